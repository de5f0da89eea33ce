//! The distribution that stands for a range: its mean, spread, function and quantiles, in the range's unit.

use crate::plan::Range;

use super::beta::Beta;
use super::normal::{self, Z95};

/// What a PERT's most likely value weighs against its bounds (λ).
const PERT_WEIGHT: f64 = 4.0;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Distribution {
    /// A beta distribution stretched over the bounds.
    Pert {
        least: f64,
        width: f64,
        beta: Beta,
    },
    Triangular {
        least: f64,
        most_likely: f64,
        greatest: f64,
    },
    Uniform {
        least: f64,
        greatest: f64,
    },
    Normal {
        mean: f64,
        sd: f64,
    },
    /// exp of a normal with this mean and standard deviation.
    Lognormal {
        mu: f64,
        sigma: f64,
    },
}

impl Distribution {
    /// `None` for a range that is no uncertainty: without width, out of order, not above zero where it must be, or
    /// not finite. Its base case stands for it then.
    pub fn of(range: Range) -> Option<Self> {
        let rises = |least: f64, greatest: f64| least < greatest && (greatest - least).is_finite();
        match range {
            Range::Pert { least, most_likely, greatest } => {
                let width = greatest - least;
                let inside = (least..=greatest).contains(&most_likely);
                (rises(least, greatest) && inside).then(|| {
                    let a = 1.0 + PERT_WEIGHT * (most_likely - least) / width;
                    let b = 1.0 + PERT_WEIGHT * (greatest - most_likely) / width;
                    Self::Pert { least, width, beta: Beta::new(a, b) }
                })
            }
            Range::Triangular { least, most_likely, greatest } => {
                let inside = (least..=greatest).contains(&most_likely);
                (rises(least, greatest) && inside).then_some(Self::Triangular {
                    least,
                    most_likely,
                    greatest,
                })
            }
            Range::Uniform { least, greatest } => {
                rises(least, greatest).then_some(Self::Uniform { least, greatest })
            }
            Range::Normal { p5, p95 } => rises(p5, p95)
                .then(|| Self::Normal { mean: f64::midpoint(p5, p95), sd: (p95 - p5) / (2.0 * Z95) }),
            Range::Lognormal { p5, p95 } => (p5 > 0.0 && rises(p5, p95)).then(|| {
                let (low, high) = (libm::log(p5), libm::log(p95));
                Self::Lognormal { mu: f64::midpoint(low, high), sigma: (high - low) / (2.0 * Z95) }
            }),
        }
    }

    /// What tells it from every other.
    pub fn bits(self) -> [u64; 5] {
        let of = |shape, numbers: [f64; 4]| {
            let [a, b, c, d] = numbers.map(f64::to_bits);
            [shape, a, b, c, d]
        };
        match self {
            Self::Pert { least, width, beta } => {
                let (a, b) = beta.shapes();
                of(0, [least, width, a, b])
            }
            Self::Triangular { least, most_likely, greatest } => of(1, [least, most_likely, greatest, 0.0]),
            Self::Uniform { least, greatest } => of(2, [least, greatest, 0.0, 0.0]),
            Self::Normal { mean, sd } => of(3, [mean, sd, 0.0, 0.0]),
            Self::Lognormal { mu, sigma } => of(4, [mu, sigma, 0.0, 0.0]),
        }
    }

    pub fn mean(self) -> f64 {
        match self {
            Self::Pert { least, width, beta } => least + width * beta.mean(),
            Self::Triangular { least, most_likely, greatest } => (least + most_likely + greatest) / 3.0,
            Self::Uniform { least, greatest } => f64::midpoint(least, greatest),
            Self::Normal { mean, .. } => mean,
            Self::Lognormal { mu, sigma } => libm::exp(mu + 0.5 * sigma * sigma),
        }
    }

    /// Standard deviation. A PERT's is the beta distribution's, not the (greatest − least) / 6 of project planning.
    pub fn sd(self) -> f64 {
        match self {
            Self::Pert { width, beta, .. } => width * beta.variance().sqrt(),
            Self::Triangular { least, most_likely, greatest } => {
                let (a, b) = (most_likely - least, greatest - most_likely);
                ((a * a + a * b + b * b) / 18.0).sqrt()
            }
            Self::Uniform { least, greatest } => (greatest - least) / 12_f64.sqrt(),
            Self::Normal { sd, .. } => sd,
            Self::Lognormal { sigma, .. } => self.mean() * libm::expm1(sigma * sigma).sqrt(),
        }
    }

