//! Step 8, choose analytics: the data that each tactic's KPIs need.

use serde::{Deserialize, Serialize};

use super::id::{KpiId, MetricId};
use super::kpis::Kpi;

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

impl Metric {
    /// A metric of which nothing is known but its KPI. Readings are compared every month.
    pub fn starting(id: MetricId, kpi: KpiId) -> Self {
        Self {
            id,
            kpi,
            name: String::new(),
            tool: String::new(),
            definition: String::new(),
            owner: String::new(),
            frequency: Frequency::Monthly,
        }
    }

    /// The KPI itself, read where step 4 says that its data comes from.
    pub fn of_data_source(id: MetricId, kpi: &Kpi) -> Self {
        Self {
            name: kpi.name.clone(),
            tool: kpi.data_source.clone(),
            definition: kpi.definition.clone(),
            ..Self::starting(id, kpi.id.clone())
        }
    }
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
