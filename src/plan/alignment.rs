//! Step 1, align with the business: the mission, the brand and the business goals that social goals serve.

use serde::{Deserialize, Serialize};

use super::calendar::Date;
use super::id::BusinessGoalId;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Alignment {
    #[serde(default)]
    pub mission: String,
    /// When the mission statement was last reviewed.
    #[serde(default)]
    pub mission_reviewed_on: Option<Date>,
    /// What the brand stands for.
    #[serde(default)]
    pub brand: String,
    /// The firm's values.
    #[serde(default)]
    pub values: String,
    #[serde(default)]
    pub business_goals: Vec<BusinessGoal>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct BusinessGoal {
    pub id: BusinessGoalId,
    pub name: String,
    /// How the firm will know that it is reached.
    #[serde(default)]
    pub measure: String,
}
