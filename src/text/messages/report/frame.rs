//! Words of the document as a whole, and words that every part of it needs.

messages! {
    for_management { en: "Social media plan and projected return", zh: "社群媒體計畫與投資報酬試算" }
    for_department(department) { en: "Social media plan: the part of {department}", zh: "社群媒體計畫：{department}的部分" }
    launch { en: "Launch", zh: "啟動" }
    horizon { en: "Months projected", zh: "規劃期間" }
    months(count) { one: "{count} month", en: "{count} months", zh: "{count} 個月" }
    until(calendar) { en: "until {calendar}", zh: "至{calendar}" }
    currency { en: "Currency", zh: "幣別" }
    discount { en: "Discount rate", zh: "折現率" }
    yearly { en: "a year", zh: "每年" }
    basis { en: "Figures", zh: "數字依據" }
    base_case { en: "Base case", zh: "基準情境" }
    base_case_note { en: "most likely values; see the assumptions", zh: "採最可能的值；詳見假設" }

    month { en: "Month", zh: "月份" }
    month_of(month, calendar) { en: "Month {month} ({calendar})", zh: "第 {month} 個月（{calendar}）" }
    no_department { en: "No department", zh: "未指定部門" }
    comma { en: ", ", zh: "、" }
    total { en: "Total", zh: "合計" }
    nothing_yet(number, step) {
        en: "Nothing is recorded yet in step {number}, {step}.",
        zh: "第 {number} 步「{step}」尚無紀錄。",
    }
    department { en: "Department", zh: "部門" }
    goal { en: "Goal", zh: "目標" }
    kpi { en: "KPI", zh: "關鍵績效指標（KPI）" }
    tactic { en: "Tactic", zh: "戰術" }
    channel { en: "Channel", zh: "管道" }
    value { en: "Value", zh: "價值" }
    cost { en: "Cost", zh: "成本" }
    net { en: "Net", zh: "淨效益" }
    roi { en: "ROI", zh: "投資報酬率（ROI）" }
    reason { en: "Reason", zh: "理由" }
    source { en: "Source", zh: "來源" }
    unit { en: "Unit", zh: "單位" }
    note { en: "Note", zh: "備註" }
}
