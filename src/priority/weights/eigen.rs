//! The principal eigenvector of a positive matrix: the weights of the analytic hierarchy process.

use super::matrix::Matrix;

/// Weights and the eigenvalue to which they belong; it equals the size where the judgements are consistent.
#[derive(Clone, Debug, PartialEq)]
pub struct Eigen {
    /// They sum to 1.
    pub weights: Vec<f64>,
    pub eigenvalue: f64,
}

/// Powers are taken until no weight moves by more than this.
const PRECISION: f64 = 1e-15;
/// Enough for any matrix of judgements from 1/9 to 9: by Birkhoff's theorem each step leaves at most
/// tanh(ln(9⁴) / 4) < 0.976 of the distance, and 0.976^1600 < 10^−16.
const MOST_STEPS: usize = 2000;

/// By the power method; `None` for an empty matrix.
pub fn principal(matrix: &Matrix) -> Option<Eigen> {
    let size = matrix.size();
    let mut weights = vec![1.0 / size as f64; size];
    let mut eigenvalue = 0.0;
    for _ in 0..MOST_STEPS {
        let next: Vec<f64> = (0..size)
            .map(|row| matrix.row(row).iter().zip(&weights).map(|(times, weight)| times * weight).sum())
            .collect();
        eigenvalue = next.iter().sum();
        let next = super::shares(&next)?;
        let moved = next.iter().zip(&weights).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
        weights = next;
        if moved <= PRECISION {
            break;
        }
    }
    (size > 0).then_some(Eigen { weights, eigenvalue })
}

#[cfg(test)]
mod tests {
    use super::super::matrix::tests::matrix;
    use super::*;
    use crate::priority::published::{Published, numbers};

    #[test]
    fn weights_agree_with_the_published_eigenvectors() {
        for id in ["ahp_saaty2008_drinks", "ahp_saaty1990_house"] {
            let vector = Published::vector(id);
            let eigen = principal(&matrix(vector.input("matrix"))).unwrap();
            let exact = "weights_true_eigenvector";
            vector.agrees(exact, exact, &eigen.weights);
            vector.agrees("weights_ahpos_published_8", "weights_ahpos_published_8", &eigen.weights);
            vector.agrees("lambda_max", exact, &[eigen.eigenvalue]);
        }
        let vector = Published::vector("ahp_saaty2008_drinks");
        let eigen = principal(&matrix(vector.input("matrix"))).unwrap();
        vector.agrees("weights_ahpy_published_4", "weights_ahpy_published_4", &eigen.weights);
    }

    #[test]
    fn each_persons_weights_agree_with_the_published_ones() {
        let vector = Published::vector("group_ahpsurvey_city200_first6");
        let expected = vector.expected("weights_published_7").as_array().unwrap();
        for (judgements, weights) in vector.input("matrices").as_array().unwrap().iter().zip(expected) {
            let eigen = principal(&matrix(judgements)).unwrap();
            for (found, published) in eigen.weights.iter().zip(numbers(weights)) {
                assert!((found - published).abs() <= 3e-7, "{found} is not {published}");
            }
        }
    }

    /// Goepel 2018, section 9: one criterion x times as important as each other weighs x / (x + n − 1).
    #[test]
    fn one_dominant_criterion_weighs_what_the_closed_form_says() {
        let published = Published::vector("ahpos_validation_cases").expected("one_dominant").to_string();
        assert!(published.contains("n=4,x=9 -> 0.75 and 0.0833333 x3"));
        let eigen = principal(&Matrix::of(4, |first, _| if first == 0 { 9.0 } else { 1.0 })).unwrap();
        for (found, exact) in eigen.weights.iter().zip([0.75, 1.0 / 12.0, 1.0 / 12.0, 1.0 / 12.0]) {
            assert!((found - exact).abs() < 1e-12);
        }
        assert!((eigen.eigenvalue - 4.0).abs() < 1e-12);
    }

    /// The same section: half a step of the scale more or less than 3 is a weight of 2.8 % more or 3.6 % less.
    #[test]
    fn a_judgement_that_is_rounded_to_the_scale_moves_the_weight_as_published() {
        let vector = Published::vector("ahpos_validation_cases");
        assert!(vector.expected("rounding_uncertainty").as_str().unwrap().contains("w=0.75, +0.0277 (2.8%)"));
        let weight = |times: f64| principal(&Matrix::of(2, |_, _| times)).unwrap().weights[0];
        assert!((weight(3.0) - 0.75).abs() < 1e-12);
        for (times, moved) in [(3.5, 2.8), (2.5, -3.6)] {
            assert!(((weight(times) - 0.75) * 100.0 - moved).abs() < 0.05);
        }
    }

    #[test]
    fn the_most_contradictory_judgements_still_give_the_eigenvector_to_12_digits() {
        // A circle: each criterion is 9 times as important as the next, and the last as the first.
        let matrix = Matrix::of(3, |first, second| if second - first == 1 { 9.0 } else { 1.0 / 9.0 });
        let eigen = principal(&matrix).unwrap();
        assert!(eigen.weights.iter().all(|weight| (weight - 1.0 / 3.0).abs() < 1e-12));
        assert!((eigen.eigenvalue - (1.0 + 9.0 + 1.0 / 9.0)).abs() < 1e-12);
        // And one that is as lopsided as twelve criteria can be: the defining equation holds.
        let matrix = Matrix::of(12, |first, second| if (first * second) % 3 == 0 { 9.0 } else { 1.0 / 9.0 });
        let Eigen { weights, eigenvalue } = principal(&matrix).unwrap();
        for row in 0..12 {
            let product: f64 = matrix.row(row).iter().zip(&weights).map(|(a, w)| a * w).sum();
            assert!((product / eigenvalue - weights[row]).abs() < 1e-13);
        }
    }
}
