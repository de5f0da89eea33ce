//! Step 3: which goals stand and whom they serve, how they are selected, and what management says of them.
//! What the ranking rests on is in [`ranking`](super::ranking).

use std::collections::HashSet;

use serde::Serialize;

use super::index::{GoalEntry, Index};
use super::place::{Field, Place, RowKind};
use super::row::Names;
use super::{Found, Severity, is_blank, judges, ranking, uncertainty, weighing};
use crate::plan::{Decision, Goal, GoalId, Overlap};
use crate::priority::Shared;

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum GoalsProblem {
    /// Nothing is entered yet.
    GoalsEmpty,
    NoneSelected,
    AllSelected {
        count: usize,
    },
    NoCapacity,
    OverCapacity {
        selected: usize,
        capacity: u32,
    },
    /// What the selected goals cost in the first year, against what they may.
    OverCost {
        cost: f64,
        capacity: f64,
    },
    /// Hours of labour in the month that takes most, against those there are.
    OverHours {
        hours: f64,
        month: u32,
        capacity: f64,
    },
    /// The selected goals reach every department in scope at once.
    EveryDepartment {
        count: usize,
    },
    /// Goals of several departments share something, and no cooperation is recorded.
    OverlapOffered {
        goals: Vec<GoalId>,
        shared: Vec<Shared>,
    },
    /// Goals of several departments, and nobody looked where they overlap.
    OverlapsNotLookedFor,
    ServesNoBusinessGoal,
    NoDepartment,
    DepartmentOutOfScope,
    SelectedNotApproved,
    SelectedDeclined,
    /// Approved, but nobody says by whom.
    ApprovedByNobody,
    /// Approved and ranked above a goal that is selected.
    PassedOver {
        selected: GoalId,
    },
    CostOfInactionUnknown,
    /// The goal does not earn its cost, shared tactics included, by the horizon.
    LosesMoney {
        roi: f64,
        horizon: u32,
    },
    OverlapOfOne,
    OverlapWithoutCooperation,
}

use GoalsProblem as P;

/// With so few departments, starting in all of them is no spreading thin.
const FEW_DEPARTMENTS: usize = 2;
/// Offers to cooperate that are told at once; the evaluation has all of them.
const MOST_OFFERED: usize = 5;

pub(super) fn find(index: &Index, found: &mut Found) {
    let goals = &index.plan.goals;
    if goals.candidates.is_empty() {
        found.advice(Place::field(Field::Candidates), P::GoalsEmpty);
        ranking::criteria(&goals.criteria, found);
        return;
    }
    selection(index, found);
    capacity(index, found);
    ranking::criteria(&goals.criteria, found);
    weighing::find(index, found);
    judges::find(index, found);
    ranking::order(index, found);
    let ranks = ranking::Ranks::of(index);
    let mut names = Names::of(RowKind::Goal);
    for goal in &goals.candidates {
        names.check((), &goal.id, &goal.name, found);
        links(index, goal, found);
        ranks.find(goal, found);
        approval(goal, found);
        uncertainty::of_goal(goal, found);
        if let Some(selected) = ranks.passed_over_for(goal) {
            let place = Place::row(RowKind::Goal, &goal.id).at(Field::Selected);
            found.advice(place, P::PassedOver { selected: selected.clone() });
        }
    }
    losses(index, found);
    for overlap in &goals.overlaps {
        cooperation(overlap, found);
    }
}

fn selection(index: &Index, found: &mut Found) {
    let goals = &index.plan.goals;
    let (all, selected) = (goals.candidates.len(), index.selected_goals().count());
    if selected == 0 {
        found.warning(Place::field(Field::Candidates), P::NoneSelected);
    } else if selected == all && all > 1 {
        found.advice(Place::field(Field::Candidates), P::AllSelected { count: all });
    } else {
        let in_scope = index.plan.scope.departments.iter().filter(|department| department.in_scope).count();
        if in_scope > FEW_DEPARTMENTS && index.figures.priorities.departments.len() == in_scope {
            found.advice(Place::field(Field::Candidates), P::EveryDepartment { count: in_scope });
        }
    }
    match goals.capacity {
        None if all > 1 => found.advice(Place::field(Field::Capacity), P::NoCapacity),
        Some(capacity) if selected > capacity as usize => {
            found.warning(Place::field(Field::Capacity), P::OverCapacity { selected, capacity });
        }
        _ => {}
    }
    let departments: HashSet<_> =
        goals.candidates.iter().filter_map(|goal| goal.department.as_ref()).collect();
    if departments.len() > 1 && goals.overlaps.is_empty() {
        found.advice(Place::field(Field::Overlaps), P::OverlapsNotLookedFor);
    }
}

