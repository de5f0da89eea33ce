//! Whether a plan keeps the rules of the format: every number within its limits, every id the only one of its
//! kind, everything that is referred to there, no circle of effects. What is merely unfinished is not a fault.

mod checker;
mod circle;
mod ids;
mod numbers;

use super::fault::{Fault, Faults};
use super::place::Place;
use super::sheet::Sheet;
use crate::plan::{Id as _, Plan};
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

/// What keeps a sheet's judge and answers from being part of a plan.
pub(super) fn faults_of_sheet(sheet: &Sheet) -> Faults {
    let mut checker = Checker::default();
    let judge = Place::Root.field("judge");
    checker.id_length(&judge.field("id"), sheet.judge.id.as_str());
    numbers::answers(&mut checker, &Place::Root.field("answers"), &sheet.answers);
    checker.faults
}
