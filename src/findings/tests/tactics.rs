//! Step 7.

use std::collections::BTreeMap;

use super::sound::{line, number, tactic};
use super::{Advice, Case, Error, Warning, found, kind, sound, told};
use crate::plan::{Closeness, CostAmount, CostKind, Delivery, Plan, Serves, Step, Timing};

fn serve(plan: &mut Plan, shares: &[(&str, f64)]) {
    plan.tactics[0].serves =
        Serves::Goals(shares.iter().map(|&(goal, share)| (goal.into(), share)).collect());
}

/// Lets two tactics deliver K1 with these shares.
fn deliver(plan: &mut Plan, one: Option<f64>, other: Option<f64>) {
    plan.tactics[0].kpis[0].share = one;
    plan.tactics[1].kpis.push(Delivery { kpi: "K1".into(), share: other });
}

fn only(plan: &mut Plan, kind: CostKind, amount: f64) {
    plan.tactics[0].costs = vec![line("L1", kind, CostAmount::Money(number(amount)))];
}

pub const TACTICS: &[Case] = &[
    ("Step 7 begins with a tactic", Advice, "tactics", "tacticsEmpty", |plan| plan.tactics.clear()),
    ("A selected goal has a tactic", Error, "goal-G2-tactics", "goalWithoutTactic", |plan| {
        plan.tactics.truncate(1);
    }),
    ("A tactic that is switched off is shown", Advice, "tactic-T2-switchedOn", "switchedOff", |plan| {
        plan.tactics[1].switched_on = false;
    }),
    ("A tactic serves a goal", Error, "tactic-T1-serves", "servesNoGoal", |plan| serve(plan, &[])),
    ("A share of nothing serves no goal", Error, "tactic-T1-serves", "servesNoGoal", |plan| {
        serve(plan, &[("G1", 0.0)]);
    }),
    ("The shares of the goals add up to 1", Error, "tactic-T1-serves", "goalShares", |plan| {
        serve(plan, &[("G1", 0.5), ("G2", 0.4)]);
    }),
    (
        "A tactic for goals that are not selected is left out",
        Advice,
        "tactic-T1-serves",
        "servesOnlyUnselected",
        |plan| serve(plan, &[("G3", 1.0)]),
    ),
    ("A tactic delivers a KPI", Advice, "tactic-T1-kpis", "deliversNoKpi", |plan| {
        plan.tactics[0].kpis.clear();
    }),
    ("Who gains from a tactic bears its cost", Advice, "tactic-T2-kpis", "deliversForOtherGoal", |plan| {
        deliver(plan, None, None);
    }),
    ("A tactic runs on a channel", Advice, "tactic-T1-channels", "noChannel", |plan| {
        plan.tactics[0].channels.clear();
    }),
    (
        "A tactic uses the channels that are chosen",
        Advice,
        "tactic-T1-channels",
        "channelNotChosen",
        |plan| {
            plan.tactics[0].channels.push("CH2".into());
        },
    ),
    ("A tactic follows a success case", Advice, "tactic-T1-cases", "noSuccessCase", |plan| {
        plan.tactics[0].cases.clear();
    }),
    ("The own industry comes first", Advice, "tactic-T1-cases", "noCaseOfOwnIndustry", |plan| {
        plan.tactics[0].cases[0].closeness = Closeness::RelatedGoal;
    }),
    ("A case is adapted to the firm", Advice, "successCase-T1-S1-adaptation", "caseNotAdapted", |plan| {
        plan.tactics[0].cases[0].adaptation.clear();
    }),
    ("A case has a name", Advice, "successCase-T1-S1-case", "unnamed", |plan| {
        plan.tactics[0].cases[0].case.clear();
    }),
    ("A tactic has a name", Advice, "tactic-T1-name", "unnamed", |plan| plan.tactics[0].name.clear()),
    ("Tactics are told apart by name", Warning, "tactic-T2-name", "sameName", |plan| {
        plan.tactics[1].name = "COUPONS".to_owned();
    }),
    ("A tactic has a cost", Error, "tactic-T1-costs", "noCost", |plan| plan.tactics[0].costs.clear()),
    ("A cost line has an amount", Error, "costLine-T1-L2-amount", "noAmount", |plan| {
        plan.tactics[0].costs[1].amount = CostAmount::Money(None);
    }),
    ("Labour has hours", Error, "costLine-T1-L1-hours", "noHours", |plan| {
        plan.tactics[0].costs[0].amount = CostAmount::Hours { hours: None, hourly_cost: None };
    }),
    ("Labour has an hourly cost", Error, "costLine-T1-L1-hourlyCost", "noHourlyCost", |plan| {
        plan.tactics[0].costs[0].amount = CostAmount::Hours { hours: number(1.0), hourly_cost: None };
    }),
    ("A cost falls within the plan", Warning, "costLine-T1-L2-timing", "neverBooked", |plan| {
        plan.tactics[0].costs[1].timing = Timing::Once(25);
    }),
    ("A cost does not end before it begins", Warning, "costLine-T1-L2-timing", "neverBooked", |plan| {
        plan.tactics[0].costs[1].timing = Timing::Monthly { from: 6, to: Some(5) };
    }),
    ("A tactic costs something", Error, "tactic-T1-costs", "costsNothing", |plan| {
        only(plan, CostKind::Ads, 0.0);
    }),
    ("Labour that is left out is shown", Warning, "countLabour", "labourLeftOut", |plan| {
        plan.settings.count_labour = false;
    }),
    ("A tactic of labour alone is not free", Warning, "tactic-T1-costs", "onlyLabour", |plan| {
        plan.settings.count_labour = false;
        only(plan, CostKind::Labour, 100.0);
    }),
    ("Costs include labour", Advice, "costs", "noLabour", |plan| {
        plan.tactics.iter_mut().for_each(|tactic| tactic.costs[0].kind = CostKind::Content);
    }),
    ("A KPI has a tactic", Warning, "kpi-K1-tactics", "kpiWithoutTactic", |plan| {
        plan.tactics[0].kpis.remove(0);
    }),
    ("So should a KPI that is only watched", Advice, "kpi-K2-tactics", "kpiWithoutTactic", |plan| {
        plan.tactics[0].kpis.truncate(1);
    }),
    ("One of the KPI's tactics is on", Warning, "kpi-K3-tactics", "allTacticsOff", |plan| {
        plan.tactics[1].switched_on = false;
    }),
    ("Shares of a KPI are not more than the whole", Error, "kpi-K1-share", "sharesOver", |plan| {
        deliver(plan, Some(0.8), Some(0.401));
    }),
    ("Shares of a KPI are the whole", Error, "kpi-K1-share", "sharesUnder", |plan| {
        deliver(plan, Some(0.8), Some(0.1));
    }),
    ("Set shares leave something for the others", Advice, "kpi-K1-share", "nothingLeft", |plan| {
        deliver(plan, Some(1.0), None);
    }),
    ("The ROI is undefined without a cost", Error, "costs", "roiUndefined", |plan| {
        plan.tactics.iter_mut().for_each(|tactic| tactic.costs.clear());
    }),
    ("The plan breaks even", Warning, "", "noBreakEven", |plan| {
        plan.tactics[0].costs[1].amount = CostAmount::Money(number(1e6));
    }),
    ("Break-even holds", Warning, "", "breakEvenLost", |plan| {
        plan.tactics[0].costs[1].amount = CostAmount::Money(number(5e6));
        plan.tactics[0].costs[1].timing = Timing::Once(24);
    }),
    ("The return is worth its time", Warning, "", "npvNegative", |plan| {
        plan.settings.discount_rate = 10.0;
        plan.tactics[0].costs[1].amount = CostAmount::Money(number(4.5e5));
        plan.tactics[0].costs[1].timing = Timing::Once(1);
    }),
    ("A plan looks a year ahead", Advice, "horizon", "shortHorizon", |plan| plan.settings.horizon = 11),
    ("A plan looks more than a month ahead", Advice, "horizon", "shortHorizon", |plan| {
        plan.settings.horizon = 1;
    }),
];

