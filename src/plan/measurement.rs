//! Step 10, measure and adjust: readings and real costs by calendar month, and what was changed because of them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::calendar::Month;
use super::id::{AdjustmentId, KpiId};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Measurement {
    /// What each KPI read in a month, in its units. A month without a reading is not in the map.
    #[serde(default)]
    pub readings: BTreeMap<KpiId, BTreeMap<Month, f64>>,
    /// What all tactics together really cost in a month. A month that is not booked is not in the map.
    #[serde(default)]
    pub costs: BTreeMap<Month, f64>,
    #[serde(default)]
    pub adjustments: Vec<Adjustment>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Adjustment {
    pub id: AdjustmentId,
    #[serde(default)]
    pub month: Option<Month>,
    /// What the readings showed.
    pub observed: String,
    /// What was changed.
    #[serde(default)]
    pub changed: String,
}
