//! Problems of step 3: goals and their selection.

messages! {
    goals_empty { en: "There is no candidate goal yet.", zh: "還沒有候選目標。" }
    goals_empty_remedy {
        en: "List a few goals for each department; which come first is decided here.",
        zh: "請為每個部門列出幾個目標；哪些優先，就在這一步決定。",
    }
    none_selected {
        en: "No goal is selected, so there is nothing to project.",
        zh: "沒有選定任何目標，無法推估。",
    }
    none_selected_remedy {
        en: "Select the goals to pursue now, from the top of the ranking.",
        zh: "請從排名前面的目標開始，選定現在要推動的。",
    }
    all_selected(count) { en: "All {count} goals are selected at once.", zh: "{count} 個目標全部同時入選。" }
    all_selected_remedy {
        en: "Leave the last ones for later: what is begun everywhere is finished nowhere.",
        zh: "請把排名最後的留待以後：樣樣都做，往往樣樣做不完。",
    }
    no_capacity {
        en: "Nothing says how many goals the team can pursue at once.",
        zh: "沒有設定團隊最多能同時推動幾個目標。",
    }
    no_capacity_remedy { en: "Set a limit before you select.", zh: "請先設定上限，再選定目標。" }
    over_capacity(selected, capacity) {
        en: "{selected} goals are selected, and the team can pursue {capacity}.",
        zh: "選定了 {selected} 個目標，但團隊最多能同時推動 {capacity} 個。",
    }
    over_capacity_remedy {
        en: "Take out the lowest in rank, or raise the capacity with the people to match.",
        zh: "請取消排名最後的目標，或在人力足夠時提高上限。",
    }
    over_cost(cost, capacity) {
        en: "The selected goals cost {cost} in the first year, and {capacity} is there.",
        zh: "選定的目標第一年要花 {cost}，但預算是 {capacity}。",
    }
    over_cost_remedy {
        en: "Take out a goal or a tactic, start some of them later, or ask for more money.",
        zh: "請取消目標或戰術、延後其中一部分，或爭取更多預算。",
    }
    over_hours(hours, month, capacity) {
        en: "The selected goals take {hours} hours of labour in month {month}, and {capacity} a month are there.",
        zh: "選定的目標在第 {month} 個月需要 {hours} 工時，但每月只有 {capacity} 工時。",
    }
    over_hours_remedy {
        en: "Spread the work over more months, give some of it away, or take out a goal.",
        zh: "請把工作分散到更多月份、外包一部分，或取消一個目標。",
    }
    every_department(count) {
        en: "The selected goals begin in all {count} departments at once.",
        zh: "選定的目標同時在全部 {count} 個部門展開。",
    }
    every_department_remedy {
        en: "Begin in one or two departments, learn, and let the others follow.",
        zh: "請先從一、兩個部門開始，累積經驗後再擴及其他部門。",
    }
    overlap_offered(goals, shared) {
        en: "{goals} of different departments share {shared}, and no cooperation is recorded.",
        zh: "{goals}屬於不同部門，卻共用{shared}，而且沒有記錄如何合作。",
    }
    overlap_offered_remedy {
        en: "Ask both departments whether they can do it together, and record the overlap.",
        zh: "請詢問這些部門能否一起做，並記下這項重疊。",
    }
    shared_kpi(kpi) { en: "the KPI {kpi}", zh: "KPI{kpi}" }
    overlaps_not_looked_for {
        en: "The goals come from several departments, and no overlap between them is recorded.",
        zh: "目標來自多個部門，卻沒有記錄任何重疊。",
    }
    overlaps_not_looked_for_remedy {
        en: "Look for goals that departments can reach together, and note how.",
        zh: "請找出部門可以合作達成的目標，並寫下怎麼合作。",
    }
    serves_no_business_goal { en: "The goal serves no business goal.", zh: "這個目標沒有服務任何企業目標。" }
    serves_no_business_goal_remedy {
        en: "Link it to a business goal of step 1, or drop it.",
        zh: "請連結到第 1 步的企業目標，或捨棄它。",
    }
    no_department { en: "The goal belongs to no department.", zh: "這個目標不屬於任何部門。" }
    no_department_remedy { en: "Choose the department that answers for it.", zh: "請選擇負責的部門。" }
    department_out_of_scope {
        en: "The goal's department does not take part in the plan.",
        zh: "這個目標的部門沒有納入計畫。",
    }
    department_out_of_scope_remedy {
        en: "Bring the department into the scope in step 2, or give the goal to another.",
        zh: "請在第 2 步將該部門納入範圍，或改由其他部門負責。",
    }
    selected_not_approved {
        en: "The goal is selected, and management has not approved it.",
        zh: "目標已入選，但管理階層尚未核准。",
    }
    selected_not_approved_remedy {
        en: "Discuss it with management and record the decision.",
        zh: "請與管理階層討論，並記錄決定。",
    }
    selected_declined {
        en: "The goal is selected although management declined it.",
        zh: "管理階層已否決，目標卻仍然入選。",
    }
    selected_declined_remedy {
        en: "Take it out of the selection, or get a new decision.",
        zh: "請取消入選，或重新取得決定。",
    }
    approved_by_nobody { en: "Nothing says who approved the goal.", zh: "沒有記錄由誰核准。" }
    approved_by_nobody_remedy { en: "Enter who approved it, and when.", zh: "請填入核准人與日期。" }
    passed_over(goal) {
        en: "The goal is approved and ranks above {goal}, which is selected.",
        zh: "這個目標已核准，排名也高於已入選的{goal}。",
    }
    passed_over_remedy {
        en: "Select it first, or note in the discussion why it waits.",
        zh: "請優先選定它，或在討論中說明為何延後。",
    }
    cost_of_inaction_unknown {
        en: "What it costs not to solve the problem is not known.",
        zh: "不知道「不解決」的代價。",
    }
    cost_of_inaction_unknown_remedy {
        en: "Estimate the cost of a year without a solution; it is one of the reasons for the ranking.",
        zh: "請估計一年不解決要付出多少代價；這是排序的依據之一。",
    }
    loses_money(roi, horizon) {
        en: "The goal does not earn its cost within {horizon} months: its ROI is {roi}, shared cost included.",
        zh: "在 {horizon} 個月內，這個目標的價值不足以支付成本：含分攤成本的投資報酬率為 {roi}。",
    }
    loses_money_remedy {
        en: "Choose cheaper or stronger tactics, check the values, or select another goal.",
        zh: "請改用更省或更有效的戰術、檢查 KPI 的值，或改選其他目標。",
    }
    overlap_of_one { en: "An overlap needs at least two goals.", zh: "重疊至少要有兩個目標。" }
    overlap_of_one_remedy {
        en: "Add the other goal, or delete the overlap.",
        zh: "請加入另一個目標，或刪除這項重疊。",
    }
    overlap_without_cooperation {
        en: "Nothing says how the departments cooperate here.",
        zh: "沒有說明部門如何合作。",
    }
    overlap_without_cooperation_remedy {
        en: "Write down what they share and who does what.",
        zh: "請寫下共用什麼、由誰做什麼。",
    }
}
