//! Step 10: what was measured against what was planned.

mod figures;
mod measure;
mod trust;

pub use figures::{Measured, MeasuredKpi, MeasuredMonth, OutlookMilestone};
pub use measure::measure;
pub use trust::Trust;
