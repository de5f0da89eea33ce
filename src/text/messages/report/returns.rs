//! Words of the projected return, by every view of it.

messages! {
    title { en: "Projected return", zh: "投資報酬試算" }
    milestones { en: "Milestones: value, cost and return added up", zh: "里程碑：累計價值、成本與報酬" }
    by_month { en: "Until", zh: "截至" }
    npv { en: "NPV", zh: "淨現值" }
    npv_note(rate) {
        en: "ROI: (value − cost) ÷ cost, not discounted. NPV: discounted at {rate} a year, the launch month not discounted.",
        zh: "投資報酬率：（價值 − 成本）÷ 成本，不折現。淨現值：以每年 {rate} 折現，啟動當月不折現。",
    }
    by_goal(month) { en: "By goal, until month {month}", zh: "依目標，截至第 {month} 個月" }
    by_department(month) { en: "By department, until month {month}", zh: "依部門，截至第 {month} 個月" }
    value_earned { en: "Value earned", zh: "創造的價值" }
    value_shown { en: "Value shown", zh: "出現處的價值" }
    direct_cost { en: "Direct cost", zh: "直接成本" }
    direct_roi { en: "Direct ROI", zh: "直接 ROI" }
    loaded_cost { en: "Loaded cost", zh: "含分攤成本" }
    loaded_roi { en: "Loaded ROI", zh: "含分攤 ROI" }
    break_even_loaded { en: "Break-even (loaded)", zh: "損益兩平（含分攤）" }
    loaded_note {
        en: "Value earned: what its KPIs bring, wherever the money appears. Value shown: the money that appears at its KPIs, whoever brought it. Loaded cost: direct cost and a part of the shared tactics’ cost, in proportion to direct cost.",
        zh: "創造的價值：由其指標帶來的價值，不論錢出現在哪裡。出現處的價值：出現在其指標上的錢，不論由誰帶來。含分攤成本：直接成本，加上依直接成本比例分攤的共用戰術成本。",
    }
    by_tactic(month) { en: "By tactic, until month {month}", zh: "依戰術，截至第 {month} 個月" }
    by_channel(month) { en: "By channel, until month {month}", zh: "依管道，截至第 {month} 個月" }
    value_lost { en: "Value lost without it", zh: "少了它會失去的價值" }
    tactic_note {
        en: "What the plan would lose if this tactic alone were switched off. The rows need not add up to the whole.",
        zh: "若只停用這項戰術，計畫會失去的價值。各列加總不一定等於總額。",
    }
    channel_note {
        en: "The sum over the channel’s tactics; a tactic on several channels is divided equally among them.",
        zh: "該管道上各戰術的加總；用於多個管道的戰術平均分配。",
    }

    costs { en: "Costs by kind", zh: "成本結構" }
    by_kind(month) { en: "Cost by kind, until month {month}", zh: "各類成本，截至第 {month} 個月" }
    kind { en: "Kind", zh: "種類" }
    shared(cost) {
        en: "{cost} of it is spent on tactics that serve all goals.",
        zh: "其中 {cost} 用於服務全部目標的共用戰術。",
    }
    no_costs { en: "No costs are counted yet.", zh: "尚無計入的成本。" }
}
