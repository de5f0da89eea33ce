//! How sure the figures are: ranges become distributions, distributions samples, and samples bands and shares of
//! variance. Knows the plan and the projection's formulas; the base case itself comes from `evaluate` alone.

mod beta;
mod contribution;
mod credibility;
mod distribution;
mod evaluate;
mod input;
mod lane;
mod model;
mod normal;
mod offer;
mod outcome;
mod pace;
mod premises;
mod run;
mod sampler;
mod scores;
mod sobol;
mod statistics;
mod swing;
mod tally;

pub use credibility::Credibility;
pub use distribution::Distribution;
pub use input::{CostPart, InputOf, KpiField};
pub use offer::{Offer, offers, ranges};
pub use outcome::{
    BreakEvenOutcome, Difference, Histogram, HistogramOf, InputOutcome, MilestoneOutcome, Outcome,
    PercentileTable, ScenarioOutcome, Swing,
};
pub use premises::Premises;
pub use run::Simulation;
pub use statistics::{Percentiles, Summary};
