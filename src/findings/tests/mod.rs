//! One table per step: each case breaks a rule in a plan that is sound, and names what is to be found where.

mod business;
mod channels;
mod goals;
mod kpis;
mod launch;
mod measurement;
mod partial;
mod sound;
mod tactics;
mod values;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;

use super::{Figures, Finding, Severity, find, step_states};
use crate::evaluation::evaluate;
use crate::plan::{Plan, Step};
use crate::text::{Lang, PlainLocale};

pub use Severity::{Advice, Error, Warning};
pub use sound::{empty, sound};

/// A rule as a sentence, the finding that breaking it brings (severity, field on the page, kind of problem), and
/// how to break it.
pub type Case = (&'static str, Severity, &'static str, &'static str, fn(&mut Plan));

pub fn found(plan: &Plan) -> Vec<Finding> {
    let evaluation = evaluate(plan);
    let figures = Figures {
        ranking: &evaluation.ranking,
        priorities: &evaluation.priorities,
        channel_fits: &evaluation.channel_fits,
        projection: &evaluation.projection,
        measured: &evaluation.measured,
    };
    find(plan, &figures)
}

pub fn broken(change: fn(&mut Plan)) -> Plan {
    let mut plan = sound();
    change(&mut plan);
    plan
}

pub fn kind(finding: &Finding) -> String {
    serde_json::to_value(&finding.problem).unwrap()["kind"].as_str().unwrap().to_owned()
}

fn listed(findings: &[Finding]) -> String {
    let mut text = String::new();
    for finding in findings {
        let (severity, step) = (finding.severity, finding.step);
        writeln!(text, "{severity:?} {step:?} {} {}", finding.place.field_id(), kind(finding)).unwrap();
    }
    text
}

/// Breaks every rule of a step and gives the words of what is found, in both languages.
pub fn told(step: Step, cases: &[Case]) -> String {
    let mut text = String::new();
    for (rule, severity, place, problem, change) in cases {
        let plan = broken(*change);
        let findings = found(&plan);
        let is_it = |f: &&Finding| {
            (f.step, f.severity, kind(f).as_str()) == (step, *severity, *problem)
                && f.place.field_id() == *place
        };
        let Some(finding) = findings.iter().find(is_it) else {
            panic!("{rule}: no {severity:?} {problem} at `{place}` among\n{}", listed(&findings));
        };
        writeln!(text, "{rule}").unwrap();
        for lang in [Lang::En, Lang::ZhTw] {
            let locale = &PlainLocale::new(lang);
            let (severity, place) = (severity.label(lang), finding.place_text(locale, &plan));
            let (reason, remedy) = (finding.reason(locale, &plan), finding.remedy(locale, &plan));
            writeln!(text, "  {severity} · {place}\n    {reason}\n    {remedy}").unwrap();
        }
        text.push('\n');
    }
    text
}

/// The cases of every step.
fn every_case() -> Vec<Case> {
    [
        business::READINESS,
        business::ALIGNMENT,
        business::SCOPE,
        goals::GOALS,
        kpis::KPIS,
        values::VALUES,
        channels::CHANNELS,
        tactics::TACTICS,
        launch::ANALYTICS,
        launch::LAUNCH,
        measurement::MEASUREMENT,
    ]
    .concat()
}

#[test]
fn with_a_sound_plan_nothing_is_the_matter() {
    assert_eq!(listed(&found(&sound())), "");
}

#[test]
fn every_problem_has_a_case() {
    let cases: BTreeSet<String> = every_case().iter().map(|case| case.3.to_owned()).collect();
    let mut problems = BTreeSet::new();
    for entry in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/findings")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            problems.extend(kinds_in(&fs::read_to_string(path).unwrap()));
        }
    }
    assert!(problems.len() > 100);
    let without: Vec<_> = problems.difference(&cases).collect();
    assert!(without.is_empty(), "{without:?}");
}

/// The kinds that the enums of a source declare.
fn kinds_in(source: &str) -> Vec<String> {
    let enums = source.split("Problem {\n").skip(1);
    let variants = enums.flat_map(|rest| rest.split("\n}").next().unwrap().lines());
    variants
        .filter_map(|line| {
            let name = line.strip_prefix("    ")?.split([',', ' ']).next()?;
            let initial = name.chars().next().filter(char::is_ascii_uppercase)?;
            Some(format!("{}{}", initial.to_ascii_lowercase(), &name[1..]))
        })
        .collect()
}

#[test]
fn no_two_problems_have_the_same_kind() {
    let mut seen = BTreeSet::new();
    for entry in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/findings")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            for kind in kinds_in(&fs::read_to_string(path).unwrap()) {
                assert!(seen.insert(kind.clone()), "{kind}");
            }
        }
    }
}
