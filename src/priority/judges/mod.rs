//! Several judges: their judgements put together, and how far they agree. Pure mathematics on lists of figures:
//! it knows neither ids nor plans.

mod agreement;
mod alike;
mod together;

pub use agreement::{Concordance, concordance, consensus, tau_b};
pub use alike::{rank_similarity, weighted_spearman};
pub use together::{joined_judgements, joined_priorities, weighted_mean};
