//! Step 8, choose analytics: the data that each tactic's KPIs need.

use serde::{Deserialize, Serialize};

use super::id::{KpiId, MetricId};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Analytics {
    #[serde(default)]
    pub metrics: Vec<Metric>,
}

/// One thing that is recorded. Several for a KPI: with experience some become better KPIs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Metric {
    pub id: MetricId,
    pub kpi: KpiId,
    pub name: String,
    /// The tool or report it is read from.
    #[serde(default)]
    pub tool: String,
    /// What exactly is counted; for a rate, its denominator.
    #[serde(default)]
    pub definition: String,
    /// Who records it.
    #[serde(default)]
    pub owner: String,
    pub frequency: Frequency,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Frequency {
    Daily,
    Weekly,
    Monthly,
    Quarterly,
}

impl Frequency {
    pub const ALL: [Self; 4] = [Self::Daily, Self::Weekly, Self::Monthly, Self::Quarterly];
}
