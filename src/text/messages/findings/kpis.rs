//! Problems of step 4.

messages! {
    kpis_empty { en: "There is no KPI yet.", zh: "還沒有 KPI。" }
    kpis_empty_remedy {
        en: "Choose for each selected goal one KPI or a few that show progress and are easy to detect.",
        zh: "請為每個入選目標選一個或少數幾個能看出進展、容易觀察的 KPI。",
    }
    goal_without_kpi {
        en: "The goal is selected and has no KPI, so nothing of it can be projected or measured.",
        zh: "目標已入選但沒有 KPI，無法推估也無法測量。",
    }
    goal_without_kpi_remedy { en: "Choose at least one KPI for it.", zh: "請至少為它選一個 KPI。" }
    only_vanity { en: "The goal has only vanity metrics.", zh: "這個目標只有虛榮指標。" }
    only_vanity_remedy {
        en: "Add a business measure: conversions, customers, cost, timeliness or satisfaction.",
        zh: "請加入商業指標：轉換、顧客、成本、時效或滿意度。",
    }
    too_many_kpis(count) { en: "The goal has {count} KPIs.", zh: "這個目標有 {count} 個 KPI。" }
    too_many_kpis_remedy {
        en: "Keep up to seven that decide; record the others as metrics in step 8.",
        zh: "請留下最關鍵的，不超過七個；其餘在第 8 步當作數據指標記錄。",
    }
    no_easy_kpi { en: "None of the goal's KPIs is easy to track.", zh: "這個目標的 KPI 都不容易追蹤。" }
    no_easy_kpi_remedy {
        en: "Add one that is easy to detect, so that progress shows every month.",
        zh: "請加入一個容易觀察的 KPI，讓每個月都看得到進展。",
    }
    vanity_counted { en: "A vanity metric is counted in the ROI.", zh: "虛榮指標計入了投資報酬率。" }
    vanity_counted_remedy {
        en: "Do not count it; let it drive a KPI that brings money, by a cross effect.",
        zh: "請改為不計入；若它能帶動有金錢價值的 KPI，請用交互影響表示。",
    }
    no_baseline {
        en: "The baseline is missing, so the KPI is not projected.",
        zh: "缺少基準值，這個 KPI 無法推估。",
    }
    no_baseline_remedy {
        en: "Enter the monthly level without this plan.",
        zh: "請填入沒有這項計畫時的每月水準。",
    }
    no_target {
        en: "The target is missing, so the KPI is not projected.",
        zh: "缺少目標值，這個 KPI 無法推估。",
    }
    no_target_remedy { en: "Enter the monthly level at full effect.", zh: "請填入效果完全發揮時的每月水準。" }
    target_is_baseline {
        en: "The target equals the baseline: there is no improvement.",
        zh: "目標值等於基準值：沒有改善。",
    }
    target_is_baseline_remedy {
        en: "Set a target that differs, or do not count the KPI.",
        zh: "請設定不同的目標值，或不計入這個 KPI。",
    }
    target_on_wrong_side { en: "The target is worse than the baseline.", zh: "目標值比基準值更差。" }
    target_on_wrong_side_remedy {
        en: "Check both figures, and whether higher or lower is better.",
        zh: "請檢查兩個數字，以及越高越好還是越低越好。",
    }
    no_unit { en: "The KPI has no unit.", zh: "KPI 沒有單位。" }
    no_unit_remedy {
        en: "Say what is counted: orders, contacts, points.",
        zh: "請寫明計算的是什麼：訂單、件、分。",
    }
    rate_without_definition {
        en: "The rate has no definition, and without its denominator it means nothing.",
        zh: "這個比率沒有定義；不知道分母，比率就沒有意義。",
    }
    rate_without_definition_remedy {
        en: "Write down what is divided by what: by followers, reach or impressions.",
        zh: "請寫明以什麼除以什麼：追蹤數、觸及數或曝光數。",
    }
    no_priority { en: "The KPI has no priority.", zh: "KPI 沒有優先順序。" }
    no_priority_remedy {
        en: "Give 1 to the most important; data for it is collected first.",
        zh: "最重要的請給 1；第 8 步會先收集它的數據。",
    }
    no_ease { en: "Nothing says how easy the KPI is to track.", zh: "沒有說明這個 KPI 容不容易追蹤。" }
    no_ease_remedy { en: "Rate it from 1 (hard) to 5 (easy).", zh: "請評 1（難）到 5（易）。" }
}
