//! Problems of step 5: the value of each KPI.

messages! {
    values_empty {
        en: "No KPI has a value yet, so there is nothing to hold the cost against.",
        zh: "還沒有任何 KPI 有金錢價值，無從與成本相比。",
    }
    values_empty_remedy {
        en: "Ask each department what one unit of its KPI is worth; start with what is in the books.",
        zh: "請問各部門每單位 KPI 值多少錢；先從帳上已有的數字開始。",
    }
    nothing_counted {
        en: "No KPI of this goal counts in the ROI, or drives one that does: the goal earns nothing.",
        zh: "這個目標沒有任何 KPI 計入投資報酬率，也沒有帶動計入的 KPI：目標不產生價值。",
    }
    nothing_counted_remedy {
        en: "Count a KPI that brings money, or add a cross effect to one.",
        zh: "請計入一個有金錢價值的 KPI，或加上通往它的交互影響。",
    }
    no_unit_value { en: "The KPI is counted and has no value per unit.", zh: "KPI 已計入，但沒有單位價值。" }
    no_unit_value_remedy {
        en: "Enter what one unit of improvement is worth, or do not count the KPI.",
        zh: "請填入改善一單位值多少錢，或改為不計入。",
    }
    zero_unit_value { en: "The KPI is counted with a value of 0.", zh: "KPI 已計入，但單位價值是 0。" }
    zero_unit_value_remedy {
        en: "Enter its value; if it has none of its own, do not count it.",
        zh: "請填入價值；若本身沒有價值，請改為不計入。",
    }
    negative_unit_value {
        en: "The value per unit is negative: improving would cost money.",
        zh: "單位價值是負數：越改善越賠錢。",
    }
    negative_unit_value_remedy {
        en: "Enter a value above 0; that lower is better is said by the direction.",
        zh: "請填入大於 0 的值；越低越好要用方向表示。",
    }
    no_value_source { en: "Nothing says where the value comes from.", zh: "沒有記錄價值的來源。" }
    no_value_source_remedy {
        en: "Enter the books, survey or estimate behind it, with its year.",
        zh: "請填入依據的帳冊、問卷或估計，並註明年份。",
    }
    no_confidence { en: "Nothing says how well the value is known.", zh: "沒有說明價值的可信度。" }
    no_confidence_remedy { en: "Choose measured, estimated or guessed.", zh: "請選擇實際測量、估計或猜測。" }
    guessed { en: "The value is guessed.", zh: "這個價值是猜測的。" }
    guessed_remedy {
        en: "Enter a range, and ask the department for a better source.",
        zh: "請改用範圍，並向部門索取更好的依據。",
    }
    derivation_incomplete(count) {
        one: "{count} figure of the derivation is missing.",
        en: "{count} figures of the derivation are missing.",
        zh: "價值推算還缺 {count} 個數字。",
    }
    derivation_incomplete_remedy {
        en: "Complete them, or remove the derivation.",
        zh: "請補齊，或移除這項推算。",
    }
    derivation_differs(stated, derived) {
        en: "The value per unit is {stated}, and its derivation gives {derived}.",
        zh: "單位價值是 {stated}，但推算結果是 {derived}。",
    }
    derivation_differs_remedy {
        en: "Take over the derived value, or correct the figures behind it.",
        zh: "請採用推算結果，或修正推算所用的數字。",
    }
    revenue_not_profit {
        en: "The gross margin is 100%, so sales are valued at revenue, which overstates the ROI.",
        zh: "毛利率是 100%，等於用營收計算，會高估投資報酬率。",
    }
    revenue_not_profit_remedy {
        en: "Enter the gross margin: the value of a sale is its profit.",
        zh: "請填入毛利率：一筆銷售的價值是利潤。",
    }
    no_attribution {
        en: "The attribution share is missing, so the KPI is not projected.",
        zh: "缺少歸因比例，這個 KPI 無法推估。",
    }
    no_attribution_remedy {
        en: "Enter what share of the improvement is due to this plan.",
        zh: "請填入改善中有多少比例來自這項計畫。",
    }
    zero_attribution {
        en: "Nothing of the improvement is ascribed to this plan.",
        zh: "改善完全沒有歸因於這項計畫。",
    }
    zero_attribution_remedy {
        en: "Enter a share above 0, or do not count the KPI.",
        zh: "請填入大於 0 的比例，或不計入這個 KPI。",
    }
    full_attribution { en: "The whole improvement is ascribed to this plan.", zh: "改善全部歸因於這項計畫。" }
    full_attribution_remedy {
        en: "Ask what else moves this KPI, such as season, price or other campaigns, and lower the share.",
        zh: "請想想還有什麼會影響這個 KPI，例如季節、價格或其他活動，並調低比例。",
    }
    satisfaction_attribution(share) {
        en: "{share} of a gain in satisfaction is ascribed to this plan, without a measured link of your own.",
        zh: "滿意度的改善有 {share} 歸因於這項計畫，但沒有自己實測的關聯。",
    }
    satisfaction_attribution_remedy {
        en: "Ascribe at most 50%, or measure the link and mark the value as measured.",
        zh: "請最多歸因 50%，或實測關聯並把可信度設為「實際測量」。",
    }
    starts_after_horizon(horizon) {
        en: "The lag outlasts the {horizon} months of the plan: no effect is seen.",
        zh: "計畫只有 {horizon} 個月，延遲結束時已經過完：看不到任何效果。",
    }
    starts_after_horizon_remedy {
        en: "Check the lag, or choose a longer horizon.",
        zh: "請檢查延遲，或拉長規劃期間。",
    }
    full_after_horizon(month) {
        en: "The full effect is reached in month {month}, after the end of the plan.",
        zh: "第 {month} 個月才達到完整效果，已超過規劃期間。",
    }
    full_after_horizon_remedy {
        en: "Check lag and ramp-up, or choose a longer horizon.",
        zh: "請檢查延遲與爬升期，或拉長規劃期間。",
    }
    beyond_numbers {
        en: "The improvement is larger than a plan can hold, so the figures are not exact.",
        zh: "改善幅度超出計畫能容納的範圍，數字已不準確。",
    }
    beyond_numbers_remedy {
        en: "Check baseline and target, and how strong the cross effects on this KPI are.",
        zh: "請檢查基準值與目標值，以及作用於這項 KPI 的交互影響強度。",
    }
    same_money(kpi) {
        en: "The same money is counted at {kpi}, a KPI of the same department.",
        zh: "同一筆錢已在同部門的{kpi}計入。",
    }
    same_money_remedy {
        en: "Count only one of them; record the other without counting it.",
        zh: "請只計入其中一個；另一個只記錄、不計入。",
    }
}
