//! What comes first: goals by weighted scores and how sure their order is, channels by their fit, KPIs by
//! importance and ease.

mod exact;
mod figures;
pub mod judges;
mod order;
#[cfg(test)]
mod published;
mod rank;
pub mod robustness;
pub mod weights;

pub use figures::{FitResult, RankedGoal, Tie, TieRule};
pub use order::{SUGGESTED_FIT, channel_fits, kpi_order};
pub use rank::rank;
