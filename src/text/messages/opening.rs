//! What the reader is asked before a plan from elsewhere takes a place here.

messages! {
    title { en: "Open this plan?", zh: "要開啟這份計畫嗎？" }
    same_plan(name) {
        en: "This browser has a version of “{name}” already. Compare them, then decide. Replacing and merging can be undone.",
        zh: "這個瀏覽器中已有「{name}」的另一個版本。請比較後再決定；取代與合併之後都可以復原。",
    }
    other_plan(name, open) {
        en: "“{name}” is another plan than “{open}”, which is open. Replacing and merging can be undone.",
        zh: "「{name}」與目前開啟的「{open}」是不同的計畫。取代與合併之後都可以復原。",
    }
    not_kept {
        en: "The plan that is open is not kept in this browser as it is now. Save it as a file first.",
        zh: "這個瀏覽器沒有保存開啟中計畫目前的內容，請先存成檔案。",
    }
    leave_title { en: "Leave the plan that is open?", zh: "要離開目前開啟的計畫嗎？" }
    lost(name) {
        en: "“{name}” is nowhere but in this window. Another plan would take its place, and all of it would be lost.",
        zh: "「{name}」只存在這個視窗中。開啟另一份計畫會取代它，全部內容都會遺失。",
    }
    lost_since(name, moment) {
        en: "Of “{name}”, this browser has only the state of {moment}. Another plan would take its place, and what was changed since would be lost.",
        zh: "這個瀏覽器中只有「{name}」在 {moment} 的內容。開啟另一份計畫會取代它，之後的變更都會遺失。",
    }
    leave { en: "Leave it all the same", zh: "仍要離開" }
    what { en: "What", zh: "項目" }
    in_file { en: "What you open", zh: "要開啟的" }
    here { en: "Here now", zh: "目前的" }
    name { en: "Name", zh: "名稱" }
    saved { en: "Saved", zh: "儲存時間" }
    not_said { en: "not said", zh: "未註明" }
    goals { en: "Goals (selected)", zh: "目標（已選定）" }
    goals_selected(all, selected) { en: "{all} ({selected})", zh: "{all}（{selected}）" }
    npv { en: "NPV", zh: "淨現值（NPV）" }
    months(count) { one: "{count} month", en: "{count} months", zh: "{count} 個月" }
    changes { en: "What replacing would change", zh: "取代會改變什麼" }
    same { en: "Nothing: both hold the same.", zh: "沒有改變：兩者內容相同。" }
    order_only { en: "Only the order of rows.", zh: "只有列的順序不同。" }
    notes { en: "Please note", zh: "請注意" }
    replace { en: "Replace", zh: "取代" }
    merge { en: "Merge…", zh: "合併…" }
    beside { en: "Open beside", zh: "並列開啟" }

    merge_into(name) { en: "Merge into “{name}”", zh: "合併到「{name}」" }
    merge_adds { en: "Will be added", zh: "將新增" }
    merge_fills(count) {
        one: "{count} field that is empty here is filled in.",
        en: "{count} fields that are empty here are filled in.",
        zh: "補上 {count} 個目前空白的欄位。",
    }
    merge_nothing { en: "There is nothing to add.", zh: "沒有可新增的內容。" }
    merge_kept { en: "Settings stay as they are here", zh: "設定維持目前的內容" }
    merge_setting(name, here, there) {
        en: "{name}: {here}, not {there}. Months count from the launch month of this plan.",
        zh: "{name}：{here}（檔案為 {there}）。月份以目前計畫的啟動月份起算。",
    }
    merge_twins(count) {
        one: "{count} entry may be two different things",
        en: "{count} entries may be two different things",
        zh: "{count} 個項目可能是兩件不同的事",
    }
    merge_twins_how {
        en: "Both plans have it under one number, with different names. If both are kept, all that belongs to the file's goes with it.",
        zh: "兩份計畫使用相同的編號，名稱卻不同。若兩者都保留，檔案中屬於它的內容會一併帶入。",
    }
    one_of_ours { en: "One thing, named as in this plan", zh: "同一件事，採用目前計畫的名稱" }
    one_of_theirs { en: "One thing, named as in the file", zh: "同一件事，採用檔案的名稱" }
    keep_both { en: "Two things: keep both", zh: "兩件不同的事：兩者都保留" }
    merge_conflicts(count) {
        one: "{count} place where the two differ",
        en: "{count} places where the two differ",
        zh: "{count} 處內容不一致",
    }
    merge_conflicts_how {
        en: "Choose what counts. Until you do, this plan stays as it is.",
        zh: "請選擇採用哪一方；未選擇時維持目前的計畫。",
    }
    conflict(row, field) { en: "{row} · {field}", zh: "{row} · {field}" }
    keep_all { en: "Keep all of this plan", zh: "全部維持目前的" }
    take_all { en: "Take all from the file", zh: "全部採用檔案的" }
    this_plan { en: "This plan", zh: "目前的計畫" }
    the_file { en: "The file", zh: "檔案" }
    merge_now { en: "Merge", zh: "合併" }
    back { en: "Back", zh: "返回" }
    merged { en: "The plans were merged. Please note:", zh: "計畫已合併，請注意：" }
    effects_left_out(count) {
        one: "{count} cross effect was left out: with it, KPIs would affect each other in a circle.",
        en: "{count} cross effects were left out: with them, KPIs would affect each other in a circle.",
        zh: "有 {count} 個交互影響未納入，否則 KPI 會互相循環影響。",
    }
}
