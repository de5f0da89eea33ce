//! Which goals come first: weights, scores and ranks.

mod figures;

pub use figures::{RankedGoal, Tie, TieRule};
