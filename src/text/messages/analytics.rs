//! Words of step 8, choose analytics.

messages! {
    metrics { en: "KPIs and the metrics that show them", zh: "KPI 與對應的數據指標" }
    order {
        en: "In this order: the most important KPI first (priority 1), then the easiest to track (ease 5). Set up the tracking from the top. ",
        zh: "依此順序排列：先是最重要的 KPI（優先順序 1），再來是最容易追蹤的（容易度 5）。請由上往下建置追蹤。",
    }
    to_kpis { en: "Change priorities and ease in step 4", zh: "到第 4 步調整優先順序與追蹤容易度" }
    no_kpis {
        en: "No selected goal has a KPI yet. Choose KPIs in step 4, then come back to decide how each is read.",
        zh: "入選目標還沒有 KPI。請先在第 4 步選擇 KPI，再回來決定如何取得數據。",
    }
    place(at, kpi) { en: "{at}. {kpi}", zh: "{at}. {kpi}" }
    priority(n) { en: "Priority {n}", zh: "優先順序 {n}" }
    ease(n) { en: "Ease {n} of 5", zh: "追蹤容易度 {n}／5" }
    none_yet { en: "No metric yet", zh: "尚無數據指標" }
    count(n) { one: "{n} metric", en: "{n} metrics", zh: "{n} 項數據指標" }
    tactics(names) { en: "Shows the effect of these tactics: {names}", zh: "用來看這些戰術的成效：{names}" }
    no_tactics {
        en: "No tactic moves this KPI yet: say in step 7 which one does.",
        zh: "還沒有戰術帶動這個 KPI：請在第 7 步指定。",
    }
    metrics_of(kpi) { en: "Metrics of {kpi}", zh: "「{kpi}」的數據指標" }
    no_metrics {
        en: "Nothing shows this KPI yet. Record several metrics: with experience some become better KPIs.",
        zh: "還沒有數據能顯示這個 KPI。建議記錄多項：累積經驗後，有些會成為更好的 KPI。",
    }
    metric { en: "Metric", zh: "數據指標" }
    definition { en: "What exactly is counted", zh: "定義：究竟計算什麼" }
    definition_hint {
        en: "For a rate, what it is divided by: followers, reach or impressions.",
        zh: "比率請寫明分母：追蹤數、觸及數或曝光數。",
    }
    tool { en: "Tool or report", zh: "工具或報表" }
    tool_hint { en: "Where it is read", zh: "從哪裡讀取" }
    owner { en: "Recorded by", zh: "負責記錄的人" }
    frequency { en: "How often", zh: "頻率" }
    add { en: "Add a metric", zh: "新增數據指標" }
    add_from_source(source) { en: "Add from its data source: {source}", zh: "依資料來源新增：{source}" }
    others { en: "Metrics of goals that are not selected", zh: "未入選目標的數據指標" }
    others_why {
        en: "Kept for later; nothing of these goals is projected now.",
        zh: "保留供日後使用；這些目標目前不列入試算。",
    }
    decided_none {
        en: "Nothing yet: add a metric for the first KPI of the list.",
        zh: "尚無結論：請為清單上的第一個 KPI 加入數據指標。",
    }
    decided(recorded, all, metrics) {
        en: "{recorded} of {all} KPIs can be read, by {metrics} metrics in all.",
        zh: "{all} 個 KPI 中有 {recorded} 個可以取得數據，共 {metrics} 項數據指標。",
    }
    decided_metric(name, details) { en: "{name} ({details})", zh: "{name}（{details}）" }
    /// Stands between the details of a metric.
    comma { en: ", ", zh: "、" }
}