    /// The probability of a value up to x.
    pub fn cdf(self, x: f64) -> f64 {
        match self {
            Self::Pert { least, width, beta } => beta.cdf((x - least) / width),
            Self::Triangular { least, greatest, .. } | Self::Uniform { least, greatest } if x <= least => {
                f64::from(u8::from(x >= greatest))
            }
            Self::Triangular { greatest, .. } | Self::Uniform { greatest, .. } if x >= greatest => 1.0,
            Self::Triangular { least, most_likely, greatest } => {
                let width = greatest - least;
                if x <= most_likely {
                    (x - least) * (x - least) / (width * (most_likely - least))
                } else {
                    1.0 - (greatest - x) * (greatest - x) / (width * (greatest - most_likely))
                }
            }
            Self::Uniform { least, greatest } => (x - least) / (greatest - least),
            Self::Normal { mean, sd } => normal::cdf((x - mean) / sd),
            Self::Lognormal { mu, sigma } => {
                if x > 0.0 {
                    normal::cdf((libm::log(x) - mu) / sigma)
                } else {
                    0.0
                }
            }
        }
    }

    /// The density at x, per unit; for a small picture of the range.
    pub fn density(self, x: f64) -> f64 {
        match self {
            Self::Pert { least, width, beta } => {
                let at = (x - least) / width;
                if (0.0..=1.0).contains(&at) { beta.density(at) / width } else { 0.0 }
            }
            Self::Triangular { least, most_likely, greatest } => {
                if x < least || x > greatest {
                    return 0.0;
                }
                let peak = 2.0 / (greatest - least);
                if x < most_likely {
                    peak * (x - least) / (most_likely - least)
                } else if x > most_likely {
                    peak * (greatest - x) / (greatest - most_likely)
                } else {
                    peak
                }
            }
            Self::Uniform { least, greatest } => {
                if (least..=greatest).contains(&x) {
                    1.0 / (greatest - least)
                } else {
                    0.0
                }
            }
            Self::Normal { mean, sd } => normal::density((x - mean) / sd) / sd,
            Self::Lognormal { mu, sigma } => {
                if x > 0.0 {
                    normal::density((libm::log(x) - mu) / sigma) / (sigma * x)
                } else {
                    0.0
                }
            }
        }
    }

    /// The value up to which a part `p` of all values lies, 0 < p < 1.
    pub fn quantile(self, p: f64) -> f64 {
        match self {
            Self::Normal { .. } | Self::Lognormal { .. } => self.at_score(normal::quantile(p)),
            _ => self.between(p, 1.0 - p, None),
        }
    }

    /// The value whose probability is that of a standard normal's z: the quantile through the normal scale, on
    /// which both tails are told apart equally well.
    pub fn at_score(self, z: f64) -> f64 {
        self.at_score_near(z, None)
    }

    /// The same from a guess in the range's unit, which saves steps.
    pub fn at_score_near(self, z: f64, guess: Option<f64>) -> f64 {
        match self {
            Self::Normal { mean, sd } => mean + sd * z,
            Self::Lognormal { mu, sigma } => libm::exp(mu + sigma * z),
            _ => self.between(normal::cdf(z), normal::cdf(-z), guess),
        }
    }

    /// The quantile of a distribution with bounds.
    fn between(self, p: f64, q: f64, guess: Option<f64>) -> f64 {
        match self {
            Self::Pert { least, width, beta } => {
                let guess = guess.map_or(beta.mean(), |x| (x - least) / width);
                least + width * beta.quantile_near(p, q, guess)
            }
            Self::Triangular { least, most_likely, greatest } => {
                let width = greatest - least;
                if p * width <= most_likely - least {
                    least + (p * width * (most_likely - least)).sqrt()
                } else {
                    greatest - (q * width * (greatest - most_likely)).sqrt()
                }
            }
            Self::Uniform { least, greatest } => {
                if p <= q {
                    least + p * (greatest - least)
                } else {
                    greatest - q * (greatest - least)
                }
            }
            Self::Normal { .. } | Self::Lognormal { .. } => self.at_score(normal::quantile(p)),
        }
    }

    /// From where to where a picture of it is worth looking at: its bounds, or what all but a few values lie between.
    pub fn in_view(self) -> (f64, f64) {
        match self {
            Self::Pert { least, width, .. } => (least, least + width),
            Self::Triangular { least, greatest, .. } | Self::Uniform { least, greatest } => (least, greatest),
            Self::Normal { .. } => (self.quantile(0.005), self.quantile(0.995)),
            // Its right tail is long and thin.
            Self::Lognormal { .. } => (self.quantile(0.001), self.quantile(0.98)),
        }
    }

