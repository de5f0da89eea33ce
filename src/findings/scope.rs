//! Step 2: every department has goals and KPIs of its own, so talk to each; but not all of them at first.

use std::collections::HashSet;

use serde::Serialize;

use super::index::Index;
use super::place::{Field, Place, RowKind};
use super::row::Names;
use super::{Found, Severity, is_blank};
use crate::plan::{Department, Function};

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ScopeProblem {
    /// Nothing is entered yet.
    ScopeEmpty,
    NothingInScope,
    EverythingInScope,
    NotTalkedTo,
    NoContact,
    NoNeeds,
    /// The goals and KPIs that the department already has.
    NoOwnGoals,
    InScopeWithoutGoal,
}

use ScopeProblem as P;

pub(super) fn find(index: &Index, found: &mut Found) {
    let departments = &index.plan.scope.departments;
    if departments.is_empty() {
        found.advice(Place::field(Field::Departments), P::ScopeEmpty);
        return;
    }
    let in_scope = departments.iter().filter(|department| department.in_scope).count();
    if in_scope == 0 {
        found.warning(Place::field(Field::Departments), P::NothingInScope);
    } else if in_scope == departments.len() && in_scope > 1 {
        found.advice(Place::field(Field::Departments), P::EverythingInScope);
    }
    let candidates = &index.plan.goals.candidates;
    let with_goal: HashSet<_> = candidates.iter().filter_map(|goal| goal.department.as_ref()).collect();
    let mut names = Names::of(RowKind::Department);
    for department in departments {
        // A department without a name is called by its function.
        if is_blank(&department.name) && department.function != Function::Other {
            names.check(Some(department.function), &department.id, "-", found);
        } else {
            names.check(None, &department.id, &department.name, found);
        }
        talks(department, found);
        if department.in_scope && !candidates.is_empty() && !with_goal.contains(&department.id) {
            found.advice(Place::row(RowKind::Department, &department.id), P::InScopeWithoutGoal);
        }
    }
}

fn talks(department: &Department, found: &mut Found) {
    let place = |field| Place::row(RowKind::Department, &department.id).at(field);
    if department.talked_on.is_none() {
        let severity = if department.in_scope { Severity::Warning } else { Severity::Advice };
        found.add(severity, place(Field::TalkedOn), P::NotTalkedTo);
    }
    if !department.in_scope {
        return;
    }
    if is_blank(&department.contact) {
        found.advice(place(Field::Contact), P::NoContact);
    }
    // What a talk brings is asked for once there was one.
    if department.talked_on.is_some() {
        if department.needs.iter().all(|need| is_blank(need)) {
            found.advice(place(Field::Needs), P::NoNeeds);
        }
        if is_blank(&department.own_goals) {
            found.advice(place(Field::OwnGoals), P::NoOwnGoals);
        }
    }
}
