//! The figures of a simulation: plain data, money in the plan's currency. Probabilities are from 0 to 1.

use serde::{Deserialize, Serialize};

use crate::plan::ScenarioId;

use super::input::InputOf;
use super::statistics::{Percentiles, Summary};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Outcome {
    pub samples: u32,
    pub seed: u32,
    /// Months 6 and 12 where the horizon reaches them, and the horizon.
    pub milestones: Vec<MilestoneOutcome>,
    /// Cumulative net (V − C) by month, index 0 is month 1; from the first 131,072 samples where there are more.
    pub band: Vec<Percentiles>,
    pub break_even: BreakEvenOutcome,
    /// By the horizon.
    pub table: Option<PercentileTable>,
    /// By the horizon.
    pub histogram: Option<Histogram>,
    /// The uncertain inputs that the value or the cost depends on, in the order of the plan.
    pub inputs: Vec<InputOutcome>,
    /// The plan's scenarios, where they were asked for.
    pub scenarios: Vec<ScenarioOutcome>,
}

/// Sums over months 1 to `month`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MilestoneOutcome {
    pub month: u32,
    /// Over the samples that have a cost; `None` where none has.
    pub roi: Option<Summary>,
    /// Samples without a cost, whose ROI is not defined.
    pub without_cost: u32,
    pub npv: Summary,
    /// V − C.
    pub net: Summary,
    /// The probability of an ROI above 0 among the samples that have one.
    pub positive: Option<f64>,
    /// P50 of value, each benefit cut by its goal's chance, against P90 of cost, in the manner of Forrester's Total
    /// Economic Impact; `None` where that cost is 0.
    pub risk_adjusted_roi: Option<f64>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BreakEvenOutcome {
    /// The probability that the break-even has come by each month, index 0 is month 1.
    pub by_month: Vec<f64>,
    /// The probability that it does not come within the horizon.
    pub never: f64,
}

/// Percentiles from P1 to P99.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PercentileTable {
    /// From 0 to 1.
    pub levels: Vec<f64>,
    pub roi: Option<Vec<f64>>,
    pub npv: Vec<f64>,
    pub net: Vec<f64>,
}

/// Samples in bins of one width; those beyond the ends are counted there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Histogram {
    pub of: HistogramOf,
    /// Where the first bin begins.
    pub from: f64,
    pub width: f64,
    pub counts: Vec<u32>,
    pub below: u32,
    pub above: u32,
}

/// What a histogram counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum HistogramOf {
    Roi,
    /// Where the ROI is not defined in any sample.
    Npv,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct InputOutcome {
    pub input: InputOf,
    /// What it is with a chance of 10 and of 90 %; 0 and 1 for a success.
    pub p10: f64,
    pub p90: f64,
    /// Its part of the variance of the ROI by the horizon: the squared rank correlations of all inputs scaled to 1,
    /// below 0 where more of it means less ROI. `None` where the ROI does not vary.
    pub contribution: Option<f64>,
    /// The base case's ROI by the horizon with this input alone at its P10 and at its P90.
    pub swing: Swing,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Swing {
    pub at_p10: Option<f64>,
    pub at_p90: Option<f64>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ScenarioOutcome {
    pub scenario: ScenarioId,
    pub milestones: Vec<MilestoneOutcome>,
    pub band: Vec<Percentiles>,
    pub break_even: BreakEvenOutcome,
    /// This scenario less the plan as it is, sample by sample.
    pub differences: Vec<Difference>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Difference {
    pub month: u32,
    /// Over the samples in which both have a cost.
    pub roi: Option<Summary>,
    pub npv: Summary,
    pub net: Summary,
    /// The probability that the scenario has the greater net.
    pub better: f64,
}
