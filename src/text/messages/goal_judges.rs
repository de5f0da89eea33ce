//! Words of step 3: judges and their sheets.

messages! {
    joined_comparisons { en: "The judges’ comparisons, joined", zh: "彙整後的評審比較" }
    title { en: "Judges", zh: "評審" }
    intro {
        en: "Let people and departments weigh and rate for themselves, here or on a sheet that they fill in and send back. You see where they disagree before it comes up in a meeting.",
        zh: "讓相關人員與各部門自己給權重與評分，可以直接在這裡填，也可以匯出評分表填好再匯回。開會之前，就能看出彼此的分歧。",
    }
    none { en: "No judges: the team weighs and rates by itself.", zh: "沒有評審：由團隊自行給權重與評分。" }
    add { en: "Add a judge", zh: "新增評審" }
    name { en: "Name of the judge", zh: "評審姓名" }
    role { en: "Role", zh: "身分" }
    department { en: "Speaks for", zh: "代表部門" }
    counts { en: "Counts", zh: "比重" }
    counts_hint { en: "Beside the others; 0 leaves out.", zh: "相對於其他評審；0 表示不採計。" }
    weight(n) { en: "counts {n}", zh: "比重 {n}" }
    rated(rated, all) { en: "{rated} of {all} ratings", zh: "已評 {rated} / {all} 項" }
    weighed { en: "weights given", zh: "已給權重" }
    not_weighed { en: "no weights yet", zh: "尚未給權重" }
    consistency(ratio) { en: "consistency ratio {ratio}", zh: "一致性比率 {ratio}" }
    share_of(criterion, share) { en: "{criterion} {share}", zh: "{criterion} {share}" }
    own_weights { en: "Weights of this judge", zh: "這位評審的權重" }
    own_ratings { en: "Ratings of this judge", zh: "這位評審的評分" }
    rating_of(judge, goal, criterion) { en: "{judge}, {goal}: {criterion}", zh: "{judge}，{goal}：{criterion}" }
    note { en: "What the judge wants to be known", zh: "評審的補充說明" }
    filled_on { en: "Filled in on", zh: "填寫日期" }

    whose { en: "Whose weights and ratings count", zh: "採用誰的權重與評分" }
    by_team { en: "The team’s own", zh: "團隊自己的" }
    by_judges { en: "The judges’", zh: "評審的" }
    joined { en: "How the judges’ weights are put together", zh: "評審的權重如何彙整" }
    by_judgements {
        en: "Pair by pair: one judgement of them all (AIJ)",
        zh: "逐對彙整判斷，視為一個整體（AIJ）",
    }
    by_priorities { en: "Each judge’s weights, then their mean (AIP)", zh: "先算各評審的權重，再取平均（AIP）" }

    sheet { en: "Sheet", zh: "評分表" }
    sheet_of(name) { en: "Save the sheet of {name} as a file", zh: "將「{name}」的評分表存成檔案" }
    file_name(plan, judge) { en: "{plan}, sheet of {judge}", zh: "{plan}，{judge}的評分表" }
    merge { en: "Merge a filled sheet…", zh: "匯入填好的評分表…" }
    merged(name) { en: "The sheet of {name} is merged.", zh: "已匯入「{name}」的評分表。" }

    agreement { en: "How far the judges agree", zh: "評審的一致程度" }
    concordance(word, w, judges, goals) {
        en: "{word} on the order of the goals: Kendall’s W is {w} (0 not at all, 1 fully), for {judges} judges and the {goals} goals that each of them rated.",
        zh: "對目標順序的看法{word}：肯德爾和諧係數 W 為 {w}（0 完全不一致，1 完全一致），共 {judges} 位評審都評過 {goals} 個目標。",
    }
    strong { en: "They agree well", zh: "相當一致" }
    moderate { en: "They agree in part", zh: "部分一致" }
    weak { en: "They hardly agree", zh: "很不一致" }
    no_concordance {
        en: "How far they agree on the order shows once two judges have rated the same goals.",
        zh: "至少兩位評審評過相同的目標，才看得出順序的一致程度。",
    }
    consensus(share) { en: "On the weights: {share} (0 not at all alike, 1 the same).", zh: "對權重的看法：{share}（0 完全不同，1 完全相同）。" }
    apart { en: "Furthest apart about:", zh: "分歧最大的地方：" }
    by_criterion { en: "How far apart the judges are by criterion", zh: "評審對各準則的差距" }
    criterion { en: "Criterion", zh: "準則" }
    weights_from_to { en: "Weights", zh: "權重範圍" }
    ratings_apart { en: "Ratings apart, on average", zh: "評分平均差距" }
    from_to(least, greatest) { en: "{least} to {greatest}", zh: "{least} 至 {greatest}" }
}
