//! A judge's sheet: what is said when it is opened and merged.

messages! {
    not_a_sheet {
        en: "The file is JSON, but not a judge's sheet of Tenfold. Pick a sheet that Tenfold has exported for a judge.",
        zh: "檔案是 JSON，但不是 Tenfold 的評審評分表。請選擇 Tenfold 為評審匯出的評分表。",
    }
    plan_not_sheet {
        en: "The file is a Tenfold plan, not a judge's sheet. Open it as a plan, or pick the sheet that the judge sent back.",
        zh: "檔案是 Tenfold 計畫，不是評審評分表。請以計畫開啟，或選擇評審寄回的評分表。",
    }
    sheet_not_plan {
        en: "The file is a judge's sheet, not a plan. Open the plan that it belongs to, and merge the sheet into it.",
        zh: "檔案是評審評分表，不是計畫。請先開啟它所屬的計畫，再匯入評分表。",
    }
    faults(n) {
        one: "The file is a judge's sheet with {n} fault, and was not merged:",
        en: "The file is a judge's sheet with {n} faults, and was not merged:",
        zh: "檔案是評審評分表，但有 {n} 處錯誤，因此沒有匯入：",
    }
    other_plan(name) {
        en: "The sheet belongs to another plan, {name}. Merge it there, or export a new sheet from this plan.",
        zh: "這份評分表屬於另一個計畫「{name}」。請匯入該計畫，或從目前的計畫重新匯出評分表。",
    }
    added(name) { en: "{name} was not among the judges and was added.", zh: "「{name}」原本不在評審名單，已加入。" }
    replaced(name) {
        en: "What {name} had said before was replaced by the sheet.",
        zh: "「{name}」先前的評分已由這份評分表取代。",
    }
    other_name(sheet, plan) {
        en: "The sheet calls the judge {sheet}, the plan {plan}: make sure that it is the same person.",
        zh: "評分表上的評審是「{sheet}」，計畫中是「{plan}」：請確認是同一人。",
    }
    left_out(ids) {
        en: "Left out, since the plan no longer has them: {ids}.",
        zh: "計畫中已經沒有以下項目，因此略過：{ids}。",
    }
    not_rated(count) {
        one: "{count} goal is not fully rated on the sheet.",
        en: "{count} goals are not fully rated on the sheet.",
        zh: "評分表上有 {count} 個目標尚未評完。",
    }
    comma { en: ", ", zh: "、" }
    unknown_judge(name, names) {
        en: "The plan has no judge “{name}”. Its judges are: {names}",
        zh: "計畫中沒有評審「{name}」。評審有：{names}",
    }
    no_judges { en: "none yet", zh: "尚無" }
}
