//! The projection seen whole and by goal, department, tactic and channel.

use std::collections::BTreeMap;

use crate::plan::{ChannelId, DepartmentId, GoalId, Plan};

use super::costs::{Costs, TacticCost};
use super::figures::{
    ChannelReturn, DepartmentReturn, GoalReturn, KindCost, KpiProjection, Projection, Return, TacticReturn,
};
use super::returns::{Calendar, SharedCost};
use super::stream::{add, add_part};
use super::{Effects, Positions};

pub fn assemble(
    plan: &Plan,
    goal_positions: &Positions<GoalId>,
    calendar: &Calendar,
    costs: Costs,
    effects: Effects,
) -> Projection {
    let shared = calendar.shared_cost(&costs.shared);
    let total_value = sum(calendar, effects.kpis.iter().map(|kpi| &kpi.value_shown_by_month));
    let channels = channels(plan, calendar, &costs, &effects.lost_without_tactic);
    let weights = costs.shared_weights();
    let parts = goal_parts(goal_positions, calendar, costs.direct, weights, &effects.kpis);
    let by_kind = costs.by_kind.into_iter().map(|(kind, by_month)| KindCost { kind, by_month });
    Projection {
        horizon: plan.settings.horizon,
        milestones: calendar.milestones.clone(),
        total: calendar.returns(total_value, costs.total),
        departments: departments(plan, calendar, &shared, &parts),
        goals: goals(plan, calendar, &shared, parts),
        channels,
        tactics: tactics(plan, calendar, costs.by_tactic, effects.lost_without_tactic),
        cost_by_kind: by_kind.filter(|kind| kind.by_month.iter().any(|cost| *cost != 0.0)).collect(),
        shared_cost: costs.shared,
        labour_left_out: costs.labour_left_out,
        hours_by_month: costs.hours,
        kpis: effects.kpis,
    }
}

/// What belongs to a selected goal, or to several of them together.
struct Part {
    earned: Vec<f64>,
    shown: Vec<f64>,
    direct: Vec<f64>,
    shared_weights: Vec<f64>,
}

impl Part {
    fn nothing(calendar: &Calendar) -> Self {
        let nothing = || calendar.nothing();
        Self { earned: nothing(), shown: nothing(), direct: nothing(), shared_weights: nothing() }
    }

    fn add(&mut self, other: &Self) {
        add(&mut self.earned, &other.earned);
        add(&mut self.shown, &other.shown);
        add(&mut self.direct, &other.direct);
        add(&mut self.shared_weights, &other.shared_weights);
    }

    /// What it shows, and what it returns against its direct and against its loaded cost.
    fn returns(self, calendar: &Calendar, shared: &SharedCost) -> (Vec<f64>, Return, Return) {
        let (direct, loaded) =
            calendar.direct_and_loaded_returns(self.earned, self.direct, shared, &self.shared_weights);
        (self.shown, direct, loaded)
    }
}

/// One part for each selected goal, in the order entered.
fn goal_parts(
    positions: &Positions<GoalId>,
    calendar: &Calendar,
    direct: Vec<Vec<f64>>,
    shared_weights: Vec<Vec<f64>>,
    kpis: &[KpiProjection],
) -> Vec<Part> {
    let mut parts: Vec<Part> = direct
        .into_iter()
        .zip(shared_weights)
        .map(|(direct, shared_weights)| Part { direct, shared_weights, ..Part::nothing(calendar) })
        .collect();
    for kpi in kpis {
        if let Some(part) = positions.get(&kpi.goal).and_then(|&goal| parts.get_mut(goal)) {
            add(&mut part.earned, &kpi.value_earned_by_month);
            add(&mut part.shown, &kpi.value_shown_by_month);
        }
    }
    parts
}

fn goals(plan: &Plan, calendar: &Calendar, shared: &SharedCost, parts: Vec<Part>) -> Vec<GoalReturn> {
    plan.selected_goals()
        .zip(parts)
        .map(|(goal, part)| {
            let (value_shown_by_month, direct, loaded) = part.returns(calendar, shared);
            GoalReturn {
                goal: goal.id.clone(),
                department: goal.department.clone(),
                value_shown_by_month,
                direct,
                loaded,
            }
        })
        .collect()
}

fn departments(
    plan: &Plan,
    calendar: &Calendar,
    shared: &SharedCost,
    parts: &[Part],
) -> Vec<DepartmentReturn> {
    let mut together: BTreeMap<Option<&DepartmentId>, Part> = BTreeMap::new();
    for (goal, part) in plan.selected_goals().zip(parts) {
        together.entry(goal.department.as_ref()).or_insert_with(|| Part::nothing(calendar)).add(part);
    }
    let known = plan.scope.departments.iter().map(|department| Some(&department.id));
    known
        .chain([None])
        .filter_map(|department| {
            let part = together.remove(&department)?;
            let (value_shown_by_month, direct, loaded) = part.returns(calendar, shared);
            Some(DepartmentReturn { department: department.cloned(), value_shown_by_month, direct, loaded })
        })
        .collect()
}

fn tactics(
    plan: &Plan,
    calendar: &Calendar,
    costs: Vec<TacticCost>,
    values: Vec<Vec<f64>>,
) -> Vec<TacticReturn> {
    plan.tactics
        .iter()
        .zip(values)
        .zip(costs)
        .map(|((tactic, value), cost)| TacticReturn {
            tactic: tactic.id.clone(),
            returns: calendar.returns(value, cost.by_month),
            cost_entered: cost.lines.iter().filter_map(|line| line.total).sum(),
            lines: cost.lines,
            labour_left_out: cost.labour_left_out,
        })
        .collect()
}

fn channels(plan: &Plan, calendar: &Calendar, costs: &Costs, values: &[Vec<f64>]) -> Vec<ChannelReturn> {
    let mut sums: BTreeMap<&ChannelId, (Vec<f64>, Vec<f64>)> = BTreeMap::new();
    for ((tactic, value), cost) in plan.tactics.iter().zip(values).zip(&costs.by_tactic) {
        let part = 1.0 / tactic.channels.len() as f64;
        for channel in &tactic.channels {
            let (values, costs) =
                sums.entry(channel).or_insert_with(|| (calendar.nothing(), calendar.nothing()));
            add_part(values, value, part);
            add_part(costs, &cost.by_month, part);
        }
    }
    plan.channels
        .list
        .iter()
        .filter_map(|channel| {
            let (value, cost) = sums.remove(&channel.id)?;
            Some(ChannelReturn { channel: channel.id.clone(), returns: calendar.returns(value, cost) })
        })
        .collect()
}

fn sum<'a>(calendar: &Calendar, streams: impl Iterator<Item = &'a Vec<f64>>) -> Vec<f64> {
    streams.fold(calendar.nothing(), |mut total, stream| {
        add(&mut total, stream);
        total
    })
}
