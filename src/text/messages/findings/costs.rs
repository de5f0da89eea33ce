//! Problems of step 7: costs.

messages! {
    no_cost {
        en: "The tactic has no cost, and without it the ROI is wrong.",
        zh: "這項戰術沒有成本，投資報酬率會失真。",
    }
    no_cost_remedy {
        en: "Enter what it costs, the hours of your own people included.",
        zh: "請填入成本，包括自己人的工時。",
    }
    no_amount { en: "The cost line has no amount.", zh: "成本項目沒有金額。" }
    no_amount_remedy {
        en: "Enter the amount, or a range if it is not known well.",
        zh: "請填入金額；還不確定時可填範圍。",
    }
    no_hours { en: "The cost line has no hours.", zh: "成本項目沒有工時。" }
    no_hours_remedy { en: "Enter the hours each time it is booked.", zh: "請填入每次的工時。" }
    no_hourly_cost { en: "The cost line has no hourly cost.", zh: "成本項目沒有每小時成本。" }
    no_hourly_cost_remedy {
        en: "Enter what an hour costs, with all that goes with the wage.",
        zh: "請填入每小時成本，含薪資以外的負擔。",
    }
    never_booked(horizon) {
        en: "The cost line falls in none of the {horizon} months of the plan.",
        zh: "這個成本項目不在計畫的 {horizon} 個月之內。",
    }
    never_booked_remedy { en: "Check its months.", zh: "請檢查月份。" }
    costs_nothing { en: "All cost lines together come to 0.", zh: "所有成本項目合計為 0。" }
    costs_nothing_remedy {
        en: "Enter the real cost: work that is not paid for takes hours too.",
        zh: "請填入實際成本：不另外付費的工作也要花工時。",
    }
    only_labour {
        en: "The tactic costs only labour, which the plan leaves out: it counts as free.",
        zh: "這項戰術只有人力成本，而計畫不計人力：等於免費。",
    }
    only_labour_remedy {
        en: "Count labour in the ROI, or keep this in mind when you compare tactics.",
        zh: "請將人力計入投資報酬率，或在比較戰術時留意這一點。",
    }
    labour_left_out(amount) {
        en: "Labour of {amount} is left out of the ROI.",
        zh: "有 {amount} 的人力成本沒有計入投資報酬率。",
    }
    labour_left_out_remedy {
        en: "Count labour, or say so wherever the ROI is shown.",
        zh: "請計入人力，或在提出投資報酬率時說明。",
    }
    no_labour { en: "No tactic has a cost for labour.", zh: "沒有任何戰術列出人力成本。" }
    no_labour_remedy {
        en: "Add hours × hourly cost: the time of your own people is usually the largest cost.",
        zh: "請加入「工時 × 每小時成本」：自己人的時間往往是最大的成本。",
    }
}
