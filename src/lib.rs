//! Tenfold: a planner and ROI calculator for social media.

#[cfg(feature = "chart")]
pub mod chart;
pub mod plan;
pub mod text;
