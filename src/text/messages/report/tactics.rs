//! Words of what is done: channels, tactics with their costs and success cases, analytics.

messages! {
    channels_title { en: "Channels", zh: "管道" }
    channels { en: "Channels chosen, by goal", zh: "依目標選用的管道" }
    fit { en: "Fit of 25", zh: "適合度（滿分 25）" }
    fit_note(threshold) {
        en: "Fit: fit with the goal × fit of the audience, 1 to 5 each; suggested from {threshold}.",
        zh: "適合度：與目標的適合度 × 受眾的適合度，各為 1 到 5；{threshold} 以上建議選用。",
    }
    audience { en: "Audience", zh: "受眾" }

    title { en: "Tactics and their costs", zh: "戰術與成本" }
    tactics { en: "What is done, for which goals and where", zh: "做什麼、為哪些目標、在哪些管道" }
    serves { en: "Serves", zh: "服務的目標" }
    all_goals { en: "all goals", zh: "全部目標" }
    no_goal { en: "no goal yet; borne by all", zh: "尚未指定，由全部目標分攤" }
    goal_share(goal, share) { en: "{goal} {share}", zh: "{goal} {share}" }
    on_channels { en: "Channels", zh: "管道" }
    delivers { en: "KPIs delivered", zh: "帶動的 KPI" }
    cost_until(month) { en: "Cost until month {month}", zh: "至第 {month} 個月的成本" }
    switched_off(tactic) { en: "{tactic} (switched off)", zh: "{tactic}（停用）" }
    off_note {
        en: "A tactic that is switched off has neither effect nor cost.",
        zh: "停用的戰術既沒有效果，也沒有成本。",
    }
    costs { en: "Cost lines", zh: "成本明細" }
    kind { en: "Kind", zh: "種類" }
    what { en: "For", zh: "項目" }
    amount { en: "Amount", zh: "金額" }
    when { en: "When", zh: "時間" }
    hours(hours, hourly) { en: "{hours} h × {hourly}", zh: "{hours} 小時 × {hourly}" }
    once(month) { en: "once, month {month}", zh: "一次，第 {month} 個月" }
    monthly_from(from) { en: "monthly from month {from}", zh: "每月，自第 {from} 個月起" }
    monthly_until(from, to) { en: "monthly, months {from} to {to}", zh: "每月，第 {from} 到 {to} 個月" }
    labour_note { en: "Labour is listed but not counted.", zh: "人力列出但不計入成本。" }
    cases { en: "Success cases they follow, nearest first", zh: "參考的成功案例，由近而遠" }
    case { en: "Case", zh: "案例" }
    closeness { en: "From", zh: "來自" }
    adaptation { en: "How it is adapted", zh: "如何調整應用" }

    analytics_title { en: "Analytics", zh: "數據分析" }
    analytics { en: "What is recorded: the most important KPI first, then the easiest", zh: "記錄什麼：先最重要，再最容易追蹤" }
    metric { en: "Metric", zh: "數據指標" }
    tool { en: "Tool", zh: "工具" }
    owner { en: "Owner", zh: "負責人" }
    frequency { en: "How often", zh: "頻率" }
}
