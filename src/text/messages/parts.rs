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
        en: "This range has a lognormal shape, whose numbers are above 0.",
        zh: "這個範圍是對數常態分布，數字必須大於 0。",
    }
    range_pert(base) { en: "Range; base case {base}", zh: "範圍；基準情境為 {base}" }
    range_triangular(base) { en: "Triangular range; base case {base}", zh: "三角分布範圍；基準情境為 {base}" }
    range_uniform(base) { en: "Even range; base case {base}", zh: "均勻範圍；基準情境為 {base}" }
    range_normal(base) {
        en: "Nine times in ten within this range; base case {base}",
        zh: "十次有九次落在此範圍；基準情境為 {base}",
    }
    range_lognormal(base) {
        en: "Nine times in ten within this skewed range; base case {base}",
        zh: "十次有九次落在此偏斜範圍；基準情境為 {base}",
    }
    year { en: "Year", zh: "年" }
    month { en: "Month", zh: "月" }
    unnamed { en: "the unnamed row", zh: "未命名的一列" }
    move_up(name) { en: "Move {name} up", zh: "將「{name}」上移" }
    move_down(name) { en: "Move {name} down", zh: "將「{name}」下移" }
    duplicate(name) { en: "Duplicate {name}", zh: "複製「{name}」" }
    remove(name) { en: "Remove {name}", zh: "移除「{name}」" }
    /// The head of the column with the row tools.
    tools { en: "Actions", zh: "操作" }
    close { en: "Close", zh: "關閉" }
    cancel { en: "Cancel", zh: "取消" }
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
