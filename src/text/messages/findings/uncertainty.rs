//! What ranges, chances and correlations say.

messages! {
    without_width {
        en: "The range has no width: its least is its greatest, so it counts as a number.",
        zh: "這個範圍沒有寬度：最小值等於最大值，因此視為單一數值。",
    }
    without_width_remedy {
        en: "Widen it to what is really possible, or enter the number alone.",
        zh: "請放寬到實際可能的範圍，或只填一個數值。",
    }
    beyond_limits(part) {
        en: "{part} of the range's distribution lies outside what is possible here; it is taken at the limit.",
        zh: "這個範圍的分布有 {part} 超出可能的界限；模擬時以界限值計。",
    }
    beyond_limits_remedy {
        en: "Choose a PERT range with the least and the greatest that are possible.",
        zh: "請改用 PERT 範圍，填入可能的最小值與最大值。",
    }
    never_succeeds {
        en: "The goal's probability of success is 0: the simulation gives it no value, only its cost.",
        zh: "這個目標的成功機率為 0：模擬中它沒有價值，只有成本。",
    }
    never_succeeds_remedy {
        en: "Enter how likely success is, leave it empty if it is certain, or do not select the goal.",
        zh: "請填入成功的可能性；若確定成功請留空，否則不要選這個目標。",
    }
    goals_hang_together_more {
        en: "Improvements of different goals are said to hang together more closely than those of one goal; the closer correlation is taken for both.",
        zh: "不同目標的改善被設定得比同一目標內的更相關；模擬時兩者都採用較高的相關。",
    }
    goals_hang_together_more_remedy {
        en: "Raise the correlation within goals, or lower the one among goals.",
        zh: "請提高目標內的相關，或降低目標間的相關。",
    }
}
