//! Words of the charts of a plan: names, axes, and what each picture says.

messages! {
    month_of_plan { en: "Month of the plan", zh: "計畫月份" }
    milestone(month) { en: "Month {month}", zh: "第 {month} 個月" }
    break_even { en: "Break-even", zh: "損益兩平" }
    amount(currency) { en: "Amount in {currency}", zh: "金額（{currency}）" }

    cumulative { en: "Value, cost and net, added up month by month", zh: "逐月累計的價值、成本與淨效益" }
    value { en: "Value", zh: "價值" }
    cost { en: "Cost", zh: "成本" }
    net { en: "Net", zh: "淨效益" }
    cumulative_summary(month, value, cost, net) {
        en: "By month {month} the plan brings {value} and costs {cost}: {net} net.",
        zh: "到第 {month} 個月，計畫帶來 {value}、花費 {cost}，淨效益 {net}。",
    }
    breaks_even(month) { en: "It breaks even in month {month}.", zh: "在第 {month} 個月達到損益兩平。" }
    breaks_even_and_falls_back(month) {
        en: "It breaks even in month {month}, but falls back later.",
        zh: "在第 {month} 個月達到損益兩平，但之後又跌破。",
    }
    never_breaks_even(month) {
        en: "It does not break even by month {month}.",
        zh: "到第 {month} 個月仍未達到損益兩平。",
    }

    monthly { en: "Value by month, by the goal that earns it", zh: "各目標每月賺得的價值" }
    all_goals { en: "All goals", zh: "所有目標" }
    other_goals { en: "Other goals", zh: "其他目標" }
    monthly_summary(goal, amount) {
        en: "The goal that earns most is “{goal}”, with {amount} over the whole plan.",
        zh: "賺得最多的目標是「{goal}」，整個計畫期間共 {amount}。",
    }

    kinds { en: "Cost by kind", zh: "各類成本" }
    kind { en: "Kind of cost", zh: "成本類別" }
    kinds_summary(total, kind, share) {
        en: "The plan costs {total}; the largest part is {kind}, with {share}.",
        zh: "計畫總成本 {total}；最大的一類是{kind}，占 {share}。",
    }

    cumulative_of(department) {
        en: "{department}: value, loaded cost and net, added up month by month",
        zh: "{department}：逐月累計的價值、含分攤成本與淨效益",
    }

    ranking { en: "Score of each goal", zh: "各目標的分數" }
    score { en: "Score (0 to 100)", zh: "分數（0 到 100）" }
    ranking_summary(goal, score) {
        en: "“{goal}” comes first with {score} of 100.",
        zh: "「{goal}」以 {score} 分排名第一。",
    }
    ranking_none { en: "No goal is rated yet.", zh: "尚無已評分的目標。" }
    goal { en: "Goal", zh: "目標" }
    state { en: "State", zh: "狀態" }
    selected { en: "Selected now", zh: "現在推動" }
    not_selected { en: "Not selected", zh: "未選定" }
    provisional { en: "Provisional", zh: "暫定" }
    provisional_state(state) { en: "{state}, provisional", zh: "{state}，暫定" }

    measured { en: "Value by month, planned and measured", zh: "每月價值：規劃與實測" }
    planned_value { en: "Planned", zh: "規劃" }
    measured_value { en: "Measured", zh: "實測" }
    measured_summary(months) {
        one: "{months} month is measured so far.",
        en: "{months} months are measured so far.",
        zh: "至今已測量 {months} 個月。",
    }

    measured_total { en: "Value added up month by month, planned and measured", zh: "逐月累計的價值：規劃與實測" }
    total_summary(month, measured, planned) {
        en: "By month {month} the measured value adds up to {measured}; {planned} was planned.",
        zh: "到第 {month} 個月，實測價值累計 {measured}，規劃值為 {planned}。",
    }
    total_none {
        en: "No value is measured yet; the line shows what is planned.",
        zh: "尚無實測價值，線條為規劃值。",
    }
    total_ends(month) {
        en: "Month {month} has no value from readings, so the measured total ends before it: what is missing is not 0.",
        zh: "第 {month} 個月沒有讀數可算出價值，因此實測累計只到前一個月：缺少的不當作 0。",
    }
    readings(kpi) { en: "{kpi}: planned and measured", zh: "{kpi}：規劃與實測" }
    readings_summary(month, kpi, reading, planned) {
        en: "In month {month}, “{kpi}” read {reading}; {planned} was planned.",
        zh: "第 {month} 個月「{kpi}」的讀數為 {reading}，規劃值為 {planned}。",
    }
    readings_none(kpi) {
        en: "“{kpi}” has no reading yet; the line shows the planned level.",
        zh: "「{kpi}」尚無讀數，線條為規劃水準。",
    }
    level { en: "Level", zh: "水準" }
}
