//! The figures of steps 3 and 6: scores, ranks and fits.

use serde::Serialize;

use crate::plan::{ChannelFitId, CriterionId, GoalId};

/// A goal in the ranking, best first; goals that cannot be ranked come last.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RankedGoal {
    pub goal: GoalId,
    /// 1 is first; goals with the same score share a rank (1, 2, 2, 4). `None` without a rated criterion of
    /// positive weight.
    pub rank: Option<u32>,
    /// Weighted mean of the ratings, 1 to 5.
    pub score: Option<f64>,
    /// The score out of 100: (score − 1) / 4 · 100.
    pub score100: Option<f64>,
    /// Ranked with the criteria it has: others of positive weight are not rated yet.
    pub provisional: bool,
    /// The criteria of positive weight that are not rated.
    pub unrated: Vec<CriterionId>,
    pub tie: Option<Tie>,
    pub selected: bool,
}

/// The goal has the same score as others.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Tie {
    /// The others with this score.
    pub with: Vec<GoalId>,
    /// What put it before or behind its neighbour among them.
    pub broken_by: TieRule,
}

/// The rules that order goals with the same score, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum TieRule {
    PotentialRoi,
    CostOfInaction,
    BusinessNeed,
    OrderEntered,
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
