//! Words of step 3, set goals.

messages! {
    candidates { en: "Candidate goals", zh: "候選目標" }
    candidates_intro {
        en: "Write down what each department wants social media to achieve. A goal that serves no business goal does not belong in the plan.",
        zh: "寫下各部門希望用社群媒體達成的事。沒有呼應企業目標的，就不該放進計畫。",
    }
    no_candidates { en: "No goals yet. Begin with the needs that the departments named in step 2.", zh: "還沒有目標。請從步驟 2 各部門提出的需求開始。" }
    add { en: "Add a goal", zh: "新增目標" }
    name { en: "Goal", zh: "目標" }
    name_hint { en: "What should be different? For example: fewer phone enquiries", zh: "希望有什麼改變？例如：減少電話詢問" }
    description { en: "Description", zh: "說明" }
    department { en: "Department", zh: "部門" }
    serves { en: "Business goals that it serves", zh: "呼應的企業目標" }
    no_business_goals { en: "Enter the business goals in step 1 first.", zh: "請先在步驟 1 填入企業目標。" }
    inaction { en: "Cost of not solving it, a year", zh: "不解決的成本（每年）" }
    inaction_hint { en: "What the problem costs in a year if nothing is done. A range is fine: 20k to 40k", zh: "如果什麼都不做，這個問題一年要花多少錢。可以填範圍：2萬～4萬" }
    success { en: "Probability of success", zh: "成功機率" }
    success_hint {
        en: "How likely it is that pursuing the goal has any effect at all. Empty: certain. Only the simulation counts the times it fails; the base case assumes success.",
        zh: "執行這個目標會有成效的可能性。留空表示一定成功。只有模擬會計入失敗的情況；基準情境假設成功。",
    }
    discussion { en: "What management said", zh: "管理階層的意見" }
    decision { en: "Approval by management", zh: "管理階層核准" }
    by { en: "Decided by", zh: "決定者" }
    on { en: "Decided on", zh: "決定日期" }
    approval { en: "Approval", zh: "核准" }
    selected { en: "Pursue now", zh: "現在進行" }
    selected_badge { en: "Selected", zh: "已選定" }
    details { en: "Description and approval", zh: "說明與核准" }

    criteria { en: "Criteria and weights", zh: "準則與權重" }
    criteria_intro {
        en: "Say what the goals are rated by, and how much each criterion matters. What you enter for one way to weigh stays when you try another.",
        zh: "訂出評估目標的準則，以及各準則有多重要。換一種定權重的方法時，先前填的內容都會保留。",
    }
    criterion { en: "Criterion", zh: "準則" }
    criterion_meaning { en: "What it asks", zh: "評估什麼" }
    points { en: "Points", zh: "配分" }
    share { en: "Weight", zh: "權重" }
    add_criterion { en: "Add a criterion", zh: "新增準則" }
    criteria_most { en: "12 criteria are the most a ranking can hold.", zh: "最多 12 項準則。" }
    no_criteria { en: "Without criteria, goals cannot be ranked.", zh: "沒有準則就無法排序。" }
    asks_suitability { en: "How well can social media solve this problem?", zh: "社群媒體有多適合解決這個問題？" }
    asks_business_need { en: "How much does the whole business need it?", zh: "整個企業有多需要它？" }
    asks_cost_of_inaction { en: "How much does it cost not to solve it?", zh: "不解決要付出多少代價？" }
    asks_potential_roi { en: "How much could it return for what it costs?", zh: "相對於成本，可能帶來多少報酬？" }
    asks_management_support { en: "How far does top management stand behind it?", zh: "高階管理層有多支持？" }

    ratings { en: "Ratings", zh: "評分" }
    ratings_intro {
        en: "Rate each goal from 1 (very low) to 5 (very high), halves allowed; where you are unsure, a range. Leave open what you do not know: it is not a 3, and the goal is marked provisional.",
        zh: "為每個目標評 1 分（很低）到 5 分（很高），可用半分；不確定時可填範圍。不知道就留空：留空不等於 3 分，目標會標示為暫定。",
    }
    score_of_100 { en: "Score out of 100", zh: "分數（滿分 100）" }

    ranking { en: "Ranking and selection", zh: "排序與選定" }
    ranking_intro {
        en: "Select the few goals to pursue now. Only selected goals are projected; do not start everywhere at once.",
        zh: "選出現在要進行的少數目標。只有選定的目標會納入預估；不要一開始就全面展開。",
    }
    how_scored { en: "How the score is made", zh: "分數怎麼算" }
    how_scored_text {
        en: "Score = the ratings' average, each weighted by its criterion; out of 100 it is (average − 1) ÷ 4 × 100. Goals with the same score share a rank and are ordered by potential ROI, then cost of not solving, then business need, then as entered.",
        zh: "分數＝各項評分依準則權重的加權平均；換算成百分：（平均 − 1）÷ 4 × 100。同分的目標名次相同，依序以潛在投資報酬率、不解決的成本、企業需求、輸入順序排列。",
    }
    rank { en: "Rank", zh: "名次" }
    notes { en: "Notes", zh: "備註" }
    not_ranked { en: "Not ranked: no rated criterion", zh: "未排序：尚無評分" }
    provisional { en: "Provisional", zh: "暫定" }
    provisional_for(criteria) { en: "Provisional: not rated for {criteria}", zh: "暫定：尚未評「{criteria}」" }
    tied(goals, rule) {
        en: "Same score as {goals}; order by: {rule}",
        zh: "與「{goals}」同分；排列依據：{rule}",
    }
    open { en: "Not selected", zh: "未選定" }
    select(name) { en: "Pursue {name} now", zh: "現在進行「{name}」" }
    capacity { en: "Goals the team can pursue at once", zh: "團隊同時能進行的目標數" }
    capacity_hint { en: "A limit keeps the plan honest: two or three are plenty to begin with.", zh: "設一個上限，計畫才做得到：剛開始兩、三個就很多了。" }
    chart_summary(name, score, count) {
        en: "{name} comes first with {score} of 100, among {count} goals.",
        zh: "{count} 個目標中，「{name}」以 {score} 分居首。",
    }
    chart_none { en: "No goal has been rated yet.", zh: "還沒有目標獲得評分。" }

    overlaps { en: "Overlaps between departments", zh: "部門目標的重疊" }
    overlaps_intro {
        en: "Look for goals of different departments that could share an account, content or data, and say how they will cooperate.",
        zh: "找出不同部門的目標能共用帳號、內容或數據的地方，並寫下如何合作。",
    }
    no_overlaps { en: "No overlaps noted yet.", zh: "還沒有記下重疊之處。" }
    add_overlap { en: "Add an overlap", zh: "新增重疊" }
    overlap(goals) { en: "Overlap of {goals}", zh: "重疊：{goals}" }
    overlap_new { en: "New overlap", zh: "新的重疊" }
    overlap_goals { en: "Goals that overlap", zh: "重疊的目標" }
    cooperation { en: "What they share and how the departments cooperate", zh: "共用什麼、部門如何合作" }

    decided(selected, all) { en: "{selected} of {all} goals are pursued now:", zh: "{all} 個目標中，現在進行 {selected} 個：" }
    decided_none { en: "No goal is selected yet, so nothing is projected.", zh: "還沒有選定目標，因此沒有預估結果。" }
    of_department(goal, department, score) { en: "{goal} ({department}, {score})", zh: "{goal}（{department}，{score} 分）" }
    of_department_unscored(goal, department) { en: "{goal} ({department})", zh: "{goal}（{department}）" }
    no_department { en: "no department", zh: "未指定部門" }
}
