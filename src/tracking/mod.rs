//! Step 10: what was measured against what was planned.

mod figures;
mod measure;

pub use figures::{Measured, MeasuredKpi, MeasuredMonth, OutlookMilestone};
pub use measure::measure;
