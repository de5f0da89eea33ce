//! What scores mean by each standard criterion, unless the team writes it otherwise.

messages! {
    suitability_1 { en: "social media hardly touches it", zh: "社群媒體幾乎使不上力" }
    suitability_3 { en: "social media helps beside other means", zh: "社群媒體可輔助其他做法" }
    suitability_5 { en: "social media is the best way to it", zh: "社群媒體是最佳做法" }
    business_need_1 { en: "nobody outside the department misses it", zh: "只有該部門在意" }
    business_need_3 { en: "several departments need it", zh: "數個部門都需要" }
    business_need_5 { en: "the business plan of the year depends on it", zh: "全年營運計畫取決於此" }
    inaction_1 { en: "it costs next to nothing to wait", zh: "不處理幾乎沒有損失" }
    inaction_3 { en: "it costs as much a year as the plan", zh: "一年的損失與計畫成本相當" }
    inaction_5 { en: "it costs several times the plan a year", zh: "一年的損失是計畫成本的數倍" }
    potential_roi_1 { en: "it does not earn its cost", zh: "收不回成本" }
    potential_roi_3 { en: "it earns its cost twice", zh: "價值約為成本的兩倍" }
    potential_roi_5 { en: "it earns its cost three times or more", zh: "價值達成本的三倍以上" }
    support_1 { en: "management is against it", zh: "管理階層反對" }
    support_3 { en: "management lets it happen", zh: "管理階層不反對" }
    support_5 { en: "management asks for it and gives time and money", zh: "管理階層主動要求，並給予時間與經費" }
    between_1_and_3 { en: "between 1 and 3", zh: "介於 1 與 3 分之間" }
    between_3_and_5 { en: "between 3 and 5", zh: "介於 3 與 5 分之間" }
}
