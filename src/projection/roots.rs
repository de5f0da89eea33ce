//! The positive roots of a polynomial, all of them, whatever the pattern of its signs.
//!
//! Multiplying a polynomial by x^−k does not move its positive roots. With k between two neighbouring
//! coefficients of different sign, the derivative has one change of sign less; its roots, found the same way,
//! cut the axis into pieces on which the function is monotone and so has one root or none. By Descartes' rule
//! a polynomial without a change of sign has no positive root, which ends the recursion.

/// A value below this part of the sum of its terms' sizes is rounding noise: a double root.
const NOISE: f64 = 1e-13;

/// Newton with a bracket ends long before; this bounds it where rounding keeps it from settling.
const MOST_ROUNDS: u32 = 200;

/// Distinct positive roots of Σ c[j]·x^j, rising.
pub fn positive_roots(coefficients: &[f64]) -> Vec<f64> {
    let Some(first) = coefficients.iter().position(|c| *c != 0.0) else { return Vec::new() };
    let last = coefficients.iter().rposition(|c| *c != 0.0).unwrap_or(first);
    let polynomial = Polynomial::new(&coefficients[first..=last]);
    let Some(change) = polynomial.first_sign_change() else { return Vec::new() };
    if polynomial.sign_changes() == 1 {
        return polynomial.root_between(0.0, f64::INFINITY).into_iter().collect();
    }
    let pivot = change as f64 + 0.5;
    let slope: Vec<f64> = polynomial.rising.iter().enumerate().map(|(j, c)| (j as f64 - pivot) * c).collect();
    let mut cuts = positive_roots(&slope);
    cuts.push(f64::INFINITY);
    let mut roots = Vec::new();
    let mut from = 0.0;
    for to in cuts {
        roots.extend(polynomial.root_between(from, to));
        if polynomial.is_noise_at(to) {
            roots.push(to);
        }
        from = to;
    }
    roots
}

/// A polynomial whose first and last coefficients are not zero, held both ways round: evaluated in x up to 1
/// and in 1/x beyond, where powers of x would overflow.
struct Polynomial {
    rising: Vec<f64>,
    falling: Vec<f64>,
}

impl Polynomial {
    fn new(coefficients: &[f64]) -> Self {
        Self { rising: coefficients.to_vec(), falling: coefficients.iter().rev().copied().collect() }
    }

    fn signs(&self) -> impl Iterator<Item = (usize, bool)> {
        self.rising.iter().enumerate().filter(|(_, c)| **c != 0.0).map(|(j, c)| (j, *c > 0.0))
    }

    fn sign_changes(&self) -> usize {
        self.signs().zip(self.signs().skip(1)).filter(|((_, a), (_, b))| a != b).count()
    }

    /// The index of the last coefficient before the first change of sign.
    fn first_sign_change(&self) -> Option<usize> {
        self.signs().zip(self.signs().skip(1)).find(|((_, a), (_, b))| a != b).map(|((j, _), _)| j)
    }

    /// −1, 0 or 1; rounding noise counts as 0. Also at 0 and at infinity, as limits.
    fn sign_at(&self, x: f64) -> i8 {
        let value = if x == 0.0 {
            self.rising[0]
        } else if x.is_infinite() {
            self.falling[0]
        } else if self.is_noise_at(x) {
            0.0
        } else if x <= 1.0 {
            horner(&self.rising, x).0
        } else {
            horner(&self.falling, 1.0 / x).0
        };
        i8::from(value > 0.0) - i8::from(value < 0.0)
    }

    fn is_noise_at(&self, x: f64) -> bool {
        if x == 0.0 || x.is_infinite() {
            return false;
        }
        let (coefficients, at) = if x <= 1.0 { (&self.rising, x) } else { (&self.falling, 1.0 / x) };
        let size = coefficients.iter().rev().fold(0.0, |sum, c| sum * at + c.abs());
        horner(coefficients, at).0.abs() <= NOISE * size
    }

