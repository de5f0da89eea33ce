//! Step 10: what was measured against what was planned.

mod figures;

pub use figures::{Measured, MeasuredKpi, MeasuredMonth, OutlookMilestone};
