//! What the selected goals take and whom they reach: capacity used, departments covered, and where goals of
//! different departments already share something.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::plan::{ChannelId, DepartmentId, EffectId, Goal, GoalId, Kpi, KpiId, Plan};
use crate::projection::Projection;

use super::figures::FitResult;

/// Months of the first year.
const YEAR: usize = 12;

/// What the selected goals take.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CapacityUse {
    pub goals: usize,
    /// Cost over months 1 to 12, or to the horizon where that is nearer.
    pub first_year_cost: f64,
    /// Hours of labour in the month that takes most.
    pub most_hours: f64,
    /// That month; `None` without hours.
    pub month_of_most_hours: Option<u32>,
}

/// Goals of different departments that share something: an offer to cooperate.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FoundOverlap {
    /// In the order entered.
    pub goals: Vec<GoalId>,
    pub shared: Vec<Shared>,
    /// The plan records an overlap of at least two of them.
    pub recorded: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Shared {
    /// KPIs of the same name, or of the same money.
    Kpis { kpis: Vec<KpiId> },
    /// A channel that is chosen for each of them.
    Channel { channel: ChannelId },
    /// One goal's KPI lifts the other's.
    Effect { effect: EffectId },
}

impl CapacityUse {
    pub fn of(plan: &Plan, projection: &Projection) -> Self {
        let cost = projection.total.cost_by_month.iter().take(YEAR).sum();
        let hours = (1..).zip(&projection.hours_by_month);
        let most = hours.fold(
            (None, 0.0),
            |(at, most), (month, hours)| {
                if *hours > most { (Some(month), *hours) } else { (at, most) }
            },
        );
        Self {
            goals: plan.selected_goals().count(),
            first_year_cost: cost,
            most_hours: most.1,
            month_of_most_hours: most.0,
        }
    }
}

/// The departments in scope that a selected goal belongs to, in the order entered.
pub fn departments_covered(plan: &Plan) -> Vec<DepartmentId> {
    let reached: BTreeSet<&DepartmentId> =
        plan.selected_goals().filter_map(|goal| goal.department.as_ref()).collect();
    let in_scope = plan.scope.departments.iter().filter(|department| department.in_scope);
    in_scope.filter(|department| reached.contains(&department.id)).map(|it| it.id.clone()).collect()
}

/// What goals of different departments share, found from KPIs, channels and cross effects.
pub fn found_overlaps(plan: &Plan, fits: &[FitResult]) -> Vec<FoundOverlap> {
    let goals: BTreeMap<&GoalId, (usize, &Goal)> =
        plan.goals.candidates.iter().enumerate().map(|(at, goal)| (&goal.id, (at, goal))).collect();
    // By what is shared: positions of the goals, in order and each once.
    let mut found: Vec<(Vec<usize>, Shared)> = Vec::new();

    for kpis in same_kpis(&plan.kpis).into_values().filter(|kpis| kpis.len() > 1) {
        let at = kpis.iter().filter_map(|kpi| Some(goals.get(&kpi.goal)?.0)).collect();
        found.push((at, Shared::Kpis { kpis: kpis.iter().map(|kpi| kpi.id.clone()).collect() }));
    }
    let mut by_channel: BTreeMap<&ChannelId, Vec<usize>> = BTreeMap::new();
    for (fit, _) in plan.channels.fits.iter().zip(fits).filter(|(_, result)| result.chosen) {
        if let Some((at, _)) = goals.get(&fit.goal) {
            by_channel.entry(&fit.channel).or_default().push(*at);
        }
    }
    found.extend(by_channel.into_iter().map(|(id, at)| (at, Shared::Channel { channel: id.clone() })));
    let goal_of: BTreeMap<&KpiId, &GoalId> = plan.kpis.iter().map(|kpi| (&kpi.id, &kpi.goal)).collect();
    for effect in &plan.values.effects {
        let ends = [&effect.from, &effect.to].into_iter().filter_map(|kpi| goals.get(goal_of.get(kpi)?));
        found.push((ends.map(|(at, _)| *at).collect(), Shared::Effect { effect: effect.id.clone() }));
    }

    let mut by_goals: BTreeMap<Vec<usize>, Vec<Shared>> = BTreeMap::new();
    for (mut at, shared) in found {
        at.sort_unstable();
        at.dedup();
        let mut departments = at.iter().filter_map(|&at| plan.goals.candidates[at].department.as_ref());
        let first = departments.next();
        if departments.any(|department| Some(department) != first) {
            by_goals.entry(at).or_default().push(shared);
        }
    }
    let recorded: Vec<BTreeSet<&GoalId>> =
        plan.goals.overlaps.iter().map(|overlap| overlap.goals.iter().collect()).collect();
    let overlap = |(at, shared): (Vec<usize>, Vec<Shared>)| {
        let goals: Vec<GoalId> = at.iter().map(|&at| plan.goals.candidates[at].id.clone()).collect();
        let common = |known: &BTreeSet<&GoalId>| goals.iter().filter(|goal| known.contains(goal)).count();
        FoundOverlap { recorded: recorded.iter().any(|known| common(known) > 1), goals, shared }
    };
    by_goals.into_iter().map(overlap).collect()
}

/// KPIs that are the same thing: by their money, or else by their name.
fn same_kpis(kpis: &[Kpi]) -> BTreeMap<(bool, String), Vec<&Kpi>> {
    let mut same: BTreeMap<(bool, String), Vec<&Kpi>> = BTreeMap::new();
    for kpi in kpis {
        let name = kpi.name.trim().to_lowercase();
        let key = match &kpi.money {
            Some(money) => (true, money.clone()),
            None if name.is_empty() => continue,
            None => (false, name),
        };
        same.entry(key).or_default().push(kpi);
    }
    same
}
