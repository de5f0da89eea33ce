//! Words of step 3: ratings and what they mean.

messages! {
    range { en: "range…", zh: "範圍…" }
    from { en: "From", zh: "最低" }
    likely { en: "Likely", zh: "最可能" }
    to { en: "To", zh: "最高" }
    one_number(what) { en: "One number instead of a range: {what}", zh: "改用單一數字：{what}" }
    span(value, least, greatest) { en: "{value} ({least} to {greatest})", zh: "{value}（{least} 至 {greatest}）" }
    from_money(rating) { en: "from money: {rating}", zh: "由金額換算：{rating}" }
    from_judges(rating) { en: "judges: {rating}", zh: "評審：{rating}" }

    scores { en: "What the scores mean, and scales from money", zh: "各分數的意義與金額換算" }
    scores_intro {
        en: "Say what each score stands for, so that everyone rates alike. Where money is known, a scale rates by itself; a rating that you enter takes its place.",
        zh: "寫明每個分數代表什麼，大家的評分才有一致標準。知道金額的話，可設定換算，自動評分；自己填的評分優先。",
    }
    score(n) { en: "Score {n}", zh: "{n} 分" }
    scale_least { en: "Amount for a 1", zh: "1 分的金額" }
    scale_greatest { en: "Amount for a 5", zh: "5 分的金額" }
    scale_cost {
        en: "A goal that is not rated by this gets its rating from its yearly cost of not solving, in proportion, to the nearest half. Leave empty to rate by hand.",
        zh: "沒有填評分的目標，依每年不解決的成本按比例換算，取最接近的半分。留空則自行評分。",
    }
    scale_roi {
        en: "A goal that is not rated by this gets its rating from its projected ROI, in proportion, to the nearest half. Leave empty to rate by hand.",
        zh: "沒有填評分的目標，依預估投資報酬率按比例換算，取最接近的半分。留空則自行評分。",
    }
}
