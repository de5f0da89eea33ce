//! Every way in which a file can fail to open, with what the reader is told in both languages.
#![cfg(not(target_arch = "wasm32"))]

use std::fmt::Write as _;

use serde_json::{Value, json};
use tenfold::evaluation::evaluate;
use tenfold::file::{self, OpenError};
use tenfold::plan::{Month, Plan};
use tenfold::text::{Lang, PlainLocale};

const EN: &PlainLocale = &PlainLocale::new(Lang::En);
const ZH: &PlainLocale = &PlainLocale::new(Lang::ZhTw);

/// A plan with one row of nearly everything, as JSON.
fn good() -> Value {
    serde_json::from_str(include_str!("samples/small.json")).unwrap()
}

fn refusal(bytes: &[u8]) -> OpenError {
    file::open(bytes).unwrap_err()
}

/// What both readers are told.
fn told(bytes: &[u8]) -> String {
    let error = refusal(bytes);
    format!("{}\n\n{}", error.text(EN), error.text(ZH))
}

/// What they are told of the good file with some of its values changed, each given by its JSON pointer.
fn told_of_changes(changes: &[(&str, Value)]) -> String {
    let mut file = good();
    for (pointer, value) in changes {
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        match file.pointer_mut(parent).unwrap_or_else(|| panic!("{parent} is not in the file")) {
            Value::Array(list) if name == "-" => list.push(value.clone()),
            Value::Array(list) => list[name.parse::<usize>().unwrap()] = value.clone(),
            parent => parent[name] = value.clone(),
        }
    }
    told(file.to_string().as_bytes())
}

fn told_without(pointer: &str) -> String {
    let mut file = good();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let parent = file.pointer_mut(parent).and_then(Value::as_object_mut).unwrap();
    assert!(parent.remove(name).is_some(), "{pointer} is not in the file");
    told(file.to_string().as_bytes())
}

#[test]
fn the_small_sample_opens_without_a_note() {
    let opened = file::open(good().to_string().as_bytes()).unwrap();
    assert_eq!(opened.notes, []);
}

