//! Every message is used, and both languages are written the way they are written: checked in the sources,
//! where the compiler does not look.
#![cfg(not(target_arch = "wasm32"))]

mod scanner;

use scanner::{Message, declared, used};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Characters of Simplified Chinese that Traditional Chinese does not use.
const SIMPLIFIED: &str = "们这为说时对个业务计标题设发关开战测试营销数预长报见网应选择产线经济约绩优势员团队费单钱货购买卖汇\
    总实现场东车门问间闻阅览询话语请认识让议论记证评词译该详误读调课谁谈规视觉观负责财质贡献败账贸赢赞趋转轮软轻载\
    较辅辑输边达过运还进远连迟适逻遗邮释钟链锁错键闭阶际险随隐难项顺须顾领频额风饭馆驱验骤与从众会传备处够头学审导\
    将专尽层带广库张归当录户执扩损换无显权条来极构样检没浏润点热状环电盘确种积稳类级组细终结给统续维综编缩职联节获\
    虑补装内术";

fn every_message() -> Vec<Message> {
    let mut messages = Vec::new();
    for path in rust_files("src/text/messages") {
        let room = path.file_stem().unwrap().to_str().unwrap();
        if room != "mod" {
            messages.extend(declared(room, &fs::read_to_string(&path).unwrap()));
        }
    }
    messages
}

/// The Rust files of a folder and of the folders in it, without those that hold only tests.
fn rust_files(folder: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.file_stem().is_some_and(|stem| stem == "tests") {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

#[track_caller]
fn assert_none(what: &str, faults: &[String]) {
    assert!(faults.is_empty(), "{what}:\n  {}", faults.join("\n  "));
}

#[test]
fn the_scanner_finds_the_messages_of_the_product() {
    let messages = every_message();
    let known = messages.iter().find(|m| m.room == "numbers" && m.name == "unreadable").unwrap();
    assert_eq!(known.arguments, ["at"]);
    assert!(known.texts["zh"].contains("{at}"));
}

#[test]
fn every_message_is_said_somewhere() {
    let mut said = BTreeSet::new();
    for path in rust_files("src") {
        said.extend(used(&fs::read_to_string(path).unwrap()));
    }
    assert_none("declared but never used", &unused(&every_message(), &said));
}

#[test]
fn no_text_is_empty() {
    assert_none("empty", &faults(&every_message(), is_empty));
}

#[test]
fn both_languages_fill_in_the_same_arguments() {
    assert_none("other arguments than declared", &faults(&every_message(), misses_arguments));
}

#[test]
fn chinese_is_traditional() {
    assert_none("Simplified characters", &faults(&every_message(), is_simplified));
}

#[test]
fn chinese_has_its_own_punctuation() {
    assert_none("half-width punctuation after Chinese", &faults(&every_message(), has_western_punctuation));
}

fn unused(messages: &[Message], said: &BTreeSet<(String, String)>) -> Vec<String> {
    let unsaid = messages.iter().filter(|m| !said.contains(&(m.room.clone(), m.name.clone())));
    unsaid.map(|m| format!("{}::{}", m.room, m.name)).collect()
}

/// A check of one text of a message, in the language `en`, `one` or `zh`; the answer is what is wrong.
type Check = fn(message: &Message, language: &str, text: &str) -> Option<String>;

fn faults(messages: &[Message], check: Check) -> Vec<String> {
    let mut faults = Vec::new();
    for message in messages {
        for (language, text) in &message.texts {
            if let Some(wrong) = check(message, language, text) {
                faults.push(format!("{}::{} ({language}): {wrong} in “{text}”", message.room, message.name));
            }
        }
    }
    faults
}

fn is_empty(_: &Message, _: &str, text: &str) -> Option<String> {
    text.trim().is_empty().then(|| "nothing".to_owned())
}

fn misses_arguments(message: &Message, _: &str, text: &str) -> Option<String> {
    let declared: BTreeSet<&str> = message.arguments.iter().map(String::as_str).collect();
    let filled = placeholders(text);
    (declared != filled).then(|| format!("{filled:?} instead of {declared:?}"))
}

fn placeholders(text: &str) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        rest = &rest[open + 1..];
        if let Some(after) = rest.strip_prefix('{') {
            rest = after;
        } else {
            let inside = rest.split('}').next().unwrap_or_default();
            found.insert(inside.split(':').next().unwrap_or_default());
        }
    }
    found
}

fn is_simplified(_: &Message, language: &str, text: &str) -> Option<String> {
    let found = text.chars().find(|c| language == "zh" && SIMPLIFIED.contains(*c));
    found.map(|c| c.to_string())
}

fn has_western_punctuation(_: &Message, language: &str, text: &str) -> Option<String> {
    let mut pairs = text.chars().zip(text.chars().skip(1));
    let found =
        pairs.find(|(before, mark)| language == "zh" && is_cjk(*before) && ",.:;?!()".contains(*mark));
    found.map(|(before, mark)| format!("{before}{mark}"))
}

