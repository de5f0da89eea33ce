//! What comes first: goals by weighted scores, channels by their fit, KPIs by importance and ease.

mod exact;
mod figures;
mod order;
mod rank;

pub use figures::{FitResult, RankedGoal, Tie, TieRule};
pub use order::{SUGGESTED_FIT, channel_fits, kpi_order};
pub use rank::rank;
