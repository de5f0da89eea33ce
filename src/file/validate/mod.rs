//! Whether a plan keeps the rules of the format: every number within its limits, every id the only one of its
//! kind, everything that is referred to there, no circle of effects. What is merely unfinished is not a fault.

mod checker;
mod circle;
mod ids;
mod numbers;

use super::fault::{Fault, Faults};
use crate::plan::Plan;
use checker::Checker;

/// What keeps the plan from being saved and opened again; the first faults where there are many.
/// A plan that was made by the page's edits has none.
pub fn validate(plan: &Plan) -> Vec<Fault> {
    faults_of(plan).listed
}

pub(super) fn faults_of(plan: &Plan) -> Faults {
    let mut checker = Checker::default();
    numbers::check(&mut checker, plan);
    ids::check(&mut checker, plan);
    circle::check(&mut checker, plan);
    checker.faults
}
