//! The plan that benchmarks measure is as large as it claims, and one that the product accepts.
#![cfg(not(target_arch = "wasm32"))]

#[path = "support/large_plan.rs"]
mod support;

use std::collections::BTreeSet;

use support::large_plan;
use tenfold::evaluation::evaluate;
use tenfold::file;
use tenfold::findings::Severity;

#[test]
fn the_large_plan_is_fifty_times_the_tea_shop() {
    let plan = large_plan();
    assert_eq!(plan.goals.candidates.len(), support::GOALS);
    assert_eq!(plan.kpis.len(), support::KPIS);
    assert_eq!(plan.tactics.len(), support::TACTICS);
    assert_eq!(plan.values.effects.len(), support::EFFECTS);
    assert_eq!(plan.settings.horizon, support::MONTHS);
    assert_eq!(plan, large_plan());
}

#[test]
fn the_large_plan_has_no_errors() {
    let findings = evaluate(&large_plan()).findings;
    let errors: Vec<_> = findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:?}");
}

#[test]
fn the_large_plan_is_a_file_that_opens() {
    let plan = large_plan();
    let text = file::export(&plan, &evaluate(&plan), "2026-03-01T00:00:00Z");
    assert_eq!(file::open(text.as_bytes()).unwrap().plan, plan);
}

#[test]
fn every_part_of_the_large_plan_has_figures_of_its_own() {
    let projection = evaluate(&large_plan()).projection;
    assert_eq!(projection.kpis.len(), support::KPIS);
    let distinct = |values: Vec<f64>| values.iter().map(|x| x.to_bits()).collect::<BTreeSet<_>>().len();
    let earned = projection.goals.iter().map(|goal| goal.loaded.at_horizon().unwrap().value);
    assert!(distinct(earned.collect()) > support::GOALS / 2);
    let lost = projection.tactics.iter().map(|tactic| tactic.returns.at_horizon().unwrap().value);
    assert!(distinct(lost.collect()) > support::TACTICS / 2);
    assert!(projection.total.at_horizon().unwrap().value.is_finite());
}
