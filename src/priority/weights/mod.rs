//! Weights of criteria by four methods: points, order of importance, pairwise comparison, best and worst. Pure
//! mathematics on positions of criteria: it knows neither ids nor plans.

mod best_worst;
mod centroid;
mod completion;
mod consistency;
mod eigen;
mod matrix;

pub use best_worst::{BestWorst, Solution, best_worst};
pub use centroid::centroid;
pub use completion::complete;
pub use consistency::{Odd, consistency_ratio, furthest, orders_differ};
pub use eigen::{Eigen, principal};
pub use matrix::{Matrix, Pairs};

/// Scaled to sum to 1; `None` where nothing is above 0.
pub fn shares(weights: &[f64]) -> Option<Vec<f64>> {
    let sum: f64 = weights.iter().sum();
    (sum > 0.0).then(|| weights.iter().map(|weight| weight / sum).collect())
}
