//! How far each step is: the mark beside it in the list of steps.

use serde::Serialize;

use super::{Finding, Severity};
use crate::plan::{Plan, Step};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum StepState {
    /// Nothing is entered.
    Empty,
    Started,
    /// What the step asks for is there.
    Complete,
    /// There is an error to fix.
    Problems,
}

/// The state of every step, given what was found.
pub fn step_states(plan: &Plan, findings: &[Finding]) -> [(Step, StepState); 11] {
    let _ = plan;
    Step::ALL.map(|step| {
        let problems = findings.iter().any(|f| f.step == step && f.severity == Severity::Error);
        (step, if problems { StepState::Problems } else { StepState::Empty })
    })
}
