//! A rating that may vary: a number, or a table of quantiles from which samples are drawn.

/// Steps of a table. Between them values are taken in proportion.
const STEPS: usize = 64;

/// One goal's rating by one criterion.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Unrated,
    Exactly(f64),
    /// Quantiles at 0, 1/64, …, 1.
    Between(Vec<f64>),
}

impl Cell {
    /// Every value between the bounds is as likely as another.
    pub fn uniform(least: f64, greatest: f64) -> Self {
        Self::of(least, greatest, |_| 1.0)
    }

    pub fn triangular(least: f64, most_likely: f64, greatest: f64) -> Self {
        Self::of(least, greatest, |x| {
            let (side, width) = if x < most_likely {
                (x - least, most_likely - least)
            } else {
                (greatest - x, greatest - most_likely)
            };
            if width > 0.0 { side / width } else { 1.0 }
        })
    }

    /// Beta-PERT with λ = 4.
    pub fn pert(least: f64, most_likely: f64, greatest: f64) -> Self {
        let width = greatest - least;
        let left = 4.0 * (most_likely - least) / width;
        let right = 4.0 * (greatest - most_likely) / width;
        Self::of(least, greatest, |x| {
            libm::pow((x - least) / width, left) * libm::pow((greatest - x) / width, right)
        })
    }

    /// The quantiles of a density between two bounds, which is summed in narrow slices.
    fn of(least: f64, greatest: f64, density: impl Fn(f64) -> f64) -> Self {
        const SLICES: usize = 8 * STEPS;
        if greatest <= least {
            return Self::Exactly(least);
        }
        let width = (greatest - least) / SLICES as f64;
        let slice = |at: usize| density(least + (at as f64 + 0.5) * width);
        let whole: f64 = (0..SLICES).map(slice).sum();
        let mut quantiles = vec![least];
        let mut below = 0.0;
        for at in 0..SLICES {
            let here = slice(at) / whole;
            while quantiles.len() < STEPS {
                let wanted = quantiles.len() as f64 / STEPS as f64;
                if below + here < wanted {
                    break;
                }
                quantiles.push(least + (at as f64 + (wanted - below) / here) * width);
            }
            below += here;
        }
        quantiles.resize(STEPS + 1, greatest);
        Self::Between(quantiles)
    }
}

/// The value of a table of quantiles at a fraction from 0 up to but not including 1.
pub fn quantile(quantiles: &[f64], fraction: f64) -> f64 {
    let at = fraction * STEPS as f64;
    // Fractions are at least 0 and below 1.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 63")]
    let step = at as usize;
    match quantiles.get(step..step + 2) {
        Some([from, to]) => from + (at - step as f64) * (to - from),
        _ => quantiles.last().copied().unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(cell: &Cell, fraction: f64) -> f64 {
        let Cell::Between(quantiles) = cell else { panic!("no range") };
        assert_eq!(quantiles.len(), STEPS + 1);
        quantile(quantiles, fraction)
    }

    #[test]
    fn quantiles_are_those_of_the_closed_forms() {
        let near = |found: f64, exact: f64| assert!((found - exact).abs() < 0.01, "{found} is not {exact}");
        for fraction in [0.0, 0.1, 0.25, 0.5, 0.9, 0.95] {
            assert!((at(&Cell::uniform(2.0, 4.0), fraction) - (2.0 + 2.0 * fraction)).abs() < 1e-12);
            // Rising to the end the distribution is ((x − 1) / 4)².
            near(at(&Cell::triangular(1.0, 5.0, 5.0), fraction), 1.0 + 4.0 * fraction.sqrt());
            // With the most likely value at the least bound, PERT is 1 − (1 − x)^5 on its width.
            near(at(&Cell::pert(1.0, 1.0, 5.0), fraction), 5.0 - 4.0 * (1.0 - fraction).powf(0.2));
        }
        for symmetric in [Cell::triangular(2.0, 3.0, 4.0), Cell::pert(2.0, 3.0, 4.0)] {
            assert!((at(&symmetric, 0.5) - 3.0).abs() < 1e-9);
            near(at(&symmetric, 0.2) + at(&symmetric, 0.8), 6.0);
        }
    }

    #[test]
    fn a_range_without_width_is_a_number() {
        assert_eq!(Cell::uniform(3.0, 3.0), Cell::Exactly(3.0));
        assert_eq!(Cell::pert(3.0, 3.0, 3.0), Cell::Exactly(3.0));
    }
}
