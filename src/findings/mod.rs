//! What is wrong with a plan, what can mislead, and what good practice still asks for: each finding with its
//! place, the reason and the remedy. Knows the plan and its figures; computes none of them, and never blocks.

mod alignment;
mod analytics;
mod channels;
mod circles;
mod costs;
mod delivery;
mod effects;
mod goals;
mod index;
mod judges;
mod kpis;
mod launch;
mod measurement;
mod place;
mod problem;
mod ranking;
mod readiness;
mod returns;
mod row;
mod scope;
mod state;
mod tactics;
#[cfg(test)]
mod tests;
mod uncertainty;
mod values;
mod weighing;
mod words;

use serde::Serialize;

use crate::plan::{Plan, Step};
use crate::priority::{FitResult, Priorities, RankedGoal};
use crate::projection::Projection;
use crate::tracking::Measured;

pub use alignment::AlignmentProblem;
pub use analytics::AnalyticsProblem;
pub use channels::ChannelsProblem;
pub use costs::CostsProblem;
pub use delivery::DeliveryProblem;
pub use effects::EffectsProblem;
pub use goals::GoalsProblem;
pub use judges::JudgesProblem;
pub use kpis::KpisProblem;
pub use launch::LaunchProblem;
pub use measurement::MeasurementProblem;
pub use place::{Field, Place, Row, RowKind};
pub use problem::Problem;
pub use ranking::RankingProblem;
pub use readiness::ReadinessProblem;
pub use returns::ReturnProblem;
pub use row::RowProblem;
pub use scope::ScopeProblem;
pub use state::{StepState, step_states};
pub use tactics::TacticsProblem;
pub use uncertainty::UncertaintyProblem;
pub use values::ValuesProblem;
pub use weighing::WeighingProblem;

use index::Index;

/// How much a finding weighs; the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Severity {
    /// Figures are wrong, or cannot be computed.
    Error,
    /// A rule is broken in a way that can mislead.
    Warning,
    /// Good practice.
    Advice,
}

/// One thing to know about a plan. Its words come from [`Finding::place_text`], [`Finding::reason`] and
/// [`Finding::remedy`].
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    pub severity: Severity,
    pub step: Step,
    pub place: Place,
    pub problem: Problem,
}

/// The figures that findings look at.
#[derive(Clone, Copy, Debug)]
pub struct Figures<'a> {
    /// Goals, best first.
    pub ranking: &'a [RankedGoal],
    pub priorities: &'a Priorities,
    pub channel_fits: &'a [FitResult],
    pub projection: &'a Projection,
    pub measured: &'a Measured,
}

/// Everything to say about a plan: the gravest first, then by step, then by the order of the rows.
pub fn find(plan: &Plan, figures: &Figures) -> Vec<Finding> {
    let index = Index::of(plan, figures);
    let mut found = Found { step: Step::Readiness, by_severity: Default::default() };
    for step in Step::ALL {
        found.step = step;
        match step {
            Step::Readiness => readiness::find(plan, &mut found),
            Step::Alignment => alignment::find(&index, &mut found),
            Step::Scope => scope::find(&index, &mut found),
            Step::Goals => goals::find(&index, &mut found),
            Step::Kpis => kpis::find(&index, &mut found),
            Step::Values => values::find(&index, &mut found),
            Step::Channels => channels::find(&index, &mut found),
            Step::Tactics => tactics::find(&index, &mut found),
            Step::Analytics => analytics::find(&index, &mut found),
            Step::Launch => launch::find(&index, &mut found),
            Step::Measurement => measurement::find(&index, &mut found),
        }
    }
    found.by_severity.into_iter().flatten().collect()
}

/// Collects the findings of one step after another.
struct Found {
    /// The step that is looked at.
    step: Step,
    /// Errors, warnings and advice, each in the order found.
    by_severity: [Vec<Finding>; 3],
}

impl Found {
    fn error(&mut self, place: Place, problem: impl Into<Problem>) {
        self.add(Severity::Error, place, problem);
    }

    fn warning(&mut self, place: Place, problem: impl Into<Problem>) {
        self.add(Severity::Warning, place, problem);
    }

    fn advice(&mut self, place: Place, problem: impl Into<Problem>) {
        self.add(Severity::Advice, place, problem);
    }

    fn add(&mut self, severity: Severity, place: Place, problem: impl Into<Problem>) {
        let finding = Finding { severity, step: self.step, place, problem: problem.into() };
        self.by_severity[severity as usize].push(finding);
    }
}

/// Nothing is written there.
fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}
