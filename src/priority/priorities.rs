//! Everything that step 3 comes to, put together: weights, ratings, ranking, judges, how sure the order is, and
//! what the choice takes.

use serde::Serialize;

use crate::plan::{DepartmentId, Plan};
use crate::projection::Projection;

use super::choice::{CapacityUse, FoundOverlap, departments_covered, found_overlaps};
use super::figures::{FitResult, RankedGoal};
use super::neighbours::{Neighbours, neighbours};
use super::panel::Panel;
use super::rank::{exact_weights, rank};
use super::ratings::{GoalRatings, Ratings};
use super::weighed::WeightsInUse;

/// Beside the ranking: what it rests on, and how sure it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Priorities {
    pub weights: WeightsInUse,
    /// The ratings that count, of the goals in the order entered.
    pub ratings: Vec<GoalRatings>,
    /// Goals that stand next to each other, best first.
    pub neighbours: Vec<Neighbours>,
    /// `None` without judges.
    pub panel: Option<Panel>,
    pub capacity: CapacityUse,
    /// Departments in scope to which a selected goal belongs.
    pub departments: Vec<DepartmentId>,
    /// What goals of different departments share.
    pub overlaps: Vec<FoundOverlap>,
}

/// The ranking, best first, and what stands beside it.
pub fn prioritise(plan: &Plan, projection: &Projection, fits: &[FitResult]) -> (Vec<RankedGoal>, Priorities) {
    let goals = &plan.goals;
    let weights = WeightsInUse::of(goals);
    let ratings = Ratings::of(plan, projection);
    let ranking = rank(goals, &ratings, &exact_weights(goals, &ratings, &weights));
    let priorities = Priorities {
        neighbours: neighbours(goals, &ratings, &weights.shares, &ranking),
        panel: (!goals.judges.is_empty()).then(|| Panel::of(goals, &weights.shares)),
        capacity: CapacityUse::of(plan, projection),
        departments: departments_covered(plan),
        overlaps: found_overlaps(plan, fits),
        ratings: ratings.goals,
        weights,
    };
    (ranking, priorities)
}
