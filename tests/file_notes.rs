//! What a person is told of a file that was opened: what was left out, and which saved results are not today's.
#![cfg(not(target_arch = "wasm32"))]

use std::fmt::Write as _;

use serde_json::{Value, json};
use tenfold::evaluation::evaluate;
use tenfold::file::{self, Note, Opened};
use tenfold::text::{Lang, PlainLocale};

const SMALL: &str = include_str!("samples/small.json");
const LOCALES: [PlainLocale; 2] = [PlainLocale::new(Lang::En), PlainLocale::new(Lang::ZhTw)];

/// The small sample as it is exported, with results, as JSON.
fn exported() -> Value {
    let plan = opened(SMALL).plan;
    serde_json::from_str(&file::export(&plan, &evaluate(&plan), "2026-11-23T05:08:00Z")).unwrap()
}

fn opened(text: &str) -> Opened {
    file::open(text.as_bytes()).unwrap()
}

fn notes(file: &Value) -> String {
    let opened = opened(&file.to_string());
    let lines =
        LOCALES.map(|locale| opened.notes.iter().map(|note| note.text(&locale) + "\n").collect::<String>());
    lines.concat()
}

/// The differences between the results in the file and those computed now, in both languages.
fn differences(file: &Value) -> String {
    let opened = opened(&file.to_string());
    let evaluation = evaluate(&opened.plan);
    let mut all = String::new();
    for difference in file::compare_results(&opened.results.unwrap(), &evaluation) {
        for locale in LOCALES {
            writeln!(all, "{}", difference.text(&locale, &opened.plan)).unwrap();
        }
    }
    all
}

#[test]
fn an_exported_file_is_opened_without_a_word() {
    let file = exported();
    assert_eq!(notes(&file), "");
    assert_eq!(differences(&file), "");
}

#[test]
fn fields_that_are_not_known_are_left_out_and_listed() {
    let mut file = exported();
    file["colour"] = json!("blue");
    file["results"]["npv"] = json!(12);
    file["plan"]["kpis"][1]["mood"] = json!({"today": "good"});
    file["plan"]["kpis"][0]["target"]["note"] = json!("from the survey");
    file["plan"]["tactics"][0]["costs"][1]["timing"]["monthly"]["每月"] = json!(true);
    insta::assert_snapshot!(notes(&file));
    let same = opened(&exported().to_string()).plan;
    assert_eq!(opened(&file.to_string()).plan, same);
}

#[test]
fn of_many_unknown_fields_the_first_are_listed_and_all_are_counted() {
    let mut file = exported();
    for n in 0..80 {
        file["plan"][format!("unknown{n:02}")] = json!(n);
    }
    let Some(Note::UnknownFields { places, more }) = opened(&file.to_string()).notes.into_iter().next()
    else {
        panic!("no note of unknown fields");
    };
    assert_eq!((places.len(), more), (50, 30));
    assert!(notes(&file).starts_with("80 fields are not known"));
}

#[test]
fn a_byte_order_mark_is_skipped_and_told() {
    let opened = opened(&format!("\u{feff}{SMALL}"));
    assert_eq!(opened.notes, [Note::ByteOrderMark]);
    insta::assert_snapshot!(LOCALES.map(|locale| opened.notes[0].text(&locale)).join("\n"));
}

#[test]
fn saved_results_that_differ_from_todays_are_told_one_by_one() {
    let mut file = exported();
    let results = &mut file["results"];
    results["scores"][0]["score"] = json!(4.9);
    results["scores"][0]["rank"] = json!(2);
    results["projection"]["valueByMonth"][3] = json!(1);
    results["projection"]["costByMonth"][23] = json!(-5.5);
    results["milestones"][0]["roi"] = json!(null);
    results["milestones"][1]["net"] = json!(0);
    results["breakEven"] = json!({"month": 3, "holds": true});
    insta::assert_snapshot!(differences(&file));
}

#[test]
fn results_for_other_goals_or_another_horizon_differ() {
    let mut file = exported();
    file["plan"]["settings"]["horizon"] = json!(18);
    file["results"]["scores"][0]["goal"] = json!("G9");
    insta::assert_snapshot!(differences(&file));
}

#[test]
fn digits_beyond_the_ninth_make_no_difference() {
    let mut file = exported();
    let value = &mut file["results"]["milestones"][2]["value"];
    *value = json!(value.as_f64().unwrap() * (1.0 + 1e-12));
    assert_eq!(differences(&file), "");
    let value = &mut file["results"]["milestones"][2]["value"];
    *value = json!(value.as_f64().unwrap() * (1.0 + 1e-6));
    insta::assert_snapshot!(differences(&file));
}

#[test]
fn results_that_cannot_be_read_stop_nobody() {
    let mut file = exported();
    file["results"]["milestones"][0]["cost"] = json!("much");
    let opened = opened(&file.to_string());
    assert_eq!(opened.results, None);
    insta::assert_snapshot!(notes(&file));
}

#[test]
fn a_file_is_written_in_this_order_with_numbers_as_short_as_they_can_be() {
    let plan = opened(SMALL).plan;
    insta::assert_snapshot!(file::export(&plan, &evaluate(&plan), "2026-11-23T05:08:00Z"));
}
