//! Step 3, set goals: candidates, the criteria they are rated by, judges, overlaps, approval and selection.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::calendar::Date;
use super::id::{BusinessGoalId, CriterionId, DepartmentId, GoalId, OverlapId};
use super::quantity::Quantity;

mod criteria;
mod judges;
mod rating;
mod weighing;

pub use criteria::{Criterion, MoneyScale, StandardCriterion};
pub use judges::{Answers, Joined, Judge, JudgeRole, JudgedBy, Judging};
pub use rating::Rating;
pub use weighing::{BestWorst, Comparison, Weighing, WeightMethod};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Goals {
    /// What the goals are rated by, with their weights.
    pub criteria: Vec<Criterion>,
    /// How the criteria are weighed by the team; direct points stand at the criteria.
    #[serde(default)]
    pub weighing: Weighing,
    /// Candidate goals, in the order entered.
    #[serde(default)]
    pub candidates: Vec<Goal>,
    #[serde(default)]
    pub judges: Vec<Judge>,
    #[serde(default)]
    pub judging: Judging,
    #[serde(default)]
    pub robustness: Robustness,
    #[serde(default)]
    pub overlaps: Vec<Overlap>,
    /// How many goals the team can pursue at once; empty: not decided.
    #[serde(default)]
    pub capacity: Option<u32>,
    /// What the selected goals may cost in the first year, in the plan's currency; empty: not decided.
    #[serde(default)]
    pub capacity_cost: Option<f64>,
    /// Hours of labour a month that the team has for the selected goals; empty: not decided.
    #[serde(default)]
    pub capacity_hours: Option<f64>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Goal {
    pub id: GoalId,
    pub name: String,
    #[serde(default)]
    pub description: String,
    #[serde(default)]
    pub department: Option<DepartmentId>,
    /// The business goals that it serves.
    #[serde(default)]
    pub business_goals: Vec<BusinessGoalId>,
    /// What it costs in a year not to solve the problem, in the plan's currency.
    #[serde(default)]
    pub yearly_cost_of_inaction: Option<Quantity>,
    /// A criterion that is not in the map is not rated.
    #[serde(default)]
    pub ratings: BTreeMap<CriterionId, Rating>,
    /// What management said of it.
    #[serde(default)]
    pub discussion: String,
    #[serde(default)]
    pub approval: GoalApproval,
    /// How likely it is that its tactics have any effect at all, 0 to 1; empty: certain. Only the simulation lets
    /// them fail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub success: Option<f64>,
    /// Selected now: only selected goals are projected.
    pub selected: bool,
}

/// Management's decision on a goal.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct GoalApproval {
    pub decision: Decision,
    #[serde(default)]
    pub by: String,
    #[serde(default)]
    pub on: Option<Date>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Decision {
    #[default]
    Open,
    Approved,
    Declined,
}

impl Decision {
    pub const ALL: [Self; 3] = [Self::Open, Self::Approved, Self::Declined];
}

/// Goals of different departments that would gain from working together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Overlap {
    pub id: OverlapId,
    pub goals: Vec<GoalId>,
    /// What they share and how the departments can cooperate.
    #[serde(default)]
    pub cooperation: String,
}

/// What tells how sure the ranking is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Robustness {
    /// How far each weight may be off, as a part of itself: 0.2 for 20 % more or less.
    pub band: f64,
    /// Weights that are drawn.
    pub samples: u32,
    /// The same seed draws the same.
    pub seed: u32,
}

impl Default for Robustness {
    fn default() -> Self {
        Self { band: 0.2, samples: 10_000, seed: 1 }
    }
}

impl Default for Goals {
    fn default() -> Self {
        Self {
            criteria: StandardCriterion::ALL.map(|standard| Criterion::standard(standard, 20.0)).to_vec(),
            weighing: Weighing::default(),
            candidates: Vec::new(),
            judges: Vec::new(),
            judging: Judging::default(),
            robustness: Robustness::default(),
            overlaps: Vec::new(),
            capacity: None,
            capacity_cost: None,
            capacity_hours: None,
        }
    }
}
