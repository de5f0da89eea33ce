//! Words of KPIs, of what they are worth, and of how they lift each other.

messages! {
    title { en: "KPIs and what they are worth", zh: "關鍵績效指標與價值" }
    targets { en: "From baseline to target, by month", zh: "基準值到目標值（每月）" }
    class { en: "Class", zh: "類別" }
    baseline { en: "Baseline", zh: "基準值" }
    target { en: "Target", zh: "目標值" }
    effect { en: "Full effect", zh: "完全見效" }
    /// From the launch until the full effect.
    effect_in(lag, ramp) {
        en: "lag {lag}, then ramp-up {ramp} (months)",
        zh: "延遲 {lag} 個月，再經 {ramp} 個月爬升",
    }
    range_note {
        en: "Ranges are written least / most likely / greatest; the figures use the most likely value, or the middle of two.",
        zh: "範圍寫成「最小 / 最可能 / 最大」；試算採最可能的值，只有兩個值時採中間值。",
    }
    worth { en: "What an improvement is worth", zh: "改善的價值" }
    unit_value { en: "Value per unit", zh: "每單位價值" }
    attribution { en: "Due to this plan", zh: "歸因比例" }
    monthly_value { en: "Value a month at full effect", zh: "完全見效時每月價值" }
    value_source { en: "Source of the value", zh: "價值來源" }
    source_with(source, confidence) { en: "{source} ({confidence})", zh: "{source}（{confidence}）" }
    not_counted { en: "not counted", zh: "不計入" }
    vanity { en: "not counted (vanity metric)", zh: "不計入（虛榮指標）" }
    worth_note {
        en: "Value a month at full effect: improvement × value per unit × share due to this plan. What is not counted may still lift others.",
        zh: "完全見效時每月價值：改善量 × 每單位價值 × 歸因比例。不計入的指標仍可能帶動其他指標。",
    }
    effects { en: "Cross effects: why departments gain from working together", zh: "交互影響：部門合作的理由" }
    cause { en: "An improvement in", zh: "改善" }
    lifts { en: "lifts", zh: "帶動" }
    strength { en: "Units per unit", zh: "每單位帶動" }
    lag { en: "After", zh: "延遲" }
}
