//! Words of the charts of a projection.

messages! {
    month_of_plan { en: "Month of the plan", zh: "計畫月份" }
    month_on_calendar(month, calendar) { en: "Month {month} ({calendar})", zh: "第 {month} 個月（{calendar}）" }
    milestone(month) { en: "Month {month}", zh: "第 {month} 個月" }
    break_even { en: "Break-even", zh: "損益兩平" }
    amount(currency) { en: "Amount in {currency}", zh: "金額（{currency}）" }

    cumulative { en: "Value, cost and net, added up month by month", zh: "逐月累計的價值、成本與淨值" }
    value { en: "Value", zh: "價值" }
    cost { en: "Cost", zh: "成本" }
    net { en: "Net", zh: "淨值" }
    cumulative_summary(month, value, cost, net) {
        en: "By month {month} the plan brings {value} and costs {cost}: {net} net.",
        zh: "到第 {month} 個月，計畫帶來 {value}、花費 {cost}，淨值 {net}。",
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
}
