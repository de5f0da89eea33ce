//! Step 4.

use super::sound::{kpi, number};
use super::{Advice, Case, Error, Warning, found, kind, sound, told};
use crate::findings::kpis::is_rate;
use crate::plan::{Quantity, Range, Step};

pub const KPIS: &[Case] = &[
    ("Step 4 begins with a KPI", Advice, "kpis", "kpisEmpty", |plan| plan.kpis.clear()),
    ("A selected goal has a KPI", Error, "goal-G2-kpis", "goalWithoutKpi", |plan| plan.kpis.truncate(2)),
    ("A goal has more than vanity metrics", Warning, "goal-G1-kpis", "onlyVanity", |plan| {
        plan.kpis[0].vanity = true;
        plan.kpis[1].vanity = true;
    }),
    ("A goal has a few KPIs", Advice, "goal-G1-kpis", "tooManyKpis", |plan| {
        plan.kpis.extend((5..=10).map(|n| kpi(&format!("K{n}"), "G1", &format!("KPI {n}"), 1.0, 2.0)));
    }),
    ("Progress is easy to detect", Advice, "goal-G1-kpis", "noEasyKpi", |plan| {
        plan.kpis[0].ease = Some(2);
        plan.kpis[1].ease = Some(1);
    }),
    ("Vanity does not count", Warning, "kpi-K1-counted", "vanityCounted", |plan| plan.kpis[0].vanity = true),
    ("A KPI has a baseline", Error, "kpi-K1-baseline", "noBaseline", |plan| plan.kpis[0].baseline = None),
    ("A KPI that drives others has a baseline", Error, "kpi-K4-baseline", "noBaseline", |plan| {
        plan.kpis[3].baseline = None;
    }),
    ("A KPI that is only watched should have one", Warning, "kpi-K2-baseline", "noBaseline", |plan| {
        plan.kpis[1].baseline = None;
    }),
    ("A KPI has a target", Error, "kpi-K1-target", "noTarget", |plan| plan.kpis[0].target = None),
    ("The target differs from the baseline", Warning, "kpi-K1-target", "targetIsBaseline", |plan| {
        plan.kpis[0].target = number(100.0);
    }),
    ("More is better where more is better", Warning, "kpi-K1-target", "targetOnWrongSide", |plan| {
        plan.kpis[0].target = number(90.0);
    }),
    ("Less is better where less is better", Warning, "kpi-K3-target", "targetOnWrongSide", |plan| {
        plan.kpis[2].target =
            Some(Quantity::Range(Range::Pert { least: 800.0, most_likely: 950.0, greatest: 990.0 }));
    }),
    ("A KPI has a unit", Advice, "kpi-K1-unit", "noUnit", |plan| plan.kpis[0].unit.clear()),
    ("A rate has its denominator", Warning, "kpi-K2-definition", "rateWithoutDefinition", |plan| {
        plan.kpis[1].definition.clear();
    }),
    ("A KPI has a priority", Advice, "kpi-K1-priority", "noPriority", |plan| plan.kpis[0].priority = None),
    ("The ease of tracking is known", Advice, "kpi-K1-ease", "noEase", |plan| plan.kpis[0].ease = None),
    ("A KPI has a name", Advice, "kpi-K1-name", "unnamed", |plan| plan.kpis[0].name.clear()),
    ("KPIs of a goal are told apart by name", Warning, "kpi-K2-name", "sameName", |plan| {
        plan.kpis[1].name = "orders".to_owned();
    }),
];

#[test]
fn the_rules_of_step_4_are_told() {
    insta::assert_snapshot!(told(Step::Kpis, KPIS));
}

#[test]
fn kpis_of_different_goals_may_have_the_same_name() {
    let mut plan = sound();
    plan.kpis[2].name = "Orders".to_owned();
    assert!(found(&plan).iter().all(|finding| kind(finding) != "sameName"));
}

#[test]
fn a_kpi_of_a_goal_that_is_not_selected_may_wait() {
    let mut plan = sound();
    let mut waiting = kpi("K5", "G3", "Followers", 1.0, 2.0);
    (waiting.baseline, waiting.target, waiting.unit_value, waiting.attribution) = (None, None, None, None);
    plan.kpis.push(waiting);
    assert_eq!(found(&plan), []);
}

#[test]
fn a_rate_is_told_by_its_unit() {
    for unit in ["%", "％", "% per month", "percent", "互動率", "百分點", "engagement rate", "win-rate"]
    {
        assert!(is_rate(unit), "{unit}");
    }
    for unit in ["order", "point", "grated cheese", "分", "TWD"] {
        assert!(!is_rate(unit), "{unit}");
    }
}
