//! Step 5.

use super::sound::{effect, kpi, number};
use super::{Advice, Case, Error, Warning, found, kind, sound, told};
use crate::findings::Problem;
use crate::findings::effects::EffectsProblem;
use crate::plan::{
    Confidence, Derivation, Effect, Kpi, KpiClass, Quantity, Range, Step, ValueInput, ValuePattern,
};

#[expect(clippy::unnecessary_wraps, reason = "the field it is for may be empty")]
fn derivation(inputs: &[(ValueInput, f64)]) -> Option<Derivation> {
    Some(Derivation { pattern: ValuePattern::OrderMargin, inputs: inputs.iter().copied().collect() })
}

pub const VALUES: &[Case] = &[
    ("A range has a width", Advice, "kpi-K1-target", "rangeWithoutWidth", |plan| {
        let target = plan.kpis[0].target.unwrap().base();
        plan.kpis[0].target = Some(Quantity::Range(Range::Uniform { least: target, greatest: target }));
    }),
    ("A range keeps to what is possible", Advice, "kpi-K1-attribution", "rangeBeyondLimits", |plan| {
        plan.kpis[0].attribution = Some(Quantity::Range(Range::Normal { p5: 0.2, p95: 1.0 }));
    }),
    (
        "A goal hangs together at least as closely as goals do",
        Advice,
        "correlationAmongGoals",
        "goalsHangTogetherMore",
        |plan| plan.settings.uncertainty.correlation_among_goals = 0.5,
    ),
    ("Step 5 begins with a value", Advice, "unitValue", "valuesEmpty", |plan| {
        plan.values.effects.clear();
        for kpi in &mut plan.kpis {
            (kpi.unit_value, kpi.attribution, kpi.confidence) = (None, None, None);
        }
    }),
    ("A goal has a KPI that brings money", Warning, "goal-G2-counted", "nothingCounted", |plan| {
        plan.kpis[2].counted = false;
        plan.values.effects.clear();
    }),
    ("A counted KPI has a value", Error, "kpi-K1-unitValue", "noUnitValue", |plan| {
        plan.kpis[0].unit_value = None;
    }),
    ("The value is not 0", Warning, "kpi-K1-unitValue", "zeroUnitValue", |plan| {
        plan.kpis[0].unit_value = number(0.0);
    }),
    ("The value is not negative", Warning, "kpi-K1-unitValue", "negativeUnitValue", |plan| {
        plan.kpis[0].unit_value = number(-5.0);
    }),
    ("The source of the value is recorded", Warning, "kpi-K1-valueSource", "noValueSource", |plan| {
        plan.kpis[0].value_source.clear();
    }),
    ("So is that of a derived value", Advice, "kpi-K1-valueSource", "noValueSource", |plan| {
        plan.kpis[0].derivation =
            derivation(&[(ValueInput::OrderValue, 1000.0), (ValueInput::GrossMargin, 0.5)]);
        plan.kpis[0].value_source.clear();
    }),
    ("It is said how well the value is known", Advice, "kpi-K1-confidence", "noConfidence", |plan| {
        plan.kpis[0].confidence = None;
    }),
    ("A guess is told from a measured value", Advice, "kpi-K1-confidence", "guessed", |plan| {
        plan.kpis[0].confidence = Some(Confidence::Guessed);
    }),
    ("A derivation is complete", Warning, "kpi-K1-derivation", "derivationIncomplete", |plan| {
        plan.kpis[0].derivation = derivation(&[(ValueInput::OrderValue, 1000.0)]);
    }),
    ("The value follows from its derivation", Warning, "kpi-K1-derivation", "derivationDiffers", |plan| {
        plan.kpis[0].derivation =
            derivation(&[(ValueInput::OrderValue, 1000.0), (ValueInput::GrossMargin, 0.4)]);
    }),
    ("The value of a sale is its profit", Warning, "kpi-K1-derivation", "revenueNotProfit", |plan| {
        plan.kpis[0].derivation =
            derivation(&[(ValueInput::OrderValue, 500.0), (ValueInput::GrossMargin, 1.0)]);
    }),
    ("A counted KPI has an attribution", Error, "kpi-K1-attribution", "noAttribution", |plan| {
        plan.kpis[0].attribution = None;
    }),
    ("A KPI that drives others has one too", Error, "kpi-K4-attribution", "noAttribution", |plan| {
        plan.kpis[3].attribution = None;
    }),
    ("Something is due to the plan", Warning, "kpi-K1-attribution", "zeroAttribution", |plan| {
        plan.kpis[0].attribution = number(0.0);
    }),
    ("Not everything is due to the plan", Advice, "kpi-K1-attribution", "fullAttribution", |plan| {
        plan.kpis[0].attribution = number(1.0);
    }),
    (
        "Half of a satisfaction is due to the plan, unless measured",
        Advice,
        "kpi-K4-attribution",
        "satisfactionAttribution",
        |plan| {
            plan.kpis[3].attribution = number(0.55);
            plan.kpis[3].confidence = Some(Confidence::Estimated);
        },
    ),
    ("The effect begins within the plan", Warning, "kpi-K1-lag", "startsAfterHorizon", |plan| {
        plan.kpis[0].lag = Quantity::Number(24.0);
    }),
    ("The full effect is reached within the plan", Advice, "kpi-K1-ramp", "fullAfterHorizon", |plan| {
        plan.kpis[0].ramp = Quantity::Number(23.5);
    }),
    ("An improvement is one that a plan can hold", Error, "kpi-K1", "beyondNumbers", |plan| {
        plan.values.effects[0].strength = number(1e15);
    }),
    ("The same money is counted once", Warning, "kpi-K5-counted", "sameMoney", |plan| {
        let money = Some("sales".to_owned());
        plan.kpis.push(Kpi { money, ..kpi("K5", "G1", "Revenue", 1.0, 2.0) });
    }),
    ("Effects form no circle", Error, "effect-E2", "effectCircle", |plan| {
        plan.values.effects.push(effect("E2", "K1", "K3"));
        plan.values.effects.push(effect("E3", "K3", "K4"));
    }),
    ("No KPI drives itself", Error, "effect-E2", "effectCircle", |plan| {
        plan.values.effects.push(effect("E2", "K2", "K2"));
    }),
    ("An effect has a strength", Error, "effect-E1-strength", "effectWithoutStrength", |plan| {
        plan.values.effects[0].strength = None;
    }),
    ("An effect arrives within the plan", Warning, "effect-E1-lag", "effectAfterHorizon", |plan| {
        plan.values.effects[0].lag = 24;
    }),
    ("Effects of goals that are not selected are left out", Advice, "effect-E1", "effectLeftOut", |plan| {
        plan.goals.candidates[1].selected = false;
    }),
    ("An effect has a reason", Advice, "effect-E1-reason", "effectWithoutReason", |plan| {
        plan.values.effects[0].reason.clear();
    }),
    ("A counted KPI does not feed another of its goal", Warning, "effect-E2", "fedByCounted", |plan| {
        plan.kpis[1].counted = true;
        plan.values.effects.push(effect("E2", "K2", "K1"));
    }),
    ("Effects are a reason to work together", Advice, "effect-E1", "cooperate", |plan| {
        plan.goals.overlaps.clear();
    }),
];