fn capacity(index: &Index, found: &mut Found) {
    let goals = &index.plan.goals;
    let used = &index.figures.priorities.capacity;
    if let Some(capacity) = goals.capacity_cost.filter(|capacity| used.first_year_cost > *capacity) {
        let problem = P::OverCost { cost: used.first_year_cost, capacity };
        found.warning(Place::field(Field::CapacityCost), problem);
    }
    if let (Some(capacity), Some(month)) = (goals.capacity_hours, used.month_of_most_hours)
        && used.most_hours > capacity
    {
        let problem = P::OverHours { hours: used.most_hours, month, capacity };
        found.warning(Place::field(Field::CapacityHours), problem);
    }
    // A channel is shared by so many goals that it is only shown; cross effects are told of in step 5.
    let tells = |shared: &Shared| matches!(shared, Shared::Kpis { .. });
    let overlaps = index.figures.priorities.overlaps.iter();
    let offered = overlaps.filter(|overlap| !overlap.recorded && overlap.shared.iter().any(tells));
    for overlap in offered.take(MOST_OFFERED) {
        let shared = overlap.shared.iter().filter(|shared| tells(shared)).cloned().collect();
        let problem = P::OverlapOffered { goals: overlap.goals.clone(), shared };
        found.advice(Place::field(Field::Overlaps), problem);
    }
}

fn links(index: &Index, goal: &Goal, found: &mut Found) {
    let place = |field| Place::row(RowKind::Goal, &goal.id).at(field);
    if goal.business_goals.is_empty() {
        found.warning(place(Field::BusinessGoals), P::ServesNoBusinessGoal);
    }
    let severity = if goal.selected { Severity::Warning } else { Severity::Advice };
    match goal.department.as_ref().and_then(|id| index.department(id)) {
        None => found.add(severity, place(Field::Department), P::NoDepartment),
        Some(department) if !department.in_scope => {
            found.add(severity, place(Field::Department), P::DepartmentOutOfScope);
        }
        Some(_) => {}
    }
    if goal.selected && goal.yearly_cost_of_inaction.is_none() {
        found.advice(place(Field::YearlyCostOfInaction), P::CostOfInactionUnknown);
    }
}

fn approval(goal: &Goal, found: &mut Found) {
    let place = |field| Place::row(RowKind::Goal, &goal.id).at(field);
    match goal.approval.decision {
        Decision::Open if goal.selected => {
            found.warning(place(Field::Decision), P::SelectedNotApproved);
        }
        Decision::Declined if goal.selected => found.error(place(Field::Decision), P::SelectedDeclined),
        Decision::Approved if goal.selected && is_blank(&goal.approval.by) => {
            found.advice(place(Field::ApprovedBy), P::ApprovedByNobody);
        }
        _ => {}
    }
}

fn losses(index: &Index, found: &mut Found) {
    let projection = index.figures.projection;
    for returns in &projection.goals {
        let Some(entry) = index.goal(&returns.goal).filter(|entry| is_valued(index, entry)) else { continue };
        let roi = returns.loaded.at_horizon().and_then(|horizon| horizon.roi);
        if let Some(roi) = roi.filter(|&roi| roi < 0.0) {
            let problem = P::LosesMoney { roi, horizon: projection.horizon };
            found.warning(Place::row(RowKind::Goal, &entry.goal.id), problem);
        }
    }
}

/// All that the goal's value is computed from is there; until then a loss says nothing.
fn is_valued(index: &Index, entry: &GoalEntry) -> bool {
    let mut counted = index.kpis_of(entry).filter(|kpi| kpi.counts()).peekable();
    counted.peek().is_some() && counted.all(super::index::KpiEntry::is_complete)
}

fn cooperation(overlap: &Overlap, found: &mut Found) {
    let place = |field| Place::row(RowKind::Overlap, &overlap.id).at(field);
    if overlap.goals.iter().collect::<HashSet<_>>().len() < 2 {
        found.advice(place(Field::OverlapGoals), P::OverlapOfOne);
    }
    if is_blank(&overlap.cooperation) {
        found.advice(place(Field::Cooperation), P::OverlapWithoutCooperation);
    }
}
