//! The figures of step 10: what was measured, beside what was planned for the same months.

use serde::Serialize;

use crate::plan::KpiId;

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Measured {
    /// The last month of the plan with a reading or a recorded cost; 0 before the first.
    pub months: u32,
    /// Months 1 to that one.
    pub by_month: Vec<MeasuredMonth>,
    /// Measured value over the months that have a recorded cost.
    pub value: f64,
    /// Recorded cost.
    pub cost: f64,
    /// (value − cost) / cost over those months; `None` while no cost is recorded or it is 0.
    pub roi: Option<f64>,
    /// Planned value over the same months.
    pub planned_value: f64,
    /// Planned cost over the same months.
    pub planned_cost: f64,
    /// ROI of the planned value and cost over the same months; `None` where no cost was planned.
    pub planned_roi: Option<f64>,
    /// Measured value as a fraction of the planned value; `None` where none was planned.
    pub value_of_plan: Option<f64>,
    /// Months 1 to `months` without a reading, over the counted KPIs.
    pub missing_readings: u32,
    /// Months with a reading whose cost is not recorded yet; not in the measured ROI.
    pub read_not_booked: Vec<u32>,
    pub kpis: Vec<MeasuredKpi>,
    /// Measured where it is booked, planned elsewhere, at each milestone.
    pub outlook: Vec<OutlookMilestone>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MeasuredMonth {
    pub month: u32,
    /// Value of the readings of this month; `None` without any reading of a counted KPI.
    pub value: Option<f64>,
    /// Measured value of months 1 to this one; `None` from the first month without a value on, since a total
    /// without it would count what is missing as 0.
    pub cumulative_value: Option<f64>,
    pub cost: Option<f64>,
    pub planned_value: f64,
    pub planned_cost: f64,
    /// Counted KPIs without a reading this month.
    pub missing_readings: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MeasuredKpi {
    pub kpi: KpiId,
    /// Readings by month of the plan, 1 to `months`.
    pub readings: Vec<Option<f64>>,
    /// What each reading is worth; `None` without a reading, for a KPI that is not counted, or while its
    /// baseline, unit value or attribution is missing.
    pub value_by_month: Vec<Option<f64>>,
}

/// The outlook at a milestone.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OutlookMilestone {
    pub month: u32,
    pub value: f64,
    pub cost: f64,
    pub net: f64,
    pub roi: Option<f64>,
    /// How many of the months up to this one are measured.
    pub measured_months: u32,
}
