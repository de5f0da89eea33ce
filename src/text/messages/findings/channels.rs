//! Problems of step 6.

messages! {
    channels_empty { en: "There is no channel yet.", zh: "還沒有管道。" }
    channels_empty_remedy {
        en: "List the channels in question and rate each for every selected goal.",
        zh: "請列出考慮中的管道，並針對每個入選目標評估。",
    }
    goal_without_channel { en: "No channel is chosen for this goal.", zh: "這個目標沒有選用任何管道。" }
    goal_without_channel_remedy {
        en: "Rate the channels for it, and choose by goal and audience.",
        zh: "請評估各管道，依目標與受眾選用。",
    }
    no_audience { en: "Nothing says whom this channel reaches.", zh: "沒有說明這個管道接觸到誰。" }
    no_audience_remedy {
        en: "Describe its audience: who is there, how many, how old.",
        zh: "請描述受眾：是誰、有多少人、什麼年齡層。",
    }
    channel_not_assessed {
        en: "The channel is not rated for any goal.",
        zh: "這個管道沒有針對任何目標評估。",
    }
    channel_not_assessed_remedy {
        en: "Rate its fit for the goals, or delete it.",
        zh: "請評估它與目標的適合度，或刪除它。",
    }
    chosen_without_tactic {
        en: "The channel is chosen, and no tactic uses it.",
        zh: "已選用這個管道，但沒有戰術使用它。",
    }
    chosen_without_tactic_remedy {
        en: "Use it in a tactic of step 7, or do not choose it.",
        zh: "請在第 7 步的戰術中使用它，或取消選用。",
    }
    fit_incomplete { en: "The fit is not fully rated.", zh: "適合度還沒評完。" }
    fit_incomplete_remedy {
        en: "Rate the fit with the goal and of the audience, 1 to 5.",
        zh: "請評「與目標」和「受眾」兩項適合度，1 到 5 分。",
    }
    fit_twice { en: "The same channel is rated twice for the same goal.", zh: "同一管道對同一目標評了兩次。" }
    fit_twice_remedy { en: "Keep one of the two.", zh: "請保留其中一筆。" }
    chosen_against_fit(fit) {
        en: "The channel is chosen although its fit is {fit} of 25; from 12 on it is suggested.",
        zh: "適合度只有 {fit}（滿分 25，12 以上才建議），卻選用了這個管道。",
    }
    chosen_against_fit_remedy {
        en: "Choose a channel that fits better, or write down the reason.",
        zh: "請改選更適合的管道，或寫下理由。",
    }
    rejected_against_fit(fit) {
        en: "The channel is rejected although its fit is {fit} of 25.",
        zh: "適合度有 {fit}（滿分 25），卻沒有選用這個管道。",
    }
    rejected_against_fit_remedy { en: "Choose it, or write down the reason.", zh: "請選用它，或寫下理由。" }
}
