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

impl Measurement {
    /// Records what a KPI read in a month; `None` takes the reading away, which is not a reading of 0.
    pub fn set_reading(&mut self, kpi: &KpiId, month: Month, reading: Option<f64>) {
        if let Some(reading) = reading {
            self.readings.entry(kpi.clone()).or_default().insert(month, reading);
        } else if let Some(months) = self.readings.get_mut(kpi) {
            months.remove(&month);
            if months.is_empty() {
                self.readings.remove(kpi);
            }
        }
    }

    /// Books what a month really cost; `None` takes the booking away.
    pub fn set_cost(&mut self, month: Month, cost: Option<f64>) {
        match cost {
            Some(cost) => self.costs.insert(month, cost),
            None => self.costs.remove(&month),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_emptied_reading_is_missing_and_not_zero() {
        let (kpi, month) = (KpiId::from("K1"), Month::new(2026, 3).unwrap());
        let mut measurement = Measurement::default();
        measurement.set_reading(&kpi, month, Some(0.0));
        measurement.set_cost(month, Some(0.0));
        assert_eq!(measurement.readings[&kpi][&month], 0.0);
        assert_eq!(measurement.costs[&month], 0.0);
        measurement.set_reading(&kpi, month, None);
        measurement.set_cost(month, None);
        assert_eq!(measurement, Measurement::default());
    }
}
