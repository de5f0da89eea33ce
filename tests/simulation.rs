//! The simulation against what is known otherwise: the base case, closed forms, and itself in other slices.
#![cfg(not(target_arch = "wasm32"))]
// What is certain is the same number in every sample.
#![allow(clippy::float_cmp)]

mod support;

use proptest::prelude::*;
use support::random_plan::random_plan;
use tenfold::evaluation::evaluate;
use tenfold::plan::{
    Change, CostAmount, CostLine, Goal, GoalApproval, Kpi, Month, Plan, Quantity, Range, Scenario, Tactic,
    Timing,
};
use tenfold::simulation::{Distribution, HistogramOf, InputOf, Outcome, Simulation, Summary};

fn goal(id: &str) -> Goal {
    Goal {
        id: id.into(),
        name: String::new(),
        description: String::new(),
        department: None,
        business_goals: Vec::new(),
        yearly_cost_of_inaction: None,
        ratings: [].into(),
        discussion: String::new(),
        approval: GoalApproval::default(),
        success: None,
        selected: true,
    }
}

/// Worth `unit_value` a unit from the first month on.
fn kpi(id: &str, goal: &str, target: impl Into<Quantity>, unit_value: impl Into<Quantity>) -> Kpi {
    Kpi {
        baseline: Some(0.0.into()),
        target: Some(target.into()),
        unit_value: Some(unit_value.into()),
        attribution: Some(1.0.into()),
        lag: 0.0.into(),
        ramp: 1.0.into(),
        ..Kpi::starting(id.into(), goal.into())
    }
}

/// Over two months, with one goal and a single cost in the first month.
fn plan(kpis: Vec<Kpi>, cost: Quantity) -> Plan {
    let mut plan = Plan::starting("P1".into(), "", Month::new(2026, 3).unwrap(), "TWD");
    plan.settings.horizon = 2;
    plan.settings.discount_rate = 0.0;
    plan.goals.candidates = vec![goal("G1"), goal("G2")];
    plan.kpis = kpis;
    let line = CostLine {
        amount: CostAmount::Money(Some(cost)),
        timing: Timing::Once(1),
        ..CostLine::starting("L1".into())
    };
    plan.tactics = vec![Tactic { costs: vec![line], kpis: vec![], ..plan.tactic_for("T1".into(), None) }];
    plan
}

fn outcome(plan: &Plan) -> Outcome {
    Simulation::new(plan, plan.settings.uncertainty.samples).finish()
}

fn normal(p5: f64, p95: f64) -> Quantity {
    Quantity::Range(Range::Normal { p5, p95 })
}

fn lognormal(p5: f64, p95: f64) -> Quantity {
    Quantity::Range(Range::Lognormal { p5, p95 })
}

fn distribution(quantity: Quantity) -> Distribution {
    match quantity {
        Quantity::Range(range) => Distribution::of(range).unwrap(),
        Quantity::Number(_) => panic!("not a range"),
    }
}

/// Mean and percentiles are the distribution's, within three standard errors of plain samples.
#[track_caller]
fn agrees(found: &Summary, expected: Distribution, samples: f64) {
    assert!((found.mean - expected.mean()).abs() <= 3.0 * found.standard_error, "mean {}", found.mean);
    let spread = found.standard_error * samples.sqrt();
    assert!((spread / expected.sd() - 1.0).abs() < 0.05, "spread {spread}, not {}", expected.sd());
    let at = &found.percentiles;
    for (p, x) in [
        (0.05, at.p5),
        (0.1, at.p10),
        (0.25, at.p25),
        (0.5, at.p50),
        (0.75, at.p75),
        (0.9, at.p90),
        (0.95, at.p95),
    ] {
        let exact = expected.quantile(p);
        let error = (p * (1.0 - p) / samples).sqrt() / expected.density(exact);
        assert!((x - exact).abs() <= 3.0 * error, "P{p}: {x}, not {exact} ± {error}");
    }
}

