//! Value, cost and return of the base case, month by month. Everything that ranges add comes above it.

use std::collections::BTreeMap;

use crate::plan::{GoalId, Kpi, KpiId, Plan, Quantity};

mod costs;
mod delivery;
mod figures;
mod finance;
mod network;
mod returns;
mod roots;
mod stream;
mod sums;
mod views;

pub use figures::{
    BreakEven, ChannelReturn, DepartmentReturn, GoalReturn, Irr, KindCost, KpiProjection, LineCost,
    Milestone, Projection, Return, TacticReturn, TacticShare,
};
pub use returns::{Calendar, roi};
pub use stream::cumulative;

pub(crate) use costs::borne_part;
pub(crate) use delivery::Deliveries;
pub(crate) use network::{Link, Network};
pub(crate) use returns::reaches;

use costs::Costs;
use network::respond;
use stream::{add_part, scaled};

/// Projects the selected goals over the plan's horizon.
pub fn project(plan: &Plan) -> Projection {
    let calendar = calendar(plan);
    let goals = positions(plan.selected_goals().map(|goal| &goal.id));
    let costs = Costs::of(plan, calendar.horizon, |goal| goals.get(goal).copied(), goals.len());
    let effects = Effects::of(plan, &goals, &calendar);
    views::assemble(plan, &goals, &calendar, costs, effects)
}

/// The months of a plan, with its discount rate.
pub fn calendar(plan: &Plan) -> Calendar {
    Calendar::new(plan.settings.horizon, plan.settings.milestones(), plan.settings.discount_rate)
}

/// r(m) = 0 for m ≤ L; min(1, (m − L) / R) after that.
fn ramp(month: u32, lag: f64, length: f64) -> f64 {
    let since = f64::from(month) - lag;
    if since <= 0.0 { 0.0 } else { (since / length).min(1.0) }
}

/// The positions of ids in a list.
type Positions<'a, I> = BTreeMap<&'a I, usize>;

pub(crate) fn positions<'a, I: Ord>(ids: impl Iterator<Item = &'a I>) -> Positions<'a, I> {
    ids.enumerate().map(|(index, id)| (id, index)).collect()
}

/// What the KPIs of the selected goals bring.
struct Effects {
    kpis: Vec<KpiProjection>,
    /// For each tactic, the value by month that the plan would lose without it.
    lost_without_tactic: Vec<Vec<f64>>,
}

impl Effects {
    fn of(plan: &Plan, goals: &Positions<GoalId>, calendar: &Calendar) -> Self {
        let selected: Vec<&Kpi> = plan.kpis.iter().filter(|kpi| goals.contains_key(&kpi.goal)).collect();
        let index = positions(selected.iter().map(|kpi| &kpi.id));
        let position = |id: &KpiId| index.get(id).copied();
        let deliveries = Deliveries::of(plan, selected.len(), position);
        let links =
            plan.values.effects.iter().enumerate().filter_map(|effect| Link::of(effect, position)).collect();
        let network = Network::new(selected.len(), links);

        let unit_values: Vec<f64> =
            selected.iter().map(|kpi| counted_unit_value(kpi).unwrap_or(0.0)).collect();
        let delivered: Vec<f64> = deliveries.iter().map(Deliveries::delivered).collect();
        // As if every tactic were on and all of the improvement were due to the plan.
        let undiminished: Vec<Vec<f64>> =
            selected.iter().map(|kpi| ramped_improvement(kpi, calendar)).collect();
        let attribution: Vec<f64> =
            selected.iter().map(|kpi| kpi.attribution.map_or(0.0, Quantity::base)).collect();
        let by_kpi = |factor: &dyn Fn(usize) -> f64| -> Vec<Vec<f64>> {
            undiminished.iter().enumerate().map(|(k, stream)| scaled(stream, factor(k))).collect()
        };

        let reading_improvement = network.spread(by_kpi(&|k| delivered[k]));
        let improvement = network.spread(by_kpi(&|k| attribution[k] * delivered[k]));
        let money = network.money_per_own_unit(&unit_values, calendar.horizon);
        let full_earned: Vec<Vec<f64>> =
            by_kpi(&|k| attribution[k]).iter().zip(&money).map(|(own, money)| respond(money, own)).collect();

        let mut lost_without_tactic = vec![calendar.nothing(); plan.tactics.len()];
        for (shares, earned) in deliveries.iter().zip(&full_earned) {
            for (tactic, part) in shares.lost_without() {
                add_part(&mut lost_without_tactic[tactic], earned, part);
            }
        }
        let kpis = selected
            .iter()
            .zip(improvement.into_iter().zip(reading_improvement))
            .zip(full_earned)
            .enumerate()
            .map(|(k, ((kpi, (improvement, reading)), earned))| {
                let shares = deliveries[k].shares();
                let delivered_by = shares
                    .map(|(tactic, share)| TacticShare { tactic: plan.tactics[tactic].id.clone(), share });
                let delivery = (delivered_by.collect(), delivered[k]);
                kpi_projection(kpi, unit_values[k], delivery, improvement, reading, &earned)
            })
            .collect();
        Self { kpis, lost_without_tactic }
    }
}

