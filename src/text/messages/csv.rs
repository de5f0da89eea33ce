//! Heads of columns in tables for spreadsheets, with the unit of what stands below.

messages! {
    month { en: "Month of the plan", zh: "計畫月份" }
    calendar { en: "Calendar month", zh: "年月" }
    value(currency) { en: "Value ({currency})", zh: "價值（{currency}）" }
    cost(currency) { en: "Cost ({currency})", zh: "成本（{currency}）" }
    net(currency) { en: "Net ({currency})", zh: "淨效益（{currency}）" }
    value_so_far(currency) { en: "Value so far ({currency})", zh: "累計價值（{currency}）" }
    cost_so_far(currency) { en: "Cost so far ({currency})", zh: "累計成本（{currency}）" }
    net_so_far(currency) { en: "Net so far ({currency})", zh: "累計淨效益（{currency}）" }
    roi_so_far { en: "ROI so far (1 = 100%)", zh: "累計投資報酬率（1 = 100%）" }

    rank { en: "Rank", zh: "名次" }
    goal { en: "Goal", zh: "目標" }
    department { en: "Department", zh: "部門" }
    score { en: "Score (of 100)", zh: "分數（滿分 100）" }
    provisional { en: "Provisional", zh: "暫定" }
    selected { en: "Selected", zh: "已選定" }
    approval { en: "Approval", zh: "核准" }
    value_by(month, currency) { en: "Value by month {month} ({currency})", zh: "至第 {month} 個月的價值（{currency}）" }
    cost_by(month, currency) { en: "Cost by month {month} ({currency})", zh: "至第 {month} 個月的成本（{currency}）" }
    net_by(month, currency) { en: "Net by month {month} ({currency})", zh: "至第 {month} 個月的淨效益（{currency}）" }
    roi_by(month) { en: "ROI by month {month} (1 = 100%)", zh: "至第 {month} 個月的投資報酬率（1 = 100%）" }
    share_of_value { en: "Share of the plan’s value (1 = 100%)", zh: "占計畫價值比例（1 = 100%）" }
    share_of_cost { en: "Share of the plan’s cost (1 = 100%)", zh: "占計畫成本比例（1 = 100%）" }
    yes { en: "yes", zh: "是" }
    no { en: "no", zh: "否" }
}
