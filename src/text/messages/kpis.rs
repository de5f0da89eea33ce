//! Words of step 4, choose KPIs, and what steps 4 and 5 both say of a KPI.

messages! {
    no_goals {
        en: "No goal is selected yet. KPIs belong to goals, so set and select goals in step 3 first.",
        zh: "還沒有選定目標。指標屬於目標，請先在第 3 步定出並選定目標。",
    }
    to_goals { en: "Go to step 3", zh: "前往第 3 步" }
    of_department(name) { en: "Department: {name}", zh: "部門：{name}" }
    of_no_department { en: "No department", zh: "未指定部門" }
    others { en: "Goals not selected now", zh: "目前未選定的目標" }
    others_note(count) { one: "{count} KPI", en: "{count} KPIs", zh: "{count} 個指標" }
    others_why {
        en: "Their KPIs are kept, but nothing of them is projected until the goal is selected in step 3.",
        zh: "這些指標會保留，但在第 3 步選定目標之前不會納入預估。",
    }
    empty_goal {
        en: "No KPI yet. Choose one from the suggestions, or add your own.",
        zh: "還沒有指標。可以從建議中挑選，或自行新增。",
    }
    add { en: "Add a KPI", zh: "新增指標" }
    suggest { en: "Choose from suggestions", zh: "從建議中挑選" }
    suggest_for(goal) { en: "Choose from suggestions for {goal}", zh: "為「{goal}」從建議中挑選" }

    name { en: "KPI", zh: "指標名稱" }
    goal { en: "Goal", zh: "所屬目標" }
    class { en: "Class", zh: "類別" }
    class_hint {
        en: "Business measures such as these outlast any platform.",
        zh: "這類商業指標不受平台變動影響，最耐用。",
    }
    unit { en: "Unit", zh: "單位" }
    unit_hint { en: "What is counted: order, contact, hour, point.", zh: "計算的是什麼：筆、件、小時、分。" }
    definition { en: "Definition", zh: "定義" }
    definition_hint {
        en: "What exactly is measured. For a rate, say what it is a share of: of followers, of reach, of visits.",
        zh: "究竟測量什麼。若是比率，請寫明分母：追蹤者、觸及人數或造訪次數。",
    }
    direction { en: "Direction", zh: "方向" }
    baseline { en: "Baseline", zh: "基準值" }
    baseline_hint { en: "Monthly level without this plan.", zh: "沒有這個計畫時的每月水準。" }
    target { en: "Target", zh: "目標值" }
    target_hint {
        en: "Monthly level at full effect. A range such as 140 / 160 / 190 is welcome.",
        zh: "完全發揮效果時的每月水準。也可以填範圍，例如 140 / 160 / 190。",
    }
    priority { en: "Priority", zh: "優先順序" }
    priority_hint { en: "1 is the most important.", zh: "1 最重要。" }
    ease { en: "Ease of tracking", zh: "追蹤容易度" }
    ease_hint { en: "5 is the easiest.", zh: "5 最容易。" }
    data_source { en: "Data source", zh: "資料來源" }
    data_source_hint { en: "Where the readings come from.", zh: "數據從哪裡取得。" }
    vanity { en: "Vanity metric", zh: "虛榮指標" }
    vanity_hint {
        en: "Likes, followers and reach look good but pay no bills. Ticking this takes the KPI out of the ROI.",
        zh: "按讚數、追蹤數、觸及數好看，但不等於收益。勾選後，這個指標就不計入 ROI。",
    }
    counted { en: "Count in the ROI", zh: "計入 ROI" }
    counted_hint {
        en: "Without it the KPI is only tracked; it may still lift other KPIs.",
        zh: "不勾選就只追蹤；它仍然可以帶動其他指標。",
    }
    not_counted { en: "Not counted", zh: "不計入 ROI" }

    with_unit(amount, unit) { en: "{amount} {unit}", zh: "{amount} {unit}" }
    levels(from, to) { en: "{from} → {to}", zh: "{from} → {to}" }
    rises(levels, by) { en: "{levels}: +{by}", zh: "{levels}：+{by}" }
    falls(levels, by) { en: "{levels}: −{by}, and lower is better", zh: "{levels}：−{by}（越低越好）" }
    unchanged(levels) { en: "{levels}: no change", zh: "{levels}：沒有變化" }
    worse(levels, by) { en: "{levels}: worse by {by}", zh: "{levels}：變差 {by}" }
    change { en: "Improvement at full effect", zh: "完全發揮效果時的改善" }
    change_unknown {
        en: "Fill in baseline and target to see the improvement.",
        zh: "填入基準值與目標值，就會看到改善幅度。",
    }

    suggestions(goal) { en: "Suggested KPIs for {goal}", zh: "「{goal}」的建議指標" }
    suggestions_intro {
        en: "Each is a proposal with its source. Picking one fills a new row; everything in it is yours to change.",
        zh: "每一項都是附來源的建議。挑選後會填入新的一列，內容都可以再修改。",
    }
    search { en: "Search", zh: "搜尋" }
    search_hint { en: "Name, definition or formula.", zh: "名稱、定義或公式。" }
    department { en: "Department", zh: "部門" }
    all_departments { en: "All departments", zh: "所有部門" }
    found(count) { one: "{count} suggestion", en: "{count} suggestions", zh: "{count} 項建議" }
    none_found {
        en: "Nothing fits. Try another word, or show all departments.",
        zh: "沒有符合的建議。請換個字詞，或改看所有部門。",
    }
    formula { en: "Money value", zh: "金錢價值" }
    note { en: "Beware", zh: "注意" }
    pick { en: "Use this KPI", zh: "採用這個指標" }
    pick_named(name) { en: "Use this KPI: {name}", zh: "採用這個指標：{name}" }
    taken { en: "Already under this goal", zh: "已在這個目標下" }

    decided_none {
        en: "Nothing yet: give each selected goal at least one KPI.",
        zh: "尚無結論：請為每個選定的目標至少定出一個指標。",
    }
    decided(count, goals) {
        one: "{count} KPI for the {goals} selected goals:",
        en: "{count} KPIs for the {goals} selected goals:",
        zh: "{goals} 個選定的目標共有 {count} 個指標：",
    }
    decided_goal(goal, count) { en: "{goal}: {count}", zh: "{goal}：{count} 個" }
    decided_counted(counted, tracked) {
        en: "{counted} of them count in the ROI; {tracked} are only tracked.",
        zh: "其中 {counted} 個計入 ROI，{tracked} 個只追蹤。",
    }
    decided_missing(count) {
        one: "{count} still lacks a baseline or a target, so its improvement is not known.",
        en: "{count} still lack a baseline or a target, so their improvement is not known.",
        zh: "還有 {count} 個缺少基準值或目標值，因此還不知道改善幅度。",
    }
}
