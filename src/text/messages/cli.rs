//! The command line: headings of its tables, and what it says of files.

messages! {
    standard_input { en: "standard input", zh: "標準輸入" }
    about(file, what) { en: "{file}: {what}", zh: "{file}：{what}" }
    cannot_read(file, reason) {
        en: "{file} cannot be read: {reason}",
        zh: "無法讀取 {file}：{reason}",
    }
    unknown_sample(name, names) {
        en: "There is no sample “{name}”. The samples are:\n{names}",
        zh: "沒有名為「{name}」的範例。範例有：\n{names}",
    }

    // Findings.
    nothing_found { en: "nothing to mend", zh: "沒有需要修正之處" }
    errors(n) { one: "{n} error", en: "{n} errors", zh: "{n} 個錯誤" }
    warnings(n) { one: "{n} warning", en: "{n} warnings", zh: "{n} 個警告" }
    advice(n) { one: "{n} piece of advice", en: "{n} pieces of advice", zh: "{n} 則建議" }
    counts(errors, warnings, advice) { en: "{errors}, {warnings}, {advice}", zh: "{errors}、{warnings}、{advice}" }
    findings_line(counts) {
        en: "Findings: {counts}. `tenfold check` shows them.",
        zh: "檢查結果：{counts}。詳見 `tenfold check`。",
    }

    // The head of an evaluation.
    basis(launch, horizon, currency, rate) {
        en: "Launch {launch} · {horizon} months · {currency} · discount rate {rate} a year",
        zh: "{launch}啟動 · 共 {horizon} 個月 · {currency} · 年折現率 {rate}",
    }
    without_labour { en: " · labour not counted as a cost", zh: " · 人力不計入成本" }

    // Sections.
    ranking_title { en: "Goals, best first", zh: "目標排序" }
    weights_title(method) { en: "Weights: {method}", zh: "權重：{method}" }
    sureness_title(samples, band) {
        en: "How sure the order is: {samples} weights drawn, from all and within ±{band}",
        zh: "排序的把握程度：抽樣 {samples} 組權重，涵蓋全部與 ±{band} 之內",
    }
    first_title { en: "How often each goal comes first", zh: "各目標居首的比例" }
    second_opinion_title { en: "Second opinion: TOPSIS", zh: "另一種方法：TOPSIS" }
    judges_title(agreement) { en: "Judges: {agreement}", zh: "評審：{agreement}" }
    milestones_title { en: "Milestones: months 1 to", zh: "里程碑：累計至" }
    return_title { en: "Return", zh: "報酬" }
    goals_title { en: "Goals: by the horizon", zh: "各目標：累計至期末" }
    departments_title { en: "Departments: by the horizon", zh: "各部門：累計至期末" }
    tactics_title {
        en: "Tactics: what would be lost without each, by the horizon",
        zh: "各戰術：少了它會損失多少，累計至期末",
    }
    channels_title { en: "Channels: by the horizon", zh: "各管道：累計至期末" }
    kpi_order_title { en: "KPIs in the order to track them", zh: "追蹤關鍵績效指標的順序" }
    cost_by_kind_title { en: "Cost by kind, by the horizon", zh: "各類成本：累計至期末" }
    scenarios_title { en: "Scenarios", zh: "情境" }
    measured_title { en: "Measured", zh: "實際測量" }
    outlook_title {
        en: "Outlook: measured where it is booked, planned elsewhere",
        zh: "展望：已入帳的月份用實際值，其餘用計畫值",
    }

    // How sure the figures are.
    samples(samples, seed) { en: "{samples} samples, seed {seed}", zh: "{samples} 個樣本，種子 {seed}" }
    roi_title { en: "ROI: months 1 to", zh: "投資報酬率：累計至" }
    npv_title { en: "NPV: months 1 to", zh: "淨現值：累計至" }
    net_title { en: "Net: months 1 to", zh: "淨效益：累計至" }
    band_title { en: "Cumulative net by month", zh: "逐月累計淨效益" }
    inputs_title { en: "What the ROI's uncertainty comes from, by the horizon", zh: "投資報酬率的不確定性來自哪裡：累計至期末" }
    mean { en: "Mean", zh: "平均" }
    standard_error { en: "Std. error", zh: "標準誤" }
    positive { en: "Chance above 0", zh: "為正的機率" }
    base_case { en: "Base case", zh: "基準" }
    risk_adjusted { en: "Risk-adjusted", zh: "風險調整後" }
    broken_even { en: "Broken even", zh: "已損益兩平" }
    never_breaks_even { en: "Not within the horizon, with probability", zh: "期末前未達成的機率" }
    input { en: "Uncertain input", zh: "不確定的輸入" }
    contribution { en: "Share of variance", zh: "佔變異的比例" }
    roi_at_p10 { en: "ROI at its P10", zh: "取 P10 時的投資報酬率" }
    roi_at_p90 { en: "ROI at its P90", zh: "取 P90 時的投資報酬率" }
    simulated_scenarios_title { en: "Scenarios: ROI by the horizon, and the net beside the plan as it is", zh: "情境：累計至期末的投資報酬率，以及與現行計畫的淨效益差" }
    net_difference { en: "Net, difference (P50)", zh: "淨效益差（P50）" }
    better { en: "Chance of more net", zh: "淨效益較高的機率" }
    more_inputs(n) { one: "and {n} more", en: "and {n} more", zh: "另有 {n} 項" }
    no_ranges {
        en: "No figure of this plan is a range: enter ranges to see how sure the return is.",
        zh: "這份計畫沒有任何數值是範圍：填入範圍，才看得出報酬有多確定。",
    }

    // Column heads.
    rank { en: "Rank", zh: "名次" }
    goal { en: "Goal", zh: "目標" }
    department { en: "Department", zh: "部門" }
    tactic { en: "Tactic", zh: "戰術" }
    channel { en: "Channel", zh: "管道" }
    kpi { en: "KPI", zh: "關鍵績效指標" }
    kind { en: "Kind", zh: "種類" }
    scenario { en: "Scenario", zh: "情境" }
    remark { en: "Remark", zh: "備註" }
    score { en: "Score", zh: "分數" }
    score100 { en: "of 100", zh: "百分制" }
    priority { en: "Priority", zh: "優先順序" }
    ease { en: "Ease", zh: "容易度" }
    month { en: "Month", zh: "月份" }
    value { en: "Value", zh: "價值" }
    cost { en: "Cost", zh: "成本" }
    net { en: "Net", zh: "淨效益" }
    roi { en: "ROI", zh: "投資報酬率" }
    roi_at(month) { en: "ROI, month {month}", zh: "第 {month} 個月投資報酬率" }
    value_shown { en: "Value shown", zh: "顯現的價值" }
    value_earned { en: "Value earned", zh: "賺得的價值" }
    direct_cost { en: "Direct cost", zh: "直接成本" }
    direct_roi { en: "ROI", zh: "投資報酬率" }
    loaded_cost { en: "Loaded cost", zh: "分攤後成本" }
    loaded_roi { en: "ROI", zh: "投資報酬率" }
    break_even { en: "Break-even", zh: "損益兩平" }
    pays_its_month { en: "First month that pays for itself", zh: "首個當月回本的月份" }
    npv { en: "NPV", zh: "淨現值" }
    irr { en: "IRR", zh: "內部報酬率" }
    mirr { en: "MIRR", zh: "修正內部報酬率" }
    cost_of_waiting { en: "Cost of waiting a month", zh: "延後一個月的代價" }

    criterion { en: "Criterion", zh: "準則" }
    weight { en: "Weight", zh: "權重" }
    ahead { en: "Ahead", zh: "在前" }
    behind { en: "Behind", zh: "在後" }
    verdict { en: "Verdict", zh: "判定" }
    weight_swaps { en: "Swapped by weight", zh: "對調的權重" }
    rating_swaps { en: "Swapped by rating", zh: "對調的評分" }
    ahead_in_all { en: "Ahead in", zh: "領先比例" }
    ahead_within { en: "In band", zh: "範圍內" }
    judge { en: "Judge", zh: "評審" }
    role { en: "Role", zh: "身分" }
    counts_for { en: "Counts", zh: "比重" }
    rated { en: "Ratings", zh: "評分數" }
    consistency { en: "Consistency ratio", zh: "一致性比率" }

    first_in_all { en: "All weights", zh: "所有權重" }
    first_within { en: "In band", zh: "範圍內" }
    closeness { en: "Closeness", zh: "接近程度" }
    closeness_by_range { en: "By range", zh: "依範圍" }

    // Cells.
    second_agrees { en: "Agreement of both orders (Kendall’s τ-b)", zh: "兩種順序的一致程度（肯德爾 τ-b）" }
    second_ranks { en: "Agreement of the first ranks (WS)", zh: "前段名次的一致程度（WS）" }
    second_weighted { en: "Agreement weighted to the top (Spearman’s ρ)", zh: "偏重前段的一致程度（Spearman ρ）" }
    second_alone { en: "Pairs that turn when compared alone", zh: "單獨比較時對調的配對" }
    second_circles { en: "Circles among pairs, of the most there can be", zh: "兩兩比較的循環（佔最多可能數）" }
    of(part, whole) { en: "{part} of {whole}", zh: "{whole} 對中有 {part} 對" }
    second_turned { en: "Order turns without, or with a copy of", zh: "少了或多一個就會改變順序" }
    turned_by_removal(goal, one, other) {
        en: "without {goal}: {one} and {other}",
        zh: "少了「{goal}」：「{one}」與「{other}」對調",
    }
    turned_by_cloning(goal, one, other) {
        en: "with a copy of {goal}: {one} and {other}",
        zh: "多一個「{goal}」：「{one}」與「{other}」對調",
    }
    turned_by_nothing { en: "no goal", zh: "沒有這樣的目標" }
    waiting(method) { en: "direct points, until there is enough for {method}", zh: "直接配分（{method}的資料尚不足）" }
    agreed(w) { en: "Kendall’s W {w}", zh: "肯德爾和諧係數 W {w}" }
    not_compared { en: "nothing to compare yet", zh: "尚無可比較者" }
    between { en: ", ", zh: "、" }
    selected { en: "selected", zh: "已選" }
    provisional { en: "provisional", zh: "暫定" }
    tie(rule) { en: "tie, decided by: {rule}", zh: "同分，取決於{rule}" }
    no_cost { en: "— (no cost)", zh: "—（無成本）" }
    no_rate { en: "— (there is none)", zh: "—（不存在）" }
    several_rates(count) { en: "— ({count} rates; see MIRR)", zh: "—（有 {count} 個解，請看修正內部報酬率）" }
    a_year(rate) { en: "{rate} a year", zh: "年率 {rate}" }
    plan_month(month, calendar) { en: "{month} ({calendar})", zh: "{month}（{calendar}）" }
    not_within { en: "not within the horizon", zh: "期末前未達成" }
    break_even_holds(month) { en: "month {month}, and it holds", zh: "{month}，此後維持" }
    break_even_lost(month) { en: "month {month}, but it is lost again", zh: "{month}，但之後又跌破" }
    lost_again(month) { en: "{month}, lost again", zh: "{month}，又跌破" }
    switched_off(name) { en: "{name} (off)", zh: "{name}（已停用）" }
    no_department { en: "(no department)", zh: "（無部門）" }
    changed_scenario(name, changes) { en: "{name} ({changes})", zh: "{name}（{changes}）" }

    // What was measured.
    nothing_measured { en: "Nothing is recorded yet.", zh: "尚無紀錄。" }
    measured_row { en: "Measured", zh: "實際" }
    planned_row { en: "Planned for these months", zh: "同期計畫" }
    measured_months(months, share) {
        en: "Recorded up to month {months}; value is {share} of the plan.",
        zh: "紀錄至第 {months} 個月；價值為計畫的 {share}。",
    }
    missing_readings(n) { one: "{n} reading is missing.", en: "{n} readings are missing.", zh: "缺少 {n} 筆讀數。" }
    read_not_booked(months) { en: "Read, but without a recorded cost: {months}.", zh: "已有讀數但尚未記錄成本：{months}。" }
}
