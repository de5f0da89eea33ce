//! The positive roots of a polynomial, all of them, whatever the pattern of its signs.
//!
//! Divided by 1 − x, a polynomial has the running sums of its coefficients as coefficients of a power series, and
//! keeps its roots between 0 and 1. By Descartes' rule there are at most as many as these sums change sign, and
//! exactly one where they change once: Norstrøm's test of an internal rate of return, which settles nearly every
//! plan. Roots beyond 1 are those of the reversed polynomial, inverted.
//!
//! Where the sums change more often: multiplying by x^−k does not move positive roots. With k between two
//! neighbouring coefficients of different sign, the derivative has one change of sign less; its roots, found the
//! same way, cut the axis into pieces on which the function is monotone and so has one root or none.

/// A value below this part of the sum of its terms' sizes is rounding noise: a root, and between roots a double one.
const NOISE: f64 = 1e-13;

/// The square root of the noise, amply: roots that are closer than this part of themselves are one double root.
const SAME_ROOT: f64 = 1e-6;

/// Steps square each other: what one below this part of x leaves is less than rounding does, also near a double root.
const LAST_STEP: f64 = 1e-9;

/// The search ends long before; this bounds it where rounding keeps it from settling.
const MOST_ROUNDS: u32 = 200;

/// Distinct positive roots of Σ c[j]·x^j, rising.
pub fn positive_roots(coefficients: &[f64]) -> Vec<f64> {
    let most = sign_changes(coefficients.iter().copied()).count();
    if most == 0 {
        return Vec::new();
    }
    if running_sums(coefficients).last() == Some(0.0) {
        // The sums are the coefficients without the factor 1 − x.
        let mut quotient: Vec<f64> = running_sums(coefficients).collect();
        quotient.pop();
        let mut roots = positive_roots(&quotient);
        roots.push(1.0);
        roots.sort_by(f64::total_cmp);
        roots.dedup_by(|next, root| *next - *root <= SAME_ROOT * *next);
        return roots;
    }
    let mut roots = roots_below_one(coefficients);
    if roots.len() < most {
        let reversed: Vec<f64> = coefficients.iter().rev().copied().collect();
        let inverse = roots_below_one(&reversed);
        roots.extend(inverse.into_iter().rev().map(|inverse| 1.0 / inverse));
    }
    roots
}

/// Distinct roots between 0 and 1, rising, of a polynomial that is not 0 at 1.
fn roots_below_one(coefficients: &[f64]) -> Vec<f64> {
    let Some(first) = coefficients.iter().position(|c| *c != 0.0) else { return Vec::new() };
    let coefficients = &coefficients[first..];
    let mut from = (0.0, coefficients[0]);
    let mut cuts = match sign_changes(running_sums(coefficients)).take(2).count() {
        0 => return Vec::new(),
        1 => return vec![root_between(coefficients, from, 1.0)],
        _ => roots_below_one(&slope(coefficients)),
    };
    cuts.push(1.0);
    let mut roots = Vec::new();
    for cut in cuts {
        let there = Terms::at(coefficients, cut);
        let value = if there.is_noise() { 0.0 } else { there.value };
        if value == 0.0 {
            roots.push(cut);
        } else if value * from.1 < 0.0 {
            roots.push(root_between(coefficients, from, cut));
        }
        from = (cut, value);
    }
    roots
}

/// Sums of values 0 to n, for every n; 0 where they are rounding noise.
fn running_sums(values: &[f64]) -> impl Iterator<Item = f64> {
    let (mut sum, mut size) = (0.0_f64, 0.0);
    values.iter().map(move |value| {
        sum += value;
        size += value.abs();
        if sum.abs() <= NOISE * size { 0.0 } else { sum }
    })
}

/// Where the sign of the values changes: the last index before each change that is not 0.
fn sign_changes(values: impl Iterator<Item = f64>) -> impl Iterator<Item = usize> {
    let mut before = None;
    values.enumerate().filter(|(_, value)| *value != 0.0).filter_map(move |(index, value)| {
        let (last, negative) = before.replace((index, value < 0.0))?;
        (negative != (value < 0.0)).then_some(last)
    })
}

