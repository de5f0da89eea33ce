//! The page of the docs about the file says the truth: its example opens, and no field is left out.
#![cfg(all(not(target_arch = "wasm32"), feature = "schema"))]

use std::collections::BTreeSet;

use serde_json::Value;
use tenfold::evaluation::evaluate;
use tenfold::file::{self, schema};

const PAGE: &str = include_str!("../docs/file-format.md");

#[test]
fn the_example_opens_without_a_note_and_has_a_return() {
    let example = PAGE.split("```json\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let opened = file::open(example.as_bytes()).unwrap();
    assert_eq!(opened.notes, []);
    let evaluation = evaluate(&opened.plan);
    assert!(evaluation.projection.total.at_horizon().unwrap().roi.unwrap() > 0.0);
}

#[test]
fn every_field_and_every_word_of_the_format_is_on_the_page() {
    let mut names = BTreeSet::new();
    collect(&schema::schema(), &mut names);
    assert!(names.contains("yearlyCostOfInaction") && names.contains("lognormal"));
    let code: BTreeSet<&str> = PAGE
        .split('`')
        .skip(1)
        .step_by(2)
        .flat_map(|code| code.split(|c: char| !c.is_ascii_alphanumeric() && c != '-'))
        .collect();
    let missing: Vec<&String> = names.iter().filter(|name| !code.contains(name.as_str())).collect();
    assert!(missing.is_empty(), "not on the page: {missing:?}");
}

/// The names of all properties, and all words that a field can be.
fn collect(schema: &Value, names: &mut BTreeSet<String>) {
    match schema {
        Value::Object(fields) => {
            if let Some(Value::Object(properties)) = fields.get("properties") {
                names.extend(properties.keys().cloned());
            }
            for word in fields.get("enum").and_then(Value::as_array).into_iter().flatten() {
                names.extend(word.as_str().map(str::to_owned));
            }
            names.extend(fields.get("const").and_then(Value::as_str).map(str::to_owned));
            for value in fields.values() {
                collect(value, names);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| collect(value, names)),
        _ => {}
    }
}
