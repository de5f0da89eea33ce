//! Which goals come first: weights, scores and ranks.

mod exact;
mod figures;
mod rank;

pub use figures::{RankedGoal, Tie, TieRule};
pub use rank::rank;
