//! What incomplete comparisons leave open, filled in so that the whole contradicts itself least: the completion
//! with the least principal eigenvalue (Bozóki, Fülöp and Rónyai 2010), which is the only one where the
//! comparisons are connected.

use super::eigen::principal;
use super::matrix::{Matrix, Pairs};

/// Values are refined until none moves by more than this part of itself.
const PRECISION: f64 = 1e-13;
const MOST_STEPS: usize = 500;

/// The completed matrix; `None` where the comparisons do not link all criteria.
pub fn complete(pairs: &Pairs) -> Option<Matrix> {
    if !pairs.is_connected() {
        return None;
    }
    let size = pairs.size();
    let missing: Vec<(usize, usize)> = pairs.all().filter(|&(a, b)| pairs.get(a, b).is_none()).collect();
    let weights = if missing.is_empty() { vec![1.0; size] } else { least_squares(pairs)? };
    let filled = |a: usize, b: usize| pairs.get(a, b).unwrap_or(weights[a] / weights[b]);
    let mut matrix = Matrix::of(size, filled);
    // With right and left eigenvectors v and u, the eigenvalue changes with ln x of a missing x at (a, b) by
    // u_a x v_b − u_b v_a / x; it is least where that is 0. Solving for each x and repeating converges from the
    // least squares, which are the solution already where nothing is contradictory.
    for _ in 0..MOST_STEPS {
        if missing.is_empty() {
            break;
        }
        let (right, left) = (principal(&matrix)?.weights, principal(&matrix.transposed())?.weights);
        let solved = |a: usize, b: usize| ((left[b] * right[a]) / (left[a] * right[b])).sqrt();
        let moved =
            missing.iter().map(|&(a, b)| (solved(a, b) / matrix.get(a, b) - 1.0).abs()).fold(0.0, f64::max);
        matrix = Matrix::of(size, |a, b| pairs.get(a, b).unwrap_or_else(|| solved(a, b)));
        if moved <= PRECISION {
            break;
        }
    }
    Some(matrix)
}

/// The weights whose ratios' logarithms are closest to those of the comparisons that are there.
fn least_squares(pairs: &Pairs) -> Option<Vec<f64>> {
    let size = pairs.size();
    // The equations of the graph of comparisons, with the first criterion's logarithm held at 0.
    let order = size - 1;
    let mut rows = vec![vec![0.0; order + 1]; order];
    for (a, b) in pairs.all() {
        let Some(times) = pairs.get(a, b) else { continue };
        let log = libm::log(times);
        for (this, other, sign) in [(a, b, 1.0), (b, a, -1.0)] {
            if this > 0 {
                rows[this - 1][this - 1] += 1.0;
                rows[this - 1][order] += sign * log;
                if other > 0 {
                    rows[this - 1][other - 1] -= 1.0;
                }
            }
        }
    }
    let logarithms = solve(rows)?;
    let weights: Vec<f64> = std::iter::once(1.0).chain(logarithms.into_iter().map(libm::exp)).collect();
    super::shares(&weights)
}

/// Gaussian elimination; each row ends with its right side. The diagonal is never 0 where the comparisons are
/// connected, so that no rows need to be swapped.
fn solve(mut rows: Vec<Vec<f64>>) -> Option<Vec<f64>> {
    let size = rows.len();
    for at in 0..size {
        let pivot = rows[at].clone();
        if pivot[at] <= 0.0 {
            return None;
        }
        for row in rows.iter_mut().skip(at + 1) {
            let factor = row[at] / pivot[at];
            for (cell, above) in row.iter_mut().zip(&pivot).skip(at) {
                *cell -= factor * above;
            }
        }
    }
    let mut solution = vec![0.0; size];
    for at in (0..size).rev() {
        let known: f64 = (at + 1..size).map(|later| rows[at][later] * solution[later]).sum();
        solution[at] = (rows[at][size] - known) / rows[at][at];
    }
    Some(solution)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::priority::published::Published;

    fn bozoki() -> (Published, Pairs) {
        let vector = Published::vector("ahp_incomplete_bozoki2010");
        let place = |name: &str| ["a", "b", "c", "d"].iter().position(|item| *item == name).unwrap();
        let mut pairs = Pairs::new(4);
        for (pair, times) in vector.input("known").as_object().unwrap() {
            let (first, second) = pair.split_once(',').unwrap();
            pairs.set(place(first), place(second), times.as_f64());
        }
        (vector, pairs)
    }

    #[test]
    fn the_missing_comparison_is_the_published_one() {
        let (vector, pairs) = bozoki();
        let matrix = complete(&pairs).unwrap();
        vector.agrees("missing_c_d", "missing_c_d", &[matrix.get(2, 3)]);
        let eigen = principal(&matrix).unwrap();
        vector.agrees("weights_4", "weights_4", &eigen.weights);
        vector.agrees("weights_full", "missing_c_d", &eigen.weights);
        let donegan_dodd = (eigen.eigenvalue - 4.0) / 3.0 / 0.8286;
        vector.agrees("cr_donegan_dodd", "cr_donegan_dodd", &[donegan_dodd]);
    }

    #[test]
    fn no_other_value_of_the_missing_comparison_is_less_contradictory() {
        let (_, mut pairs) = bozoki();
        let best = complete(&pairs).unwrap();
        let eigenvalue = principal(&best).unwrap().eigenvalue;
        for factor in [0.9, 0.99, 1.01, 1.1] {
            pairs.set(2, 3, Some(best.get(2, 3) * factor));
            assert!(principal(&complete(&pairs).unwrap()).unwrap().eigenvalue > eigenvalue);
        }
    }

    #[test]
    fn as_many_comparisons_as_it_takes_to_link_all_fix_the_weights_without_contradiction() {
        let mut pairs = Pairs::new(4);
        pairs.set(0, 1, Some(2.0));
        pairs.set(3, 1, Some(4.0));
        assert!(complete(&pairs).is_none());
        pairs.set(2, 3, Some(1.0 / 8.0));
        let eigen = principal(&complete(&pairs).unwrap()).unwrap();
        for (found, exact) in eigen.weights.iter().zip([4.0, 2.0, 1.0, 8.0]) {
            assert!((found - exact / 15.0).abs() < 1e-12);
        }
        assert!((eigen.eigenvalue - 4.0).abs() < 1e-12);
    }

    #[test]
    fn twelve_criteria_with_few_contradictory_comparisons_reach_the_least_eigenvalue() {
        let mut pairs = Pairs::new(12);
        for (n, (a, b)) in pairs.all().enumerate().filter(|(n, _)| n % 4 == 0 || n % 7 == 0) {
            pairs.set(a, b, Some([9.0, 1.0 / 9.0, 3.0, 0.5, 1.0][n % 5]));
        }
        assert!(pairs.is_connected());
        let matrix = complete(&pairs).unwrap();
        let (right, left) =
            (principal(&matrix).unwrap().weights, principal(&matrix.transposed()).unwrap().weights);
        for (a, b) in pairs.all().filter(|&(a, b)| pairs.get(a, b).is_none()) {
            let x = matrix.get(a, b);
            assert!((left[a] * x * right[b] * x / (left[b] * right[a]) - 1.0).abs() < 1e-9);
        }
    }
}
