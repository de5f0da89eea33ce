//! Ranges, chances and correlations that say something else than they seem to. Each is found at the step that it
//! belongs to.

use serde::Serialize;

use super::place::{Field, Place, RowKind};
use super::{Found, index::Index};
use crate::plan::limits::{self, Limits};
use crate::plan::{CostAmount, Goal, Kpi, Quantity, Tactic};
use crate::simulation::Distribution;

/// The part of a distribution that may lie outside its field's limits unsaid.
const UNSAID: f64 = 0.01;

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum UncertaintyProblem {
    /// The least is the greatest: a number.
    RangeWithoutWidth,
    /// Part of what is drawn is not possible.
    RangeBeyondLimits { part: f64 },
    /// The probability of success is 0.
    NeverSucceeds,
    /// Goals are said to hang together more closely than the KPIs of one.
    GoalsHangTogetherMore,
}

use UncertaintyProblem as P;

pub(super) fn of_kpi(kpi: &Kpi, found: &mut Found) {
    let place = |field| Place::row(RowKind::Kpi, &kpi.id).at(field);
    for (field, quantity, limits) in [
        (Field::Baseline, kpi.baseline, limits::NUMBER),
        (Field::Target, kpi.target, limits::NUMBER),
        (Field::UnitValue, kpi.unit_value, limits::NUMBER),
        (Field::Attribution, kpi.attribution, limits::FRACTION),
        (Field::Lag, Some(kpi.lag), limits::KPI_LAG),
        (Field::Ramp, Some(kpi.ramp), limits::RAMP),
    ] {
        of_quantity(&|| place(field), quantity, limits, found);
    }
}

pub(super) fn of_effects(index: &Index, found: &mut Found) {
    for effect in &index.plan.values.effects {
        let place = || Place::row(RowKind::Effect, &effect.id).at(Field::Strength);
        of_quantity(&place, effect.strength, limits::NUMBER, found);
    }
    let uncertainty = &index.plan.settings.uncertainty;
    if uncertainty.correlation_among_goals > uncertainty.correlation_within_goals {
        found.advice(Place::field(Field::CorrelationAmongGoals), P::GoalsHangTogetherMore);
    }
}

pub(super) fn of_costs(tactic: &Tactic, found: &mut Found) {
    for line in &tactic.costs {
        let place = |field| Place::cost_line(&tactic.id, &line.id).at(field);
        match line.amount {
            CostAmount::Money(money) => of_quantity(&|| place(Field::Amount), money, limits::NUMBER, found),
            CostAmount::Hours { hours, hourly_cost } => {
                of_quantity(&|| place(Field::Hours), hours, limits::NUMBER, found);
                of_quantity(&|| place(Field::HourlyCost), hourly_cost, limits::NUMBER, found);
            }
        }
    }
}

pub(super) fn of_goal(goal: &Goal, found: &mut Found) {
    if goal.selected && goal.success == Some(0.0) {
        found.warning(Place::row(RowKind::Goal, &goal.id).at(Field::Success), P::NeverSucceeds);
    }
}

/// A place is made where there is something to say of it: there are thousands of quantities.
fn of_quantity(place: &dyn Fn() -> Place, quantity: Option<Quantity>, limits: Limits, found: &mut Found) {
    let Some(Quantity::Range(range)) = quantity else { return };
    let Some(distribution) = Distribution::of(range) else {
        return found.advice(place(), P::RangeWithoutWidth);
    };
    let part = distribution.cdf(limits.least) + (1.0 - distribution.cdf(limits.greatest));
    if part > UNSAID {
        found.advice(place(), P::RangeBeyondLimits { part });
    }
}