#[test]
fn files_that_are_something_else_are_named() {
    let mut all = String::new();
    for (name, bytes) in [
        ("nothing", &b""[..]),
        ("white space", b"\xEF\xBB\xBF \n\t"),
        ("zip", b"PK\x03\x04\x14\x00\x06\x00"),
        ("old Excel", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"),
        ("PDF", b"%PDF-1.7"),
        ("PNG", b"\x89PNG\r\n\x1A\n"),
        ("JPEG", b"\xFF\xD8\xFF\xE0"),
        ("gzip", b"\x1F\x8B\x08\x00"),
        ("web page", b"\n<!doctype html>"),
        ("UTF-16, little end first", b"\xFF\xFE{\x00}\x00"),
        ("UTF-16, big end first, without mark", b"\x00{\x00}"),
        ("Big5", b"{\n  \"name\": \"\xA4\xA4\""),
        ("JSON of another program", b"{\"type\":\"excalidraw\"}"),
        ("another format", br#"{"format":"domain-sample-plans/1"}"#),
        ("a list", b"[1, 2, 3]"),
        ("a text", b"\"plan\""),
        ("newer version", br#"{"format":"tenfold-plan","version":7,"plan":{"new":[]}}"#),
        ("version 0", br#"{"format":"tenfold-plan","version":0}"#),
        ("version as text", br#"{"format":"tenfold-plan","version":"1"}"#),
        ("no version", br#"{"format":"tenfold-plan"}"#),
        ("no plan", br#"{"format":"tenfold-plan","version":1}"#),
    ] {
        writeln!(all, "## {name}\n\n{}\n", told(bytes)).unwrap();
    }
    insta::assert_snapshot!(all);
}

#[test]
fn a_file_of_20_megabytes_is_refused_before_it_is_read() {
    insta::assert_snapshot!(told(&vec![b'['; 20 * 1024 * 1024]));
}

#[test]
fn text_that_is_not_json_is_shown_its_line_and_column() {
    let mut all = String::new();
    for text in [
        "{\"format\": \"tenfold-plan\",\n  \"version\": 1,\n  \"plan\": {\"name\": \"茶",
        "{\"名稱\": }",
        "{\"a\" 1}",
        "[1 2]",
        "{\"a\": 1 \"b\": 2}",
        "{a: 1}",
        "{\"a\": [1, 2,]}",
        "{\"a\": 1,}",
        "{} {}",
        "[01]",
        "[1.]",
        "[1e999]",
        "[NaN]",
        "[Infinity]",
        "[\"\\x\"]",
        "[\"\\ud800\"]",
        "[\"two\nlines\"]",
        "{'a': 1}",
        "plan",
    ] {
        writeln!(all, "## {text}\n\n{}\n", told(text.as_bytes())).unwrap();
    }
    insta::assert_snapshot!(all);
}

#[test]
fn deep_nesting_is_refused_without_overflowing_the_stack() {
    insta::assert_snapshot!(told("[".repeat(1_000_000).as_bytes()));
    insta::assert_snapshot!(told("{\"a\":".repeat(1_000_000).as_bytes()));
}

#[test]
fn a_missing_field_is_named_with_its_place() {
    let mut all = String::new();
    for pointer in [
        "/plan/id",
        "/plan/settings",
        "/plan/settings/horizon",
        "/plan/goals/candidates/1/name",
        "/plan/kpis/0/lag",
        "/plan/kpis/0/target/mostLikely",
        "/plan/kpis/0/target/shape",
        "/plan/tactics/0/costs/1/amount/hours/hours/p95",
    ] {
        writeln!(all, "{}\n", told_without(pointer)).unwrap();
    }
    insta::assert_snapshot!(all);
}

#[test]
fn a_value_of_the_wrong_type_is_told_what_to_be() {
    let mut all = String::new();
    for (pointer, value) in [
        ("/plan", json!([])),
        ("/savedAt", json!(20_261_123)),
        ("/plan/name", json!(null)),
        ("/plan/settings/horizon", json!("24")),
        ("/plan/settings/countLabour", json!("yes")),
        ("/plan/settings/discountRate", json!(null)),
        ("/plan/goals", json!("none")),
        ("/plan/goals/candidates", json!({})),
        ("/plan/goals/candidates/0", json!("More orders")),
        ("/plan/goals/candidates/0/ratings", json!([])),
        ("/plan/kpis/0/baseline", json!("60")),
        ("/plan/kpis/0/baseline", json!([60])),
        ("/plan/kpis/0/class", json!(3)),
        ("/plan/tactics/0/serves", json!(true)),
        ("/plan/tactics/0/serves", json!("goals")),
        ("/plan/tactics/0/serves", json!({"all": 1})),
        ("/plan/tactics/0/serves/goals", json!(["G1"])),
        ("/plan/tactics/0/costs/0/timing", json!({"once": 1, "monthly": {"from": 1}})),
        ("/plan/tactics/0/costs/0/timing/once", json!("1")),
        ("/plan/measurement/readings/K1", json!(60)),
    ] {
        writeln!(all, "{}\n", told_of_changes(&[(pointer, value)])).unwrap();
    }
    insta::assert_snapshot!(all);
}

#[test]
fn an_unknown_word_is_shown_the_words_that_are_known() {
    let mut all = String::new();
    for (pointer, value) in [
        ("/plan/kpis/0/class", json!("likes")),
        (
            "/plan/kpis/0/direction",
            json!("sideways\nand\tdown, for as long as anyone has the patience to read on"),
        ),
        ("/plan/kpis/0/target/shape", json!("bell")),
        ("/plan/readiness/answers/knowsEverything", json!("yes")),
        ("/plan/readiness/answers/listenedOffline", json!("maybe")),
        ("/plan/tactics/0/serves", json!("everybody")),
        ("/plan/tactics/0/costs/0/timing", json!({"weekly": 1})),
    ] {
        writeln!(all, "{}\n", told_of_changes(&[(pointer, value)])).unwrap();
    }
    insta::assert_snapshot!(all);
}

#[test]
fn months_and_dates_that_the_calendar_lacks_are_refused() {
    let mut all = String::new();
    for (pointer, value) in [
        ("/plan/settings/launchMonth", json!("2026-13")),
        ("/plan/settings/launchMonth", json!("March 2026")),
        ("/plan/scope/departments/0/talkedOn", json!("2026-02-29")),
        ("/plan/measurement/costs/2026-3", json!(1)),
        ("/plan/measurement/readings/K1/三月", json!(1)),
    ] {
        writeln!(all, "{}\n", told_of_changes(&[(pointer, value)])).unwrap();
    }
    insta::assert_snapshot!(all);
}

#[test]
fn numbers_outside_their_limits_are_refused() {
    let mut all = String::new();
    for (pointer, value) in [
        ("/plan/settings/currency", json!("NT$")),
        ("/plan/settings/horizon", json!(0)),
        ("/plan/settings/horizon", json!(121)),
        ("/plan/settings/horizon", json!(-3)),
        ("/plan/settings/horizon", json!(2.5)),
        ("/plan/settings/horizon", json!(5_000_000_000_u64)),
        ("/plan/settings/discountRate", json!(-1)),
        ("/plan/settings/discountRate", json!(10.5)),
        ("/plan/settings/uncertainty", json!({"samples": 999})),
        ("/plan/settings/uncertainty", json!({"seed": -1})),
        ("/plan/settings/uncertainty", json!({"correlationWithinGoals": 1, "correlationAmongGoals": -0.5})),
        ("/plan/settings/scenarios/0/valueFactor", json!(-0.1)),
        (
            "/plan/settings/scenarios/0/changes",
            json!([{"costTimes": {"factor": -1}}, {"launchLater": {"months": 121}}]),
        ),
        ("/plan/goals/criteria/0/weight", json!(-1)),
        ("/plan/goals/criteria/0/weight", json!(1e-10)),
        ("/plan/goals/criteria/0/weight", json!(1_000_001)),
        ("/plan/goals/capacity", json!(0)),
        ("/plan/goals/candidates/0/success", json!(1.5)),
        ("/plan/goals/capacityCost", json!(-1)),
        ("/plan/goals/capacityHours", json!(1e7)),
        ("/plan/goals/criteria/0/anchors", json!(["1", "2", "3", "4", "5", "6"])),
        ("/plan/goals/criteria/0/scale", json!({"least": 0, "greatest": 1e16})),
        ("/plan/goals/weighing/comparisons/0/times", json!(0)),
        ("/plan/goals/weighing/comparisons/0/times", json!(-3)),
        ("/plan/goals/weighing/comparisons/0/times", json!(10)),
        ("/plan/goals/weighing/bestWorst/bestToOthers/businessNeed", json!(0)),
        ("/plan/goals/weighing/bestWorst/othersToWorst/suitability", json!(2.5)),
        ("/plan/goals/judges/0/weight", json!(-1)),
        ("/plan/goals/judges/0/answers/points/suitability", json!(-1)),
        ("/plan/goals/judges/0/answers/ratings/G1/suitability", json!(7)),
        ("/plan/goals/robustness", json!({"band": 1.5, "samples": 1000, "seed": 1})),
        ("/plan/goals/robustness", json!({"band": 0.2, "samples": 10, "seed": 1})),
        ("/plan/goals/candidates/0/ratings/suitability", json!(7)),
        ("/plan/goals/candidates/0/ratings/suitability", json!(3.2)),
        (
            "/plan/goals/candidates/0/ratings/suitability",
            json!({"shape": "uniform", "least": 0, "greatest": 4}),
        ),
        (
            "/plan/goals/candidates/0/ratings/suitability",
            json!({"shape": "uniform", "least": 1.2, "greatest": 4}),
        ),
        ("/plan/goals/candidates/0/ratings/suitability", json!({"shape": "normal", "p5": 2, "p95": 4})),
        ("/plan/kpis/0/baseline", json!(1e16)),
        ("/plan/kpis/0/baseline", json!(-1e300)),
        ("/plan/kpis/0/target/greatest", json!(2e15)),
        ("/plan/kpis/0/attribution", json!(1.1)),
        ("/plan/kpis/0/lag", json!(-1)),
        ("/plan/kpis/0/ramp", json!(0.5)),
        ("/plan/kpis/0/ramp", json!({"shape": "uniform", "least": 0.5, "greatest": 3})),
        ("/plan/kpis/0/ease", json!(6)),
        ("/plan/kpis/0/ease", json!(300)),
        ("/plan/kpis/0/priority", json!(-1)),
        ("/plan/kpis/0/money", json!("")),
        ("/plan/kpis/0/derivation/inputs/orderValue", json!(1e200)),
        ("/plan/values/effects/0/lag", json!(121)),
        ("/plan/channels/fits/0/goalFit", json!(0)),
        ("/plan/tactics/0/serves/goals/G1", json!(1.5)),
        ("/plan/tactics/0/kpis/0/share", json!(-0.5)),
        ("/plan/tactics/0/costs/0/timing/once", json!(0)),
        ("/plan/tactics/0/costs/1/timing/monthly", json!({"from": 7, "to": 6})),
        ("/plan/measurement/readings/K1/2026-03", json!(-1e20)),
        ("/plan/measurement/costs/2026-03", json!(1e20)),
    ] {
        writeln!(all, "{}\n", told_of_changes(&[(pointer, value)])).unwrap();
    }
    insta::assert_snapshot!(all);
}

#[test]
fn ranges_out_of_order_are_refused() {
    let mut all = String::new();
    for value in [
        json!({"shape": "pert", "least": 3, "mostLikely": 2, "greatest": 4}),
        json!({"shape": "triangular", "least": 1, "mostLikely": 2, "greatest": 1.5}),
        json!({"shape": "uniform", "least": 3, "greatest": 2}),
        json!({"shape": "normal", "p5": 3, "p95": 2}),
        json!({"shape": "lognormal", "p5": 0, "p95": 2}),
        json!({"shape": "uniform", "least": 1, "greatest": 2, "mostLikely": 1.5}),
    ] {
        writeln!(all, "{}\n", told_of_changes(&[("/plan/kpis/0/target", value)])).unwrap();
    }
    insta::assert_snapshot!(all);
}

#[test]
fn ids_that_point_at_nothing_are_refused() {
    let mut all = String::new();
    for (pointer, value) in [
        ("/plan/goals/candidates/0/department", json!("D9")),
        ("/plan/goals/candidates/0/businessGoals/0", json!("BG9")),
        ("/plan/goals/candidates/0/ratings/fit", json!(3)),
        ("/plan/goals/weighing/order/0", json!("fit")),
        ("/plan/goals/weighing/comparisons/0/second", json!("fit")),
        ("/plan/goals/weighing/bestWorst/best", json!("fit")),
        ("/plan/goals/weighing/bestWorst/bestToOthers/fit", json!(3)),
        ("/plan/goals/judges/0/department", json!("D9")),
        ("/plan/goals/judges/0/answers/points/fit", json!(3)),
        ("/plan/goals/judges/0/answers/ratings/G9", json!({})),
        ("/plan/goals/judges/0/answers/ratings/G1/fit", json!(3)),
        ("/plan/goals/overlaps/0/goals/1", json!("G9")),
        ("/plan/kpis/0/goal", json!("G9")),
        ("/plan/values/effects/0/from", json!("K9")),
        ("/plan/values/effects/0/to", json!("K9")),
        ("/plan/channels/fits/0/goal", json!("G9")),
        ("/plan/channels/fits/0/channel", json!("CH9")),
        ("/plan/tactics/0/serves/goals/G9", json!(0.5)),
        ("/plan/tactics/0/channels/0", json!("CH9")),
        ("/plan/tactics/0/kpis/0/kpi", json!("K9")),
        ("/plan/analytics/metrics/0/kpi", json!("K9")),
        ("/plan/launch/approvals/0/department", json!("D9")),
        ("/plan/launch/tasks/0/tactic", json!("T9")),
        ("/plan/measurement/readings/K9", json!({"2026-03": 1})),
    ] {
        writeln!(all, "{}\n", told_of_changes(&[(pointer, value)])).unwrap();
    }
    insta::assert_snapshot!(all);
}

#[test]
fn ids_are_there_once_and_neither_empty_nor_long() {
    let mut all = String::new();
    for (pointer, value) in [
        ("/plan/id", json!("")),
        ("/plan/goals/candidates/1/id", json!("G1")),
        ("/plan/scope/departments/0/id", json!("x".repeat(65))),
        ("/plan/tactics/0/costs/1/id", json!("L1")),
    ] {
        writeln!(all, "{}\n", told_of_changes(&[(pointer, value)])).unwrap();
    }
    insta::assert_snapshot!(all);
}

#[test]
fn a_circle_of_effects_names_the_kpis_on_it() {
    let back = json!({"id": "E2", "from": "K1", "to": "K2", "lag": 0});
    insta::assert_snapshot!(told_of_changes(&[("/plan/values/effects/-", back)]));
    insta::assert_snapshot!(told_of_changes(&[("/plan/values/effects/0/to", json!("K2"))]));
}

#[test]
fn a_name_that_is_repeated_is_refused_since_one_of_the_values_would_be_lost() {
    let text = good().to_string();
    let twice = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        told(text.replacen(from, to, 1).as_bytes())
    };
    insta::assert_snapshot!(twice(r#""horizon":24"#, r#""horizon":12,"horizon":24"#));
    insta::assert_snapshot!(twice(r#""suitability":4"#, r#""suitability":4,"suitability":4"#));
    insta::assert_snapshot!(twice(r#""version":1"#, r#""version":1,"version":1"#));
}

#[test]
fn several_faults_are_told_together() {
    insta::assert_snapshot!(told_of_changes(&[
        ("/plan/settings/horizon", json!("24")),
        ("/plan/goals/candidates/0/name", json!(1)),
        ("/plan/goals/candidates/1/approval/decision", json!("maybe")),
        ("/plan/kpis/0/baseline", json!(true)),
        ("/plan/kpis/1/goal", json!(null)),
        ("/plan/measurement/costs/soon", json!(1)),
    ]));
}

#[test]
fn of_many_faults_the_first_are_told_and_the_others_counted() {
    let mut file = good();
    let lines: Vec<Value> = (0..100)
        .map(|i| json!({"id": format!("L{i}"), "kind": "ads", "amount": {"money": 1}, "timing": {"once": 0}}))
        .collect();
    file["plan"]["tactics"][0]["costs"] = Value::Array(lines);
    let error = refusal(file.to_string().as_bytes());
    let details = error.details(EN);
    assert_eq!(details.len(), 21);
    assert_eq!(details[20], "and 80 more faults.");
    assert!(error.headline(EN).contains("100 faults"));
}

#[test]
fn a_plan_that_the_page_starts_with_can_be_opened_again() {
    let plan = Plan::starting("P1".into(), "新計畫", Month::new(2026, 3).unwrap(), "TWD");
    let text = file::export(&plan, &evaluate(&plan), "2026-11-23T05:08:00Z");
    assert_eq!(file::open(text.as_bytes()).unwrap().plan, plan);
}
