//! Problems of step 7: shares of KPIs.

messages! {
    kpi_without_tactic {
        en: "No tactic delivers this KPI; it is counted as is.",
        zh: "沒有戰術帶動這個 KPI；仍照原值計算。",
    }
    kpi_without_tactic_remedy {
        en: "Assign the tactics that move it, so that its value meets its cost.",
        zh: "請指定帶動它的戰術，讓價值與成本對得上。",
    }
    all_tactics_off {
        en: "All tactics of this KPI are switched off, so it does not improve.",
        zh: "這個 KPI 的戰術全部停用，因此不會改善。",
    }
    all_tactics_off_remedy { en: "Switch one on, or assign another.", zh: "請啟用其中一項，或指定其他戰術。" }
    shares_over(sum) {
        en: "The tactics' shares of this KPI add up to {sum}, more than the whole.",
        zh: "各戰術對這個 KPI 的比例合計 {sum}，超過 100%。",
    }
    shares_over_remedy {
        en: "Lower them to 100%, or leave some blank to divide the rest evenly.",
        zh: "請調低到 100%，或留白讓其餘平均分配。",
    }
    shares_under(sum) {
        en: "The tactics' shares of this KPI add up to {sum}; nobody delivers the rest.",
        zh: "各戰術對這個 KPI 的比例合計只有 {sum}，其餘沒有人負責。",
    }
    shares_under_remedy {
        en: "Raise them to 100%, or leave one blank to take the rest.",
        zh: "請調高到 100%，或留白一項由它補足。",
    }
    nothing_left {
        en: "The shares that are set leave nothing for the tactics without a share.",
        zh: "已設定的比例用完了，沒有留給未設定比例的戰術。",
    }
    nothing_left_remedy {
        en: "Lower the shares that are set, or take the other tactics off this KPI.",
        zh: "請調低已設定的比例，或移除其他戰術。",
    }
}
