//! How sure the figures are: ranges become distributions, distributions samples, and samples bands and shares of
//! variance. Knows the plan and the projection's formulas; the base case itself comes from `evaluate` alone.

mod beta;
mod distribution;
mod normal;

pub use distribution::Distribution;
