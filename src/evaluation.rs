//! Every figure of a plan's base case, in one place. Nothing else computes them a second time.

use std::cmp::Reverse;

use serde::Serialize;

use crate::plan::{ChannelFit, ChannelFitId, KpiId, Plan, Scenario, ScenarioId};
use crate::priority::{RankedGoal, rank};
use crate::projection::{BreakEven, Milestone, Projection, calendar, project};
use crate::tracking::{Measured, measure};

/// A channel is suggested for a goal from this fit, of 25.
pub const SUGGESTED_FIT: u8 = 12;

/// What a plan comes to.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Evaluation {
    /// Step 3: goals, best first.
    pub ranking: Vec<RankedGoal>,
    /// Step 8: KPIs by priority, then by ease of tracking.
    pub kpi_order: Vec<KpiId>,
    /// Step 6: how well each channel fits its goal, in the order entered.
    pub channel_fits: Vec<FitResult>,
    pub projection: Projection,
    /// The settings' scenarios, in their order.
    pub scenarios: Vec<ScenarioResult>,
    /// Step 10.
    pub measured: Measured,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FitResult {
    pub id: ChannelFitId,
    /// Goal fit × audience fit, 1 to 25; `None` while one of them is missing.
    pub fit: Option<u8>,
    /// The fit reaches the threshold.
    pub suggested: bool,
    /// The team's choice, or else the suggestion.
    pub chosen: bool,
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
    let projection = project(plan);
    Evaluation {
        ranking: rank(&plan.goals),
        kpi_order: kpi_order(plan),
        channel_fits: plan.channels.fits.iter().map(fit_result).collect(),
        scenarios: scenarios(plan, &projection),
        measured: measure(plan, &projection),
        projection,
    }
}

/// The most important KPI first, then the easiest to track, then the order entered; what is not set comes last.
fn kpi_order(plan: &Plan) -> Vec<KpiId> {
    let mut kpis: Vec<_> = plan.kpis.iter().collect();
    kpis.sort_by_key(|kpi| (kpi.priority.unwrap_or(u8::MAX), Reverse(kpi.ease)));
    kpis.into_iter().map(|kpi| kpi.id.clone()).collect()
}

fn fit_result(fit: &ChannelFit) -> FitResult {
    let product = fit.goal_fit.zip(fit.audience_fit).map(|(goal, audience)| goal.saturating_mul(audience));
    let suggested = product.is_some_and(|product| product >= SUGGESTED_FIT);
    FitResult { id: fit.id.clone(), fit: product, suggested, chosen: fit.chosen.unwrap_or(suggested) }
}

fn scenarios(plan: &Plan, projection: &Projection) -> Vec<ScenarioResult> {
    let calendar = calendar(plan);
    let result = |scenario: &Scenario| {
        let (milestones, break_even) =
            calendar.scaled(&projection.total, scenario.value_factor, scenario.cost_factor);
        ScenarioResult { scenario: scenario.id.clone(), milestones, break_even }
    };
    plan.settings.scenarios.iter().map(result).collect()
}
