//! What goals are rated by: criteria with their weights, what each score means, and scales from money to scores.

use serde::{Deserialize, Serialize};

use crate::plan::id::CriterionId;

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
    /// What the scores from 1 to 5 mean, in this order; empty, or shorter: as for a standard criterion, or not said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub anchors: Vec<String>,
    /// Ratings that are not entered follow from money by this scale, for the cost of inaction (the yearly cost of
    /// not solving) and the potential ROI (the goal's projected ROI by the horizon).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<MoneyScale>,
}

impl Criterion {
    /// Without points, anchors or a scale.
    pub fn new(id: CriterionId) -> Self {
        Self {
            id,
            name: String::new(),
            description: String::new(),
            standard: None,
            weight: 0.0,
            anchors: Vec::new(),
            scale: None,
        }
    }

    pub fn standard(standard: StandardCriterion, weight: f64) -> Self {
        Self { standard: Some(standard), weight, ..Self::new(standard.id()) }
    }
}

/// From money, or from a ROI, to a rating: 1 up to `least`, 5 from `greatest`, in proportion between them, to the
/// nearest half.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MoneyScale {
    /// Money a year, or a ROI as a fraction.
    pub least: f64,
    pub greatest: f64,
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
