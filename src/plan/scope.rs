//! Step 2, find the scope: the departments concerned, what they need, and whether each was talked to.

use serde::{Deserialize, Serialize};

use super::calendar::Date;
use super::id::DepartmentId;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Scope {
    #[serde(default)]
    pub departments: Vec<Department>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Department {
    pub id: DepartmentId,
    /// Empty: named after its function, in the reader's language.
    #[serde(default)]
    pub name: String,
    /// What it does, which decides the KPIs that are suggested.
    pub function: Function,
    /// Whom to talk to.
    #[serde(default)]
    pub contact: String,
    #[serde(default)]
    pub talked_on: Option<Date>,
    /// Takes part in this plan.
    pub in_scope: bool,
    /// What the department needs, one need an entry.
    #[serde(default)]
    pub needs: Vec<String>,
    /// The goals and KPIs it already has.
    #[serde(default)]
    pub own_goals: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Function {
    Marketing,
    Sales,
    Service,
    Research,
    Analytics,
    HumanResources,
    Other,
}

impl Function {
    pub const ALL: [Self; 7] = [
        Self::Marketing,
        Self::Sales,
        Self::Service,
        Self::Research,
        Self::Analytics,
        Self::HumanResources,
        Self::Other,
    ];
}
