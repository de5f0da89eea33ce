//! Axis ticks at round figures. Knows no pixels and no words.

/// Figures beyond this are drawn at the edge, so that sums of them stay finite.
const LARGEST: f64 = 1e100;
/// Figures closer to zero than this are drawn as zero.
const SMALLEST: f64 = 1e-9;

/// A figure fit for drawing; what is not a finite number is missing, never zero.
pub(super) fn drawable(figure: f64) -> Option<f64> {
    figure.is_finite().then(|| if figure.abs() < SMALLEST { 0.0 } else { figure.clamp(-LARGEST, LARGEST) })
}

/// Whether an axis reaches to zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Zero {
    /// Always: bars begin there.
    Held,
    /// Where that takes no more room than the figures do: positions beside each other.
    IfNear,
}

/// An axis from `low` to `high` with ticks in between.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Scale {
    pub low: f64,
    pub high: f64,
    pub ticks: Vec<f64>,
}

impl Scale {
    /// The axis that holds the figures and zero, with about as many steps as wanted.
    pub(super) fn holding(figures: impl Iterator<Item = f64>, wanted: u32) -> Self {
        let (min, max) =
            figures.fold((0.0_f64, 0.0_f64), |(min, max), figure| (min.min(figure), max.max(figure)));
        if max - min < SMALLEST {
            return Scale { low: 0.0, high: 1.0, ticks: vec![0.0] };
        }
        Step::near((max - min) / f64::from(wanted.max(1))).scale(min, max)
    }

    /// The axis of the figures, and of zero if that is near them, with about as many steps as wanted.
    fn spanning(figures: &[f64], wanted: u32) -> Self {
        let low = figures.iter().copied().reduce(f64::min).unwrap_or_default();
        let high = figures.iter().copied().reduce(f64::max).unwrap_or_default();
        let width = high - low;
        // Figures that are the same but for rounding are one point, of which only zero gives the size.
        let points = low.abs().max(high.abs()) * 1e-9;
        if low.abs().min(high.abs()) <= width || width <= points.max(SMALLEST) {
            return Scale::holding(figures.iter().copied(), wanted);
        }
        Step::near(width / f64::from(wanted.max(1))).scale(low, high)
    }

    /// The axis with the most ticks whose labels fit and differ: a coarse number format gives fewer ticks.
    pub(super) fn labelled(
        figures: &[f64],
        zero: Zero,
        wanted: u32,
        label: &dyn Fn(f64) -> String,
        fit: &dyn Fn(&[String]) -> bool,
    ) -> (Self, Vec<String>) {
        for wanted in (1..=wanted.max(1)).rev() {
            let scale = match zero {
                Zero::Held => Scale::holding(figures.iter().copied(), wanted),
                Zero::IfNear => Scale::spanning(figures, wanted),
            };
            let labels: Vec<String> = scale.ticks.iter().map(|tick| label(*tick)).collect();
            let differ = labels.windows(2).all(|pair| pair[0] != pair[1]);
            if wanted == 1 || (differ && fit(&labels)) {
                return (scale, labels);
            }
        }
        (Scale::holding(std::iter::empty(), 1), vec![label(0.0)])
    }
}

/// A step of 1, 2 or 5 times a power of ten.
#[derive(Clone, Copy)]
struct Step {
    digit: f64,
    power: f64,
}

impl Step {
    /// The smallest round step that is not smaller than the given one.
    fn near(rough: f64) -> Self {
        let power = libm::floor(libm::log10(rough));
        let lead = rough / libm::pow(10.0, power);
        let (digit, power) = [1.0, 2.0, 5.0]
            .into_iter()
            .find(|digit| lead <= digit * (1.0 + 1e-9))
            .map_or((1.0, power + 1.0), |digit| (digit, power));
        Step { digit, power }
    }

    /// That many steps from zero. Dividing by a power of ten gives 0.3, where multiplying gives 0.30000000000000004.
    fn times(self, count: f64) -> f64 {
        if self.power < 0.0 {
            count * self.digit / libm::pow(10.0, -self.power)
        } else {
            count * self.digit * libm::pow(10.0, self.power)
        }
    }

