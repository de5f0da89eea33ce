//! Words of what was measured so far, and of what was changed because of it.

messages! {
    title { en: "Measured so far", zh: "至今的測量結果" }
    until(month) { en: "Readings and costs are recorded until {month}.", zh: "讀數與成本已記錄至{month}。" }
    value { en: "Measured value", zh: "實測價值" }
    value_of_plan(share, planned) { en: "{share} of the {planned} planned", zh: "規劃值 {planned} 的 {share}" }
    value_planned(planned) { en: "{planned} planned", zh: "規劃值 {planned}" }
    cost { en: "Recorded cost", zh: "實際成本" }
    cost_planned(planned) { en: "{planned} planned", zh: "規劃值 {planned}" }
    roi { en: "Measured ROI", zh: "實測投資報酬率（ROI）" }
    roi_note { en: "over the months with a recorded cost", zh: "只計有成本紀錄的月份" }
    roi_none { en: "no cost is recorded yet", zh: "尚無成本紀錄" }
    missing(count) {
        one: "{count} reading of counted KPIs is missing; it is left out, never taken as zero.",
        en: "{count} readings of counted KPIs are missing; they are left out, never taken as zero.",
        zh: "計入的指標缺少 {count} 筆讀數；缺少的不計，也不當作零。",
    }
    not_booked(months) {
        en: "Read, but without a recorded cost, and so not in the measured ROI: {months}.",
        zh: "已有讀數但尚無成本紀錄，因此未計入實測投資報酬率：{months}。",
    }
    by_month { en: "Measured and planned, month by month", zh: "逐月實測與規劃" }
    planned_value { en: "Planned value", zh: "規劃價值" }
    planned_cost { en: "Planned cost", zh: "規劃成本" }
    readings { en: "Last reading of each KPI, beside the planned level", zh: "各指標最近讀數與規劃水準" }
    read_in { en: "Read in", zh: "讀數月份" }
    reading { en: "Reading", zh: "讀數" }
    planned_level { en: "Planned", zh: "規劃" }
    outlook { en: "Outlook: measured where it is booked, planned elsewhere", zh: "展望：有紀錄的月份用實測值，其餘用規劃值" }
    months_measured { en: "Months measured", zh: "已測量月數" }
    adjustments { en: "What was changed because of it", zh: "因此做的調整" }
    observed { en: "Observed", zh: "觀察" }
    changed { en: "Changed", zh: "調整" }
}
