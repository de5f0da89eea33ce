//! The beta distribution on [0, 1]: its function, which is the regularised incomplete beta function, and its
//! quantiles. Shapes a, b ≥ 1, as those of a PERT distribution are.

/// Terms of the continued fraction; shapes of a PERT need about twenty.
const MOST_TERMS: u32 = 300;
/// Steps to a quantile; a handful is usual.
const MOST_STEPS: u32 = 100;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Beta {
    a: f64,
    b: f64,
    /// ln B(a, b).
    ln_norm: f64,
}

impl Beta {
    pub fn new(a: f64, b: f64) -> Self {
        Self { a, b, ln_norm: libm::lgamma(a) + libm::lgamma(b) - libm::lgamma(a + b) }
    }

    /// a and b.
    pub fn shapes(self) -> (f64, f64) {
        (self.a, self.b)
    }

    /// The same distribution seen from the other end.
    fn mirrored(self) -> Self {
        Self { a: self.b, b: self.a, ..self }
    }

    pub fn mean(self) -> f64 {
        self.a / (self.a + self.b)
    }

    pub fn variance(self) -> f64 {
        let sum = self.a + self.b;
        self.a * self.b / (sum * sum * (sum + 1.0))
    }

    pub fn density(self, x: f64) -> f64 {
        let power = |base: f64, exponent: f64| if exponent == 0.0 { 0.0 } else { exponent * libm::log(base) };
        libm::exp(power(x, self.a - 1.0) + power(1.0 - x, self.b - 1.0) - self.ln_norm)
    }

    /// The probability of a value up to x.
    pub fn cdf(self, x: f64) -> f64 {
        if x <= 0.0 {
            0.0
        } else if x >= 1.0 {
            1.0
        } else if x <= (self.a + 1.0) / (self.a + self.b + 2.0) {
            self.lower(x)
        } else {
            1.0 - self.mirrored().lower(1.0 - x)
        }
    }

    /// The value up to which a part `p` of all values lies, to about 1e-13 of the whole width. `p` and `q` = 1 − p are
    /// both given, so that neither tail loses digits.
    pub fn quantile(self, p: f64, q: f64) -> f64 {
        self.quantile_near(p, q, self.mean())
    }

    /// The same from a guess, which saves steps.
    pub fn quantile_near(self, p: f64, q: f64, guess: f64) -> f64 {
        if p <= q {
            self.small_quantile(p, guess)
        } else {
            1.0 - self.mirrored().small_quantile(q, 1.0 - guess)
        }
    }

    /// Halley's method kept within a bracket, for p up to a half.
    fn small_quantile(self, p: f64, guess: f64) -> f64 {
        if p <= 0.0 {
            return 0.0;
        }
        let (mut low, mut high) = (0.0, 1.0);
        let mut x = if guess > low && guess < high { guess } else { self.mean() };
        for _ in 0..MOST_STEPS {
            let off = self.cdf(x) - p;
            if off < 0.0 {
                low = x;
            } else {
                high = x;
            }
            let newton = off / self.density(x);
            let curve = (self.a - 1.0) / x - (self.b - 1.0) / (1.0 - x);
            let step = newton / (1.0 - (0.5 * newton * curve).clamp(-0.5, 0.5));
            let next = x - step;
            // The method is of third order: what is left after a step this small is a part of about 1e-12.
            if step.abs() <= 1e-4 * x.min(1.0 - x) && next > low && next < high {
                return next;
            }
            x = if next > low && next < high { next } else { f64::midpoint(low, high) };
            if high - low <= f64::EPSILON * x {
                break;
            }
        }
        x
    }

    /// By the continued fraction of DLMF 8.17.22 with Lentz's method, which converges fast below the mean.
    fn lower(self, x: f64) -> f64 {
        let Self { a, b, ln_norm } = self;
        let front = libm::exp(a * libm::log(x) + b * libm::log1p(-x) - ln_norm) / a;
        let away_from_zero = |y: f64| if y.abs() < 1e-300 { 1e-300 } else { y };
        let mut d = 1.0 / away_from_zero(1.0 - (a + b) * x / (a + 1.0));
        let mut c = 1.0;
        let mut fraction = d;
        for m in 1..MOST_TERMS {
            let m = f64::from(m);
            let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
            let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
            let mut change = 1.0;
            for term in [even, odd] {
                d = 1.0 / away_from_zero(1.0 + term * d);
                c = away_from_zero(1.0 + term / c);
                change = c * d;
                fraction *= change;
            }
            if (change - 1.0).abs() < 1e-15 {
                break;
            }
        }
        front * fraction
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_shapes_agree_with_their_polynomials() {
        for n in 1..100 {
            let x = f64::from(n) / 100.0;
            // I_x(1, 5) = 1 − (1 − x)^5; I_x(3, 3) = x³(10 − 15x + 6x²).
            assert!((Beta::new(1.0, 5.0).cdf(x) - (1.0 - (1.0 - x).powi(5))).abs() < 1e-14, "{x}");
            let symmetric = x.powi(3) * (10.0 - 15.0 * x + 6.0 * x * x);
            assert!((Beta::new(3.0, 3.0).cdf(x) - symmetric).abs() < 1e-14, "{x}");
        }
    }

    #[test]
    fn the_quantile_of_a_probability_has_that_probability() {
        for (a, b) in [(1.0, 5.0), (1.0 + 4.0 / 3.0, 5.0 - 4.0 / 3.0), (3.0, 3.0), (5.0, 1.0), (1.02, 4.98)] {
            let beta = Beta::new(a, b);
            for p in [1e-10, 1e-4, 0.05, 0.3, 0.5, 0.8, 0.999, 1.0 - 1e-10] {
                let x = beta.quantile(p, 1.0 - p);
                assert!((beta.cdf(x) - p).abs() < 1e-13, "{a} {b} {p}: {x}");
            }
        }
    }

    #[test]
    fn nothing_lies_outside_the_bounds() {
        let beta = Beta::new(2.0, 4.0);
        assert_eq!((beta.quantile(0.0, 1.0), beta.quantile(1.0, 0.0)), (0.0, 1.0));
        assert_eq!((beta.cdf(-0.5), beta.cdf(1.5)), (0.0, 1.0));
    }
}
