//! How far each step is: the mark beside it in the list of steps. A step is complete when what it asks for is
//! there; warnings about what the figures come to do not take that away.

use serde::Serialize;

use super::values::has_value;
use super::{AnalyticsProblem, ChannelsProblem, DeliveryProblem, MeasurementProblem, RankingProblem};
use super::{Finding, Problem, Severity, is_blank};
use crate::plan::{Alignment, Decision, Goal, Launch, Measurement, Plan, Readiness, ReadinessQuestion, Step};

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

/// The state of every step, given what was found in the plan.
pub fn step_states(plan: &Plan, findings: &[Finding]) -> [(Step, StepState); 11] {
    Step::ALL.map(|step| {
        let of_step = Findings { step, all: findings };
        let state = if of_step.any(|finding| finding.severity == Severity::Error) {
            StepState::Problems
        } else if is_empty(plan, step) {
            StepState::Empty
        } else if is_complete(plan, of_step) {
            StepState::Complete
        } else {
            StepState::Started
        };
        (step, state)
    })
}

#[derive(Clone, Copy)]
struct Findings<'a> {
    step: Step,
    all: &'a [Finding],
}

impl Findings<'_> {
    fn any(self, is: impl Fn(&Finding) -> bool) -> bool {
        self.all.iter().any(|finding| finding.step == self.step && is(finding))
    }

    /// None of these, where they are more than advice.
    fn no(self, is: impl Fn(&Problem) -> bool) -> bool {
        !self.any(|finding| finding.severity < Severity::Advice && is(&finding.problem))
    }
}

/// Nothing is entered at the step. What the step before it entered is not counted, nor what comes by default.
fn is_empty(plan: &Plan, step: Step) -> bool {
    match step {
        Step::Readiness => plan.readiness == Readiness::default(),
        Step::Alignment => plan.alignment == Alignment::default(),
        Step::Scope => plan.scope.departments.is_empty(),
        Step::Goals => plan.goals.candidates.is_empty(),
        Step::Kpis => plan.kpis.is_empty(),
        Step::Values => plan.values.effects.is_empty() && !plan.kpis.iter().any(has_value),
        Step::Channels => plan.channels.list.is_empty(),
        Step::Tactics => plan.tactics.is_empty(),
        Step::Analytics => plan.analytics.metrics.is_empty(),
        Step::Launch => plan.launch == Launch::default(),
        Step::Measurement => plan.measurement == Measurement::default(),
    }
}

/// What the step asks for is there. Called only for steps that are not empty and have no error.
fn is_complete(plan: &Plan, findings: Findings) -> bool {
    use Problem as P;
    let selected = plan.selected_goals().next().is_some();
    match findings.step {
        Step::Readiness => plan.readiness.answers.len() == ReadinessQuestion::ALL.len(),
        Step::Alignment => is_aligned(&plan.alignment),
        // A department in scope, and each of them talked to.
        Step::Scope => {
            let in_scope = || plan.scope.departments.iter().filter(|department| department.in_scope);
            in_scope().next().is_some() && in_scope().all(|department| department.talked_on.is_some())
        }
        // Selected goals that are linked, fully rated and approved.
        Step::Goals => {
            let rated = |problem: &Problem| {
                matches!(problem, P::Ranking(RankingProblem::NotRated | RankingProblem::Provisional { .. }))
            };
            selected && plan.selected_goals().all(is_settled) && findings.no(rated)
        }
        // A KPI for each selected goal, with baseline and target: what lacks is an error or a warning.
        Step::Kpis => {
            let lacks = |problem: &Problem| {
                use super::KpisProblem as K;
                matches!(problem, P::Kpis(K::NoBaseline | K::NoTarget))
            };
            selected && findings.no(lacks)
        }
        // A value, its source and an attribution for each KPI that counts.
        Step::Values => {
            let lacks = |problem: &Problem| {
                use super::ValuesProblem as V;
                matches!(problem, P::Values(V::ValuesEmpty | V::NoValueSource | V::NothingCounted))
            };
            selected && plan.kpis.iter().any(has_value) && findings.no(lacks)
        }
        // A channel chosen for each selected goal.
        Step::Channels => {
            selected && findings.no(|problem| *problem == P::Channels(ChannelsProblem::GoalWithoutChannel))
        }
        // Tactics with costs, and one for each KPI that matters.
        Step::Tactics => {
            let lacks = |problem: &Problem| {
                use DeliveryProblem as D;
                matches!(problem, P::Delivery(D::KpiWithoutTactic | D::AllTacticsOff))
            };
            selected && plan.tactics.iter().any(|tactic| tactic.switched_on) && findings.no(lacks)
        }
        // A metric for each KPI that matters.
        Step::Analytics => {
            selected && findings.no(|problem| *problem == P::Analytics(AnalyticsProblem::KpiWithoutMetric))
        }
        Step::Launch => is_launched(&plan.launch) && findings.no(|_| true),
        Step::Measurement => is_measured(plan, findings),
    }
}

/// A mission that was reviewed, and business goals.
fn is_aligned(alignment: &Alignment) -> bool {
    let reviewed = !is_blank(&alignment.mission) && alignment.mission_reviewed_on.is_some();
    reviewed && alignment.business_goals.iter().any(|goal| !is_blank(&goal.name))
}

fn is_settled(goal: &Goal) -> bool {
    let linked = goal.department.is_some() && !goal.business_goals.is_empty();
    linked && goal.approval.decision == Decision::Approved
}

/// Tasks that somebody has, and support; approvals are told by the findings.
fn is_launched(launch: &Launch) -> bool {
    let owned = launch.tasks.iter().all(|task| task.done || !is_blank(&task.owner));
    !launch.tasks.is_empty() && owned && !launch.support.is_empty()
}

/// Read and booked for the year that accurate results take, or to the horizon.
fn is_measured(plan: &Plan, findings: Findings) -> bool {
    let settings = &plan.settings;
    let booked = plan.measurement.costs.keys().filter_map(|&month| settings.plan_month(month)).count();
    let gaps = |problem: &Problem| {
        use MeasurementProblem as M;
        matches!(problem, Problem::Measurement(M::NotBooked | M::NotRead | M::ReadingsMissing { .. }))
    };
    booked >= settings.horizon.min(12) as usize && findings.no(gaps)
}
