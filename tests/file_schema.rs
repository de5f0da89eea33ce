//! The JSON Schema in the repository is the one of today's types; it accepts what opens, and refuses what a
//! schema can see to be wrong.
#![cfg(all(not(target_arch = "wasm32"), feature = "schema"))]

mod support;

use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Value, json};
use support::random_plan::random_plan;
use tenfold::evaluation::evaluate;
use tenfold::file::{self, schema};

const SMALL: &str = include_str!("samples/small.json");

fn validator() -> Validator {
    jsonschema::draft202012::new(&schema::schema()).unwrap()
}

fn complaints(file: &Value) -> Vec<String> {
    validator().iter_errors(file).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn the_schema_in_the_repository_is_up_to_date() {
    let kept = std::fs::read_to_string("schema/tenfold-plan.schema.json").unwrap_or_default();
    assert!(kept == schema::schema_text(), "renew it: cargo run -- schema > schema/tenfold-plan.schema.json");
}

#[test]
fn the_schema_accepts_the_samples_that_open() {
    let mut files = vec![("tests/samples/small.json".into(), SMALL.to_owned())];
    for entry in std::fs::read_dir("samples").unwrap() {
        let path = entry.unwrap().path();
        files.push((path.clone(), std::fs::read_to_string(path).unwrap()));
    }
    for (path, text) in files {
        assert_eq!(file::open(text.as_bytes()).map(|opened| opened.notes), Ok(vec![]), "{path:?}");
        assert_eq!(complaints(&serde_json::from_str(&text).unwrap()), Vec::<String>::new(), "{path:?}");
    }
}

#[test]
fn the_schema_refuses_what_breaks_it() {
    let small: Value = serde_json::from_str(SMALL).unwrap();
    assert_eq!(complaints(&small), Vec::<String>::new());
    for (pointer, value) in [
        ("/format", json!("other")),
        ("/version", json!(file::VERSION + 1)),
        ("/savedAt", json!(1)),
        ("/plan", json!(null)),
        ("/plan/id", json!("")),
        ("/plan/settings/currency", json!("NT$")),
        ("/plan/settings/launchMonth", json!("2026-13")),
        ("/plan/settings/horizon", json!(121)),
        ("/plan/settings/horizon", json!(1.5)),
        ("/plan/settings/discountRate", json!(-1)),
        ("/plan/goals/criteria/0/weight", json!(-1)),
        ("/plan/goals/candidates/0/ratings/suitability", json!(5.5)),
        ("/plan/goals/candidates/0/ratings/suitability", json!(3.2)),
        (
            "/plan/goals/candidates/0/ratings/suitability",
            json!({"shape": "uniform", "least": 0, "greatest": 4}),
        ),
        ("/plan/goals/weighing/comparisons/0/times", json!(0)),
        ("/plan/goals/weighing/bestWorst/bestToOthers/businessNeed", json!(10)),
        ("/plan/goals/judges/0/weight", json!(-1)),
        ("/plan/kpis/0/class", json!("likes")),
        ("/plan/kpis/0/baseline", json!("60")),
        ("/plan/kpis/0/baseline", json!(1e16)),
        ("/plan/kpis/0/target/shape", json!("bell")),
        ("/plan/kpis/0/target/greatest", json!(1e16)),
        ("/plan/kpis/0/attribution", json!(1.1)),
        ("/plan/kpis/0/attribution", json!({"shape": "uniform", "least": 0.5, "greatest": 1.5})),
        ("/plan/kpis/0/ramp", json!(0)),
        ("/plan/kpis/0/ease", json!(6)),
        ("/plan/values/effects/0/lag", json!(-1)),
        ("/plan/channels/fits/0/goalFit", json!(0)),
        ("/plan/tactics/0/serves", json!("goals")),
        ("/plan/tactics/0/serves/goals/G1", json!(2)),
        ("/plan/tactics/0/costs/0/timing/once", json!(0)),
        ("/plan/measurement/costs", json!({"March": 1})),
        ("/plan/readiness/answers/runsSocialMedia", json!("perhaps")),
    ] {
        let mut file = small.clone();
        *file.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer} is not in the file")) = value.clone();
        assert!(!complaints(&file).is_empty(), "{pointer} = {value} is accepted");
        assert!(file::open(file.to_string().as_bytes()).is_err(), "{pointer} = {value} is opened");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 30, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_schema_accepts_whatever_is_exported(plan in random_plan()) {
        let text = file::export(&plan, &evaluate(&plan), "2026-11-23T05:08:00Z");
        prop_assert_eq!(complaints(&serde_json::from_str(&text).unwrap()), Vec::<String>::new());
    }
}
