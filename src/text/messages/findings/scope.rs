//! Problems of step 2.

messages! {
    scope_empty { en: "No department is listed yet.", zh: "還沒有列出部門。" }
    scope_empty_remedy {
        en: "Start with the departments that meet customers: marketing, sales, customer service.",
        zh: "請從接觸顧客的部門開始：行銷、銷售、客服。",
    }
    nothing_in_scope { en: "No department takes part in the plan.", zh: "沒有任何部門納入計畫。" }
    nothing_in_scope_remedy { en: "Mark the departments that take part now.", zh: "請勾選現在要納入的部門。" }
    everything_in_scope { en: "Every department takes part from the start.", zh: "一開始就納入所有部門。" }
    everything_in_scope_remedy {
        en: "Begin with those where social media helps most, and let the others follow.",
        zh: "請先從社群媒體最能幫上忙的部門開始，其他部門之後再加入。",
    }
    not_talked_to { en: "Nobody has talked to this department yet.", zh: "還沒有訪談這個部門。" }
    not_talked_to_remedy {
        en: "Talk to it about its needs, goals and KPIs, and enter the date.",
        zh: "請了解它的需求、目標與 KPI，並填上訪談日期。",
    }
    no_contact { en: "There is nobody to talk to in this department.", zh: "這個部門沒有聯絡人。" }
    no_contact_remedy { en: "Enter who speaks for it.", zh: "請填入由誰代表這個部門。" }
    no_needs { en: "No need of this department is recorded.", zh: "沒有記錄這個部門的需求。" }
    no_needs_remedy { en: "Write down what it needs, one need a line.", zh: "請寫下部門的需求，一行一項。" }
    no_own_goals {
        en: "The department's own goals and KPIs are not recorded.",
        zh: "沒有記錄部門自己的目標與 KPI。",
    }
    no_own_goals_remedy {
        en: "Ask what it is measured by already; those KPIs are the most likely to last.",
        zh: "請問部門目前以什麼衡量成果；沿用這些 KPI 最能持久。",
    }
    in_scope_without_goal {
        en: "The department takes part, and no goal is its own.",
        zh: "部門已納入計畫，但沒有自己的目標。",
    }
    in_scope_without_goal_remedy {
        en: "Set a goal for it in step 3, or take it out of the scope.",
        zh: "請在第 3 步為它訂目標，或移出範圍。",
    }
}
