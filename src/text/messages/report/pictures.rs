//! Words of the charts: names, axes, and what each picture says.

messages! {
    money(currency) { en: "Money ({currency})", zh: "金額（{currency}）" }
    month { en: "Month of the plan", zh: "計畫月份" }
    cumulative { en: "Value, cost and net added up", zh: "累計價值、成本與淨值" }
    cumulative_of(department) {
        en: "{department}: value, loaded cost and net added up",
        zh: "{department}：累計價值、含分攤成本與淨值",
    }
    value { en: "Value", zh: "價值" }
    cost { en: "Cost", zh: "成本" }
    net { en: "Net", zh: "淨值" }
    first_return { en: "first return", zh: "初步成果" }
    accurate { en: "accurate", zh: "結果準確" }
    end { en: "end", zh: "期末" }
    break_even(month) { en: "break-even, month {month}", zh: "第 {month} 個月損益兩平" }
    cumulative_even(month, value, cost) {
        en: "By month {month} the value adds up to {value} and the cost to {cost}.",
        zh: "至第 {month} 個月，累計價值 {value}，累計成本 {cost}。",
    }
    even_in(calendar, month) {
        en: " Value reaches cost in month {month}, {calendar}.",
        zh: "價值在第 {month} 個月（{calendar}）達到成本。",
    }
    even_never { en: " Value does not reach cost in these months.", zh: "期間內價值未達到成本。" }

    monthly { en: "Value earned a month, by goal", zh: "各目標每月創造的價值" }
    monthly_says(value, month) {
        en: "The goals together earn {value} in month {month}.",
        zh: "第 {month} 個月，各目標合計創造 {value}。",
    }
    all_goals { en: "All goals", zh: "全部目標" }
    other_goals { en: "Other goals", zh: "其他目標" }

    ranking { en: "Score of each goal", zh: "各目標的分數" }
    score { en: "Score (0 to 100)", zh: "分數（0 到 100）" }
    ranking_says(goal, score) {
        en: "{goal} comes first with {score} of 100.",
        zh: "「{goal}」以 {score} 分排名第一。",
    }
    ranking_none { en: "No goal is rated yet.", zh: "尚無已評分的目標。" }
    goal { en: "Goal", zh: "目標" }
    state { en: "State", zh: "狀態" }
    selected { en: "Selected now", zh: "現在推動" }
    not_selected { en: "Not selected", zh: "未選定" }
    provisional { en: "Provisional", zh: "暫定" }
    provisional_state(state) { en: "{state}, provisional", zh: "{state}，暫定" }

    by_kind(month) { en: "Cost by kind, until month {month}", zh: "各類成本，至第 {month} 個月" }
    by_kind_says(kind, cost) {
        en: "The largest kind of cost is {kind} with {cost}.",
        zh: "最大的成本是{kind}，共 {cost}。",
    }
    kind { en: "Kind", zh: "種類" }

    measured { en: "Value a month: planned and measured", zh: "每月價值：規劃與實測" }
    planned_value { en: "Planned", zh: "規劃" }
    measured_value { en: "Measured", zh: "實測" }
    measured_says(months) {
        one: "{months} month is measured so far.",
        en: "{months} months are measured so far.",
        zh: "至今已測量 {months} 個月。",
    }
}
