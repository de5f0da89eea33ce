//! How sure an order is: how often each place is taken when weights and ratings vary, what it takes to swap two
//! goals, and what another method says. Pure mathematics on positions: it knows neither ids nor plans.

mod points;
mod smaa;
mod spread;
mod swaps;
mod topsis;

pub use smaa::{Acceptability, Sampler, Space, acceptability};
pub use spread::Cell;
pub use swaps::{RatingSwap, Side, WeightSwap, rating_swap, weight_swaps};
pub use topsis::{Norm, Topsis, topsis};
