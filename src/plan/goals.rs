//! Step 3, set goals: candidates, the criteria they are rated by, overlaps, approval and selection.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::calendar::Date;
use super::id::{BusinessGoalId, CriterionId, DepartmentId, GoalId, OverlapId};
use super::quantity::Quantity;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Goals {
    /// What the goals are rated by, with their weights.
    pub criteria: Vec<Criterion>,
    /// Candidate goals, in the order entered.
    #[serde(default)]
    pub candidates: Vec<Goal>,
    #[serde(default)]
    pub overlaps: Vec<Overlap>,
    /// How many goals the team can pursue at once; empty: not decided.
    #[serde(default)]
    pub capacity: Option<u32>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Criterion {
    pub id: CriterionId,
    /// Empty for a standard criterion, which is named in the reader's language.
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub description: String,
    /// Which of the five standard criteria it is, where it is one. Ties are broken by these.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standard: Option<StandardCriterion>,
    /// Points: 0, or between 1e-9 and 1,000,000. Weights are scaled to sum to 1.
    pub weight: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum StandardCriterion {
    /// How suitable social media is for the problem.
    Suitability,
    /// The needs of the whole business.
    BusinessNeed,
    /// What it costs not to solve the problem.
    CostOfInaction,
    PotentialRoi,
    /// Discussion with and approval of top management.
    ManagementSupport,
}

impl StandardCriterion {
    pub const ALL: [Self; 5] = [
        Self::Suitability,
        Self::BusinessNeed,
        Self::CostOfInaction,
        Self::PotentialRoi,
        Self::ManagementSupport,
    ];

    /// The id that the criterion has in every plan.
    pub fn id(self) -> CriterionId {
        CriterionId::from(match self {
            Self::Suitability => "suitability",
            Self::BusinessNeed => "businessNeed",
            Self::CostOfInaction => "costOfInaction",
            Self::PotentialRoi => "potentialRoi",
            Self::ManagementSupport => "managementSupport",
        })
    }
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

/// A rating from 1 to 5 in halves.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Rating(
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 5), extend("multipleOf" = 0.5)))] f64,
);

impl Rating {
    pub const LEAST: f64 = 1.0;
    pub const GREATEST: f64 = 5.0;

    /// `None` unless it is 1 to 5 in halves.
    pub fn new(value: f64) -> Option<Self> {
        let rating = Self(value);
        rating.is_valid().then_some(rating)
    }

    pub fn value(self) -> f64 {
        self.0
    }

    /// A rating that came from a file is held against this before the plan is accepted.
    pub fn is_valid(self) -> bool {
        (Self::LEAST..=Self::GREATEST).contains(&self.0) && (self.0 * 2.0).fract() == 0.0
    }

    /// Twice the rating, 2 to 10: exact, so that ties can be told exactly.
    pub fn half_points(self) -> u8 {
        let doubled = (self.0 * 2.0).clamp(2.0, 10.0);
        (2..=10_u8).rev().find(|&n| f64::from(n) <= doubled).unwrap_or(2)
    }
}

impl Default for Goals {
    fn default() -> Self {
        let criterion = |standard: StandardCriterion| Criterion {
            id: standard.id(),
            name: String::new(),
            description: String::new(),
            standard: Some(standard),
            weight: 20.0,
        };
        Self {
            criteria: StandardCriterion::ALL.map(criterion).to_vec(),
            candidates: Vec::new(),
            overlaps: Vec::new(),
            capacity: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratings_go_from_1_to_5_in_halves() {
        assert!(Rating::new(1.0).is_some() && Rating::new(4.5).is_some());
        for x in [0.5, 5.5, 3.2, f64::NAN, -1.0] {
            assert!(Rating::new(x).is_none(), "{x}");
        }
        assert_eq!(Rating::new(4.5).map(Rating::half_points), Some(9));
    }
}
