//! Step 1: social media extends the business, its brand and its values; reviewing the mission is the start.

use std::collections::HashSet;

use serde::Serialize;

use super::index::Index;
use super::place::{Field, Place, RowKind};
use super::row::Names;
use super::{Found, is_blank};
use crate::plan::Alignment;

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum AlignmentProblem {
    /// Nothing is entered yet.
    AlignmentEmpty,
    NoMission,
    MissionNotReviewed,
    NoBrand,
    NoValues,
    NoBusinessGoals,
    /// Nobody could tell that it is reached.
    BusinessGoalWithoutMeasure,
    /// No candidate goal serves it.
    BusinessGoalNotServed,
}

use AlignmentProblem as P;

pub(super) fn find(index: &Index, found: &mut Found) {
    let alignment = &index.plan.alignment;
    if *alignment == Alignment::default() {
        found.advice(Place::field(Field::Mission), P::AlignmentEmpty);
        return;
    }
    statements(alignment, found);
    business_goals(index, found);
}

fn statements(alignment: &Alignment, found: &mut Found) {
    if is_blank(&alignment.mission) {
        found.warning(Place::field(Field::Mission), P::NoMission);
    } else if alignment.mission_reviewed_on.is_none() {
        found.advice(Place::field(Field::MissionReviewedOn), P::MissionNotReviewed);
    }
    if is_blank(&alignment.brand) {
        found.advice(Place::field(Field::Brand), P::NoBrand);
    }
    if is_blank(&alignment.values) {
        found.advice(Place::field(Field::CompanyValues), P::NoValues);
    }
}

fn business_goals(index: &Index, found: &mut Found) {
    let goals = &index.plan.alignment.business_goals;
    if goals.is_empty() {
        found.warning(Place::field(Field::BusinessGoals), P::NoBusinessGoals);
    }
    let candidates = &index.plan.goals.candidates;
    let served: HashSet<_> = candidates.iter().flat_map(|goal| &goal.business_goals).collect();
    let mut names = Names::of(RowKind::BusinessGoal);
    for goal in goals {
        let place = || Place::row(RowKind::BusinessGoal, &goal.id);
        names.check((), &goal.id, &goal.name, found);
        if is_blank(&goal.measure) {
            found.advice(place().at(Field::Measure), P::BusinessGoalWithoutMeasure);
        }
        if !candidates.is_empty() && !served.contains(&goal.id) {
            found.advice(place(), P::BusinessGoalNotServed);
        }
    }
}
