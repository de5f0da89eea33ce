//! Plans that are still being written: nothing screams at an empty page, and nothing panics.

use proptest::prelude::*;
use serde_json::Value;

use super::sound::{goal, kpi};
use super::{Advice, Error, broken, empty, found, kind, sound, step_states};
use crate::findings::StepState;
use crate::plan::{Plan, Step};
use crate::text::{Lang, PlainLocale};

fn state(plan: &Plan, step: Step) -> StepState {
    step_states(plan, &found(plan))[usize::from(step.number())].1
}

#[test]
fn an_empty_plan_gets_one_piece_of_advice_a_step() {
    let plan = empty();
    let findings = found(&plan);
    assert!(findings.iter().all(|finding| finding.severity == Advice), "{findings:?}");
    for step in Step::ALL {
        assert!(findings.iter().filter(|finding| finding.step == step).count() <= 1, "{step:?}");
        assert_eq!(state(&plan, step), StepState::Empty);
    }
}

#[test]
fn a_step_that_nobody_opened_keeps_quiet_while_another_is_filled() {
    let mut plan = empty();
    plan.goals.candidates.push(goal("G1", "More orders", "D1", "BG1", 4.0));
    let findings = found(&plan);
    assert!(findings.iter().all(|finding| finding.severity != Error), "{findings:?}");
    for step in [Step::Kpis, Step::Values, Step::Channels, Step::Tactics, Step::Analytics] {
        assert!(findings.iter().filter(|finding| finding.step == step).count() <= 1, "{step:?}");
        assert_eq!(state(&plan, step), StepState::Empty);
    }
}

#[test]
fn a_step_is_started_by_its_first_row_and_has_problems_with_its_first_error() {
    let mut plan = empty();
    plan.kpis.push(kpi("K1", "G1", "Orders", 1.0, 2.0));
    assert_eq!(state(&plan, Step::Kpis), StepState::Started);
    plan.goals.candidates.push(goal("G1", "More orders", "D1", "BG1", 4.0));
    assert_eq!(state(&plan, Step::Kpis), StepState::Complete);
    plan.kpis[0].target = None;
    assert_eq!(state(&plan, Step::Kpis), StepState::Problems);
}

#[test]
fn every_step_of_a_sound_plan_is_complete() {
    for (step, state) in step_states(&sound(), &found(&sound())) {
        assert_eq!(state, StepState::Complete, "{step:?}");
    }
}

#[test]
fn a_step_is_not_complete_while_it_lacks_what_it_asks_for() {
    type Change = fn(&mut Plan);
    let changes: [(Step, Change); 11] = [
        (Step::Readiness, |plan| plan.readiness.answers.clear()),
        (Step::Alignment, |plan| plan.alignment.mission_reviewed_on = None),
        (Step::Scope, |plan| plan.scope.departments[0].talked_on = None),
        (Step::Goals, |plan| plan.goals.candidates[0].business_goals.clear()),
        (Step::Kpis, |plan| plan.kpis[1].target = None),
        (Step::Values, |plan| plan.kpis[0].value_source.clear()),
        (Step::Channels, |plan| plan.channels.fits[1].chosen = Some(false)),
        (Step::Tactics, |plan| plan.tactics[0].kpis.clear()),
        (Step::Analytics, |plan| drop(plan.analytics.metrics.drain(..2))),
        (Step::Launch, |plan| drop(plan.launch.approvals.remove(0))),
        (Step::Measurement, |plan| plan.measurement.costs.clear()),
    ];
    for (step, change) in changes {
        assert_eq!(state(&broken(change), step), StepState::Started, "{step:?}");
    }
}

#[test]
fn the_gravest_come_first_then_the_order_of_the_steps_and_rows() {
    let plan = broken(|plan| {
        plan.launch.tasks[0].owner.clear();
        plan.tactics[0].costs.clear();
        plan.kpis[2].target = None;
        plan.kpis[0].target = None;
        plan.goals.candidates[2].business_goals.clear();
        plan.alignment.brand.clear();
    });
    let places: Vec<_> = found(&plan).iter().map(|finding| finding.place.field_id()).collect();
    let expected = [
        "kpi-K1-target",
        "kpi-K3-target",
        "tactic-T1-costs",
        "goal-G3-businessGoals",
        "costs",
        "brand",
        "task-TA1-owner",
    ];
    assert_eq!(places, expected);
}

#[test]
fn a_finding_is_written_for_other_programs_by_kind_and_place() {
    let plan = broken(|plan| plan.goals.capacity = Some(1));
    let findings = found(&plan);
    let written = serde_json::to_value(&findings[0]).unwrap();
    let expected = serde_json::json!({
        "severity": "warning",
        "step": "goals",
        "place": { "field": "capacity" },
        "problem": { "kind": "overCapacity", "selected": 2, "capacity": 1 },
    });
    assert_eq!(written, expected);
}

#[test]
fn a_row_is_written_with_its_kind_and_id() {
    let plan = broken(|plan| plan.tactics[0].costs[1].amount = crate::plan::CostAmount::Money(None));
    let findings = found(&plan);
    let finding = findings.iter().find(|finding| kind(finding) == "noAmount").unwrap();
    let place = serde_json::to_value(&finding.place).unwrap();
    let row = serde_json::json!({ "kind": "costLine", "id": "L2", "of": "T1" });
    assert_eq!(place, serde_json::json!({ "row": row, "field": "amount" }));
}

/// Takes a key or an entry out of the plan's file, wherever the numbers lead.
fn take_out(file: &mut Value, mut way: &[usize]) {
    let mut here = file;
    loop {
        let Some((turn, rest)) = way.split_first() else { return };
        way = rest;
        let size = match &*here {
            Value::Object(fields) => fields.len(),
            Value::Array(entries) => entries.len(),
            _ => return,
        };
        if size == 0 {
            return;
        }
        let at = turn % size;
        let is_leaf = match here {
            Value::Object(fields) => !fields.values().nth(at).is_some_and(|x| x.is_object() || x.is_array()),
            _ => false,
        };
        match here {
            Value::Object(fields) if is_leaf || rest.is_empty() => {
                let key = fields.keys().nth(at).cloned().unwrap();
                fields.remove(&key);
                return;
            }
            Value::Object(fields) => here = fields.values_mut().nth(at).unwrap(),
            Value::Array(entries) if rest.is_empty() => {
                entries.remove(at);
                return;
            }
            Value::Array(entries) => here = &mut entries[at],
            _ => return,
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn whatever_is_missing_can_be_said(
        ways in prop::collection::vec(prop::collection::vec(0..60_usize, 1..7), 0..40),
        horizon in 1..=120_u32,
    ) {
        let mut file = serde_json::to_value(sound()).unwrap();
        for way in ways {
            let before = file.clone();
            take_out(&mut file, &way);
            if serde_json::from_value::<Plan>(file.clone()).is_err() {
                file = before;
            }
        }
        let mut plan: Plan = serde_json::from_value(file).unwrap();
        plan.settings.horizon = horizon;
        let findings = found(&plan);
        for locale in Lang::ALL.map(PlainLocale::new) {
            for finding in &findings {
                prop_assert!(!finding.place_text(&locale, &plan).is_empty());
                prop_assert!(!finding.reason(&locale, &plan).is_empty());
                prop_assert!(!finding.remedy(&locale, &plan).is_empty());
            }
        }
        prop_assert!(findings.is_sorted_by_key(|finding| (finding.severity, finding.step)));
        prop_assert_eq!(step_states(&plan, &findings).len(), 11);
    }
}
