//! Steps, rows and fields as a finding names them.

messages! {
    error { en: "Error", zh: "錯誤" }
    warning { en: "Warning", zh: "警告" }
    advice { en: "Advice", zh: "建議" }

    step(number, name) { en: "Step {number} {name}", zh: "第 {number} 步 {name}" }

    quoted(name) { en: "“{name}”", zh: "「{name}」" }
    list_comma { en: ", ", zh: "、" }
    nth(kind, number) { en: "{kind} {number}", zh: "{kind} {number}" }

    row_question { en: "question", zh: "問題" }
    row_insight { en: "insight", zh: "洞察" }
    row_business_goal { en: "business goal", zh: "企業目標" }
    row_department { en: "department", zh: "部門" }
    row_criterion { en: "criterion", zh: "準則" }
    row_goal { en: "goal", zh: "目標" }
    row_judge { en: "judge", zh: "評審" }
    row_overlap { en: "overlap", zh: "重疊" }
    row_kpi { en: "KPI", zh: "KPI" }
    row_effect { en: "cross effect", zh: "交互影響" }
    row_channel { en: "channel", zh: "管道" }
    row_channel_fit { en: "fit", zh: "適合度" }
    row_tactic { en: "tactic", zh: "戰術" }
    row_cost_line { en: "cost line", zh: "成本項目" }
    row_success_case { en: "success case", zh: "成功案例" }
    row_metric { en: "metric", zh: "數據指標" }
    row_approval { en: "approval", zh: "核准" }
    row_task { en: "task", zh: "任務" }
    row_support { en: "support", zh: "支援" }
    row_month { en: "month", zh: "月份" }
    row_adjustment { en: "adjustment", zh: "調整" }

    runs_social_media { en: "Run social media for a while", zh: "已經營社群媒體一段時間" }
    knows_customer_needs { en: "Know what customers need", zh: "知道顧客需要什麼" }
    knows_how_customers_interact { en: "Know how customers want to interact", zh: "知道顧客想如何互動" }
    listened_on_social_media { en: "Listened with social tools", zh: "用社群工具傾聽過" }
    listened_offline { en: "Listened with traditional tools", zh: "用傳統工具傾聽過" }

    field_answer { en: "answer", zh: "回答" }
    field_insights { en: "insights", zh: "洞察" }
    field_insight { en: "insight", zh: "洞察內容" }
    field_mission { en: "mission statement", zh: "使命宣言" }
    field_mission_reviewed_on { en: "mission reviewed on", zh: "使命宣言檢視日期" }
    field_brand { en: "brand", zh: "品牌" }
    field_company_values { en: "values", zh: "價值觀" }
    field_business_goals { en: "business goals", zh: "企業目標" }
    field_name { en: "name", zh: "名稱" }
    field_case { en: "case", zh: "案例" }
    field_who { en: "who", zh: "對象" }
    field_task { en: "task", zh: "任務" }
    field_what { en: "what", zh: "內容" }
    field_observed { en: "what was seen", zh: "觀察到什麼" }
    field_measure { en: "measure", zh: "衡量方式" }
    field_departments { en: "departments", zh: "部門" }
    field_department { en: "department", zh: "部門" }
    field_talked_on { en: "talked to on", zh: "訪談日期" }
    field_contact { en: "contact", zh: "聯絡人" }
    field_needs { en: "needs", zh: "需求" }
    field_own_goals { en: "own goals and KPIs", zh: "部門自己的目標與 KPI" }
    field_in_scope { en: "in scope", zh: "納入範圍" }
    field_candidates { en: "candidate goals", zh: "候選目標" }
    field_criteria { en: "criteria", zh: "評分準則" }
    field_ratings { en: "ratings", zh: "評分" }
    field_yearly_cost_of_inaction { en: "yearly cost of not solving it", zh: "不解決的每年代價" }
    field_approved_by { en: "approved by", zh: "核准人" }
    field_success { en: "probability of success", zh: "成功機率" }
    field_selected { en: "selected", zh: "入選" }
    field_scale { en: "scale from money", zh: "金額換算評分" }
    field_weighing { en: "weights", zh: "權重" }
    field_judges { en: "judges", zh: "評審" }
    field_judging { en: "whose judgement counts", zh: "採用誰的評分" }
    field_capacity { en: "capacity", zh: "同時推動上限" }
    field_capacity_cost { en: "first-year budget", zh: "第一年預算" }
    field_capacity_hours { en: "hours a month", zh: "每月工時" }
    field_overlaps { en: "overlaps", zh: "重疊目標" }
    field_overlap_goals { en: "overlapping goals", zh: "重疊的目標" }
    field_cooperation { en: "cooperation", zh: "合作方式" }
    field_kpis { en: "KPIs", zh: "KPI" }
    field_unit { en: "unit", zh: "單位" }
    field_definition { en: "definition", zh: "定義" }
    field_baseline { en: "baseline", zh: "基準值" }
    field_target { en: "target", zh: "目標值" }
    field_vanity { en: "vanity metric", zh: "虛榮指標" }
    field_counted { en: "counted in the ROI", zh: "計入投資報酬率" }
    field_priority { en: "priority", zh: "優先順序" }
    field_ease { en: "ease of tracking", zh: "追蹤難易" }
    field_unit_value { en: "value per unit", zh: "單位價值" }
    field_derivation { en: "derivation of the value", zh: "價值推算" }
    field_value_source { en: "source of the value", zh: "價值來源" }
    field_confidence { en: "confidence", zh: "可信度" }
    field_attribution { en: "attribution share", zh: "歸因比例" }
    field_lag { en: "lag", zh: "延遲" }
    field_ramp { en: "ramp-up", zh: "爬升期" }
    field_effects { en: "cross effects", zh: "交互影響" }
    field_strength { en: "strength", zh: "強度" }
    field_reason { en: "reason", zh: "理由" }
    field_channels { en: "channels", zh: "管道" }
    field_audience { en: "audience", zh: "受眾" }
    field_fits { en: "fit", zh: "適合度" }
    field_goal_fit { en: "fit with the goal", zh: "與目標的適合度" }
    field_audience_fit { en: "fit of the audience", zh: "受眾的適合度" }
    field_chosen { en: "chosen", zh: "選用" }
    field_tactics { en: "tactics", zh: "戰術" }
    field_switched_on { en: "switched on", zh: "啟用" }
    field_serves { en: "goals served", zh: "服務的目標" }
    field_deliveries { en: "KPIs delivered", zh: "帶動的 KPI" }
    field_share { en: "shares", zh: "分攤比例" }
    field_costs { en: "costs", zh: "成本" }
    field_amount { en: "amount", zh: "金額" }
    field_hours { en: "hours", zh: "工時" }
    field_hourly_cost { en: "hourly cost", zh: "每小時成本" }
    field_timing { en: "months", zh: "月份" }
    field_cases { en: "success cases", zh: "成功案例" }
    field_adaptation { en: "adaptation", zh: "調整方式" }
    field_metrics { en: "metrics", zh: "數據指標" }
    field_tool { en: "tool", zh: "工具" }
    field_owner { en: "owner", zh: "負責人" }
    field_frequency { en: "frequency", zh: "頻率" }
    field_summary { en: "summary", zh: "摘要" }
    field_approvals { en: "approvals", zh: "核准紀錄" }
    field_presented_on { en: "presented on", zh: "簡報日期" }
    field_decision { en: "decision", zh: "決定" }
    field_tasks { en: "tasks", zh: "任務" }
    field_due { en: "due date", zh: "期限" }
    field_support { en: "training, tools and support", zh: "訓練、工具與支援" }
    field_readings { en: "readings", zh: "讀數" }
    field_booked_costs { en: "recorded costs", zh: "實際成本" }
    field_adjustments { en: "adjustments", zh: "調整紀錄" }
    field_changed { en: "what was changed", zh: "調整內容" }
    field_count_labour { en: "count labour", zh: "計入人力" }
    field_horizon { en: "horizon", zh: "規劃期間" }
    field_correlation_among_goals { en: "correlation among goals", zh: "不同目標間的相關" }
    field_launch_month { en: "launch month", zh: "啟動月份" }
}
