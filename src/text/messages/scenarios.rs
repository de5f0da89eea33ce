//! Words of the scenarios' editor on the overview.

messages! {
    title { en: "Scenarios", zh: "情境" }
    intro {
        en: "Named sets of changes to the plan, held against the plan as it is: what if it brings less, costs more, or starts later?",
        zh: "為計畫設定幾組變動，與現行計畫並列比較：如果效果較差、成本較高，或較晚啟動，會怎麼樣？",
    }
    none { en: "No scenarios yet. Add one, or begin with a ready-made one.", zh: "還沒有情境。請新增，或從現成的情境開始。" }
    add { en: "Add a scenario", zh: "新增情境" }
    ready_made { en: "Ready-made scenarios", zh: "現成的情境" }
    budget_cut { en: "Budget cut 20%", zh: "預算減少 20%" }
    late_launch { en: "Launch 3 months later", zh: "晚 3 個月啟動" }
    lower_margin { en: "Margin 20% lower", zh: "毛利減少 20%" }
    edit { en: "What each scenario changes", zh: "各情境的變動內容" }

    name { en: "Name", zh: "名稱" }
    value_factor { en: "Value of every month", zh: "每月價值" }
    cost_factor { en: "Cost of every month", zh: "每月成本" }
    factor_hint { en: "100%: as it is.", zh: "100% 表示不變。" }
    changes { en: "Changes", zh: "變動" }
    no_changes { en: "Nothing else is changed.", zh: "沒有其他變動。" }

    costs { en: "Costs", zh: "成本" }
    which_costs { en: "Which costs", zh: "哪些成本" }
    all_costs { en: "all costs", zh: "所有成本" }
    unit_values { en: "Values per unit", zh: "單位價值" }
    which_kpi { en: "Of which KPI", zh: "哪一項 KPI" }
    all_kpis { en: "every KPI", zh: "所有 KPI" }
    times { en: "At", zh: "改為原本的" }
    costs_hint { en: "The value stays as it is: lower it too if less gets done.", zh: "價值不會跟著改變；若做得較少，請一併調低價值。" }
    launch_later { en: "Launch later", zh: "延後啟動" }
    later_by { en: "Later by", zh: "延後" }
    months { en: "months", zh: "個月" }
    tactic_off { en: "Without a tactic", zh: "不採用某項戰術" }
    which_tactic { en: "Which tactic", zh: "哪一項戰術" }
    no_tactics { en: "The plan has no tactic to leave out.", zh: "計畫中還沒有戰術可以排除。" }
    remove(what) { en: "Remove the change “{what}”", zh: "移除變動「{what}」" }

    add_costs { en: "Change costs", zh: "變動成本" }
    add_unit_values { en: "Change values per unit", zh: "變動單位價值" }
    add_launch_later { en: "Launch later", zh: "延後啟動" }
    add_tactic_off { en: "Leave out a tactic", zh: "排除一項戰術" }
}