/// Characters and punctuation of Chinese.
fn is_cjk(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

/// The checks themselves, on sources made up for them.
mod of_the_checks {
    use super::*;

    const SOURCE: &str = r##"
        //! messages! { not_this { en: "a comment", zh: "註解" } }
        messages! {
            /// Documented.
            title { en: "Set \"goals\"", zh: "定出目標" }
            #[rustfmt::skip]
            left(share, kpi) { en: "{share:>3} of {kpi} {{x}}", zh: "{kpi}\
                還剩 {share}" }
            months(n) { one: "{n} month", en: r#"{n} "long" months"#, zh: "{n} 個月", }
        }
        fn of<'a>(c: char) -> &'a str { if c == '"' { "}" } else { "messages" } }
        #[cfg(test)]
        mod tests { messages! { fixture { en: "x", zh: "y" } } fn f() { goals::tested(); } }
        messages! { last { en: "End", zh: "結束" } }
    "##;

    #[test]
    fn declarations_are_read_as_the_compiler_reads_them() {
        let messages = declared("goals", SOURCE);
        let names: Vec<&str> = messages.iter().map(|m| m.name.as_str()).collect();
        assert_eq!(names, ["title", "left", "months", "last"]);
        assert_eq!(messages[0].texts["en"], "Set \"goals\"");
        assert_eq!(messages[1].arguments, ["share", "kpi"]);
        assert_eq!(messages[1].texts["zh"], "{kpi}還剩 {share}");
        assert_eq!(messages[2].texts["en"], "{n} \"long\" months");
        assert_eq!(messages[2].texts.len(), 3);
        assert_eq!(faults(&messages, misses_arguments), Vec::<String>::new());
    }

    #[test]
    fn a_message_counts_as_used_only_where_it_is_called_by_its_room() {
        let source = r#"
            use crate::text::messages::{alignment as words, goals};
            // goals::title is what a comment says
            fn f() { g(goals::left(lang, &1, &2), words::months, "goals::last"); title(lang); }
            #[cfg(test)]
            mod tests { fn f() { goals::title(lang); } }
        "#;
        let mut said = used(source);
        assert_eq!(
            unused(&declared("goals", SOURCE), &said),
            ["goals::title", "goals::months", "goals::last"]
        );
        said.extend(used("a::goals::title(lang)"));
        assert_eq!(unused(&declared("goals", SOURCE), &said), ["goals::months", "goals::last"]);
        assert!(said.contains(&("alignment".to_owned(), "months".to_owned())));
    }

    #[test]
    fn every_fault_of_a_text_is_found() {
        for (source, check) in [
            (r#"a { en: " ", zh: "好" }"#, is_empty as Check),
            (r#"a { en: "x", zh: "" }"#, is_empty),
            (r#"a(n) { en: "{n}", zh: "{m}" }"#, misses_arguments),
            (r#"a(n) { en: "n", zh: "{n}" }"#, misses_arguments),
            (r#"a(n) { en: "{n}", zh: "{{n}}" }"#, misses_arguments),
            (r#"a { en: "x", zh: "{n}" }"#, misses_arguments),
            (r#"a { en: "x", zh: "关键绩效指標" }"#, is_simplified),
            (r#"a { en: "x", zh: "目標,成本" }"#, has_western_punctuation),
            (r#"a { en: "x", zh: "報酬率(ROI)" }"#, has_western_punctuation),
            (r#"a { en: "x", zh: "「目標」." }"#, has_western_punctuation),
        ] {
            let messages = declared("made_up", &format!("messages! {{ {source} }}"));
            assert_eq!(faults(&messages, check).len(), 1, "{source}");
        }
    }

    #[test]
    fn good_texts_have_no_faults() {
        let source = r#"messages! {
            a(x) { en: "Costs (all): {x}, roughly.", zh: "成本（全部）：{x}，約略。ROI (%) 為 1,234.5。" }
        }"#;
        let messages = declared("made_up", source);
        for check in [is_empty, misses_arguments, is_simplified, has_western_punctuation] {
            assert_eq!(faults(&messages, check), Vec::<String>::new());
        }
    }

    #[test]
    fn the_list_of_simplified_characters_has_no_traditional_ones() {
        let traditional = "數據個業務計畫標題設定發關開戰術測試營銷預長報見網應選擇值產線經濟約績優勢員團隊費單價錢\
            為這說時對們會與從備處頭學將專盡層帶廣庫張歸當錄戶執行換無顯權條來極構樣檢沒點熱狀環電盤確種積類級組\
            細終結給統續維編職聯節獲補裝內的是在有不和可以每月成本管道部門目標";
        assert_eq!(traditional.chars().find(|c| SIMPLIFIED.contains(*c)), None);
    }
}
