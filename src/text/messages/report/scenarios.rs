//! Words of the scenarios: what each changes, and what it comes to.

messages! {
    title { en: "Scenarios: the base case under each", zh: "情境：各情境下的基準結果" }
    scenario { en: "Scenario", zh: "情境" }
    changed { en: "What is changed", zh: "變動內容" }
    roi_at(month) { en: "ROI, month {month}", zh: "第 {month} 個月 ROI" }
    net_at(month) { en: "Net, month {month}", zh: "第 {month} 個月淨效益" }
    break_even { en: "Break-even", zh: "損益兩平" }

    between { en: "; ", zh: "；" }
    nothing { en: "nothing", zh: "無" }
    value(share) { en: "value at {share}", zh: "價值為原本的 {share}" }
    cost(share) { en: "cost at {share}", zh: "成本為原本的 {share}" }
    all_costs { en: "all costs", zh: "所有成本" }
    costs_times(what, share) { en: "{what} at {share}", zh: "{what}為原本的 {share}" }
    values_times(share) { en: "every value per unit at {share}", zh: "所有單位價值為原本的 {share}" }
    value_of_times(kpi, share) { en: "value per unit of “{kpi}” at {share}", zh: "「{kpi}」的單位價值為原本的 {share}" }
    later(months) {
        one: "launched {months} month later",
        en: "launched {months} months later",
        zh: "晚 {months} 個月啟動",
    }
    without(tactic) { en: "without “{tactic}”", zh: "不採用「{tactic}」" }
}