#[test]
fn a_sum_of_normals_is_a_normal() {
    let targets = [normal(50.0, 150.0), normal(-40.0, 90.0), normal(10.0, 12.0), normal(0.0, 300.0)];
    let kpis = targets.iter().zip(["K1", "K2", "K3", "K4"]).map(|(t, id)| kpi(id, "G1", *t, 1.0)).collect();
    let plan = plan(kpis, normal(100.0, 400.0));
    // Two months of each target, less the cost once.
    let parts = targets
        .map(|t| (2.0, distribution(t)))
        .into_iter()
        .chain([(-1.0, distribution(normal(100.0, 400.0)))]);
    let (mean, variance) = parts.fold((0.0, 0.0), |(mean, variance), (factor, part)| {
        (mean + factor * part.mean(), variance + (factor * part.sd()).powi(2))
    });
    let expected = Distribution::Normal { mean, sd: variance.sqrt() };
    let outcome = outcome(&plan);
    agrees(&outcome.milestones[0].net, expected, 10_000.0);
    agrees(&outcome.milestones[0].npv, expected, 10_000.0);
}

#[test]
fn a_plan_of_one_month_is_simulated_like_any_other() {
    let mut plan = plan(vec![kpi("K1", "G1", normal(50.0, 150.0), 1.0)], normal(20.0, 40.0));
    plan.settings.horizon = 1;
    let outcome = outcome(&plan);
    assert_eq!(outcome.milestones.iter().map(|at| at.month).collect::<Vec<_>>(), [1]);
    assert_eq!((outcome.band.len(), outcome.break_even.by_month.len()), (1, 1));
    let roi = outcome.milestones[0].roi.unwrap();
    // 100 for 30: about 233 %.
    assert!((1.5..4.0).contains(&roi.percentiles.p50), "{roi:?}");
}

#[test]
fn a_product_of_lognormals_is_a_lognormal() {
    let (units, worth) = (lognormal(20.0, 90.0), lognormal(2.0, 6.0));
    let plan = plan(vec![kpi("K1", "G1", units, worth)], 0.0.into());
    let parameters = [units, worth].map(|q| match distribution(q) {
        Distribution::Lognormal { mu, sigma } => (mu, sigma),
        _ => panic!(),
    });
    let mu = 2_f64.ln() + parameters[0].0 + parameters[1].0;
    let sigma = parameters[0].1.hypot(parameters[1].1);
    agrees(&outcome(&plan).milestones[0].net, Distribution::Lognormal { mu, sigma }, 10_000.0);
}

#[test]
fn correlated_improvements_spread_further_by_the_closed_form() {
    let mut plan = plan(
        vec![kpi("K1", "G1", normal(50.0, 150.0), 1.0), kpi("K2", "G1", normal(50.0, 150.0), 1.0)],
        0.0.into(),
    );
    plan.settings.uncertainty.correlation_within_goals = 0.7;
    let one = distribution(normal(50.0, 150.0));
    // Ranks that correlate by 0.7 are those of normals that correlate by 2 sin(0.7 π / 6).
    let r = 2.0 * (0.7 * std::f64::consts::PI / 6.0).sin();
    let expected =
        Distribution::Normal { mean: 4.0 * one.mean(), sd: 2.0 * one.sd() * (2.0 + 2.0 * r).sqrt() };
    agrees(&outcome(&plan).milestones[0].net, expected, 10_000.0);
    // Between goals the other correlation holds.
    plan.kpis[1].goal = "G2".into();
    let apart = Distribution::Normal { mean: 4.0 * one.mean(), sd: 2.0 * one.sd() * 2_f64.sqrt() };
    agrees(&outcome(&plan).milestones[0].net, apart, 10_000.0);
}

