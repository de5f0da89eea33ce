//! Words of step 6, choose channels.

messages! {
    channels { en: "Channels", zh: "管道" }
    channels_intro {
        en: "List the places where the people you want to reach really are. Suggestions bring audience figures for Taiwan and benchmarks with their sources; check them against your own.",
        zh: "列出目標受眾真正出沒的地方。建議清單附有台灣的受眾數據與參考行情及其來源；請與自己的數據對照。",
    }
    none { en: "No channels yet.", zh: "還沒有管道。" }
    suggestions { en: "Choose from suggestions", zh: "從建議中選擇" }
    suggestions_intro {
        en: "Audience figures are for Taiwan. Benchmarks are what others reported: a beginning, not your result.",
        zh: "受眾數據以台灣為準。行情是他人公布的數字，只是起點，不是您的成果。",
    }
    good_for { en: "Good for", zh: "適合" }
    audience { en: "Audience", zh: "受眾" }
    works { en: "What works there", zh: "有效的內容" }
    sources { en: "Sources", zh: "資料來源" }
    take { en: "Add", zh: "加入" }
    take_named(name) { en: "Add {name}", zh: "加入「{name}」" }
    taken { en: "In the plan", zh: "已在計畫中" }
    add { en: "Add a channel of your own", zh: "新增自訂管道" }
    name { en: "Channel", zh: "管道" }
    notes { en: "What works there, costs and sources", zh: "有效的內容、費用與資料來源" }
    details { en: "Audience, costs and sources", zh: "受眾、費用與資料來源" }
    unused { en: "Chosen, but no tactic uses it yet", zh: "已選定，但還沒有戰術使用" }

    fits { en: "Which channel for which goal", zh: "哪個目標用哪個管道" }
    fits_intro {
        en: "Rate how suitable each channel is for the goal and how well its audience is the one you need, 1 to 5. Their product is the fit; from 12 of 25 the channel is suggested. The last word is yours.",
        zh: "為每個管道評 1 到 5 分：對這個目標的適合度，以及受眾的符合度。兩者相乘就是契合度；達 12 分（滿分 25）即建議採用。最後由您決定。",
    }
    no_goals { en: "Select goals in step 3 first: channels are chosen by goal.", zh: "請先在步驟 3 選定目標：管道要依目標選擇。" }
    no_fits { en: "No channel is rated for this goal yet.", zh: "這個目標還沒有評任何管道。" }
    rate_all { en: "Rate all channels", zh: "評所有管道" }
    rate_all_named(goal) { en: "Rate all channels for {goal}", zh: "為「{goal}」評所有管道" }
    goal_fit { en: "Suits the goal", zh: "適合目標" }
    audience_fit { en: "Right audience", zh: "受眾符合" }
    fit { en: "Fit of 25", zh: "契合度（滿分 25）" }
    choice { en: "Choice", zh: "選擇" }
    follow_chosen { en: "Follow: use it", zh: "依建議：採用" }
    follow_not { en: "Follow: leave out", zh: "依建議：不採用" }
    choose { en: "Use it anyway", zh: "決定採用" }
    leave_out { en: "Leave it out anyway", zh: "決定不採用" }
    reason { en: "Reason", zh: "理由" }
    remove(channel, goal) { en: "Remove {channel} for {goal}", zh: "移除「{goal}」的「{channel}」" }
    actions { en: "Actions", zh: "操作" }

    decided_none { en: "No channel is chosen for a selected goal yet.", zh: "還沒有為選定的目標選管道。" }
    for_goal_none { en: "none yet", zh: "尚未選定" }
}
