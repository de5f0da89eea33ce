//! What findings say: for each problem the reason, and what to do about it.

pub mod alignment;
pub mod places;
pub mod readiness;
pub mod rows;
