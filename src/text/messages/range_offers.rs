//! Words of the card that offers ranges for values that are single figures.

messages! {
    title { en: "Ranges for single figures", zh: "把單一數字改成範圍" }
    intro {
        en: "A single figure claims to be certain. A range says how sure you are: 20 to 40, 30 ± 10, or least / likely / greatest. The base case keeps the figures as they are; only how sure it is changes.",
        zh: "單一數字等於宣稱完全確定；範圍說明您有多確定：20～40、30 ± 10，或最小 / 最可能 / 最大。基準情境的數字不變，改變的只是確定的程度。",
    }
    singles(count, measured, estimated, guessed) {
        one: "{count} value on which the return depends is a single figure ({measured} measured, {estimated} estimated, {guessed} guessed).",
        en: "{count} values on which the return depends are single figures: {measured} measured, {estimated} estimated, {guessed} guessed.",
        zh: "影響報酬的值中，有 {count} 個是單一數字：實際測量 {measured} 個、估計 {estimated} 個、猜測 {guessed} 個。",
    }
    ranges(count) {
        one: "{count} is a range already.",
        en: "{count} are ranges already.",
        zh: "另有 {count} 個已是範圍。",
    }
    all_ranges(count) {
        one: "The {count} value on which the return depends is a range.",
        en: "All {count} values on which the return depends are ranges.",
        zh: "影響報酬的 {count} 個值都已是範圍。",
    }
    use_all(count) {
        one: "Use the {count} range offered",
        en: "Use all {count} ranges offered",
        zh: "採用全部 {count} 個建議範圍",
    }
    each { en: "Look at each range offered", zh: "逐一檢視建議範圍" }
    rule {
        en: "The less is known, the wider the range. A KPI’s own values go by “How it is known” in step 5, a guess where nothing is said; an effect is a guess, a cost an estimate, an hourly cost as good as measured. No range goes beyond what its field allows.",
        zh: "越不確定，範圍越寬。指標的值依第 5 步的「可信度」，沒有填寫視為猜測；交互影響視為猜測，成本視為估計，每小時成本視同實際測量。範圍不會超出欄位的界限。",
    }
    value { en: "Value", zh: "值" }
    now { en: "Now", zh: "目前" }
    offered { en: "Range offered", zh: "建議範圍" }
    why { en: "Why", zh: "依據" }
    by_rule(known, least, greatest) { en: "{known}: {least} to {greatest}", zh: "{known}：{least} 到 {greatest}" }
    by_improvement(known, least, greatest) {
        en: "{known}: improvement {least} to {greatest}",
        zh: "{known}：改善幅度 {least} 到 {greatest}",
    }
    accept { en: "Use", zh: "採用" }
    accept_for(value) { en: "Use the range for {value}", zh: "「{value}」採用建議範圍" }
}