#[test]
fn a_goal_that_may_fail_brings_its_value_as_often_as_it_succeeds() {
    let mut plan = plan(vec![kpi("K1", "G1", 100.0, 1.0), kpi("K2", "G2", 40.0, 1.0)], 100.0.into());
    plan.goals.candidates[0].success = Some(0.7);
    let outcome = outcome(&plan);
    let at = &outcome.milestones[0];
    // 200 + 80 − 100 or 80 − 100.
    assert_eq!((at.net.percentiles.p5, at.net.percentiles.p95), (-20.0, 180.0));
    assert!((at.positive.unwrap() - 0.7).abs() < 0.001);
    assert!((at.net.mean - (0.7 * 180.0 - 0.3 * 20.0)).abs() < 0.2);
    // Forrester: 0.7 · 200 + 80 against 100.
    assert!((at.risk_adjusted_roi.unwrap() - 1.2).abs() < 1e-12);
    assert!(
        (outcome.break_even.by_month[0] - 0.7).abs() < 0.001
            && (outcome.break_even.never - 0.3).abs() < 0.001
    );
    let success = InputOf::Success { goal: "G1".into() };
    assert!(outcome.inputs.iter().any(|input| input.input == success && input.contribution == Some(1.0)));
    // A goal that is sure to fail brings nothing, and is no uncertainty.
    plan.goals.candidates[0].success = Some(0.0);
    let failed = Simulation::new(&plan, 1000).finish();
    assert_eq!((failed.milestones[0].net.percentiles.p95, failed.inputs.len()), (-20.0, 0));
}

#[test]
fn shares_of_variance_are_those_of_a_sum_and_keep_their_signs() {
    // Variances 4 : 1, the second lowering the return.
    let kpis = vec![kpi("K1", "G1", normal(100.0, 300.0), 1.0), kpi("K2", "G1", normal(50.0, 150.0), -1.0)];
    let outcome = outcome(&plan(kpis, 100.0.into()));
    let shares: Vec<f64> = outcome.inputs.iter().map(|input| input.contribution.unwrap()).collect();
    assert!((shares[0] - 0.8).abs() < 0.02 && (shares[1] + 0.2).abs() < 0.02, "{shares:?}");
    let swing = &outcome.inputs[1].swing;
    assert!(swing.at_p10 > swing.at_p90);
}