    fn scale(self, min: f64, max: f64) -> Scale {
        let one = self.times(1.0);
        let mut count = libm::floor(min / one + 1e-9);
        let last = libm::ceil(max / one - 1e-9);
        let mut ticks = Vec::new();
        while count <= last {
            ticks.push(self.times(count));
            count += 1.0;
        }
        Scale {
            low: ticks.first().copied().unwrap_or_default(),
            high: ticks.last().copied().unwrap_or_default(),
            ticks,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ticks(figures: &[f64], wanted: u32) -> Vec<f64> {
        Scale::holding(figures.iter().copied(), wanted).ticks
    }

    #[test]
    fn ticks_are_round_figures() {
        assert_eq!(ticks(&[0.0, 970.0], 5), [0.0, 200.0, 400.0, 600.0, 800.0, 1000.0]);
        assert_eq!(ticks(&[0.0, 0.3], 3), [0.0, 0.1, 0.2, 0.3]);
        assert_eq!(ticks(&[-120.0, 70.0], 4), [-150.0, -100.0, -50.0, 0.0, 50.0, 100.0]);
    }

    #[test]
    fn zero_is_on_the_axis_even_when_every_figure_is_far_from_it() {
        assert!(ticks(&[900.0, 1000.0], 5).contains(&0.0));
        assert!(ticks(&[-1000.0, -900.0], 5).contains(&0.0));
    }

    #[test]
    fn nothing_but_zeros_gives_an_axis_with_zero_alone() {
        assert_eq!(ticks(&[0.0, 0.0], 5), [0.0]);
        assert_eq!(ticks(&[], 5), [0.0]);
    }

    #[test]
    fn a_coarse_number_format_gets_fewer_ticks_instead_of_the_same_label_twice() {
        let (scale, labels) =
            Scale::labelled(&[0.0, 2.0], Zero::Held, 6, &|tick| format!("{tick:.0}"), &|_| true);
        assert_eq!(labels, ["0", "1", "2"]);
        assert_eq!(scale.ticks, [0.0, 1.0, 2.0]);
    }

    #[test]
    fn positions_far_from_zero_have_an_axis_of_their_own() {
        let ticks = |figures: &[f64]| Scale::spanning(figures, 4).ticks;
        assert_eq!(ticks(&[900.0, 1000.0]), [900.0, 950.0, 1000.0]);
        assert_eq!(ticks(&[-1000.0, -910.0]), [-1000.0, -950.0, -900.0]);
        assert_eq!(ticks(&[0.5, 1.0]), [0.0, 0.5, 1.0]);
        assert_eq!(ticks(&[-0.2, 0.2]), [-0.2, -0.1, 0.0, 0.1, 0.2]);
        assert_eq!(ticks(&[7.0, 7.0]), [0.0, 2.0, 4.0, 6.0, 8.0]);
    }

    #[test]
    fn what_is_not_a_finite_number_is_missing() {
        assert_eq!(drawable(f64::NAN), None);
        assert_eq!(drawable(f64::INFINITY), None);
        assert_eq!(drawable(f64::MAX), Some(LARGEST));
        assert_eq!(drawable(1e-300), Some(0.0));
    }

    proptest! {
        #[test]
        fn every_axis_holds_its_figures_with_few_ticks(
            figures in proptest::collection::vec(any::<f64>(), 0..40),
            wanted in 1_u32..8,
        ) {
            let figures: Vec<f64> = figures.into_iter().filter_map(drawable).collect();
            let scale = Scale::holding(figures.iter().copied(), wanted);
            prop_assert!(scale.low < scale.high && scale.ticks.contains(&0.0));
            prop_assert!(scale.ticks.len() <= wanted as usize + 3);
            let slack = (scale.high - scale.low) * 1e-6;
            for figure in figures {
                prop_assert!(scale.low - slack <= figure && figure <= scale.high + slack);
            }
        }
    }
}
