//! Step 9: the plan is presented and approved, tasks are assigned, and people get training, tools and support.

use std::collections::HashSet;

use serde::Serialize;

use super::index::Index;
use super::place::{Field, Place, RowKind};
use super::row::RowProblem;
use super::{Found, is_blank};
use crate::plan::{Approval, Decision, Launch, Month, Support, Task};

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum LaunchProblem {
    /// Nothing is entered yet.
    LaunchEmpty,
    NoSummary,
    NoApprovals,
    /// Top management has not approved the plan.
    NoManagementApproval,
    /// A department whose goal is selected was not asked.
    DepartmentNotAsked,
    NotPresented,
    DecisionOpen,
    Declined,
    NoTasks,
    NoTaskOwner,
    NoTaskDue,
    TacticWithoutTask,
    NoSupport,
    /// Help that comes after the launch.
    SupportAfterLaunch,
}

use LaunchProblem as P;

pub(super) fn find(index: &Index, found: &mut Found) {
    let launch = &index.plan.launch;
    if *launch == Launch::default() {
        found.advice(Place::field(Field::Summary), P::LaunchEmpty);
        return;
    }
    if is_blank(&launch.summary) {
        found.advice(Place::field(Field::Summary), P::NoSummary);
    }
    approvals(index, found);
    for approval in &launch.approvals {
        decision(approval, found);
    }
    if launch.tasks.is_empty() {
        found.advice(Place::field(Field::Tasks), P::NoTasks);
    } else {
        tactics(index, found);
    }
    for row in &launch.tasks {
        task(row, found);
    }
    if launch.support.is_empty() {
        found.advice(Place::field(Field::Support), P::NoSupport);
    }
    for row in &launch.support {
        support(row, index.plan.settings.launch_month, found);
    }
}

fn approvals(index: &Index, found: &mut Found) {
    let approvals = &index.plan.launch.approvals;
    if approvals.is_empty() {
        found.warning(Place::field(Field::Approvals), P::NoApprovals);
        return;
    }
    let by_management =
        |approval: &Approval| approval.department.is_none() && approval.decision == Decision::Approved;
    if !approvals.iter().any(by_management) {
        found.warning(Place::field(Field::Approvals), P::NoManagementApproval);
    }
    let asked: HashSet<_> = approvals.iter().filter_map(|approval| approval.department.as_ref()).collect();
    let concerned: HashSet<_> =
        index.selected_goals().filter_map(|entry| entry.goal.department.as_ref()).collect();
    for department in &index.plan.scope.departments {
        if concerned.contains(&department.id) && !asked.contains(&department.id) {
            let place = Place::row(RowKind::Department, &department.id).at(Field::Approvals);
            found.warning(place, P::DepartmentNotAsked);
        }
    }
}

fn decision(approval: &Approval, found: &mut Found) {
    let place = |field| Place::row(RowKind::Approval, &approval.id).at(field);
    if is_blank(&approval.who) {
        found.advice(place(Field::Who), RowProblem::Unnamed);
    }
    match approval.decision {
        Decision::Open if approval.presented_on.is_none() => {
            found.advice(place(Field::PresentedOn), P::NotPresented);
        }
        Decision::Open => found.advice(place(Field::Decision), P::DecisionOpen),
        Decision::Declined => found.warning(place(Field::Decision), P::Declined),
        Decision::Approved => {}
    }
}

fn tactics(index: &Index, found: &mut Found) {
    let with_task: HashSet<_> =
        index.plan.launch.tasks.iter().filter_map(|task| task.tactic.as_ref()).collect();
    for tactic in index.plan.tactics.iter().filter(|tactic| tactic.switched_on) {
        if !with_task.contains(&tactic.id) {
            found.advice(Place::row(RowKind::Tactic, &tactic.id).at(Field::Tasks), P::TacticWithoutTask);
        }
    }
}

fn task(task: &Task, found: &mut Found) {
    let place = |field| Place::row(RowKind::Task, &task.id).at(field);
    if is_blank(&task.task) {
        found.advice(place(Field::Task), RowProblem::Unnamed);
    }
    if task.done {
        return;
    }
    if is_blank(&task.owner) {
        found.advice(place(Field::Owner), P::NoTaskOwner);
    }
    if task.due.is_none() {
        found.advice(place(Field::Due), P::NoTaskDue);
    }
}

fn support(support: &Support, launch_month: Month, found: &mut Found) {
    let place = |field| Place::row(RowKind::Support, &support.id).at(field);
    if is_blank(&support.what) {
        found.advice(place(Field::What), RowProblem::Unnamed);
    }
    if !support.done && support.due.is_some_and(|due| due.month() > launch_month) {
        found.advice(place(Field::Due), P::SupportAfterLaunch);
    }
}
