//! Tenfold: a planner and ROI calculator for social media.

// Tests hold exact figures against exact figures.
#![cfg_attr(test, allow(clippy::float_cmp))]

#[cfg(feature = "page")]
pub mod app;
#[cfg(feature = "worker")]
pub mod background;
#[cfg(feature = "page")]
pub mod browser;
pub mod catalogue;
#[cfg(feature = "chart")]
pub mod chart;
pub mod evaluation;
pub mod file;
pub mod findings;
pub mod keeping;
pub mod plan;
pub mod priority;
pub mod projection;
pub mod random;
pub mod report;
pub mod samples;
pub mod simulation;
pub mod text;
pub mod tracking;
