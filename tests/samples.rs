//! The samples that the product offers: each one opens, says the same in both languages, and shows what its
//! description promises.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;

use serde_json::Value;
use tenfold::evaluation::{Evaluation, evaluate};
use tenfold::file;
use tenfold::findings::Severity;
use tenfold::plan::{Decision, Plan, Quantity, Serves};
use tenfold::samples::{self, Sample};
use tenfold::text::Lang;

fn plan(sample: Sample, lang: Lang) -> Plan {
    file::open(sample.text(lang).as_bytes()).unwrap().plan
}

fn every() -> impl Iterator<Item = (Sample, Lang, Plan)> {
    let both = |sample: &Sample| Lang::ALL.map(|lang| (*sample, lang, plan(*sample, lang)));
    samples::list().iter().flat_map(both)
}

/// The school in Chinese; its structure is the same in English.
fn school() -> (Plan, Evaluation) {
    let plan = plan(Sample::LanguageSchool, Lang::ZhTw);
    let evaluation = evaluate(&plan);
    (plan, evaluation)
}

/// The plan with every text left out, so that nothing but its structure and its numbers remains.
fn without_texts(value: &Value) -> Value {
    match value {
        Value::String(_) => Value::Null,
        Value::Array(items) => items.iter().map(without_texts).collect(),
        Value::Object(fields) => {
            fields.iter().map(|(key, value)| (key.clone(), without_texts(value))).collect()
        }
        other => other.clone(),
    }
}

fn is_chinese(text: &str) -> bool {
    text.chars().any(|c| matches!(c, '\u{4e00}'..='\u{9fff}'))
}

fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(fields) => fields.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn a_sample_is_known_by_its_name() {
    for sample in samples::list() {
        assert_eq!(Sample::from_name(sample.name()), Some(*sample));
        for lang in Lang::ALL {
            let path = format!("{}/samples/{}", env!("CARGO_MANIFEST_DIR"), sample.file_name(lang));
            assert_eq!(std::fs::read_to_string(path).unwrap(), sample.text(lang));
        }
    }
    assert_eq!(Sample::from_name("coffee-shop"), None);
}

#[test]
fn a_sample_opens_with_nothing_to_tell_and_with_the_figures_of_today() {
    for sample in samples::list() {
        for lang in Lang::ALL {
            let opened = file::open(sample.text(lang).as_bytes()).unwrap();
            assert_eq!(opened.notes, [], "{}", sample.file_name(lang));
            let differences = file::compare_results(&opened.results.unwrap(), &evaluate(&opened.plan));
            assert!(differences.is_empty(), "{}: {differences:?}", sample.file_name(lang));
        }
    }
}

/// Where this fails, `cargo run --example rewrite_samples` writes them so.
#[test]
fn a_sample_is_written_as_the_product_writes_a_plan() {
    for (sample, lang, plan) in every() {
        let saved_at = file::open(sample.text(lang).as_bytes()).unwrap().saved_at.unwrap();
        let written = file::export(&plan, &evaluate(&plan), &saved_at);
        // The last digits of results may change with the engine; what was entered may not.
        let entered = |text: &str| text.split("\n  \"results\"").next().unwrap().to_owned();
        assert_eq!(entered(sample.text(lang)), entered(&written), "{}", sample.file_name(lang));
    }
}

#[test]
fn both_languages_hold_the_same_numbers() {
    for sample in samples::list() {
        let [chinese, english] = Lang::ALL.map(|lang| serde_json::to_value(plan(*sample, lang)).unwrap());
        assert_eq!(without_texts(&chinese), without_texts(&english), "{}", sample.name());
    }
}

#[test]
fn each_language_is_written_in_its_own_script() {
    for (sample, lang, plan) in every() {
        let plan = serde_json::to_value(plan).unwrap();
        let chinese = texts(&plan).into_iter().filter(|text| is_chinese(text)).count();
        match lang {
            Lang::En => assert_eq!(chinese, 0, "{}", sample.name()),
            Lang::ZhTw => assert!(chinese > 100, "{}", sample.name()),
        }
    }
}

#[test]
fn no_two_samples_share_an_id() {
    let ids: BTreeSet<_> = every().map(|(_, _, plan)| plan.id).collect();
    assert_eq!(ids.len(), samples::list().len() * Lang::ALL.len());
}

#[test]
fn a_sample_has_no_errors() {
    for (sample, lang, plan) in every() {
        let findings = evaluate(&plan).findings;
        let errors: Vec<_> = findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
        assert!(errors.is_empty(), "{} {lang:?}: {errors:?}", sample.name());
    }
}

#[test]
fn a_derived_value_is_the_value_that_is_used() {
    for (sample, _, plan) in every() {
        for kpi in plan.kpis.iter().filter(|kpi| kpi.derivation.is_some()) {
            let derived = kpi.derivation.as_ref().and_then(tenfold::plan::Derivation::unit_value).unwrap();
            let used = kpi.unit_value.unwrap().base();
            assert!((derived - used).abs() < 1e-9 * used, "{} {}: {derived}", sample.name(), kpi.id);
        }
    }
}

#[test]
fn a_sample_breaks_even_in_the_month_that_its_description_names() {
    for (sample, lang, plan) in every() {
        let month = evaluate(&plan).projection.total.break_even.filter(|even| even.holds).unwrap().month;
        let says = match lang {
            Lang::En => format!("Pays back in month {month}."),
            Lang::ZhTw => format!("第 {month} 個月回本。"),
        };
        let description = sample.description(lang);
        assert!(description.contains(&says), "{description} {says}");
    }
}

#[test]
fn the_school_shows_what_a_plan_looks_like_before_its_launch() {
    let (plan, evaluation) = school();
    assert!(plan.measurement.readings.is_empty() && plan.measurement.costs.is_empty());
    assert_eq!(evaluation.measured.months, 0);
    assert!(plan.goals.candidates.iter().any(|goal| !goal.selected));
    assert!(plan.selected_goals().any(|goal| goal.approval.decision == Decision::Open));
    assert!(plan.scope.departments.iter().any(|department| department.talked_on.is_none()));
}

#[test]
fn the_school_shows_effects_across_departments_and_figures_as_ranges() {
    let (plan, evaluation) = school();
    let driver = plan.kpi(&plan.values.effects[0].from).unwrap();
    assert!(!driver.counted);
    let earned = evaluation.projection.kpis.iter().find(|kpi| kpi.kpi == driver.id).unwrap();
    assert!(earned.value_earned_by_month.last().unwrap() > &0.0);
    let ranges = plan.kpis.iter().filter(|kpi| matches!(kpi.target, Some(Quantity::Range(_))));
    assert!(ranges.count() >= 5);
}

#[test]
fn the_school_shows_tactics_that_share_a_kpi_and_one_that_is_switched_off() {
    let (plan, _) = school();
    let off = plan.tactics.iter().find(|tactic| !tactic.switched_on).unwrap();
    let shared = &off.kpis[0].kpi;
    let delivering = plan.tactics.iter().filter(|tactic| tactic.kpis.iter().any(|d| d.kpi == *shared));
    assert_eq!(delivering.count(), 3);
    assert!(plan.tactics.iter().any(|tactic| tactic.channels.len() > 1));
    assert!(
        plan.tactics.iter().any(|tactic| matches!(&tactic.serves, Serves::Goals(goals) if goals.len() > 1))
    );
}
