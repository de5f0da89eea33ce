//! Words of the first page: what is asked, what the plan returns, and how far that can be trusted yet.

messages! {
    at_a_glance { en: "At a glance", zh: "重點摘要" }
    asked(goals, cost, months) {
        one: "Management is asked to approve {goals} goal at a cost of {cost} over {months} months.",
        en: "Management is asked to approve {goals} goals at a cost of {cost} over {months} months.",
        zh: "請管理階層核准 {goals} 項目標，{months} 個月的成本共 {cost}。",
    }
    approved(goals, cost, months, who) {
        one: "Management ({who}) has approved {goals} goal at a cost of {cost} over {months} months.",
        en: "Management ({who}) has approved {goals} goals at a cost of {cost} over {months} months.",
        zh: "管理階層（{who}）已核准 {goals} 項目標，{months} 個月的成本共 {cost}。",
    }
    goals_selected { en: "Goals to pursue now, best first:", zh: "現在要推動的目標，依排序：" }
    none_selected {
        en: "No goal is selected yet, so nothing is projected.",
        zh: "尚未選定任何目標，因此沒有可試算的數字。",
    }
    against(value, cost) { en: "value {value}, cost {cost}", zh: "價值 {value}，成本 {cost}" }
    no_cost { en: "not defined while there is no cost", zh: "沒有成本時無法定義" }
    net_note { en: "value less cost", zh: "價值減去成本" }
    pays_its_month { en: "First month that pays for itself", zh: "首次單月回本" }
    pays_its_month_note { en: "value of that month alone reaches its cost", zh: "單看當月，價值達到成本" }
    npv { en: "Net present value (NPV)", zh: "淨現值（NPV）" }
    npv_note(rate) { en: "discounted at {rate} a year", zh: "以每年 {rate} 折現" }
    irr { en: "Internal rate of return (IRR)", zh: "內部報酬率（IRR）" }
    irr_note { en: "a year", zh: "年化" }
    irr_several(count) {
        en: "{count} rates make the NPV zero, so none is shown; see the MIRR",
        zh: "有 {count} 個利率使淨現值為零，故不列出，請看 MIRR",
    }
    irr_none { en: "no rate makes the NPV zero", zh: "沒有利率能使淨現值為零" }
    mirr { en: "Modified IRR (MIRR)", zh: "修正內部報酬率（MIRR）" }
    mirr_note(rate) { en: "a year; money financed and reinvested at {rate}", zh: "年化；以 {rate} 融資與再投資" }
    mirr_none { en: "needs both an outlay and a return", zh: "需同時有支出與收益" }
    waiting { en: "Cost of waiting a month", zh: "晚一個月啟動的代價" }
    waiting_note(months) {
        en: "value lost over the same {months} months",
        zh: "同樣 {months} 個月內少掉的價值",
    }

    lost_again(month) { en: "Month {month}, lost again", zh: "第 {month} 個月，後又跌破" }

    trust_expectation {
        en: "How far to trust these figures: nothing is measured yet, so they are expectations. Expect the first return at about month 6, and accurate results after 12 months.",
        zh: "數字的可信程度：尚未有任何測量，以下都是預期。大約第 6 個月才會看到初步的投資報酬，滿 12 個月才有準確的結果。",
    }
    trust_early(months) {
        one: "How far to trust these figures: {months} month is measured. Before month 6 they are expectations; accurate results take 12 months.",
        en: "How far to trust these figures: {months} months are measured. Before month 6 they are expectations; accurate results take 12 months.",
        zh: "數字的可信程度：已測量 {months} 個月。第 6 個月之前都是預期，滿 12 個月才有準確的結果。",
    }
    trust_estimate(months) {
        en: "How far to trust these figures: {months} months are measured. Until month 12 they are estimates.",
        zh: "數字的可信程度：已測量 {months} 個月。第 12 個月之前都是估計。",
    }
    trust_accurate(months) {
        en: "How far to trust these figures: {months} months are measured, enough for accurate results. The months to come remain a projection.",
        zh: "數字的可信程度：已測量 {months} 個月，足以得到準確的結果；未來的月份仍是試算。",
    }
    labour_left_out(cost) {
        en: "Labour is not counted in the costs. It would add {cost} over the months projected, and the ROI would be lower.",
        zh: "成本未計入人力。若計入，規劃期間的成本將增加 {cost}，投資報酬率會降低。",
    }
    labour_not_counted {
        en: "Labour is not counted in the costs.",
        zh: "成本未計入人力。",
    }
    errors_open(count) {
        one: "{count} error is open, so figures may be wrong; see Open points.",
        en: "{count} errors are open, so figures may be wrong; see Open points.",
        zh: "尚有 {count} 項錯誤未修正，數字可能有誤；請看「待處理事項」。",
    }
}
