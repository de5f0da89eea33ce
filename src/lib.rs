//! Tenfold: a planner and ROI calculator for social media.
// Tests hold exact figures against exact figures.
#![cfg_attr(test, allow(clippy::float_cmp))]

#[cfg(feature = "chart")]
pub mod chart;
pub mod plan;
pub mod text;
