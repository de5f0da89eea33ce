//! Every figure of a plan's base case, in one place. Nothing else computes them a second time.

use serde::Serialize;

use crate::findings::{self, Figures, Finding};
use crate::plan::{KpiId, Plan, Scenario, ScenarioId};
use crate::priority::{FitResult, Priorities, RankedGoal, channel_fits, kpi_order, prioritise};
use crate::projection::{BreakEven, Milestone, Projection, calendar, project};
use crate::tracking::{Measured, measure};

/// What a plan comes to.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Evaluation {
    /// Step 3: goals, best first.
    pub ranking: Vec<RankedGoal>,
    /// Step 3: what the ranking rests on, how sure it is, and what the choice takes.
    pub priorities: Priorities,
    /// Step 8: KPIs by priority, then by ease of tracking.
    pub kpi_order: Vec<KpiId>,
    /// Step 6: how well each channel fits its goal, in the order entered.
    pub channel_fits: Vec<FitResult>,
    pub projection: Projection,
    /// The settings' scenarios, in their order.
    pub scenarios: Vec<ScenarioResult>,
    /// Step 10.
    pub measured: Measured,
    /// What the plan lacks, the gravest first.
    pub findings: Vec<Finding>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ScenarioResult {
    pub scenario: ScenarioId,
    pub milestones: Vec<Milestone>,
    pub break_even: Option<BreakEven>,
}

/// Every figure of the plan's base case. The same plan gives the same bits, natively and in every browser.
pub fn evaluate(plan: &Plan) -> Evaluation {
    let channel_fits = channel_fits(&plan.channels);
    let projection = project(plan);
    let (ranking, priorities) = prioritise(plan, &projection, &channel_fits);
    let measured = measure(plan, &projection);
    let figures = Figures {
        ranking: &ranking,
        priorities: &priorities,
        channel_fits: &channel_fits,
        projection: &projection,
        measured: &measured,
    };
    let findings = findings::find(plan, &figures);
    Evaluation {
        kpi_order: kpi_order(&plan.kpis),
        scenarios: scenarios(plan, &projection),
        ranking,
        priorities,
        channel_fits,
        projection,
        measured,
        findings,
    }
}

fn scenarios(plan: &Plan, projection: &Projection) -> Vec<ScenarioResult> {
    let calendar = calendar(plan);
    let result = |scenario: &Scenario| {
        let changed = scenario.changes_rows().then(|| project(&scenario.changed_rows(plan)));
        let total = changed.as_ref().map_or(&projection.total, |projection| &projection.total);
        let delay = usize::try_from(scenario.delay()).unwrap_or(usize::MAX);
        let (milestones, break_even) =
            calendar.shifted(total, scenario.value_factor, scenario.cost_factor, delay);
        ScenarioResult { scenario: scenario.id.clone(), milestones, break_even }
    };
    plan.settings.scenarios.iter().map(result).collect()
}
