//! Problems of step 10.

messages! {
    measurement_empty { en: "Nothing is measured yet.", zh: "還沒有實測資料。" }
    measurement_empty_remedy {
        en: "From the launch month on, enter readings and real costs every month; expect the first ROI at about month 6.",
        zh: "從啟動月份起，每月填入讀數與實際成本；約第 6 個月可看到初步的投資報酬率。",
    }
    too_early(months) {
        one: "{months} month is measured: before month 6 the figures are not to be trusted yet.",
        en: "{months} months are measured: before month 6 the figures are not to be trusted yet.",
        zh: "已實測 {months} 個月：第 6 個月之前，數字還不可靠。",
    }
    too_early_remedy {
        en: "Keep recording, and do not judge the plan by them.",
        zh: "請持續記錄，先不要據此評斷計畫。",
    }
    still_estimates(months) {
        en: "{months} months are measured: until month 12 the figures are estimates.",
        zh: "已實測 {months} 個月：第 12 個月之前，數字仍是估計。",
    }
    still_estimates_remedy {
        en: "Adjust tactics by them with care; allow 12 months for accurate results.",
        zh: "調整戰術時請審慎參考；準確的結果需要 12 個月。",
    }
    value_behind_plan(part) {
        en: "The measured value is {part} of the planned one.",
        zh: "實測價值只有計畫的 {part}。",
    }
    value_behind_plan_remedy {
        en: "Look which KPIs fall behind, change the tactics or the targets, and record the adjustment.",
        zh: "請看哪些 KPI 落後，調整戰術或目標值，並記錄下來。",
    }
    cost_over_plan(part) {
        en: "The real cost is {part} of the planned one.",
        zh: "實際成本是計畫的 {part}。",
    }
    cost_over_plan_remedy {
        en: "Find the tactics that cost more, and correct their cost lines for the months to come.",
        zh: "請找出超支的戰術，並修正往後的成本項目。",
    }
    bookings_may_hold_labour {
        en: "The ROI leaves labour out, and the recorded costs may contain it.",
        zh: "投資報酬率不計人力，但實際成本可能包含人力。",
    }
    bookings_may_hold_labour_remedy {
        en: "Record costs without labour as long as the plan leaves it out.",
        zh: "計畫不計人力時，請記錄不含人力的成本。",
    }
    not_booked {
        en: "The month has readings and no recorded cost, so it is not in the measured ROI.",
        zh: "這個月有讀數但沒有實際成本，因此未列入實測投資報酬率。",
    }
    not_booked_remedy { en: "Enter what the month really cost.", zh: "請填入這個月的實際成本。" }
    not_read {
        en: "The month has a recorded cost and no reading of a counted KPI.",
        zh: "這個月有實際成本，但沒有任何計入 KPI 的讀數。",
    }
    not_read_remedy { en: "Enter the readings.", zh: "請填入讀數。" }
    booked_outside_plan {
        en: "The cost is recorded for a month outside the plan, so it is left out.",
        zh: "這筆實際成本的月份不在計畫期間內，因此不列入計算。",
    }
    booked_outside_plan_remedy {
        en: "Check the month, the launch month and the horizon.",
        zh: "請檢查月份、啟動月份與規劃期間。",
    }
    readings_missing(months) {
        one: "{months} month has no reading; it is left out, not taken for 0.",
        en: "{months} months have no reading; they are left out, not taken for 0.",
        zh: "有 {months} 個月沒有讀數；不列入計算，不當作 0。",
    }
    readings_missing_remedy { en: "Enter them if they can still be had.", zh: "若還查得到，請補上。" }
    readings_before_launch(months) {
        one: "{months} reading is from before the launch; it earns nothing and shows the usual level.",
        en: "{months} readings are from before the launch; they earn nothing and show the usual ups and downs.",
        zh: "有 {months} 筆讀數早於啟動；不計價值，可用來看平常的起伏。",
    }
    readings_before_launch_remedy {
        en: "Hold them against the baseline; if the launch month is wrong, correct it.",
        zh: "請用來核對基準值；若啟動月份有誤，請修正。",
    }
    readings_after_horizon(months) {
        one: "{months} reading is from after the end of the plan and left out.",
        en: "{months} readings are from after the end of the plan and left out.",
        zh: "有 {months} 筆讀數晚於規劃期間，不列入計算。",
    }
    readings_after_horizon_remedy {
        en: "Choose a longer horizon, or check the months.",
        zh: "請拉長規劃期間，或檢查月份。",
    }
    nothing_changed {
        en: "Nothing says what was changed because of this observation.",
        zh: "沒有說明因此調整了什麼。",
    }
    nothing_changed_remedy {
        en: "Write down the change, or that none was needed.",
        zh: "請寫下調整內容；若不需要，也請註明。",
    }
}
