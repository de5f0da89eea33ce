//! Before step 1: has the firm listened long enough to plan? Advises, never blocks.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::id::InsightId;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Readiness {
    /// What is not answered is not in the map.
    #[serde(default)]
    pub answers: BTreeMap<ReadinessQuestion, Answer>,
    /// What listening has brought, to lead the goals.
    #[serde(default)]
    pub insights: Vec<Insight>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ReadinessQuestion {
    /// Have you run social media for a while?
    RunsSocialMedia,
    /// Do you know what customers need?
    KnowsCustomerNeeds,
    /// Do you know how customers want to interact?
    KnowsHowCustomersInteract,
    /// Have you listened with social tools?
    ListenedOnSocialMedia,
    /// Have you listened with traditional tools: surveys, interviews, sales and service records?
    ListenedOffline,
}

impl ReadinessQuestion {
    pub const ALL: [Self; 5] = [
        Self::RunsSocialMedia,
        Self::KnowsCustomerNeeds,
        Self::KnowsHowCustomersInteract,
        Self::ListenedOnSocialMedia,
        Self::ListenedOffline,
    ];
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Answer {
    Yes,
    Partly,
    No,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Insight {
    pub id: InsightId,
    /// What was learned.
    pub insight: String,
    /// Where it comes from: a survey, reviews, a listening tool, …
    #[serde(default)]
    pub source: String,
}
