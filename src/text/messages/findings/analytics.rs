//! Problems of step 8.

messages! {
    analytics_empty { en: "No metric is recorded yet.", zh: "還沒有任何數據指標。" }
    analytics_empty_remedy {
        en: "Choose the data for the most important KPI first, then for the easiest to track.",
        zh: "請先為最重要的 KPI 選擇數據，再為最容易追蹤的選擇。",
    }
    kpi_without_metric { en: "No metric is recorded for this KPI.", zh: "這個 KPI 沒有任何數據指標。" }
    kpi_without_metric_remedy {
        en: "Choose what is read, with which tool, by whom.",
        zh: "請選擇讀取什麼、用什麼工具、由誰負責。",
    }
    one_metric { en: "Only one metric is recorded for this KPI.", zh: "這個 KPI 只記錄一項數據。" }
    one_metric_remedy {
        en: "Record several: with experience some become better KPIs.",
        zh: "請記錄多項：累積經驗後，有些會成為更好的 KPI。",
    }
    no_tool { en: "Nothing says where the metric is read.", zh: "沒有說明從哪裡讀取。" }
    no_tool_remedy { en: "Enter the tool or report.", zh: "請填入工具或報表。" }
    no_owner { en: "Nobody records this metric.", zh: "沒有人負責記錄這項數據。" }
    no_owner_remedy { en: "Name who reads it.", zh: "請填入負責記錄的人。" }
    metric_rate_without_definition {
        en: "The rate has no definition, and without its denominator it means nothing.",
        zh: "這個比率沒有定義；不知道分母，比率就沒有意義。",
    }
    metric_rate_without_definition_remedy {
        en: "Write down what is divided by what: by followers, reach or impressions.",
        zh: "請寫明以什麼除以什麼：追蹤數、觸及數或曝光數。",
    }
    too_rare {
        en: "The metric is read once a quarter, and readings are compared every month.",
        zh: "這項數據每季讀取一次，但每個月都要比較。",
    }
    too_rare_remedy {
        en: "Read it every month, or add one that is.",
        zh: "請改為每月讀取，或加入每月讀取的數據。",
    }
}
