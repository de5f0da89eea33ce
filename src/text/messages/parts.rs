//! Words of the page's parts: fields, tables, dialogs, charts.

use crate::text::Lang;

messages! {
    needed {
        en: "A value is needed here. The plan keeps the one it had.",
        zh: "這裡需要一個值。計畫會保留原本的值。",
    }
    too_small(least) { en: "Write {least} or more.", zh: "請填 {least} 以上。" }
    too_large(greatest) { en: "Write {greatest} or less.", zh: "請填 {greatest} 以下。" }
    outside(least, greatest) {
        en: "Write a value from {least} to {greatest}.",
        zh: "請填 {least} 到 {greatest} 之間的值。",
    }
    lognormal_above_zero {
        en: "A lognormal range has numbers above 0 only. Write such numbers, or choose another shape first.",
        zh: "對數常態分布的範圍只能大於 0。請填大於 0 的數字，或先改選其他分布形狀。",
    }
    range_with_top(least, likely, greatest) {
        en: "Least {least}, likely {likely}, greatest {greatest}.",
        zh: "最小 {least}、最可能 {likely}、最大 {greatest}。",
    }
    range_with_middle(least, likely, greatest) {
        en: "Least {least}, likely {likely} (the middle), greatest {greatest}.",
        zh: "最小 {least}、最可能 {likely}（中間值）、最大 {greatest}。",
    }
    range_uniform(least, greatest, base) {
        en: "From {least} to {greatest}, each value as likely as another; the base case takes the middle, {base}.",
        zh: "{least} 到 {greatest}，每個值同樣可能；基準情境取中間值 {base}。",
    }
    range_normal(least, greatest, base) {
        en: "Nine times in ten from {least} to {greatest}; the base case takes the middle, {base}.",
        zh: "十次有九次在 {least} 到 {greatest}；基準情境取中間值 {base}。",
    }
    range_lognormal(least, greatest, base) {
        en: "Nine times in ten from {least} to {greatest}, rather low than high; the base case takes the median, {base}.",
        zh: "十次有九次在 {least} 到 {greatest}，偏低者多；基準情境取中位數 {base}。",
    }
    shape(field) { en: "Shape of the range: {field}", zh: "範圍的分布形狀：{field}" }
    shape_needs_above_zero(shape) { en: "{shape} (numbers above 0 only)", zh: "{shape}（只能大於 0）" }
    percentiles(p10, p50, p90) {
        en: "P10 {p10}, P50 {p50}, P90 {p90}",
        zh: "P10 {p10}、P50 {p50}、P90 {p90}",
    }
    year { en: "Year", zh: "年" }
    month { en: "Month", zh: "月" }
    unnamed { en: "the unnamed row", zh: "未命名的一列" }
    move_up(name) { en: "Move {name} up", zh: "將「{name}」上移" }
    move_down(name) { en: "Move {name} down", zh: "將「{name}」下移" }
    duplicate(name) { en: "Duplicate {name}", zh: "複製「{name}」" }
    remove(name) { en: "Remove {name}", zh: "移除「{name}」" }
    /// Said after a row was moved.
    moved(name, place, of) {
        en: "{name} is now {place} of {of}.",
        zh: "「{name}」現在是第 {place} 項，共 {of} 項。",
    }
    removed(name) { en: "Removed {name}. Undo brings it back.", zh: "已移除「{name}」。按「復原」可還原。" }
    /// The head of the column with the row tools.
    tools { en: "Actions", zh: "操作" }
    close { en: "Close", zh: "關閉" }
    cancel { en: "Cancel", zh: "取消" }
    day_unread {
        en: "This is not a whole day of the calendar. The plan keeps the day it had.",
        zh: "這不是完整的日期。計畫會保留原本的日期。",
    }
    problem { en: "There is a problem", zh: "有問題需要處理" }
    /// Over the fields that hold it.
    problem_unread {
        en: "The plan could not take what these fields hold, and keeps the values it had. Going on drops what was typed there.",
        zh: "計畫無法採用以下欄位的內容，仍保留原來的值。離開這一步會捨棄這些輸入。",
    }
    /// A field, the card or row that it is of, and why it was not taken.
    problem_of(of, field, why) { en: "{of} · {field}: {why}", zh: "{of} · {field}：{why}" }
    problem_field(field, why) { en: "{field}: {why}", zh: "{field}：{why}" }
    go_on(place) { en: "Go on to {place} all the same", zh: "仍要前往「{place}」" }
    /// Stands between the things of a list in a sentence.
    between { en: "; ", zh: "；" }
    as_table { en: "Show the figures as a table", zh: "以表格顯示數字" }
    findings(count) {
        one: "{count} finding in this step",
        en: "{count} findings in this step",
        zh: "這一步有 {count} 項提醒",
    }
    more(count) { en: "Show {count} more", zh: "再顯示 {count} 項" }
    decided { en: "What this step decided", zh: "這一步的結論" }
    beside { en: "Previous and next step", zh: "上一步與下一步" }
}

/// A month of the year by name, 1 to 12.
pub fn month_name(lang: Lang, month: u8) -> String {
    const ENGLISH: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    match lang {
        Lang::ZhTw => format!("{month} 月"),
        Lang::En => {
            usize::from(month).checked_sub(1).and_then(|at| ENGLISH.get(at)).copied().unwrap_or("").to_owned()
        }
    }
}
