//! Problems of step 5: cross effects.

messages! {
    effect_circle(kpis) {
        en: "The effects lead back to where they began: {kpis}. They are left out of the projection.",
        zh: "交互影響繞了一圈：{kpis}。這些影響不列入推估。",
    }
    effect_circle_remedy { en: "Delete one of these effects.", zh: "請刪除其中一項影響。" }
    effect_without_strength {
        en: "The effect has no strength, so it is not projected.",
        zh: "交互影響沒有強度，無法推估。",
    }
    effect_without_strength_remedy {
        en: "Enter how many units one unit of the first KPI brings in the second.",
        zh: "請填入第一個 KPI 改善一單位，會讓第二個改善多少單位。",
    }
    effect_after_horizon(lag, horizon) {
        en: "The effect comes {lag} months later, and the plan ends after {horizon}.",
        zh: "影響要 {lag} 個月後才出現，而計畫只有 {horizon} 個月。",
    }
    effect_after_horizon_remedy {
        en: "Check the lag, or choose a longer horizon.",
        zh: "請檢查延遲，或拉長規劃期間。",
    }
    effect_left_out {
        en: "The effect touches a goal that is not selected, so it is left out.",
        zh: "這項影響牽涉未入選的目標，因此不列入計算。",
    }
    effect_left_out_remedy {
        en: "Select both goals, or leave it for later.",
        zh: "請選定兩個目標，或留待以後。",
    }
    effect_without_reason {
        en: "Nothing says why one KPI should drive the other.",
        zh: "沒有說明為何一個 KPI 會帶動另一個。",
    }
    effect_without_reason_remedy {
        en: "Write down the reason and where the strength comes from.",
        zh: "請寫下理由，以及強度的依據。",
    }
    fed_by_counted(from, to) {
        en: "{from} drives {to}; both are counted and belong to one goal, so the same money may count twice.",
        zh: "{from}帶動{to}；兩者都計入且屬於同一目標，同一筆錢可能算了兩次。",
    }
    fed_by_counted_remedy {
        en: "Count only the KPI where the money appears.",
        zh: "請只計入金錢實際出現的 KPI。",
    }
    cooperate(from, to) {
        en: "A gain of {from} helps {to}: a reason to work together.",
        zh: "{from}的改善會幫助{to}：這是合作的理由。",
    }
    cooperate_remedy {
        en: "Record the overlap in step 3 and agree who does what.",
        zh: "請在第 3 步記錄重疊，並談好分工。",
    }
}
