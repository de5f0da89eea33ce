//! How alike two orders are where it matters most: at the top. Of scores, the greatest first in rank; ties share the mean
//! of their places.

use super::agreement::mid_ranks;

/// Spearman's correlation with each difference weighted by how high both ranks are (Pinto da Costa and Soares 2005):
/// 1 for the same order, −1 for the opposite. `None` for fewer than two scores.
pub fn weighted_spearman(a: &[f64], b: &[f64]) -> Option<f64> {
    let n = a.len().min(b.len()) as f64;
    if n < 2.0 {
        return None;
    }
    let ranks = mid_ranks(a).into_iter().zip(mid_ranks(b));
    let off: f64 = ranks.map(|(x, y)| (x - y) * (x - y) * (2.0 * (n + 1.0) - x - y)).sum();
    Some(1.0 - 6.0 * off / (n * (n * n * n + n * n - n - 1.0)))
}

/// The WS coefficient (Sałabun and Urbaniak 2020): each rank of the first order that the other misses counts half of the
/// one before it. 1 for the same order; not below 0. `None` for fewer than two scores.
pub fn rank_similarity(reference: &[f64], other: &[f64]) -> Option<f64> {
    let n = reference.len().min(other.len()) as f64;
    if n < 2.0 {
        return None;
    }
    let ranks = mid_ranks(reference).into_iter().zip(mid_ranks(other));
    let missed = |(x, y): (f64, f64)| libm::pow(2.0, -x) * (x - y).abs() / f64::max(x - 1.0, n - x);
    Some(1.0 - ranks.map(missed).sum::<f64>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::priority::published::{Published, numbers};

    #[test]
    fn the_likeness_of_two_orders_agrees_with_the_published_figures() {
        let vector = Published::vector("rank_correlation");
        let ranks = |at: usize| numbers(&vector.input("pairs")[0][at]);
        let [a, b] = [0, 1].map(|at| ranks(at).iter().map(|rank| -rank).collect::<Vec<f64>>());
        for (name, found) in
            [("weighted_spearman", weighted_spearman(&a, &b)), ("ws", rank_similarity(&a, &b))]
        {
            let expected = vector.expected("first")[name].as_f64().unwrap();
            assert!((found.unwrap() - expected).abs() <= 1e-9, "{name}: {found:?} is not {expected}");
        }
    }

    #[test]
    fn the_same_order_is_1_and_a_miss_at_the_top_weighs_most() {
        let order = [5.0, 4.0, 3.0, 2.0, 1.0];
        let top = [4.0, 5.0, 3.0, 2.0, 1.0];
        let bottom = [5.0, 4.0, 3.0, 1.0, 2.0];
        for alike in [weighted_spearman, rank_similarity] {
            assert_eq!(alike(&order, &order), Some(1.0));
            assert!(alike(&order, &top).unwrap() < alike(&order, &bottom).unwrap());
            assert_eq!(alike(&[1.0], &[1.0]), None);
        }
        let opposite = [1.0, 2.0, 3.0, 4.0, 5.0];
        assert!((weighted_spearman(&order, &opposite).unwrap() + 1.0).abs() < 1e-12);
    }
}
