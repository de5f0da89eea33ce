//! A plan whose numbers lie at the limits of their fields still has figures: numbers or none, never anything else.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use support::random_plan::random_plan;
use tenfold::evaluation::evaluate;
use tenfold::file;
use tenfold::plan::{CostAmount, Effect, Plan, Quantity};
use tenfold::projection::{Irr, Milestone, Return};

/// At the limits of money and levels, and as near to 0 as numbers come.
const EXTREMES: [f64; 7] = [1e15, -1e15, 1e-300, 5e-324, -5e-324, 0.0, 999_999_999_999_999.9];

/// Sets every amount, level and strength to one of the extremes, and lets each KPI drive the next.
fn stretch(plan: &mut Plan, numbers: &[f64], discount_rate: f64) {
    let mut numbers = numbers.iter().copied().cycle();
    let mut next = || numbers.next().map(Quantity::Number);
    plan.settings.discount_rate = discount_rate;
    for kpi in &mut plan.kpis {
        (kpi.baseline, kpi.target, kpi.unit_value) = (next(), next(), next());
    }
    let chain = plan.kpis.windows(2).zip(1..).map(|(pair, n)| Effect {
        id: format!("E{n}").as_str().into(),
        from: pair[0].id.clone(),
        to: pair[1].id.clone(),
        strength: next(),
        lag: 0,
        reason: String::new(),
    });
    plan.values.effects = chain.collect();
    for line in plan.tactics.iter_mut().flat_map(|tactic| &mut tactic.costs) {
        line.amount = CostAmount::Hours { hours: next(), hourly_cost: next() };
    }
}

fn of_milestone(at: &Milestone) -> Vec<f64> {
    [at.value, at.cost, at.net, at.npv].into_iter().chain(at.roi).collect()
}

fn of_return(returns: &Return) -> Vec<f64> {
    let mut figures = [
        &returns.value_by_month[..],
        &returns.cost_by_month,
        &returns.cumulative_value(),
        &returns.cumulative_cost,
    ]
    .concat();
    figures.extend(returns.roi_by_month().into_iter().flatten());
    figures.extend(returns.milestones.iter().flat_map(of_milestone));
    figures.extend([returns.npv, returns.cost_of_waiting]);
    figures.extend(returns.mirr);
    if let Irr::Rate { monthly, yearly } = returns.irr {
        figures.extend([monthly, yearly]);
    }
    figures
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn figures_at_the_limits_are_numbers(
        mut plan in random_plan(),
        numbers in vec(select(EXTREMES.to_vec()), 1..20),
        discount_rate in select(vec![-0.999_999_999_999_999_9, 0.0, 10.0]),
    ) {
        stretch(&mut plan, &numbers, discount_rate);
        prop_assert_eq!(file::validate(&plan), vec![]);
        let evaluation = evaluate(&plan);
        let projection = &evaluation.projection;
        let goals = projection.goals.iter().flat_map(|goal| [&goal.direct, &goal.loaded]);
        let tactics = projection.tactics.iter().map(|tactic| &tactic.returns);
        let channels = projection.channels.iter().map(|channel| &channel.returns);
        for returns in goals.chain(tactics).chain(channels).chain([&projection.total]) {
            prop_assert!(of_return(returns).iter().all(|x| x.is_finite()), "{:?}", returns);
        }
        for scenario in &evaluation.scenarios {
            prop_assert!(scenario.milestones.iter().flat_map(of_milestone).all(f64::is_finite));
        }
        for kpi in &projection.kpis {
            let figures = kpi.improvement_by_month.iter().chain(&kpi.value_earned_by_month);
            prop_assert!(figures.chain(kpi.full_value.iter()).all(|x| x.is_finite()), "{:?}", kpi);
        }
        let measured = &evaluation.measured;
        let figures = [measured.value, measured.cost, measured.planned_value, measured.planned_cost];
        let shares = [measured.roi, measured.planned_roi, measured.value_of_plan];
        prop_assert!(figures.into_iter().chain(shares.into_iter().flatten()).all(f64::is_finite), "{:?}", measured);
    }
}
