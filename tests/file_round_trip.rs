//! A plan that is saved and opened again is the same plan, whatever it holds; and no bytes make opening fail in
//! any other way than by an answer.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use proptest::prelude::*;
use support::random_plan::random_plan;
use tenfold::evaluation::evaluate;
use tenfold::file::{self, OpenError};
use tenfold::plan::Plan;
use tenfold::text::{Lang, PlainLocale};

const SAVED_AT: &str = "2026-11-23T05:08:00Z";

fn exported(plan: &Plan) -> String {
    file::export(plan, &evaluate(plan), SAVED_AT)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_plan_comes_back_from_its_file_as_it_was(plan in random_plan()) {
        prop_assert_eq!(file::validate(&plan), vec![]);
        let text = exported(&plan);
        let opened = file::open(text.as_bytes()).unwrap();
        prop_assert_eq!(&opened.notes, &vec![]);
        prop_assert_eq!(opened.saved_at.as_deref(), Some(SAVED_AT));
        prop_assert_eq!(&opened.plan, &plan);
        let evaluation = evaluate(&opened.plan);
        prop_assert_eq!(file::compare_results(&opened.results.unwrap(), &evaluation), vec![]);
        prop_assert_eq!(exported(&opened.plan), text);
        prop_assert_eq!(file::kept_plan(&file::kept_text(&plan)), Some(plan));
    }

    #[test]
    fn two_exports_differ_in_nothing_but_the_time(plan in random_plan()) {
        let later = file::export(&plan, &evaluate(&plan), "2027-01-01T00:00:00Z");
        prop_assert_eq!(exported(&plan), later.replacen("2027-01-01T00:00:00Z", SAVED_AT, 1));
    }

    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        answered(&bytes);
    }

    #[test]
    fn a_damaged_file_is_answered(
        plan in random_plan(),
        at in any::<proptest::sample::Index>(),
        length in 0..40_usize,
        instead in "[\\[\\]{}\",:0-9a-z.-]{0,6}",
    ) {
        let text = exported(&plan);
        let mut bytes = text.into_bytes();
        let at = at.index(bytes.len());
        let end = (at + length).min(bytes.len());
        bytes.splice(at..end, instead.bytes());
        answered(&bytes);
    }

    #[test]
    fn a_value_that_is_swapped_for_another_is_answered(
        plan in random_plan(),
        at in any::<proptest::sample::Index>(),
        instead in 0..VALUES.len(),
    ) {
        let mut value: serde_json::Value = serde_json::from_str(&exported(&plan)).unwrap();
        let mut pointers = Vec::new();
        collect(&value, String::new(), &mut pointers);
        let pointer = at.get(&pointers);
        *value.pointer_mut(pointer).unwrap() = serde_json::from_str(VALUES[instead]).unwrap();
        answered(value.to_string().as_bytes());
    }
}

const VALUES: [&str; 12] = [
    "null",
    "true",
    "0",
    "-1",
    "3.7",
    "1e300",
    "4294967296",
    "\"\"",
    "\"G1\"",
    "[]",
    "{}",
    "{\"shape\":\"pert\"}",
];

/// The places of all values.
fn collect(value: &serde_json::Value, at: String, found: &mut Vec<String>) {
    match value {
        serde_json::Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                collect(value, format!("{at}/{index}"), found);
            }
        }
        serde_json::Value::Object(fields) => {
            for (name, value) in fields {
                let name = name.replace('~', "~0").replace('/', "~1");
                collect(value, format!("{at}/{name}"), found);
            }
        }
        _ => {}
    }
    found.push(at);
}

/// It opens to a valid plan, or says why not in words.
fn answered(bytes: &[u8]) {
    match file::open(bytes) {
        Ok(opened) => assert_eq!(file::validate(&opened.plan), vec![]),
        Err(error) => {
            for lang in Lang::ALL {
                assert!(!error.text(&PlainLocale::new(lang)).is_empty());
            }
            if let OpenError::Faults(faults) = error {
                assert!(!faults.is_empty());
            }
        }
    }
}
