//! Words of what the ranking rests on, and how sure it is.

messages! {
    capacity { en: "What the selected goals take:", zh: "選定的目標所需資源：" }
    cost_of_capacity(cost, capacity) {
        en: "{cost} in the first year, of {capacity}.",
        zh: "第一年成本 {cost}，預算 {capacity}。",
    }
    hours_of_capacity(hours, month, capacity) {
        en: "At most {hours} hours of labour a month ({month}), of {capacity}.",
        zh: "每月最多 {hours} 工時（{month}），可用 {capacity} 工時。",
    }

    weights { en: "Criteria and their weights", zh: "準則與權重" }
    criterion { en: "Criterion", zh: "準則" }
    weight { en: "Weight", zh: "權重" }
    anchors { en: "What the scores mean", zh: "各分數的意義" }
    anchor_of(score, meaning) { en: "{score}: {meaning}", zh: "{score} 分：{meaning}" }
    between { en: "; ", zh: "；" }
    weights_by(method) { en: "Weights by {method}.", zh: "權重依據：{method}。" }
    weights_wait(method) {
        en: "Too little is entered for weights by {method}; the direct points count.",
        zh: "「{method}」的資料不足，權重暫以直接配分計算。",
    }
    consistency(ratio) {
        en: "Consistency ratio of the comparisons: {ratio} (up to 0.10 is consistent).",
        zh: "比較的一致性比率：{ratio}（0.10 以下為一致）。",
    }
    rating_range(value, least, greatest) { en: "{value} ({least} to {greatest})", zh: "{value}（{least} 至 {greatest}）" }
    rating_from_money(value) { en: "{value}, from money", zh: "{value}，由金額換算" }

    sureness { en: "How sure the order is", zh: "排序的把握程度" }
    order { en: "Order", zh: "順序" }
    before(ahead, behind) { en: "{ahead} before {behind}", zh: "「{ahead}」先於「{behind}」" }
    verdict { en: "Verdict", zh: "判定" }
    weight_swaps { en: "Weight that would swap them", zh: "使兩者對調的權重" }
    rating_swaps { en: "Rating that would swap them", zh: "使兩者對調的評分" }
    no_weight { en: "none: better or level in everything", zh: "無：各項都不輸" }
    change(what, from, to) { en: "{what} {from} → {to}", zh: "{what} {from} → {to}" }
    criterion_of(goal, criterion) { en: "{goal}, {criterion}", zh: "{goal}，{criterion}" }
    verdict_rule(band) {
        en: "Clear: neither one rating half a point off (or anywhere in its range) nor one criterion’s points {band} off would swap them. Close: one of the two would, or a goal is rated in part. Too close to call: both would, or the scores are the same.",
        zh: "明確：單一評分差半分（或在其範圍內變動）、或單一準則的配分增減 {band}，都不會使兩者對調。接近：其中一種會，或有目標尚未評完。難分先後：兩種都會，或同分。",
    }

    judges { en: "Judges", zh: "評審" }
    judge { en: "Judge", zh: "評審" }
    role { en: "Role", zh: "身分" }
    judge_weight { en: "Counts", zh: "比重" }
    rated { en: "Ratings", zh: "評分數" }
    consistency_ratio { en: "Consistency ratio", zh: "一致性比率" }
    filled_on { en: "Filled in on", zh: "填寫日期" }
    agreement { en: "How far the judges agree:", zh: "評審的一致程度：" }
    concordance(w, judges, goals) {
        en: "On the order: Kendall’s W is {w} (0 not at all, 1 fully), for {judges} judges and {goals} goals that each of them scored.",
        zh: "順序：肯德爾和諧係數 W 為 {w}（0 完全不一致，1 完全一致），共 {judges} 位評審都評過 {goals} 個目標。",
    }
    furthest(dispute) { en: "Furthest apart about {dispute}.", zh: "分歧最大：{dispute}。" }
    consensus(share) {
        en: "On the weights: {share} (0 not at all alike, 1 the same).",
        zh: "權重：{share}（0 完全不同，1 完全相同）。",
    }
}
