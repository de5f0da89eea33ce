//! Words of step 10, measure and adjust.

messages! {
    record { en: "Readings and real costs", zh: "讀數與實際成本" }
    record_intro {
        en: "Enter each month what every KPI read and what the tactics really cost. Leave open what you do not know: a missing reading is not a 0. Enter leads to the next row.",
        zh: "每月填入各項 KPI 的讀數與戰術的實際成本。不知道就留空：缺少的讀數不會當作 0。按 Enter 可移到下一列。",
    }
    kpi { en: "KPI", zh: "KPI" }
    no_kpis {
        en: "There is nothing to read yet: choose KPIs for the selected goals first. Costs can be recorded already.",
        zh: "目前還沒有可記錄的讀數：請先為選定的目標選擇 KPI。成本則可以先記錄。",
    }
    to_kpis { en: "Go to step 4", zh: "前往步驟 4" }
    month(n) { en: "Month {n}", zh: "第 {n} 個月" }
    month_on_calendar(n, calendar) { en: "Month {n}, {calendar}", zh: "第 {n} 個月（{calendar}）" }
    /// A KPI or cost, and the month of its field.
    of_month(name, month) { en: "{name}, {month}", zh: "{name}，{month}" }
    planned(figure) { en: "Plan {figure}", zh: "規劃 {figure}" }
    no_baseline { en: "No baseline yet, so no planned level", zh: "尚無基準值，無法算出規劃水準" }
    first_roi { en: "First ROI", zh: "初步 ROI" }
    accurate { en: "Accurate results", zh: "準確結果" }
    end_of_plan { en: "End of the plan", zh: "計畫期末" }
    no_cost_yet { en: "Cost missing", zh: "缺成本" }
    real_cost { en: "Real cost", zh: "實際成本" }
    value { en: "Measured value", zh: "實測價值" }
    tracked_only(count) {
        en: "Tracked only, not in the ROI: {count}",
        zh: "只追蹤、不計入 ROI 的 KPI：{count} 項",
    }
    more_kpis(count) { one: "Show {count} more KPI", en: "Show {count} more KPIs", zh: "再顯示 {count} 項 KPI" }
    months_shown { en: "Months shown", zh: "顯示月數" }
    months(n) { en: "{n} months", zh: "{n} 個月" }
    shown_from { en: "From month", zh: "起始月份" }
    shown_month { en: "Month", zh: "月份" }
    earlier { en: "Earlier", zh: "較早" }
    later { en: "Later", zh: "較晚" }
    without_labour {
        en: "The ROI of this plan leaves labour out: record costs without labour.",
        zh: "這個計畫的 ROI 不計人力：請填入不含人力的成本。",
    }
    outside { en: "Months outside the plan", zh: "計畫期間以外的月份" }
    outside_count(count) { one: "{count} entry", en: "{count} entries", zh: "{count} 筆" }
    outside_why {
        en: "These months are before the launch or after the horizon, so they are kept and not counted. Empty a field to remove it.",
        zh: "這些月份早於啟動或晚於規劃期間，因此保留但不計入。清空欄位即可移除。",
    }

    against_plan { en: "Measured against plan", zh: "實測與規劃對照" }
    trust_none {
        en: "Nothing is measured yet. Expect the first ROI at about month 6, and allow 12 months for accurate results.",
        zh: "還沒有實測資料。大約第 6 個月才會看到初步的投資報酬率，準確的結果需要 12 個月。",
    }
    trust_early(months) {
        one: "{months} month is measured: too early to judge. Expect the first ROI at about month 6, and allow 12 months for accurate results.",
        en: "{months} months are measured: too early to judge. Expect the first ROI at about month 6, and allow 12 months for accurate results.",
        zh: "已實測 {months} 個月，還不能下定論。大約第 6 個月才會看到初步的投資報酬率，準確的結果需要 12 個月。",
    }
    trust_first(months) {
        en: "{months} months are measured: a first ROI can be read, but it is still an estimate. Allow 12 months for accurate results.",
        zh: "已實測 {months} 個月，可以看到初步的投資報酬率，但仍是估計。準確的結果需要 12 個月。",
    }
    trust_accurate(months) {
        en: "{months} months are measured: long enough for accurate results, as far as the readings are complete.",
        zh: "已實測 {months} 個月，只要讀數齊全，結果已足夠準確。",
    }
    measured_roi { en: "Measured ROI", zh: "實測投資報酬率（ROI）" }
    value_of_plan { en: "Value, part of the plan", zh: "價值達成率" }
    missing { en: "Missing readings", zh: "缺少的讀數" }
    not_booked { en: "Months without a cost", zh: "缺成本的月份" }
    nothing_booked { en: "no cost is recorded yet", zh: "尚未記錄成本" }
    cost_is_nothing { en: "undefined: the recorded cost is 0", zh: "無法計算：記錄的成本為 0" }
    no_value_planned { en: "no value was planned for these months", zh: "這些月份沒有規劃價值" }
    over_months(count) {
        one: "over {count} month with a recorded cost",
        en: "over {count} months with a recorded cost",
        zh: "已記錄成本的 {count} 個月",
    }
    missing_note(months) {
        en: "counted KPIs, up to month {months}; left out, not taken for 0",
        zh: "計入的 KPI，至第 {months} 個月；不列入計算，不當作 0",
    }
    all_booked { en: "every month with readings has its cost", zh: "有讀數的月份都有成本" }
    which_months(months) {
        en: "month {months}: readings, but not in the ROI",
        zh: "第 {months} 個月：有讀數，但未計入 ROI",
    }
    comma { en: ", ", zh: "、" }
    how_measured { en: "How these figures are made", zh: "這些數字怎麼算" }
    how_measured_text {
        en: "Value of a reading = (reading − baseline) × value per unit × the share that is due to this plan; where lower is better, (baseline − reading). Measured ROI = (measured value − real cost) ÷ real cost. Value, cost and ROI take only the months whose cost is recorded, and the plan's figures beside them take the same months. A missing reading is left out and counted; it is never 0.",
        zh: "讀數的價值＝（讀數 − 基準值）× 每單位價值 × 歸因於本計畫的比例；越低越好的指標則用（基準值 − 讀數）。實測 ROI ＝（實測價值 − 實際成本）÷ 實際成本。價值、成本與 ROI 只計已記錄成本的月份，並列的規劃值也取相同月份。缺少的讀數不列入計算並另外計數，絕不當作 0。",
    }
    outlook { en: "Outlook", zh: "展望" }
    outlook_intro {
        en: "What to expect at each milestone: measured figures for the months that have readings and a cost, planned ones for all others.",
        zh: "各里程碑的預期結果：有讀數也有成本的月份用實測值，其餘用規劃值。",
    }
    milestone { en: "Milestone", zh: "里程碑" }
    value_by_then { en: "Value", zh: "價值" }
    cost_by_then { en: "Cost", zh: "成本" }
    net_by_then { en: "Net", zh: "淨效益" }
    roi_by_then { en: "ROI", zh: "ROI" }
    of_it_measured { en: "Measured months", zh: "已實測" }
    months_of(measured, all) { en: "{measured} of {all}", zh: "{all} 個月中 {measured} 個月" }

    charts { en: "Planned and measured in pictures", zh: "規劃與實測圖表" }
    chart_kpi { en: "KPI in the chart", zh: "圖表顯示的 KPI" }

    adjustments { en: "Adjustments", zh: "調整紀錄" }
    adjustments_intro {
        en: "Write down what the readings showed and what you changed because of it. Later you will know why the figures moved.",
        zh: "寫下讀數顯示了什麼、因此調整了什麼。日後就能知道數字為何改變。",
    }
    no_adjustments {
        en: "No adjustments yet. Add one when a reading leaves the plan.",
        zh: "還沒有調整紀錄。當讀數偏離計畫時，請新增一筆。",
    }
    add_adjustment { en: "Add an adjustment", zh: "新增調整" }
    adjusted_in { en: "Month", zh: "月份" }
    observed { en: "What the readings showed", zh: "觀察到什麼" }
    changed { en: "What was changed", zh: "做了什麼調整" }

    decided(month, calendar) {
        en: "Measured up to month {month} ({calendar}):",
        zh: "實測至第 {month} 個月（{calendar}）：",
    }
    decided_roi(roi, planned) { en: "Measured ROI {roi}; planned for the same months {planned}", zh: "實測 ROI {roi}；同期規劃 {planned}" }
    decided_value(value, part) { en: "Measured value {value}: {part} of the plan", zh: "實測價值 {value}：規劃值的 {part}" }
    decided_outlook(month, roi, planned) {
        en: "Outlook for month {month}: ROI {roi}; planned {planned}",
        zh: "第 {month} 個月的展望：ROI {roi}；規劃 {planned}",
    }
    decided_changes(count) {
        one: "{count} adjustment written down",
        en: "{count} adjustments written down",
        zh: "已記錄 {count} 筆調整",
    }
}
