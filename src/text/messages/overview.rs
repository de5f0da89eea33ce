//! Words of the overview.

messages! {
    title { en: "Overview", zh: "總覽" }
    purpose {
        en: "What the plan comes to, how far each step is, and what still needs mending. Every figure follows from what the steps record; nothing is typed in here but the settings at the end.",
        zh: "計畫的成果、各步驟的進度，以及還需要修正的地方。所有數字都由各步驟的內容算出；這裡只需要填寫最後的設定。",
    }

    summary { en: "What the plan comes to", zh: "計畫成果" }
    first_roi { en: "First ROI: expect no more yet", zh: "初步結果，還不能期待太多" }
    accurate_roi { en: "From here on results can be trusted", zh: "從這裡開始結果較可靠" }
    value { en: "Value", zh: "價值" }
    cost { en: "Cost", zh: "成本" }
    net { en: "Net", zh: "淨效益" }
    npv { en: "Net present value", zh: "淨現值（NPV）" }
    npv_note(rate) { en: "discounted at {rate} a year", zh: "年折現率 {rate}" }
    irr { en: "Internal rate of return, yearly", zh: "內部報酬率（IRR，年）" }
    irr_none { en: "no rate makes the net zero", zh: "沒有使淨效益為零的報酬率" }
    irr_several(count) { en: "{count} rates fit, so none is shown", zh: "有 {count} 個解，因此不顯示" }
    mirr { en: "Modified rate of return, yearly", zh: "修正內部報酬率（MIRR，年）" }
    pays_its_month { en: "First month that pays for itself", zh: "單月價值首次超過成本" }
    cost_of_waiting { en: "Cost of waiting a month", zh: "晚一個月啟動的代價" }
    cost_of_waiting_note { en: "value lost over the same horizon", zh: "同一期間內少賺的價值" }
    labour_left_out(amount) {
        en: "Labour is left out of the cost: {amount} over the plan.",
        zh: "成本未計入人力：整個計畫共 {amount}。",
    }

    progress { en: "How far each step is", zh: "各步驟進度" }
    to_mend(count) { one: "{count} to mend", en: "{count} to mend", zh: "{count} 項待修正" }
    findings(count) {
        one: "{count} finding in the plan",
        en: "{count} findings in the plan",
        zh: "整份計畫有 {count} 項提醒",
    }

    charts { en: "Month by month", zh: "逐月走勢" }

    returns { en: "Return by goal and department", zh: "各目標與部門的報酬" }
    returns_intro(month) {
        en: "By month {month}. Direct: against a goal’s own tactics; loaded: with its part of the tactics that all goals share.",
        zh: "到第 {month} 個月。直接：只計該目標自己的戰術；完全：加上分攤的共用戰術成本。",
    }
    by_goal { en: "Return by goal", zh: "各目標的報酬" }
    by_department { en: "Return by department", zh: "各部門的報酬" }
    goal { en: "Goal", zh: "目標" }
    department { en: "Department", zh: "部門" }
    no_department { en: "No department", zh: "未指定部門" }
    earned { en: "Value earned", zh: "賺得的價值" }
    direct_cost { en: "Direct cost", zh: "直接成本" }
    roi_direct { en: "ROI, direct", zh: "直接 ROI" }
    loaded_cost { en: "Loaded cost", zh: "完全成本" }
    roi_loaded { en: "ROI, loaded", zh: "完全 ROI" }
    breaks_even { en: "Break-even, loaded", zh: "損益兩平（完全成本）" }
    no_goals {
        en: "No goal is selected yet. Select the first ones in step 3.",
        zh: "還沒有選定目標。請在第 3 步選出第一批目標。",
    }

    settings { en: "Settings of the plan", zh: "計畫設定" }
    currency { en: "Currency", zh: "幣別" }
    currency_hint { en: "Changing it converts no amount.", zh: "更改幣別不會換算金額。" }
    launch_month { en: "Launch month", zh: "啟動月份" }
    horizon { en: "Horizon", zh: "試算期間" }
    months { en: "months", zh: "個月" }
    horizon_hint { en: "1 to 120; at least 12 for accurate results.", zh: "1 到 120；至少 12 個月結果才可靠。" }
    discount_rate { en: "Discount rate a year", zh: "年折現率" }
    discount_hint { en: "What money costs or would earn elsewhere.", zh: "資金的成本，或放在別處的報酬。" }
    count_labour { en: "Count labour as a cost in the ROI", zh: "計算 ROI 時將人力計入成本" }

    simulation { en: "Simulation of the ranges", zh: "範圍的模擬" }
    simulation_intro {
        en: "Every range is drawn from thousands of times to see how sure the return is. The base case takes no part in it.",
        zh: "從每個範圍抽取數千次，看報酬有多確定。基準情境不受影響。",
    }
    correlation_within { en: "Correlation within a goal", zh: "同一目標內的相關" }
    correlation_within_hint {
        en: "0 to 0.999. How far the KPIs of one goal turn out well or badly together: 0 is not at all.",
        zh: "0 到 0.999。同一目標的各指標有多大程度一起變好或變差；0 表示互不相關。",
    }
    correlation_among { en: "Correlation among goals", zh: "不同目標間的相關" }
    correlation_among_hint {
        en: "0 to 0.999. The same for KPIs of different goals; no more than within a goal.",
        zh: "0 到 0.999。不同目標的指標之間的相關；不宜高於同一目標內。",
    }
    samples { en: "Samples", zh: "抽樣次數" }
    samples_hint {
        en: "1,000 to 1,000,000. More are more exact and take longer; 10,000 are plenty for most plans.",
        zh: "1,000 到 1,000,000。越多越精確，也越久；10,000 次對多數計畫已足夠。",
    }
    seed { en: "Seed", zh: "亂數種子" }
    seed_hint {
        en: "The same seed gives the same figures everywhere; another one shows how far they depend on chance.",
        zh: "種子相同，在任何地方的結果都相同；換一個可看出結果受抽樣影響多少。",
    }
}