#[test]
fn an_roi_without_a_cost_is_counted_apart_and_never_a_number() {
    let none = outcome(&plan(vec![kpi("K1", "G1", normal(50.0, 150.0), 1.0)], 0.0.into()));
    let at = &none.milestones[0];
    assert_eq!((at.roi, at.without_cost, at.positive, at.risk_adjusted_roi), (None, 10_000, None, None));
    assert_eq!((none.break_even.never, none.histogram.unwrap().of), (1.0, HistogramOf::Npv));
    assert_eq!(none.inputs[0].contribution, None);
    let text = serde_json::to_string(&none.inputs).unwrap();
    assert!(text.contains(r#""contribution":null"#), "{text}");
}

#[test]
fn the_slices_a_simulation_is_driven_in_change_nothing() {
    let plan = plan(vec![kpi("K1", "G1", lognormal(20.0, 90.0), lognormal(2.0, 6.0))], normal(100.0, 400.0));
    let whole = Simulation::new(&plan, 5_000).finish();
    let mut sliced = Simulation::new(&plan, 5_000);
    let mut last = 0.0;
    while !sliced.is_done() {
        sliced.advance(777);
        assert!(sliced.progress() > last);
        last = sliced.progress();
    }
    assert_eq!(sliced.finish(), whole);
    let other = Plan {
        settings: tenfold::plan::Settings {
            uncertainty: tenfold::plan::Uncertainty { seed: 2, ..plan.settings.uncertainty },
            ..plan.settings.clone()
        },
        ..plan
    };
    assert_ne!(Simulation::new(&other, 5_000).finish().milestones, whole.milestones);
}

#[test]
fn a_scenario_differs_from_the_plan_by_its_changes_alone() {
    let (orders, contacts) = (normal(100.0, 300.0), normal(50.0, 150.0));
    let mut plan = plan(
        vec![kpi("K1", "G1", orders, lognormal(2.0, 6.0)), kpi("K2", "G1", contacts, 2.0)],
        normal(50.0, 90.0),
    );
    let scenario = |id: &str, changes| Scenario { changes, ..Scenario::unchanged(id.into()) };
    plan.settings.scenarios = vec![
        scenario("SC1", vec![Change::UnitValueTimes { kpi: Some("K2".into()), factor: 0.5 }]),
        scenario("SC2", vec![Change::LaunchLater { months: 1 }]),
        scenario("SC3", vec![Change::TacticOff { tactic: "T1".into() }]),
        scenario("SC4", vec![]),
    ];
    let outcome = Simulation::comparing(&plan, 5_000).finish();
    let [margin, later, off, same] = &outcome.scenarios[..] else { panic!() };
    // Half of 2 · 2 months · 100 contacts, spread by the contacts alone however uncertain the orders are.
    let lost = &margin.differences[0].net;
    let one = distribution(contacts);
    assert!((lost.mean + 200.0).abs() < 3.0 * lost.standard_error);
    assert!((lost.standard_error * 5_000_f64.sqrt() / (2.0 * one.sd()) - 1.0).abs() < 0.05);
    assert!(margin.differences[0].better < 0.01);
    // One month's value is lost, the cost is only spent later.
    assert!(later.differences[0].net.mean < -500.0 && later.milestones[0].roi.is_some());
    assert_eq!(off.milestones[0].without_cost, 5_000);
    assert!(off.differences[0].roi.is_none() && off.differences[0].better > 0.99);
    assert_eq!(same.milestones, outcome.milestones);
    assert_eq!((same.differences[0].net.percentiles.p5, same.differences[0].net.percentiles.p95), (0.0, 0.0));
}

/// A number in the place of every range: the base case's.
fn certain(plan: &mut Plan) {
    let base = |quantity: &mut Option<Quantity>| *quantity = quantity.map(|q| q.base().into());
    for kpi in &mut plan.kpis {
        for quantity in [&mut kpi.baseline, &mut kpi.target, &mut kpi.unit_value, &mut kpi.attribution] {
            base(quantity);
        }
        kpi.lag = kpi.lag.base().into();
        kpi.ramp = kpi.ramp.base().into();
    }
    for effect in &mut plan.values.effects {
        base(&mut effect.strength);
    }
    for line in plan.tactics.iter_mut().flat_map(|tactic| &mut tactic.costs) {
        match &mut line.amount {
            CostAmount::Money(money) => base(money),
            CostAmount::Hours { hours, hourly_cost } => {
                base(hours);
                base(hourly_cost);
            }
        }
    }
    for goal in &mut plan.goals.candidates {
        goal.success = None;
    }
}

/// Equal to a relative 1e-9 of the money that moved.
fn close(found: f64, expected: f64, scale: f64) -> bool {
    (found - expected).abs() <= 1e-9 * scale.abs().max(1e-6)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn without_ranges_every_sample_is_the_base_case(mut plan in random_plan()) {
        certain(&mut plan);
        let evaluation = evaluate(&plan);
        let total = evaluation.projection.total;
        let outcome = Simulation::comparing(&plan, 64).finish();
        prop_assert_eq!(&outcome.inputs, &vec![]);
        for (found, expected) in outcome.milestones.iter().zip(&total.milestones) {
            let moved: f64 = total.value_by_month.iter().map(|v| v.abs()).sum::<f64>() + expected.cost;
            prop_assert_eq!(found.month, expected.month);
            let (low, high) = (found.net.percentiles.p5, found.net.percentiles.p95);
            prop_assert!(low == high && close(low, expected.net, moved), "net {} is not {}", low, expected.net);
            prop_assert!(close(found.npv.percentiles.p50, expected.npv, moved));
            prop_assert_eq!(found.roi.is_some(), expected.roi.is_some());
            if let (Some(found), Some(roi)) = (found.roi, expected.roi) {
                prop_assert!(close(found.percentiles.p50, roi, moved / expected.cost), "{} is not {roi}", found.percentiles.p50);
            }
        }
        let scenarios = evaluation.scenarios.iter().zip(&outcome.scenarios);
        for (expected, found) in scenarios.flat_map(|(e, f)| e.milestones.iter().zip(&f.milestones)) {
            let scale = expected.value.abs() + expected.cost + total.value_by_month.iter().map(|v| v.abs()).sum::<f64>();
            prop_assert!(close(found.net.percentiles.p50, expected.net, scale), "{:?}", found.net);
            prop_assert!(close(found.npv.percentiles.p50, expected.npv, scale), "{:?}", found.npv);
        }
        let month = (1_u32..).zip(&outcome.break_even.by_month).find(|(_, chance)| **chance == 1.0);
        let month = month.map(|(month, _)| month);
        prop_assert_eq!(month, total.break_even.map(|at| at.month));
        for (n, band) in outcome.band.iter().enumerate() {
            let (value, cost) = (total.cumulative_value()[n], total.cumulative_cost[n]);
            prop_assert!(close(band.p50, value - cost, value.abs() + cost + total.value_by_month.iter().map(|v| v.abs()).sum::<f64>()));
        }
    }

    #[test]
    fn no_plan_makes_a_figure_that_is_not_a_number(plan in random_plan()) {
        let outcome = Simulation::new(&plan, 300).finish();
        // NaN and infinities are written as null, which reads back as no number.
        let text = serde_json::to_string(&(&outcome.band, outcome.milestones.iter().map(|at| (at.npv, at.net)).collect::<Vec<_>>(), &outcome.break_even)).unwrap();
        prop_assert!(!text.contains("null"), "{}", text);
        // What a worker sends as text is read back to the last bit.
        let sent: Outcome = serde_json::from_str(&serde_json::to_string(&outcome).unwrap()).unwrap();
        prop_assert_eq!(&sent, &outcome);
        let chance = outcome.break_even.by_month.last().unwrap() + outcome.break_even.never;
        prop_assert!((chance - 1.0).abs() < 1e-12);
        for input in &outcome.inputs {
            prop_assert!(input.p10 <= input.p90);
        }
    }
}

fn file(text: &str) -> serde_json::Value {
    serde_json::from_str(text).unwrap()
}

/// Mean, P10, P50 and P90.
fn figures(of: &Summary) -> [(&'static str, f64); 4] {
    let at = &of.percentiles;
    [("mean", of.mean), ("p10", at.p10), ("p50", at.p50), ("p90", at.p90)]
}

/// A figure and its standard error, as a reference gives it.
fn stated(reference: &serde_json::Value, figure: &str) -> [f64; 2] {
    ["at", "standardError"].map(|key| reference[figure][key].as_f64().unwrap())
}

/// The figures that numpy gives, and what an independent sample of 10,000 would be off.
#[test]
fn the_benchmark_plan_agrees_with_numpy() {
    let plan = tenfold::file::open(include_bytes!("benchmark/plan.json")).unwrap().plan;
    assert_eq!(plan, support::benchmark_plan::benchmark_plan());
    let reference = file(include_str!("benchmark/reference.json"));
    let outcome = Simulation::new(&plan, 10_000).finish();
    let (year, horizon) = (&outcome.milestones[1], &outcome.milestones[2]);
    for (name, found) in [("npv", &horizon.npv), ("roi", &horizon.roi.unwrap()), ("netOfAYear", &year.net)] {
        for (figure, found) in figures(found) {
            let [expected, error] = stated(&reference[name], figure);
            assert!(
                (found - expected).abs() <= 3.0 * error,
                "{name} {figure}: {found}, not {expected} ± {error}"
            );
        }
    }
}

/// Squiggle's figures have errors of their own, from fifty runs.
#[test]
fn the_benchmark_plan_agrees_with_squiggle() {
    let plan = support::benchmark_plan::benchmark_plan();
    let numpy = file(include_str!("benchmark/reference.json"));
    let squiggle = file(include_str!("benchmark/squiggle.json"));
    let outcome = Simulation::new(&plan, 10_000).finish();
    for (figure, found) in figures(&outcome.milestones[2].npv) {
        let [expected, theirs] = stated(&squiggle["npv"], figure);
        let [_, ours] = stated(&numpy["npv"], figure);
        let error = theirs.hypot(ours);
        assert!((found - expected).abs() <= 3.0 * error, "{figure}: {found}, not {expected} ± {error}");
    }
}
