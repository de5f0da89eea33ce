//! Two plans held against each other, and one merged into the other.

messages! {
    about(what, how) { en: "{what}: {how}", zh: "{what}：{how}" }
    twin_same(fields) { en: "The same in both: {fields}", zh: "兩者相同：{fields}" }
    twin(list, here, there) { en: "{list}: “{here}” and “{there}”", zh: "{list}：「{here}」與「{there}」" }
    scenarios { en: "scenarios", zh: "情境" }
    fits { en: "fits of channels", zh: "管道契合度" }
    other_fields { en: "texts and settings", zh: "文字與設定" }
    whole_plan { en: "the whole plan", zh: "整份計畫" }
    anchors { en: "what the scores mean", zh: "分數的意義" }
    scenario_changes { en: "changes", zh: "變動" }
    rows_added(count) { en: "{count} added", zh: "新增 {count}" }
    rows_removed(count) { en: "{count} removed", zh: "移除 {count}" }
    rows_named(count, names) { en: "{count} ({names})", zh: "{count}（{names}）" }
    rows_changed(count) { en: "{count} changed", zh: "變更 {count}" }

    refused_currency(ours, theirs) {
        en: "The plans cannot be merged: one is in {ours}, the file in {theirs}, and amounts of both cannot be added. Open the file beside the plan, or have it sent in {ours}.",
        zh: "無法合併：目前的計畫使用 {ours}，檔案使用 {theirs}，兩種金額不能相加。請並列開啟，或請對方以 {ours} 編列後再傳。",
    }
    refused_criteria(count) {
        en: "The plans cannot be merged: together they have {count} criteria, and 12 are the most a ranking can hold. Remove some, or open the file beside the plan.",
        zh: "無法合併：兩份計畫共有 {count} 項準則，排序最多 12 項。請先刪除部分準則，或並列開啟。",
    }
    refused_broken(place) {
        en: "The plans cannot be merged with these choices: {place} would break a rule. Choose otherwise, or open the file beside the plan.",
        zh: "無法依這些選擇合併：{place} 會違反規則。請改變選擇，或並列開啟。",
    }
}
