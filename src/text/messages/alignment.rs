//! Words of step 1, align goals.

messages! {
    foundations { en: "Mission, brand and values", zh: "使命、品牌與價值觀" }
    mission { en: "Mission statement", zh: "使命宣言" }
    mission_hint {
        en: "What the firm is there for, in one or two sentences.",
        zh: "用一兩句話寫下企業為何存在。",
    }
    reviewed_on { en: "Last reviewed on", zh: "最近檢視日期" }
    brand { en: "Brand", zh: "品牌" }
    brand_hint { en: "What the brand stands for in customers’ minds.", zh: "品牌在顧客心中代表什麼。" }
    values { en: "Values", zh: "價值觀" }
    values_hint {
        en: "What the firm holds to, on social media too.",
        zh: "企業所堅持的原則，在社群媒體上也一樣。",
    }
    business_goals { en: "Business goals", zh: "企業目標" }
    business_goals_intro {
        en: "Each social goal of step 3 will be linked to one or more of these.",
        zh: "第 3 步的每個社群目標都會連結到其中一項或多項。",
    }
    goal_name { en: "Business goal", zh: "企業目標" }
    goal_measure { en: "How you will know it is reached", zh: "如何知道已經達成" }
    goal_served { en: "Social goals that serve it", zh: "對應的社群目標" }
    no_goals {
        en: "No business goals yet. Start with the one that management asks about most.",
        zh: "還沒有企業目標。從管理階層最常問起的那一項開始。",
    }
    add_goal { en: "Add a business goal", zh: "新增企業目標" }
    decided_none {
        en: "Nothing yet: add the business goals that social media is to serve.",
        zh: "尚無結論：請加入社群媒體要服務的企業目標。",
    }
    decided(count) {
        one: "Social media is to serve {count} business goal:",
        en: "Social media is to serve {count} business goals:",
        zh: "社群媒體將服務 {count} 項企業目標：",
    }
}
