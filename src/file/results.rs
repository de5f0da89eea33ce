//! The results that a file carries, for whoever reads it without this program. They are computed anew when the
//! file is opened; these types are the file's own, so that the engine's figures can grow without changing it.

use serde::{Deserialize, Serialize};

use crate::evaluation::Evaluation;
use crate::plan::{GoalId, Id as _};

/// The results of the base case as they were when the plan was saved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Results {
    /// The goals, best first.
    pub scores: Vec<SavedScore>,
    pub projection: SavedProjection,
    /// The figures at months 6 and 12 where the horizon reaches them, and at the horizon.
    pub milestones: Vec<SavedMilestone>,
    /// The first month by which the value has reached the cost; null: not within the horizon.
    #[serde(default)]
    pub break_even: Option<SavedBreakEven>,
}

/// A goal's place in the ranking.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Score"))]
#[serde(rename_all = "camelCase")]
pub struct SavedScore {
    pub goal: GoalId,
    /// 1 is first; null: not ranked.
    #[serde(default)]
    pub rank: Option<u32>,
    /// Weighted mean of the ratings, 1 to 5; null: not rated.
    #[serde(default)]
    pub score: Option<f64>,
}

/// Value and cost of each month in the plan's currency, from the launch month to the horizon.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Projection"))]
#[serde(rename_all = "camelCase")]
pub struct SavedProjection {
    pub value_by_month: Vec<f64>,
    pub cost_by_month: Vec<f64>,
}

/// Sums over months 1 to `month`, in the plan's currency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Milestone"))]
#[serde(rename_all = "camelCase")]
pub struct SavedMilestone {
    pub month: u32,
    pub value: f64,
    pub cost: f64,
    /// Value − cost.
    pub net: f64,
    /// (Value − cost) / cost as a fraction; null: not defined, since nothing was spent.
    #[serde(default)]
    pub roi: Option<f64>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "BreakEven"))]
#[serde(rename_all = "camelCase")]
pub struct SavedBreakEven {
    pub month: u32,
    /// True where the value stays at or above the cost to the horizon.
    pub holds: bool,
}

impl Results {
    pub fn of(evaluation: &Evaluation) -> Self {
        let total = &evaluation.projection.total;
        let score = |goal: &crate::priority::RankedGoal| SavedScore {
            goal: goal.goal.as_str().into(),
            rank: goal.rank,
            score: goal.score,
        };
        let milestone = |at: &crate::projection::Milestone| SavedMilestone {
            month: at.month,
            value: at.value,
            cost: at.cost,
            net: at.net,
            roi: at.roi,
        };
        Self {
            scores: evaluation.ranking.iter().map(score).collect(),
            projection: SavedProjection {
                value_by_month: total.value_by_month.clone(),
                cost_by_month: total.cost_by_month.clone(),
            },
            milestones: total.milestones.iter().map(milestone).collect(),
            break_even: total.break_even.map(|at| SavedBreakEven { month: at.month, holds: at.holds }),
        }
    }
}