#[test]
fn the_rules_of_step_5_are_told() {
    insta::assert_snapshot!(told(Step::Values, VALUES));
}

fn kinds(change: fn(&mut crate::plan::Plan)) -> Vec<String> {
    let mut plan = sound();
    change(&mut plan);
    found(&plan).iter().map(kind).collect()
}

#[test]
fn a_measured_link_lifts_the_limit_of_satisfaction() {
    let kinds = kinds(|plan| {
        plan.kpis[3].attribution = number(0.9);
        plan.kpis[3].confidence = Some(Confidence::Measured);
    });
    assert!(kinds.is_empty(), "{kinds:?}");
}

#[test]
fn a_value_follows_from_its_derivation_up_to_the_last_digits() {
    let kinds = kinds(|plan| {
        plan.kpis[0].unit_value = number(500.000_000_1);
        plan.kpis[0].derivation =
            derivation(&[(ValueInput::OrderValue, 1000.0), (ValueInput::GrossMargin, 0.5)]);
    });
    assert!(kinds.is_empty(), "{kinds:?}");
}

#[test]
fn a_pattern_that_the_catalogue_proposes_asks_for_nothing() {
    assert!(kinds(|plan| plan.kpis[0].derivation = derivation(&[])).is_empty());
}

#[test]
fn the_same_money_in_two_departments_is_not_counted_twice() {
    assert!(kinds(|plan| plan.kpis[2].money = Some("sales".to_owned())).is_empty());
}

#[test]
fn money_that_is_not_counted_is_not_counted_twice() {
    assert!(kinds(|plan| plan.kpis[1].money = Some("sales".to_owned())).is_empty());
}

#[test]
fn a_kpi_without_value_may_drive_a_counted_one_of_its_goal() {
    assert!(kinds(|plan| plan.values.effects.push(effect("E2", "K2", "K1"))).is_empty());
}

#[test]
fn each_circle_is_named_once_with_the_kpis_on_it() {
    let mut plan = sound();
    plan.kpis[3].class = KpiClass::Customers;
    let effects = [("E2", "K1", "K3"), ("E3", "K3", "K1"), ("E4", "K2", "K2")];
    plan.values.effects.extend(effects.map(|(id, from, to)| effect(id, from, to)));
    let circles: Vec<_> = found(&plan)
        .into_iter()
        .filter_map(|finding| match finding.problem {
            Problem::Effects(EffectsProblem::EffectCircle { kpis }) => Some(kpis),
            _ => None,
        })
        .collect();
    assert_eq!(circles, [vec!["K1".into(), "K3".into()], vec!["K2".into()]]);
}

#[test]
fn an_effect_without_strength_says_nothing_of_cooperation() {
    let kinds = kinds(|plan| {
        plan.goals.overlaps.clear();
        plan.values.effects = vec![Effect { strength: None, ..effect("E1", "K4", "K1") }];
    });
    assert_eq!(kinds, ["effectWithoutStrength", "overlapsNotLookedFor"]);
}
