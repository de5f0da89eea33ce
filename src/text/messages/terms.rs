//! The field's terms for what a plan's rows can be: one word for each thing, wherever it is named.

messages! {
    marketing { en: "Marketing", zh: "行銷" }
    sales { en: "Sales", zh: "銷售" }
    service { en: "Customer service", zh: "客服" }
    research { en: "Research", zh: "研究" }
    data_analytics { en: "Analytics", zh: "數據分析" }
    human_resources { en: "Human resources", zh: "人力資源" }
    other_department { en: "Other department", zh: "其他部門" }

    suitability { en: "Suitability for social media", zh: "社群媒體適合度" }
    business_need { en: "Need of the whole business", zh: "整體企業需求" }
    cost_of_inaction { en: "Cost of not solving it", zh: "不解決的成本" }
    potential_roi { en: "Potential ROI", zh: "潛在投資報酬率" }
    management_support { en: "Management support", zh: "管理階層支持" }

    by_points { en: "direct points", zh: "直接配分" }
    by_order { en: "order of importance", zh: "重要性排序" }
    by_pairs { en: "pairwise comparison (AHP)", zh: "兩兩比較（AHP）" }
    by_best_worst { en: "best and worst", zh: "最佳最差法" }
    by_judgements { en: "judges’ judgements joined (AIJ)", zh: "彙整評審的判斷（AIJ）" }
    by_priorities { en: "judges’ weights joined (AIP)", zh: "彙整評審的權重（AIP）" }

    executive { en: "Executive", zh: "高階主管" }
    department_judge { en: "Department", zh: "部門" }
    expert { en: "Expert", zh: "專家" }
    team_counts { en: "The team’s own weights and ratings count.", zh: "採用團隊自己的權重與評分。" }
    judges_count { en: "The judges’ weights and ratings count.", zh: "採用評審的權重與評分。" }

    clear { en: "clear", zh: "明確" }
    close { en: "close", zh: "接近" }
    too_close { en: "too close to call", zh: "難分先後" }

    low { en: "Low", zh: "保守" }
    base { en: "Base case", zh: "基準" }
    high { en: "High", zh: "樂觀" }

    conversions { en: "Conversions", zh: "轉換" }
    customers { en: "Customers", zh: "顧客" }
    cost { en: "Cost", zh: "成本" }
    timeliness { en: "Timeliness", zh: "時效" }
    satisfaction { en: "Satisfaction", zh: "滿意度" }

    higher_is_better { en: "Higher is better", zh: "越高越好" }
    lower_is_better { en: "Lower is better", zh: "越低越好" }

    measured { en: "Measured", zh: "實際測量" }
    estimated { en: "Estimated", zh: "估計" }
    guessed { en: "Guessed", zh: "猜測" }

    pert { en: "PERT", zh: "PERT 分布" }
    triangular { en: "Triangular", zh: "三角分布" }
    uniform { en: "Uniform", zh: "均勻分布" }
    normal { en: "Normal", zh: "常態分布" }
    lognormal { en: "Lognormal", zh: "對數常態分布" }

    open { en: "Not decided", zh: "未決定" }
    approved { en: "Approved", zh: "已核准" }
    declined { en: "Declined", zh: "未核准" }

    labour { en: "Labour", zh: "人力" }
    ads { en: "Ads", zh: "廣告" }
    tools { en: "Tools", zh: "工具" }
    content { en: "Content", zh: "內容製作" }
    agency { en: "Agency", zh: "代理商" }
    training { en: "Training", zh: "訓練" }
    setup { en: "Set-up", zh: "建置" }
    travel { en: "Travel", zh: "差旅" }
    other_cost { en: "Other", zh: "其他" }

    own_industry { en: "Own industry", zh: "同產業" }
    related_industry { en: "Related industry", zh: "相關產業" }
    related_goal { en: "Related goal", zh: "類似目標" }

    daily { en: "Daily", zh: "每日" }
    weekly { en: "Weekly", zh: "每週" }
    monthly { en: "Monthly", zh: "每月" }
    quarterly { en: "Quarterly", zh: "每季" }

    tool { en: "Tool", zh: "工具" }
    support { en: "Support", zh: "支援" }

    yes { en: "Yes", zh: "是" }
    partly { en: "Partly", zh: "部分" }
    no { en: "No", zh: "否" }

    tie_order_entered { en: "Order entered", zh: "輸入順序" }

    unnamed { en: "(no name yet)", zh: "（尚未命名）" }
}
