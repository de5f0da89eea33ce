//! Weighted means that can be compared exactly. 0.1 + 0.2 and 0.3 are the same weight, though their binary
//! sums differ; a weight is therefore taken as the decimal that stands for it.

use std::cmp::Ordering;

/// The least weight above 0 and the greatest. With at most 17 significant digits, a weight is a whole number of
/// 10^−26, and the sum of a few dozen of them, twenty times over, fits 128 bits. So does that of weights up to 1 with
/// ratings to nine decimals.
const LEAST_WEIGHT: f64 = 1e-9;
const GREATEST_WEIGHT: f64 = 1e6;

/// A decimal number above zero: digits · 10^exponent.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Decimal {
    digits: u128,
    exponent: i32,
}

/// Weights as whole multiples of one unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Weights(Vec<u128>);

/// A weighted mean as an exact fraction.
#[derive(Clone, Copy, Debug)]
pub struct Mean {
    numerator: u128,
    denominator: u128,
}

impl Decimal {
    /// The shortest decimal that reads back as the same binary number; `None` at or below zero.
    fn of(weight: f64) -> Option<Self> {
        if weight.is_nan() || weight < LEAST_WEIGHT {
            return None;
        }
        let text = format!("{:e}", weight.min(GREATEST_WEIGHT));
        let (mantissa, exponent) = text.split_once('e')?;
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = format!("{whole}{fraction}").parse().ok()?;
        let places = i32::try_from(fraction.len()).ok()?;
        Some(Self { digits, exponent: exponent.parse::<i32>().ok()? - places })
    }

    fn in_units_of(self, exponent: i32) -> u128 {
        let scale = u32::try_from(self.exponent - exponent).unwrap_or(0);
        self.digits.saturating_mul(10_u128.saturating_pow(scale))
    }
}

impl Weights {
    pub fn new(weights: impl IntoIterator<Item = f64>) -> Self {
        let decimals: Vec<Option<Decimal>> = weights.into_iter().map(Decimal::of).collect();
        let unit = decimals.iter().flatten().map(|weight| weight.exponent).min().unwrap_or(0);
        Self(decimals.iter().map(|weight| weight.map_or(0, |weight| weight.in_units_of(unit))).collect())
    }

    pub fn is_positive(&self, criterion: usize) -> bool {
        self.0.get(criterion).is_some_and(|weight| *weight > 0)
    }

    /// The mean of the ratings that are there, given as whole parts of a rating point, so many to the point; `None`
    /// where none has a positive weight.
    pub fn mean(&self, ratings: &[Option<u64>], to_the_point: u64) -> Option<Mean> {
        let rated = self.0.iter().zip(ratings).filter_map(|(weight, parts)| Some((*weight, (*parts)?)));
        let (numerator, weights) = rated.fold((0_u128, 0_u128), |(sum, weights), (weight, parts)| {
            (sum.saturating_add(weight.saturating_mul(parts.into())), weights.saturating_add(weight))
        });
        (weights > 0).then(|| Mean { numerator, denominator: weights.saturating_mul(to_the_point.into()) })
    }
}

impl Mean {
    /// The mean in rating points.
    pub fn value(self) -> f64 {
        self.numerator as f64 / self.denominator as f64
    }

    /// The mean out of 100: (mean − 1) / 4 · 100, rounded once. Ratings are at least 1, so it is not negative.
    pub fn value_of_100(self) -> f64 {
        let above_least = self.numerator.saturating_sub(self.denominator);
        above_least as f64 * 25.0 / self.denominator as f64
    }
}

impl Ord for Mean {
    fn cmp(&self, other: &Self) -> Ordering {
        product(self.numerator, other.denominator).cmp(&product(other.numerator, self.denominator))
    }
}

