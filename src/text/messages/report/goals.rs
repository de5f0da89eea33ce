//! Words of the goals: ranking, ratings, decisions, overlaps.

messages! {
    title { en: "Goals, best first", zh: "目標排序" }
    ranking { en: "Ranked goals", zh: "目標排名" }
    rank { en: "Rank", zh: "名次" }
    rank_tied(rank) { en: "{rank} (tie)", zh: "{rank}（同分）" }
    score { en: "Score of 100", zh: "分數（滿分 100）" }
    score_provisional(score) { en: "{score} (provisional)", zh: "{score}（暫定）" }
    choice { en: "Now", zh: "現在" }
    selected { en: "selected", zh: "推動" }
    not_selected { en: "later", zh: "暫緩" }
    decision { en: "Management’s decision", zh: "管理階層的決定" }
    inaction { en: "Cost of not solving it, a year", zh: "不解決的成本（每年）" }
    score_note {
        en: "Score: weighted mean of the ratings from 1 to 5, as (mean − 1) ÷ 4 × 100.",
        zh: "分數：評分（1 到 5）的加權平均，換算為（平均 − 1）÷ 4 × 100。",
    }
    chosen(selected, candidates) {
        en: "{selected} of {candidates} candidate goals are selected now.",
        zh: "{candidates} 項候選目標中，現在選定 {selected} 項。",
    }
    chosen_of_capacity(selected, candidates, capacity) {
        en: "{selected} of {candidates} candidate goals are selected now; the team can pursue {capacity} at once.",
        zh: "{candidates} 項候選目標中，現在選定 {selected} 項；團隊可同時推動 {capacity} 項。",
    }
    tie(goals, rule) {
        en: "Same score: {goals}. Put in order by: {rule}.",
        zh: "同分：{goals}。排序依據：{rule}。",
    }
    provisional(goal, criteria) {
        en: "{goal} is ranked provisionally: not rated yet for {criteria}.",
        zh: "「{goal}」為暫定排名，尚未評分：{criteria}。",
    }
    unranked(goal) { en: "{goal} is not rated yet and has no rank.", zh: "「{goal}」尚未評分，沒有名次。" }
    notes { en: "How the ranking is to be read:", zh: "排名說明：" }
    ratings { en: "Ratings from 1 to 5, and the weight of each criterion", zh: "評分（1 到 5）與各準則的權重" }
    weight(criterion, weight) { en: "{criterion} (weight {weight})", zh: "{criterion}（權重 {weight}）" }
    discussion { en: "What management said:", zh: "管理階層的意見：" }
    said(goal, words) { en: "{goal}: {words}", zh: "{goal}：{words}" }
    overlaps { en: "Overlapping goals, and how departments work together", zh: "重疊的目標與部門合作" }
    cooperation { en: "What they share and how they cooperate", zh: "共同之處與合作方式" }
    goal_of(goal, department) { en: "{goal} ({department})", zh: "{goal}（{department}）" }
    goals { en: "Goals", zh: "目標" }
    meaning { en: "What the goals mean, and which business goals they serve", zh: "目標內容與呼應的企業目標" }
    description { en: "Description", zh: "說明" }
    serves { en: "Business goals served", zh: "呼應的企業目標" }
}
