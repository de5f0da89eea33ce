//! Every figure of a plan's base case, in one place. Nothing else computes them a second time.

use serde::Serialize;

use crate::plan::{ChannelFitId, KpiId, ScenarioId};
use crate::priority::RankedGoal;
use crate::projection::{BreakEven, Milestone, Projection};
use crate::tracking::Measured;

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