#[test]
fn the_rules_of_step_7_are_told() {
    insta::assert_snapshot!(told(Step::Tactics, TACTICS));
}

#[test]
fn a_tactic_that_is_switched_off_may_lack_its_cost() {
    let mut plan = sound();
    plan.tactics[2].switched_on = false;
    plan.tactics[2].costs.clear();
    plan.measurement.costs.values_mut().for_each(|cost| *cost *= 0.7);
    let kinds: Vec<_> = found(&plan).iter().map(kind).collect();
    assert_eq!(kinds, ["switchedOff"]);
}

#[test]
fn shares_that_add_up_in_decimals_add_up() {
    let mut plan = sound();
    let thirds = [("G1", 0.1), ("G2", 0.2), ("G3", 0.7)];
    plan.tactics[0].serves = Serves::Goals(thirds.map(|(goal, share)| (goal.into(), share)).into());
    assert!(found(&plan).iter().all(|finding| kind(finding) != "goalShares"));
}

#[test]
fn a_shared_tactic_serves_every_goal() {
    let mut plan = sound();
    plan.tactics = vec![tactic("T1", "Coupons", "G1", &["K1", "K2"])];
    plan.tactics[0].serves = Serves::All;
    assert!(found(&plan).iter().all(|finding| kind(finding) != "goalWithoutTactic"));
    plan.tactics[0].serves = Serves::Goals(BTreeMap::from([("G1".into(), 1.0)]));
    assert!(found(&plan).iter().any(|finding| kind(finding) == "goalWithoutTactic"));
}
