//! Problems of step 7: the return of the whole plan.

messages! {
    roi_undefined {
        en: "The plan has a value and no cost, so its ROI is undefined.",
        zh: "計畫有價值但沒有成本，投資報酬率沒有定義。",
    }
    roi_undefined_remedy { en: "Enter the cost of every tactic.", zh: "請填入每項戰術的成本。" }
    no_break_even(horizon) {
        one: "The plan does not break even within {horizon} month.",
        en: "The plan does not break even within {horizon} months.",
        zh: "計畫在 {horizon} 個月內無法損益兩平。",
    }
    no_break_even_remedy {
        en: "Drop what loses money, choose cheaper tactics, or show what a longer horizon brings.",
        zh: "請捨棄虧損的部分、改用更省的戰術，或說明更長期間的結果。",
    }
    break_even_lost(month) {
        en: "The plan breaks even in month {month} and falls behind again later.",
        zh: "計畫在第 {month} 個月損益兩平，之後又轉為虧損。",
    }
    break_even_lost_remedy {
        en: "Look at the costs after that month; do not report the break-even alone.",
        zh: "請檢查該月之後的成本；不要只報告損益兩平的月份。",
    }
    npv_negative(roi, npv) {
        en: "The ROI is {roi}, but the net present value is {npv}: the money comes too late.",
        zh: "投資報酬率為 {roi}，但淨現值為 {npv}：錢回收得太晚。",
    }
    npv_negative_remedy {
        en: "Bring forward what pays early, or put off costs.",
        zh: "請提前回收快的部分，或延後成本。",
    }
    short_horizon(horizon) {
        one: "The plan looks only {horizon} month ahead; accurate results take 12.",
        en: "The plan looks only {horizon} months ahead; accurate results take 12.",
        zh: "計畫只看 {horizon} 個月；準確的結果需要 12 個月。",
    }
    short_horizon_remedy {
        en: "Choose a horizon of 12 months or more.",
        zh: "請把規劃期間設為 12 個月以上。",
    }
}
