//! Words of a department's part of the plan.

messages! {
    decide { en: "What the department is asked to decide", zh: "請部門決定的事項" }
    decide_lead { en: "Please decide on the following:", zh: "請就下列事項決定：" }
    approve_goals(goals) { en: "Approve the goals: {goals}.", zh: "核准目標：{goals}。" }
    confirm_kpis(kpis) {
        en: "Confirm baseline, target and value per unit of: {kpis}.",
        zh: "確認下列指標的基準值、目標值與每單位價值：{kpis}。",
    }
    settle_kpis(kpis) {
        en: "Help to settle what is only estimated or guessed: {kpis}.",
        zh: "協助釐清目前僅為估計或猜測的值：{kpis}。",
    }
    bear_cost(cost, months) {
        en: "Agree to a direct cost of {cost} over {months} months.",
        zh: "同意 {months} 個月的直接成本 {cost}。",
    }
    do_tasks(count) {
        one: "Take on {count} open task, listed below.",
        en: "Take on {count} open tasks, listed below.",
        zh: "承擔 {count} 項待辦任務（如下所列）。",
    }
    work_with(departments) { en: "Work together with {departments}.", zh: "與下列部門合作：{departments}。" }
    figures_loaded {
        en: "What its goals return, with a part of the shared tactics’ cost:",
        zh: "部門目標的報酬（成本含共用戰術的分攤）：",
    }
    nothing_selected {
        en: "None of the department’s goals is selected now, so nothing is projected for it.",
        zh: "目前沒有選定這個部門的目標，因此沒有可試算的數字。",
    }

    needs { en: "Needs and own goals", zh: "需求與部門目標" }
    goals { en: "Its goals in this plan", zh: "本計畫中的部門目標" }
    kpis { en: "Its KPIs and what they are worth", zh: "部門的關鍵績效指標與價值" }
    tactics { en: "Tactics for its goals, and their costs", zh: "為部門目標執行的戰術與成本" }
    tasks { en: "Tasks, training and tools", zh: "任務、訓練與工具" }
    returns { en: "What its goals return", zh: "部門目標的投資報酬" }
    direct { en: "Against direct cost: the department’s share of the tactics for its goals", zh: "以直接成本計：部門目標所屬戰術的成本" }
    loaded { en: "Against loaded cost: with a part of what all goals share", zh: "以含分攤成本計：再加上共用戰術的分攤" }
    by_goal(month) { en: "By goal, until month {month}", zh: "依目標，截至第 {month} 個月" }
    shown(earned, shown) {
        en: "Its goals earn {earned}; {shown} appears at the department’s own KPIs. The difference flows from or to others through cross effects.",
        zh: "部門目標創造的價值為 {earned}，出現在部門自己指標上的為 {shown}；差額是透過交互影響流入或流出的部分。",
    }
    shared { en: "What it shares with other departments", zh: "與其他部門共享的部分" }
    shared_tactics { en: "Shared tactics:", zh: "共用的戰術：" }
    shared_tactic(tactic, goals) { en: "{tactic}, with {goals}", zh: "{tactic}，與{goals}共用" }
    shared_tactic_all(tactic) { en: "{tactic}, with all goals", zh: "{tactic}，全部目標共用" }
    shares_nothing {
        en: "No overlapping goals, cross effects or shared tactics with other departments are recorded.",
        zh: "目前沒有與其他部門重疊的目標、交互影響或共用戰術的紀錄。",
    }
    measured { en: "Measured so far", zh: "至今的測量結果" }
    no_goals { en: "The department has no goals in this plan yet.", zh: "這個部門在本計畫中還沒有目標。" }
    unknown { en: "This department is no longer in the plan.", zh: "計畫中已沒有這個部門。" }
}
