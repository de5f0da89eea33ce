//! Words of step 7, choose tactics.

messages! {
    plan_cost { en: "What the tactics cost together", zh: "所有戰術的成本" }
    cost_first_year { en: "Cost in the first 12 months", zh: "前 12 個月成本" }
    cost_to(month) { en: "Cost by month {month}", zh: "至第 {month} 個月的成本" }
    value_to(month) { en: "Value by month {month}", zh: "至第 {month} 個月的價值" }
    roi_to(month) { en: "ROI by month {month}", zh: "至第 {month} 個月的投資報酬率" }
    cost_over(months) { one: "Cost, {months} month", en: "Cost, {months} months", zh: "{months} 個月成本" }
    value_over(months) { one: "Value, {months} month", en: "Value, {months} months", zh: "{months} 個月價值" }
    roi { en: "ROI", zh: "投資報酬率" }
    roi_undefined {
        en: "No ROI without a cost: enter one.",
        zh: "沒有成本就算不出投資報酬率：請填入成本。",
    }
    break_even { en: "Break-even", zh: "損益兩平" }
    break_even_month(month) { en: "month {month}", zh: "第 {month} 個月" }
    break_even_lost(month) { en: "month {month}, then lost again", zh: "第 {month} 個月，之後又跌破" }
    break_even_never { en: "not within the plan", zh: "計畫期間內未達成" }

    count_labour { en: "Labour counts in the ROI", zh: "人力成本計入投資報酬率" }
    labour_counts {
        en: "The hours of your own people are a cost like any other. Switch this off only to compare with figures that leave labour out.",
        zh: "自己人的工時和其他支出一樣是成本。只有要和不計人力的數字比較時才關閉。",
    }
    labour_left_out(amount, month) {
        en: "Left out: labour of {amount} by month {month}. The ROI is higher than it would be with labour; say so wherever you show it.",
        zh: "未計入：至第 {month} 個月的人力成本 {amount}。投資報酬率會比計入人力時高，提出數字時請一併說明。",
    }
    how_computed { en: "How these figures are computed", zh: "這些數字如何計算" }
    formula_cost {
        en: "Cost: all cost lines of the tactics that are switched on, month by month. Labour given in hours is hours × hourly cost.",
        zh: "成本：所有啟用中戰術的成本項目逐月加總。以工時填寫的人力為「工時 × 每小時成本」。",
    }
    formula_value {
        en: "Value of a tactic: what the plan would lose if this tactic alone were switched off. The values of tactics that need each other do not add up to the plan’s value.",
        zh: "戰術的價值：只停用這一項時，計畫會少掉的價值。互相依賴的戰術，價值加總不等於整個計畫的價值。",
    }
    formula_roi { en: "ROI = (value − cost) ÷ cost.", zh: "投資報酬率 =（價值 − 成本）÷ 成本。" }
    formula_break_even {
        en: "Break-even: the first month by which the value so far has reached the cost so far.",
        zh: "損益兩平：累計價值首次達到累計成本的月份。",
    }

    tactics { en: "Tactics", zh: "戰術" }
    tactics_intro {
        en: "For each tactic set the cost first, then say which goals it serves and which KPIs it moves. Keep recording the real cost in step 10.",
        zh: "每項戰術都先定出成本，再選擇服務的目標與帶動的 KPI。實際成本請在第 10 步持續記錄。",
    }
    no_goal_selected {
        en: "No goal is selected yet, so a tactic has nothing to serve. Select goals first.",
        zh: "還沒有選定目標，戰術沒有可服務的對象。請先選定目標。",
    }
    to_goals { en: "Go to step 3, Set goals", zh: "前往第 3 步「定出目標」" }
    no_tactics {
        en: "No tactics yet. Add the one that has worked best for firms like yours, and set its cost first.",
        zh: "還沒有戰術。請先加入同業做起來最有效的一項，並先定出成本。",
    }
    add { en: "Add a tactic", zh: "新增戰術" }
    add_for(goal) { en: "Add a tactic for {goal}", zh: "為「{goal}」新增戰術" }
    tactic { en: "Tactic", zh: "戰術" }
    name { en: "Name of the tactic", zh: "戰術名稱" }
    description { en: "What is done", zh: "做法說明" }
    switched_on { en: "Switched on", zh: "啟用" }
    switch_off_effect(value, month, cost) {
        en: "Without it the plan would lose {value} of value and save {cost} by month {month}.",
        zh: "停用的話，至第 {month} 個月計畫會少掉 {value} 的價值，省下 {cost} 的成本。",
    }
    switched_off_effect(cost, month) {
        en: "Off: neither effect nor cost counts. Its cost lines come to {cost} by month {month}.",
        zh: "已停用：效果與成本都不計。成本項目至第 {month} 個月合計 {cost}。",
    }
    off { en: "Switched off", zh: "已停用" }
    no_cost { en: "No cost yet", zh: "尚無成本" }
    moves_nothing { en: "moves no KPI by itself", zh: "本身不直接帶動 KPI" }
    serves_all { en: "Shared by all goals", zh: "所有目標共用" }
    serves_none { en: "Serves no goal yet", zh: "尚未選擇服務的目標" }
    serves_goals(goals) { en: "For: {goals}", zh: "服務目標：{goals}" }
    goal_share(name, share) { en: "{name} {share}", zh: "{name} {share}" }

    costs { en: "Cost: set this first", zh: "成本：請先填寫" }
    costs_hint {
        en: "Include the hours of your own people. A tactic without a cost is a gap in the plan, not a free tactic. A range such as 20 / 30 / 45 may be written for any amount.",
        zh: "自己人的工時也要算進去。沒有成本的戰術是計畫的缺漏，不是免費。金額不確定時可填範圍，例如 20 / 30 / 45。",
    }
    no_costs {
        en: "No cost lines yet. Begin with the hours of your own people.",
        zh: "還沒有成本項目。請從自己人的工時開始。",
    }
    add_cost { en: "Add a cost line", zh: "新增成本項目" }
    cost_what { en: "What for", zh: "用途" }
    cost_kind { en: "Kind of cost", zh: "成本類別" }
    cost_note { en: "Note", zh: "備註" }
    cost_each { en: "Each time", zh: "每次" }
    cost_total { en: "In the plan", zh: "計畫期間合計" }
    amount_form { en: "Amount or hours", zh: "金額或工時" }
    as_amount { en: "Amount", zh: "金額" }
    as_hours { en: "Hours × hourly cost", zh: "工時 × 每小時成本" }
    amount { en: "Amount each time", zh: "每次金額" }
    hours { en: "Hours each time", zh: "每次工時" }
    hours_unit { en: "hours", zh: "小時" }
    hourly_cost { en: "Cost of an hour, with all that goes with the wage", zh: "每小時成本（含薪資以外的負擔）" }
    per_hour { en: "an hour", zh: "／小時" }
    timing { en: "When", zh: "時間" }
    every_month { en: "Every month", zh: "每月" }
    once { en: "Once", zh: "一次" }
    in_month { en: "In", zh: "月份" }
    from_month { en: "From", zh: "從" }
    to_month { en: "To", zh: "到" }
    month(n, calendar) { en: "Month {n} · {calendar}", zh: "第 {n} 個月 · {calendar}" }
    month_after_plan(n, calendar) {
        en: "Month {n} · {calendar} (after the plan)",
        zh: "第 {n} 個月 · {calendar}（計畫之後）",
    }
    to_the_end(n) { en: "Plan’s end (month {n})", zh: "計畫結束（第 {n} 個月）" }
    total_unknown { en: "amount missing", zh: "尚缺金額" }
    booked_months(n) { one: "{n} month", en: "{n} months", zh: "{n} 個月" }
    sum_to(month) { en: "All lines by month {month}", zh: "所有項目至第 {month} 個月合計" }
    sum_first_year { en: "Of that in the first 12 months", zh: "其中前 12 個月" }
    counted_off { en: "Counted in the ROI: nothing while it is switched off", zh: "計入投資報酬率：停用期間不計" }
    counted_without_labour(amount) {
        en: "Counted in the ROI, without labour of {amount}",
        zh: "計入投資報酬率（不含人力 {amount}）",
    }
    counted_selected {
        en: "Counted in the ROI: the shares of selected goals",
        zh: "計入投資報酬率：入選目標的分攤",
    }

    serves { en: "Whom it serves and who bears its cost", zh: "服務對象與成本分攤" }
    certain_goals { en: "Certain goals", zh: "特定目標" }
    all_goals { en: "All goals share it", zh: "所有目標共用" }
    all_goals_hint {
        en: "Its cost is divided among the selected goals in proportion to what each spends itself.",
        zh: "成本會依各入選目標自己的花費比例分攤。",
    }
    goal_not_selected(goal) { en: "{goal} (not selected)", zh: "{goal}（未入選）" }
    share_of(name) { en: "Share of {name}", zh: "「{name}」的比例" }
    split_evenly { en: "Split evenly", zh: "平均分攤" }
    shares_sum(sum) { en: "Sum of the shares: {sum}", zh: "比例合計：{sum}" }
    shares_missing(sum, missing) {
        en: "Sum of the shares: {sum}. {missing} is missing to 100%.",
        zh: "比例合計：{sum}，還差 {missing} 才到 100%。",
    }
    shares_over(sum, over) {
        en: "Sum of the shares: {sum}. That is {over} more than 100%.",
        zh: "比例合計：{sum}，超出 100% 的部分為 {over}。",
    }
    tick_a_goal { en: "Tick the goals that it serves.", zh: "請勾選服務的目標。" }

    channels { en: "Channels it uses", zh: "使用的管道" }
    channel_not_chosen(channel) {
        en: "{channel} (not chosen in step 6)",
        zh: "{channel}（第 6 步未選用）",
    }
    no_channels { en: "No channels yet: add them in step 6.", zh: "還沒有管道：請在第 6 步新增。" }

    deliveries { en: "KPIs it moves", zh: "帶動的 KPI" }
    deliveries_hint {
        en: "Several tactics can move one KPI. Leave the share blank for an even part of what the others leave; all shares of a KPI add up to 100%.",
        zh: "一個 KPI 可以由多項戰術帶動。比例留白時，會平均分配其他戰術剩下的部分；同一 KPI 的比例合計為 100%。",
    }
    no_kpis {
        en: "The goals it serves have no KPIs yet: add them in step 4.",
        zh: "所服務的目標還沒有 KPI：請在第 4 步新增。",
    }
    kpi { en: "KPI", zh: "KPI" }
    kpi_of_goal(kpi, goal) { en: "{kpi} ({goal})", zh: "{kpi}（{goal}）" }
    kpi_not_selected(kpi) { en: "{kpi} (goal not selected)", zh: "{kpi}（目標未入選）" }
    share_set { en: "Its share", zh: "設定比例" }
    share_gets { en: "Comes to", zh: "實際比例" }
    share_others { en: "Other tactics", zh: "其他戰術" }
    evenly { en: "even", zh: "平均" }
    no_others { en: "none", zh: "無" }
    share_while_off(name, share) { en: "{name} {share} (off)", zh: "{name} {share}（已停用）" }
    other_kpis { en: "Add KPIs of other goals", zh: "加入其他目標的 KPI" }

    cases { en: "Success cases it follows", zh: "參考的成功案例" }
    cases_count(n) { one: "{n} case", en: "{n} cases", zh: "{n} 個案例" }
    cases_hint {
        en: "Look in your own industry first, then in related industries, then among firms with related goals. The nearest come first.",
        zh: "先找同產業的案例，再找相關產業，最後找目標類似的企業。越接近的排在越前面。",
    }
    add_case { en: "Add a success case", zh: "新增成功案例" }
    case { en: "Who did what", zh: "案例" }
    closeness { en: "How near it is", zh: "接近程度" }
    source { en: "Source", zh: "來源" }
    adaptation { en: "How you adapted it to your firm", zh: "如何調整成適合自己公司" }

    coverage { en: "Goals and KPIs: who moves what", zh: "目標與 KPI：由誰帶動" }
    coverage_intro {
        en: "Every selected goal needs a tactic, and every KPI one that moves it. A KPI without a tactic is counted as if it came by itself.",
        zh: "每個入選目標都需要戰術，每個 KPI 都要有戰術帶動。沒有戰術的 KPI 會當成自行達成來計算。",
    }
    coverage_of(goal) { en: "KPIs of {goal}", zh: "「{goal}」的 KPI" }
    shared { en: "shared", zh: "共用" }
    goal_without { en: "No tactic yet", zh: "尚無戰術" }
    goal_without_kpi { en: "This goal has no KPI yet: add one in step 4.", zh: "這個目標還沒有 KPI：請在第 4 步新增。" }
    served_by { en: "Tactics:", zh: "戰術：" }
    delivered_by { en: "Moved by", zh: "由誰帶動" }
    delivered { en: "Comes to", zh: "可達成" }
    nobody_delivers { en: "counted without a tactic", zh: "沒有戰術也計入" }
    assigned(sum) { en: "shares add up to {sum}", zh: "比例合計 {sum}" }

    decided_none {
        en: "Nothing yet: add a tactic for each selected goal, with its cost.",
        zh: "尚無結論：請為每個入選目標加入戰術並填入成本。",
    }
    decided(on, all) {
        en: "{on} of {all} tactics are switched on.",
        zh: "{all} 項戰術中有 {on} 項啟用。",
    }
    decided_cost(cost, month) {
        en: "Together they cost {cost} by month {month}. ",
        zh: "至第 {month} 個月成本合計 {cost}。",
    }
    decided_first_year(cost) {
        en: "Of that, {cost} falls in the first 12 months.",
        zh: "其中前 12 個月為 {cost}。",
    }
}
