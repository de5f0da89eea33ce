//! Problems of step 7: tactics.

messages! {
    tactics_empty { en: "There is no tactic yet.", zh: "還沒有戰術。" }
    tactics_empty_remedy {
        en: "Choose for each selected goal the tactic that works best elsewhere, and set its cost first.",
        zh: "請為每個入選目標選出最有效的戰術，並先定出成本。",
    }
    goal_without_tactic {
        en: "No tactic serves this goal, so its value would come at no cost.",
        zh: "沒有戰術服務這個目標，等於不花成本就有價值。",
    }
    goal_without_tactic_remedy {
        en: "Choose a tactic for it, with its cost.",
        zh: "請為它選擇戰術，並填入成本。",
    }
    switched_off {
        en: "The tactic is switched off: it has neither effect nor cost.",
        zh: "戰術已停用：沒有效果，也沒有成本。",
    }
    switched_off_remedy {
        en: "Switch it on when it is to count, or delete it.",
        zh: "要計入時請啟用，否則請刪除。",
    }
    serves_no_goal { en: "The tactic serves no goal.", zh: "這項戰術沒有服務任何目標。" }
    serves_no_goal_remedy {
        en: "Choose the goal it serves, or share it among all goals.",
        zh: "請選擇它服務的目標，或設為所有目標共用。",
    }
    goal_shares(sum) {
        en: "The shares of the goals add up to {sum} instead of 100%.",
        zh: "各目標的分攤比例合計 {sum}，應為 100%。",
    }
    goal_shares_remedy {
        en: "Correct the shares: they divide the tactic's cost.",
        zh: "請修正比例：成本依此分攤。",
    }
    serves_only_unselected {
        en: "The tactic serves only goals that are not selected, so it is left out.",
        zh: "這項戰術只服務未入選的目標，因此不列入計算。",
    }
    serves_only_unselected_remedy {
        en: "Select its goal in step 3, or leave it for later.",
        zh: "請在第 3 步選定它的目標，或留待以後。",
    }
    delivers_no_kpi {
        en: "The tactic delivers no KPI: it costs and brings nothing.",
        zh: "這項戰術沒有帶動任何 KPI：只有成本，沒有效果。",
    }
    delivers_no_kpi_remedy {
        en: "Choose the KPIs it moves, or share it among all goals.",
        zh: "請選擇它帶動的 KPI，或設為所有目標共用。",
    }
    delivers_for_other_goal(kpi, goal) {
        en: "The tactic delivers {kpi} for {goal}, which bears none of its cost.",
        zh: "這項戰術帶動{goal}的{kpi}，但該目標沒有分攤成本。",
    }
    delivers_for_other_goal_remedy { en: "Give that goal a share of the cost.", zh: "請讓該目標分攤成本。" }
    no_channel { en: "The tactic runs on no channel.", zh: "這項戰術沒有使用任何管道。" }
    no_channel_remedy { en: "Choose the channels it uses.", zh: "請選擇它使用的管道。" }
    channel_not_chosen(channel) {
        en: "The tactic uses {channel}, which step 6 does not choose for its goals.",
        zh: "這項戰術使用{channel}，但第 6 步並未為其目標選用。",
    }
    channel_not_chosen_remedy {
        en: "Choose the channel in step 6, or use another.",
        zh: "請在第 6 步選用該管道，或改用其他管道。",
    }
    no_success_case { en: "The tactic follows no success case.", zh: "這項戰術沒有參考成功案例。" }
    no_success_case_remedy {
        en: "Look for one in your own industry first, then in related industries or goals.",
        zh: "請先找自己產業的案例，再找相關產業或相關目標的案例。",
    }
    no_case_of_own_industry {
        en: "None of the success cases comes from your own industry.",
        zh: "成功案例都不是來自自己的產業。",
    }
    no_case_of_own_industry_remedy {
        en: "Look there once more; the nearer the case, the surer the result.",
        zh: "請再找找看；案例越接近，結果越可靠。",
    }
    case_not_adapted {
        en: "Nothing says how the case was adapted to your firm.",
        zh: "沒有說明如何把案例調整成適合自己公司。",
    }
    case_not_adapted_remedy {
        en: "Write down what you do in another way, and why.",
        zh: "請寫下哪些做法不同，以及原因。",
    }
}