impl PartialOrd for Mean {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Mean {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Mean {}

/// The whole product of two 128-bit numbers, as its upper and lower half.
fn product(a: u128, b: u128) -> (u128, u128) {
    const HALF: u32 = 64;
    let split = |x: u128| (x >> HALF, x & u128::from(u64::MAX));
    let ((a1, a0), (b1, b0)) = (split(a), split(b));
    let (low1, low0) = split(a0 * b0);
    let (cross1, cross0) = split(a1 * b0 + low1);
    let (middle1, middle0) = split(a0 * b1 + cross0);
    (a1 * b1 + cross1 + middle1, (middle0 << HALF) | low0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::priority::published::{Published, numbers, rows};

    fn mean(weights: &[f64], ratings: &[u8]) -> Mean {
        let quarters: Vec<Option<u64>> = ratings.iter().map(|rating| Some(u64::from(*rating) * 4)).collect();
        Weights::new(weights.iter().copied()).mean(&quarters, 4).unwrap()
    }

    #[test]
    fn tenths_add_up_as_decimals() {
        // 0.1·4 + 0.2·1 + 0.3·2 and 0.1·1 + 0.2·1 + 0.3·3 are both 1.2.
        let weights = [0.1, 0.2, 0.3];
        assert_eq!(mean(&weights, &[4, 1, 2]), mean(&weights, &[1, 1, 3]));
        let binary = |ratings: [f64; 3]| -> f64 { weights.iter().zip(ratings).map(|(w, x)| w * x).sum() };
        assert_ne!(binary([4.0, 1.0, 2.0]), binary([1.0, 1.0, 3.0]));
    }

    #[test]
    fn a_mean_out_of_100_is_rounded_once() {
        // (3.55 − 1) / 4 · 100 in binary comes out just below 63.75, which would be shown as 63.7.
        let mean = mean(&[25.0, 25.0, 20.0, 20.0, 10.0], &[4, 3, 4, 3, 4]);
        assert_eq!((mean.value(), mean.value_of_100()), (3.55, 63.75));
    }

    #[test]
    fn a_weighted_sum_agrees_with_the_published_one() {
        let vector = Published::vector("topsis_wsm_skcriteria_quickstart");
        let (matrix, objectives) = (rows(vector.input("matrix")), numbers(vector.input("objectives")));
        // As the source prepares its table: a cost is turned upside down, each column divided by its sum.
        let turned = |row: &Vec<f64>, at: usize| if objectives[at] > 0.0 { row[at] } else { 1.0 / row[at] };
        let parts = |row: &Vec<f64>| -> Vec<Option<u64>> {
            let share = |at| turned(row, at) / matrix.iter().map(|row| turned(row, at)).sum::<f64>();
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share")]
            let parts = |at| Some((share(at) * 1e9_f64).round() as u64);
            (0..row.len()).map(parts).collect()
        };
        let weights = Weights::new(numbers(vector.input("weights")));
        let scores: Vec<f64> =
            matrix.iter().map(|row| weights.mean(&parts(row), 1_000_000_000).unwrap().value()).collect();
        vector.agrees("wsm_score", "default", &scores);
    }

    #[test]
    fn the_least_difference_in_weight_is_not_a_tie() {
        let weights = [0.333_333_333_333_333_3, 0.333_333_333_333_333_4];
        assert!(mean(&weights, &[1, 5]) > mean(&weights, &[5, 1]));
    }

    #[test]
    fn weights_of_very_different_size_are_compared_exactly() {
        let weights = [1e6, 1e-9, 123_456.789_012_345_67];
        assert!(mean(&weights, &[5, 5, 5]) == mean(&[1.0], &[5]));
        assert!(mean(&weights, &[5, 4, 5]) < mean(&weights, &[5, 5, 5]));
    }

    #[test]
    fn a_weight_of_zero_does_not_count() {
        let weights = Weights::new([0.0, 2.0]);
        assert!(!weights.is_positive(0));
        assert_eq!(weights.mean(&[Some(20), None], 4), None);
        assert_eq!(weights.mean(&[Some(20), Some(8)], 4).map(Mean::value), Some(2.0));
    }

    #[test]
    fn products_do_not_overflow() {
        assert_eq!(product(u128::MAX, u128::MAX), (u128::MAX - 1, 1));
        assert_eq!(product(1 << 100, 1 << 100), (1 << 72, 0));
        assert_eq!(product(7, 9), (0, 63));
    }
}