/// The money of a unit where the KPI counts in the ROI; `None` while it is not known.
fn counted_unit_value(kpi: &Kpi) -> Option<f64> {
    if kpi.counted { kpi.unit_value.map(Quantity::base) } else { Some(0.0) }
}

/// Δ = s·(t − b): units of improvement at full effect, whatever the tactics deliver of it. Above 0 the KPI gets
/// better; `None` while baseline or target is missing.
pub fn improvement(kpi: &Kpi) -> Option<f64> {
    Some(kpi.direction.sign() * (kpi.target?.base() - kpi.baseline?.base()))
}

fn ramped_improvement(kpi: &Kpi, calendar: &Calendar) -> Vec<f64> {
    let full = improvement(kpi).unwrap_or(0.0);
    let (lag, length) = (kpi.lag.base(), kpi.ramp.base());
    (1..).take(calendar.horizon).map(|month| full * ramp(month, lag, length)).collect()
}

fn kpi_projection(
    kpi: &Kpi,
    unit_value: f64,
    (delivered_by, delivered): (Vec<TacticShare>, f64),
    improvement_by_month: Vec<f64>,
    reading_improvement_by_month: Vec<f64>,
    full_earned: &[f64],
) -> KpiProjection {
    let full_improvement = improvement(kpi).map(|full| full * delivered);
    let full_value = || Some(full_improvement? * counted_unit_value(kpi)? * kpi.attribution?.base());
    let level = |baseline: Quantity| {
        let sign = kpi.direction.sign();
        reading_improvement_by_month.iter().map(|units| baseline.base() + sign * units).collect()
    };
    KpiProjection {
        kpi: kpi.id.clone(),
        goal: kpi.goal.clone(),
        delivered_by,
        delivered,
        full_improvement,
        full_value: if kpi.counted { full_value() } else { Some(0.0) },
        value_shown_by_month: scaled(&improvement_by_month, unit_value),
        value_earned_by_month: scaled(full_earned, delivered),
        planned_level_by_month: kpi.baseline.map(level),
        improvement_by_month,
        reading_improvement_by_month,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Effect, Goal, GoalApproval, Month};

    #[test]
    fn the_ramp_begins_after_the_lag_and_ends_at_full_effect() {
        let ramps: Vec<f64> = (1..=5).map(|m| ramp(m, 1.0, 3.0)).collect();
        assert_eq!(ramps, [0.0, 1.0 / 3.0, 2.0 / 3.0, 1.0, 1.0]);
        assert_eq!(ramp(2, 1.5, 2.0), 0.25);
        assert_eq!(ramp(1, 0.0, 1.0), 1.0);
    }

    #[test]
    fn money_is_shown_where_it_appears_and_earned_by_what_started_it() {
        let goal = |id: &str| Goal {
            id: id.into(),
            name: String::new(),
            description: String::new(),
            department: None,
            business_goals: Vec::new(),
            yearly_cost_of_inaction: None,
            ratings: BTreeMap::new(),
            discussion: String::new(),
            approval: GoalApproval::default(),
            success: None,
            selected: true,
        };
        let mut plan = Plan::starting("P1".into(), "", Month::new(2026, 3).unwrap(), "TWD");
        plan.settings.horizon = 4;
        plan.goals.candidates = vec![goal("service"), goal("sales")];
        let satisfaction = Kpi {
            baseline: Some(80.0.into()),
            target: Some(82.0.into()),
            attribution: Some(1.0.into()),
            lag: 0.0.into(),
            ramp: 1.0.into(),
            counted: false,
            ..Kpi::starting("satisfaction".into(), "service".into())
        };
        let orders = Kpi { unit_value: Some(10.0.into()), ..Kpi::starting("orders".into(), "sales".into()) };
        plan.kpis = vec![satisfaction, orders];
        plan.values.effects = vec![Effect {
            id: "E1".into(),
            from: "satisfaction".into(),
            to: "orders".into(),
            strength: Some(3.0.into()),
            lag: 1,
            reason: String::new(),
        }];
        let projection = project(&plan);
        // 2 points bring 6 orders of 10 a month later: in three of the four months.
        let kpis: Vec<_> =
            projection.kpis.iter().map(|kpi| (kpi.value_shown(), kpi.value_earned())).collect();
        assert_eq!(kpis, [(0.0, 180.0), (180.0, 0.0)]);
        let goals: Vec<_> =
            projection.goals.iter().map(|goal| (goal.value_shown(), goal.value_earned())).collect();
        assert_eq!(goals, [(0.0, 180.0), (180.0, 0.0)]);
    }
}
