//! Words of what is still open, what the figures assume, and the figures month by month.

messages! {
    open_points { en: "Open points", zh: "待處理事項" }
    open_caption { en: "Errors and warnings, the gravest first", zh: "錯誤與警告，由重到輕" }
    weight { en: "Weight", zh: "程度" }
    place { en: "Where", zh: "位置" }
    what_is_wrong { en: "What is the matter", zh: "問題" }
    remedy { en: "What to do", zh: "處理方式" }
    none_open { en: "No errors and no warnings are open.", zh: "沒有待處理的錯誤或警告。" }

    title { en: "Assumptions and conventions", zh: "假設與計算慣例" }
    lead { en: "What every figure rests on:", zh: "所有數字的依據：" }
    months(launch, horizon, end) {
        en: "Month 1 is the launch month, {launch}. The plan is projected over {horizon} months, until {end}.",
        zh: "第 1 個月是啟動月份 {launch}，共試算 {horizon} 個月，至 {end}。",
    }
    base_case {
        en: "Base case: a range counts with its most likely value, with the middle of two bounds, or with its median.",
        zh: "基準情境：範圍以最可能的值計算；只有上下限時取中間值，或取中位數。",
    }
    selected { en: "Only the goals selected now are projected.", zh: "只試算現在選定的目標。" }
    value {
        en: "Value = improvement × value per unit × share due to this plan, rising from the lag over the ramp-up to the full effect. A sale counts with its profit, not its revenue.",
        zh: "價值 = 改善量 × 每單位價值 × 歸因比例，經延遲與爬升期逐步達到完全見效。銷售以利潤計算，不以營收計算。",
    }
    vanity {
        en: "Reach, likes and followers are not counted, and the same money is counted once.",
        zh: "觸及、按讚與追蹤數不計入；同一筆錢只計算一次。",
    }
    effects {
        en: "An improvement in one KPI lifts another where a cross effect says so. Value earned belongs to the goal that started it.",
        zh: "有交互影響時，一項指標的改善會帶動另一項；創造的價值歸於起因的目標。",
    }
    labour_counted {
        en: "Costs include labour: hours × hourly cost.",
        zh: "成本包含人力：工時 × 每小時成本。",
    }
    loaded {
        en: "Loaded cost = direct cost + a part of the shared tactics’ cost in proportion to direct cost (evenly where there is none).",
        zh: "含分攤成本 = 直接成本 + 依直接成本比例分攤的共用戰術成本（都沒有直接成本時平均分攤）。",
    }
    roi {
        en: "ROI = (value − cost) ÷ cost, added up and not discounted; not defined without a cost.",
        zh: "投資報酬率 =（價值 − 成本）÷ 成本，為累計值且不折現；沒有成本時無法定義。",
    }
    break_even {
        en: "Break-even: the first month by which value has reached cost, added up; it holds when that stays so to the end.",
        zh: "損益兩平：累計價值首次達到累計成本的月份；若一直維持到規劃期末，即為維持。",
    }
    npv(rate) {
        en: "NPV: net of each month, discounted at {rate} a year; the launch month is not discounted.",
        zh: "淨現值：各月淨效益以每年 {rate} 折現，啟動當月不折現。",
    }
    irr(rate) {
        en: "IRR: the rate at which the NPV is zero, shown yearly. MIRR: money is financed and reinvested at {rate} a year.",
        zh: "內部報酬率：使淨現值為零的利率，以年表示。修正內部報酬率：以每年 {rate} 融資與再投資。",
    }
    waiting {
        en: "Cost of waiting: the value of the plan less its value over the same months if it were launched a month later.",
        zh: "晚一個月啟動的代價：計畫的價值，減去晚一個月啟動時同一段期間的價值。",
    }
    dash { en: "— stands where a figure is not known or not defined.", zh: "「—」表示數字未知或無法定義。" }

    appendix { en: "Appendix: month by month", zh: "附錄：逐月數字" }
    monthly { en: "Value, cost and return of every month", zh: "各月價值、成本與報酬" }
    value_so_far { en: "Value so far", zh: "累計價值" }
    cost_so_far { en: "Cost so far", zh: "累計成本" }
    net_so_far { en: "Net so far", zh: "累計淨效益" }
    roi_so_far { en: "ROI so far", zh: "累計 ROI" }
}