    /// How fast the value rises with z there.
    pub fn slope_at_score(self, z: f64, value: f64) -> f64 {
        match self {
            Self::Normal { sd, .. } => sd,
            Self::Lognormal { sigma, .. } => sigma * value,
            _ => {
                let density = self.density(value);
                if density > 0.0 { normal::density(z) / density } else { 0.0 }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pert(least: f64, most_likely: f64, greatest: f64) -> Distribution {
        Distribution::of(Range::Pert { least, most_likely, greatest }).unwrap()
    }

    fn shapes() -> Vec<Distribution> {
        let ranges = [
            Range::Pert { least: 8.0, most_likely: 20.0, greatest: 44.0 },
            Range::Pert { least: 0.0, most_likely: 0.0, greatest: 3.0 },
            Range::Triangular { least: 2.0, most_likely: 3.0, greatest: 9.0 },
            Range::Triangular { least: 2.0, most_likely: 9.0, greatest: 9.0 },
            Range::Uniform { least: -2.0, greatest: 5.0 },
            Range::Normal { p5: -3.0, p95: 5.0 },
            Range::Lognormal { p5: 2.0, p95: 6.0 },
        ];
        ranges.map(|range| Distribution::of(range).unwrap()).to_vec()
    }

    /// Quantiles and moments as `scipy.stats` gives them; see the file for version and calls.
    #[test]
    fn quantiles_and_moments_agree_with_scipys() {
        let file: serde_json::Value =
            serde_json::from_str(include_str!("../../tests/vectors/distributions.json")).unwrap();
        let cases = file["distributions"].as_array().unwrap();
        assert!(cases.len() > 10);
        for case in cases {
            let range = match serde_json::from_value(case["range"].clone()).unwrap() {
                crate::plan::Quantity::Range(range) => range,
                crate::plan::Quantity::Number(_) => panic!("{case}"),
            };
            let distribution = Distribution::of(range).unwrap();
            let close = |found: f64, expected: &serde_json::Value, what: &str| {
                let expected = expected.as_f64().unwrap();
                let off = (found - expected).abs();
                assert!(off <= 1e-9 * expected.abs().max(1e-3), "{range:?} {what}: {found}, not {expected}");
            };
            close(distribution.mean(), &case["mean"], "mean");
            close(distribution.sd(), &case["sd"], "sd");
            for (p, expected) in case["quantiles"].as_object().unwrap() {
                let p: f64 = p.parse().unwrap();
                close(distribution.quantile(p), expected, "quantile");
            }
            for (x, expected) in case["cdf"].as_object().unwrap() {
                close(distribution.cdf(x.parse().unwrap()), expected, "cdf");
            }
        }
    }

    #[test]
    fn a_picture_shows_all_but_the_thinnest_tails() {
        for distribution in shapes() {
            let (from, to) = distribution.in_view();
            assert!(from < to && distribution.cdf(to) - distribution.cdf(from) > 0.97, "{distribution:?}");
        }
    }

    #[test]
    fn a_pert_is_no_classic_three_point_estimate() {
        // The beta-PERT of 4, 6, 12: mean (4 + 4·6 + 12) / 6, variance (mean − least)(greatest − mean) / 7.
        let pert = pert(4.0, 6.0, 12.0);
        assert!((pert.mean() - 40.0 / 6.0).abs() < 1e-12);
        let variance = (40.0 / 6.0 - 4.0) * (12.0 - 40.0 / 6.0) / 7.0;
        assert!((pert.sd() - f64::sqrt(variance)).abs() < 1e-12);
        assert!((pert.sd() - 8.0 / 6.0).abs() > 0.05);
    }

    #[test]
    fn a_normal_range_is_its_5th_and_95th_percentile() {
        for range in [Range::Normal { p5: 2.0, p95: 6.0 }, Range::Lognormal { p5: 2.0, p95: 6.0 }] {
            let distribution = Distribution::of(range).unwrap();
            assert!((distribution.quantile(0.05) - 2.0).abs() < 1e-12, "{range:?}");
            assert!((distribution.quantile(0.95) - 6.0).abs() < 1e-12, "{range:?}");
        }
    }

    #[test]
    fn the_function_of_a_quantile_is_its_probability_and_rises_with_the_density() {
        for distribution in shapes() {
            let mut last = f64::NEG_INFINITY;
            for n in 1..200 {
                let p = f64::from(n) / 200.0;
                let x = distribution.quantile(p);
                assert!(x > last, "{distribution:?} at {p}");
                last = x;
                assert!((distribution.cdf(x) - p).abs() < 1e-12, "{distribution:?} at {p}");
                let (z, h) = (normal::quantile(p), 1e-5);
                let rise = (distribution.at_score(z + h) - distribution.at_score(z - h)) / (2.0 * h);
                let slope = distribution.slope_at_score(z, x);
                assert!((rise - slope).abs() < 1e-4 * distribution.sd(), "{distribution:?} at {p}");
            }
        }
    }

    #[test]
    fn what_is_no_range_is_no_distribution() {
        let none = [
            Range::Uniform { least: 3.0, greatest: 3.0 },
            Range::Uniform { least: 3.0, greatest: 2.0 },
            Range::Pert { least: 1.0, most_likely: 5.0, greatest: 4.0 },
            Range::Triangular { least: 1.0, most_likely: 0.0, greatest: 4.0 },
            Range::Normal { p5: f64::NAN, p95: 1.0 },
            Range::Uniform { least: f64::MIN, greatest: f64::MAX },
            Range::Lognormal { p5: -1.0, p95: 4.0 },
            Range::Lognormal { p5: 0.0, p95: 4.0 },
        ];
        for range in none {
            assert_eq!(Distribution::of(range), None, "{range:?}");
        }
    }
}