/// The derivative of the polynomial times x^−k, up to a power of x, with k at the first change of sign.
fn slope(coefficients: &[f64]) -> Vec<f64> {
    let k = sign_changes(coefficients.iter().copied()).next().unwrap_or(0) as f64 + 0.5;
    (0..).zip(coefficients).map(|(j, c)| (f64::from(j) - k) * c).collect()
}

/// A polynomial's terms c[j]·x^j at a point x, added up.
struct Terms {
    value: f64,
    /// Without their signs.
    size: f64,
    /// Times j.
    value_by_power: f64,
    /// Times j, without their signs.
    size_by_power: f64,
}

impl Terms {
    fn at(coefficients: &[f64], x: f64) -> Self {
        // Terms of even and of odd powers are added up beside each other, so that neither sum waits for the other.
        let [mut even, mut odd] = [Sums::from(0.0, 1.0), Sums::from(1.0, x)];
        let square = x * x;
        let mut pairs = coefficients.chunks_exact(2);
        for pair in &mut pairs {
            even.add(pair[0], square);
            odd.add(pair[1], square);
        }
        for last in pairs.remainder() {
            even.add(*last, square);
        }
        Self {
            value: even.terms.value + odd.terms.value,
            size: even.terms.size + odd.terms.size,
            value_by_power: even.terms.value_by_power + odd.terms.value_by_power,
            size_by_power: even.terms.size_by_power + odd.terms.size_by_power,
        }
    }

    fn is_noise(&self) -> bool {
        self.value.abs() <= NOISE * self.size
    }

    /// By how much ln x is too great, by Newton's method on the logarithm of positive over negative terms: as a
    /// function of ln x it is nearly straight, its slope being the time between outlay and return.
    fn excess(&self) -> f64 {
        let (value, at, size_at) =
            (self.value / self.size, self.value_by_power / self.size, self.size_by_power / self.size);
        // ln((1 + v) / (1 − v)) is near 2v.
        value * (1.0 - value * value) / (at - size_at * value)
    }
}

/// Every other term, added up so far.
struct Sums {
    terms: Terms,
    /// j of the next term, and x^j.
    power: f64,
    point: f64,
}

impl Sums {
    fn from(power: f64, point: f64) -> Self {
        let terms = Terms { value: 0.0, size: 0.0, value_by_power: 0.0, size_by_power: 0.0 };
        Self { terms, power, point }
    }

    fn add(&mut self, coefficient: f64, square: f64) {
        let term = coefficient * self.point;
        self.terms.value += term;
        self.terms.size += term.abs();
        let by_power = self.power * term;
        self.terms.value_by_power += by_power;
        self.terms.size_by_power += by_power.abs();
        self.point *= square;
        self.power += 2.0;
    }
}

/// The root between a point, with the value there or its limit, and a point up to 1 where the sign is another.
fn root_between(coefficients: &[f64], (mut low, at_low): (f64, f64), mut high: f64) -> f64 {
    // Monthly rates are small, so that the root is most often near 1.
    let mut x = if low < 0.9 && high > 0.99 { 0.9 } else { f64::midpoint(low, high) };
    for _ in 0..MOST_ROUNDS {
        let here = Terms::at(coefficients, x);
        if (here.value < 0.0) == (at_low < 0.0) {
            low = x;
        } else {
            high = x;
        }
        let excess = here.excess();
        // x·exp(−excess), nearly.
        let next = x * (2.0 - excess) / (2.0 + excess);
        if excess.abs() <= LAST_STEP {
            return next;
        }
        x = if next > low && next < high { next } else { f64::midpoint(low, high) };
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
    fn amounts_in_tenths_make_no_root_of_what_rounding_leaves() {
        // (x − 0.6)·(x − 1)² / 10.
        assert_roots(&[-0.06, 0.22, -0.26, 0.1], &[0.6, 1.0]);
        assert_roots(&[-0.1, 0.2, 0.1, -0.2], &[0.5, 1.0]);
    }

    #[test]
    fn costs_that_come_again_before_all_is_paid_back_leave_one_root() {
        // Three changes of sign, but the running sums −4, −3, −4, 2 have one.
        let flows = [-4.0, 1.0, -1.0, 6.0];
        let roots = positive_roots(&flows);
        assert_eq!(roots.len(), 1);
        assert!(Terms::at(&flows, roots[0]).is_noise());
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