    /// The root strictly between two points, where the polynomial has different signs at them and is monotone
    /// up to a factor x^−k.
    fn root_between(&self, from: f64, to: f64) -> Option<f64> {
        let (low, high) = (self.sign_at(from), self.sign_at(to));
        if low * high >= 0 {
            return None;
        }
        if from < 1.0 && to > 1.0 {
            let middle = self.sign_at(1.0);
            if middle == 0 {
                return Some(1.0);
            }
            return if middle == low { self.root_between(1.0, to) } else { self.root_between(from, 1.0) };
        }
        if to <= 1.0 {
            Some(refine(&self.rising, from, to))
        } else {
            Some(1.0 / refine(&self.falling, if to.is_infinite() { 0.0 } else { 1.0 / to }, 1.0 / from))
        }
    }
}

/// The polynomial's value and slope.
fn horner(coefficients: &[f64], x: f64) -> (f64, f64) {
    coefficients.iter().rev().fold((0.0, 0.0), |(value, slope), c| (value * x + c, slope * x + value))
}

/// Newton's method kept within a bracket in [0, 1] at whose ends the signs differ.
fn refine(coefficients: &[f64], mut low: f64, mut high: f64) -> f64 {
    let rises = coefficients[0] < 0.0;
    let rises = if low == 0.0 { rises } else { horner(coefficients, low).0 < 0.0 };
    // Monthly rates are small, so the root is most often near 1.
    let mut x = if low < 0.9 && high > 0.99 { 0.9 } else { f64::midpoint(low, high) };
    for _ in 0..MOST_ROUNDS {
        let (value, slope) = horner(coefficients, x);
        if value == 0.0 {
            return x;
        }
        if (value > 0.0) == rises {
            high = x;
        } else {
            low = x;
        }
        let newton = x - value / slope;
        let next = if newton > low && newton < high { newton } else { f64::midpoint(low, high) };
        if (next - x).abs() <= f64::EPSILON * x {
            return next;
        }
        x = next;
    }
    x
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Coefficients of the product of (x − root).
    fn with_roots(roots: &[f64]) -> Vec<f64> {
        roots.iter().fold(vec![1.0], |polynomial, root| {
            let mut product = vec![0.0; polynomial.len() + 1];
            for (j, c) in polynomial.iter().enumerate() {
                product[j] -= root * c;
                product[j + 1] += c;
            }
            product
        })
    }

    fn assert_roots(coefficients: &[f64], expected: &[f64]) {
        let found = positive_roots(coefficients);
        assert_eq!(found.len(), expected.len(), "{found:?} instead of {expected:?}");
        for (found, expected) in found.iter().zip(expected) {
            assert!((found / expected - 1.0).abs() < 1e-7, "{found} instead of {expected}");
        }
    }

    #[test]
    fn every_positive_root_is_found() {
        assert_roots(&with_roots(&[0.25, 0.5, 0.75, 0.9, 2.0, 8.0]), &[0.25, 0.5, 0.75, 0.9, 2.0, 8.0]);
        assert_roots(&with_roots(&[-3.0, 0.9, -1.0]), &[0.9]);
        assert_roots(&with_roots(&[-3.0, -1.0]), &[]);
    }

    #[test]
    fn a_double_root_is_one_root() {
        assert_roots(&with_roots(&[1.0, 1.0]), &[1.0]);
        assert_roots(&with_roots(&[0.5, 0.5, 3.0]), &[0.5, 3.0]);
    }

    #[test]
    fn signs_may_change_without_a_root() {
        // x² − 2x + 1.5 has none.
        assert_roots(&[1.5, -2.0, 1.0], &[]);
    }

    #[test]
    fn very_large_and_very_small_roots_are_found() {
        assert_roots(&[-1e9, 1.0], &[1e9]);
        assert_roots(&[-1.0, 1e9], &[1e-9]);
        let mut flows = vec![1.0; 120];
        flows[0] = -1e6;
        assert_eq!(positive_roots(&flows).len(), 1);
    }
}
