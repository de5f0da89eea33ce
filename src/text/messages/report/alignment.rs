//! Words of what the plan rests on: mission, business goals, departments and their needs.

messages! {
    foundations { en: "Mission, brand and business goals", zh: "使命、品牌與企業目標" }
    mission { en: "Mission statement", zh: "使命宣言" }
    mission_reviewed { en: "Mission statement last reviewed", zh: "使命宣言最近檢視日期" }
    brand { en: "Brand", zh: "品牌" }
    values { en: "Values", zh: "價值觀" }
    business_goals { en: "Business goals, and the social goals that serve them", zh: "企業目標與呼應它的社群目標" }
    business_goal { en: "Business goal", zh: "企業目標" }
    measure { en: "How we know it is reached", zh: "如何知道已經達成" }
    served_by { en: "Social goals selected now", zh: "現在推動的社群目標" }
    insights { en: "What listening to customers brought:", zh: "傾聽顧客得到的洞察：" }
    insight_from(insight, source) { en: "{insight} ({source})", zh: "{insight}（{source}）" }

    departments { en: "Departments and their needs", zh: "各部門與需求" }
    departments_caption { en: "What each department needs", zh: "各部門的需求" }
    talked { en: "Talked to", zh: "訪談" }
    not_talked { en: "not yet", zh: "尚未訪談" }
    contact { en: "Contact", zh: "聯絡人" }
    needs { en: "Needs", zh: "需求" }
    own_goals { en: "Own goals and KPIs", zh: "部門自己的目標與 KPI" }
    out_of_scope(department) { en: "{department} (not in scope)", zh: "{department}（不在範圍內）" }
    not_talked_to(departments) {
        en: "Not talked to yet: {departments}. Every department has its own goals and KPIs.",
        zh: "尚未訪談：{departments}。每個部門都有自己的目標與 KPI。",
    }
}
