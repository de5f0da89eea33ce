//! Draws the inputs of many samples: scrambled Sobol' points for what matters most, turned so that their best
//! dimension runs along the direction in which the net present value changes most, and correlated as the plan says.
//! Turning a standard normal point about the origin leaves its distribution as it is, so that no figure is biased.

use std::f64::consts::FRAC_PI_6;
use std::rc::Rc;

use crate::plan::Uncertainty;

use super::lane::{LANE, Lane, ZERO, add, multiply};
use super::scores::ScoreTable;
use super::sobol::{DIMENSIONS, Dimension};
use crate::random::Random;

/// What is drawn for an input.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Draw {
    /// A normal score; with the goal and the sign by which it takes part in the correlation of improvements.
    Score(Option<(usize, f64)>),
    /// A number from 0 to 1.
    Chance,
}

pub struct Sampler {
    draws: Vec<Draw>,
    scores: Rc<ScoreTable>,
    /// For each input, then for the factor that all goals share, then for each goal's own.
    streams: Vec<Stream>,
    /// The axis about which normal coordinates are mirrored, by stream; chances have none.
    axis: Option<Vec<f64>>,
    loadings: Loadings,
}

/// What an improvement's score is made of: it correlates with those of its goal, and with those of other goals.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Loadings {
    all: f64,
    goal: f64,
    own: f64,
}

enum Stream {
    Even(Dimension),
    /// Beyond the table of Sobol' numbers: inputs that matter little.
    Random(Random),
}

impl Loadings {
    /// Improvements of one goal hang together at least as closely as those of different goals.
    fn of(uncertainty: &Uncertainty) -> Self {
        let among = normal_correlation(uncertainty.correlation_among_goals);
        let within = normal_correlation(uncertainty.correlation_within_goals).max(among);
        Self { all: among.sqrt(), goal: (within - among).sqrt(), own: (1.0 - within).sqrt() }
    }
}

/// The correlation of two normals whose ranks have this one (Pearson 1907): 2 sin(π ρ / 6).
fn normal_correlation(rank_correlation: f64) -> f64 {
    2.0 * libm::sin(FRAC_PI_6 * rank_correlation.clamp(0.0, 0.999))
}

impl Sampler {
    /// `rises` says for every input how much the net present value rises between its 10th and 90th percentile.
    pub fn new(draws: Vec<Draw>, rises: &[f64], uncertainty: &Uncertainty) -> Self {
        let loadings = Loadings::of(uncertainty);
        let goals = draws.iter().filter_map(|draw| match draw {
            Draw::Score(Some((goal, _))) => Some(goal + 1),
            _ => None,
        });
        let goals = goals.max().unwrap_or(0);
        let slopes = slopes(&draws, rises, goals, loadings);
        let axis = axis(&slopes);
        let streams = streams(&draws, &slopes, uncertainty.seed);
        Self { draws, scores: ScoreTable::shared(), streams, axis, loadings }
    }

    /// What is drawn for every input in the samples from an index on.
    pub fn fill(&self, from: u32, drawn: &mut Vec<Lane>) {
        drawn.resize(self.streams.len(), ZERO);
        let mut numbers = [0; LANE];
        for (at, (stream, lane)) in self.streams.iter().zip(drawn.iter_mut()).enumerate() {
            stream.fill(from, &mut numbers);
            if self.draws.get(at) == Some(&Draw::Chance) {
                *lane = numbers.map(|number| (f64::from(number) + 0.5) / 4_294_967_296.0);
            } else {
                *lane = numbers.map(|number| self.scores.score(number));
            }
        }
        if let Some(axis) = &self.axis {
            mirror(axis, drawn);
        }
        self.correlate(drawn);
    }

    fn correlate(&self, drawn: &mut [Lane]) {
        let Loadings { all, goal: within, own } = self.loadings;
        if own >= 1.0 {
            return;
        }
        let (inputs, factors) = drawn.split_at_mut(self.draws.len());
        for (draw, lane) in self.draws.iter().zip(inputs) {
            let Draw::Score(Some((goal, sign))) = draw else { continue };
            multiply(lane, &[own; LANE]);
            if let (Some(shared), Some(goals)) = (factors.first(), factors.get(1 + goal)) {
                add(lane, sign * all, shared);
                add(lane, sign * within, goals);
            }
        }
    }
}

impl Stream {
    fn fill(&self, from: u32, numbers: &mut [u32; LANE]) {
        match self {
            Self::Even(dimension) => dimension.fill(from, numbers),
            Self::Random(random) => {
                for (index, number) in (from..).zip(numbers) {
                    *number = random.ahead(index);
                }
            }
        }
    }
}

/// How the net present value rises along every normal coordinate; 0 for chances.
fn slopes(draws: &[Draw], rises: &[f64], goals: usize, loadings: Loadings) -> Vec<f64> {
    let mut slopes = vec![0.0; draws.len()];
    let mut factors = vec![0.0; 1 + goals];
    for (at, (draw, rise)) in draws.iter().zip(rises).enumerate() {
        slopes[at] = match draw {
            Draw::Chance => 0.0,
            Draw::Score(None) => *rise,
            Draw::Score(Some((goal, sign))) => {
                factors[0] += loadings.all * sign * rise;
                factors[1 + goal] += loadings.goal * sign * rise;
                loadings.own * rise
            }
        };
    }
    slopes.extend(factors);
    slopes
}

/// The coordinate that changes the net present value most.
fn steepest(slopes: &[f64]) -> Option<usize> {
    (0..slopes.len()).rev().max_by(|&a, &b| slopes[a].abs().total_cmp(&slopes[b].abs()))
}

/// The mirror that takes the steepest coordinate to the direction of steepest rise, as a vector of length √2
/// (Householder 1958).
fn axis(slopes: &[f64]) -> Option<Vec<f64>> {
    let length = slopes.iter().map(|slope| slope * slope).sum::<f64>().sqrt();
    let steepest = steepest(slopes)?;
    if !(length > 0.0 && length.is_finite()) {
        return None;
    }
    let mut axis: Vec<f64> = slopes.iter().map(|slope| slope / length).collect();
    axis[steepest] += if axis[steepest] < 0.0 { -1.0 } else { 1.0 };
    let length = axis.iter().map(|x| x * x).sum::<f64>();
    let scale = (2.0 / length).sqrt();
    for x in &mut axis {
        *x *= scale;
    }
    Some(axis)
}

#[cfg_attr(feature = "simd", target_feature(enable = "simd128"))]
fn mirror(axis: &[f64], coordinates: &mut [Lane]) {
    let mut along = ZERO;
    for (x, lane) in axis.iter().zip(coordinates.iter()).filter(|(x, _)| **x != 0.0) {
        add(&mut along, *x, lane);
    }
    for (x, lane) in axis.iter().zip(coordinates).filter(|(x, _)| **x != 0.0) {
        add(lane, -x, &along);
    }
}

/// The first dimensions are the best: the first goes to the direction of steepest rise, the next to chances, the
/// others to what matters most.
fn streams(draws: &[Draw], slopes: &[f64], seed: u32) -> Vec<Stream> {
    let first = steepest(slopes);
    let weight = |at: usize| match draws.get(at) {
        _ if first == Some(at) && slopes[at] != 0.0 => f64::INFINITY,
        Some(Draw::Chance) => f64::MAX,
        _ => slopes[at].abs(),
    };
    let mut order: Vec<usize> = (0..slopes.len()).collect();
    order.sort_by(|&a, &b| weight(b).total_cmp(&weight(a)));
    let mut random = Random::new(u64::from(seed));
    let mut streams: Vec<Option<Stream>> = slopes.iter().map(|_| None).collect();
    for (dimension, at) in order.into_iter().enumerate() {
        streams[at] = Some(if dimension < DIMENSIONS {
            Stream::Even(Dimension::scrambled(dimension, &mut random))
        } else {
            Stream::Random(Random::new(random.word()))
        });
    }
    streams.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uncertainty(within: f64, among: f64) -> Uncertainty {
        Uncertainty {
            correlation_within_goals: within,
            correlation_among_goals: among,
            ..Uncertainty::default()
        }
    }

    fn columns(sampler: &Sampler, lanes: u32) -> Vec<Vec<f64>> {
        let mut columns = vec![Vec::new(); sampler.draws.len()];
        let mut drawn = Vec::new();
        for lane in 0..lanes {
            sampler.fill(lane * 64, &mut drawn);
            for (column, lane) in columns.iter_mut().zip(&drawn) {
                column.extend(lane);
            }
        }
        columns
    }

    fn correlation(x: &[f64], y: &[f64]) -> f64 {
        let n = x.len() as f64;
        let (mx, my) = (x.iter().sum::<f64>() / n, y.iter().sum::<f64>() / n);
        let product = |a: &[f64], b: &[f64], ma: f64, mb: f64| -> f64 {
            a.iter().zip(b).map(|(a, b)| (a - ma) * (b - mb)).sum()
        };
        product(x, y, mx, my) / (product(x, x, mx, mx) * product(y, y, my, my)).sqrt()
    }

    fn ranks(x: &[f64]) -> Vec<f64> {
        let mut order: Vec<usize> = (0..x.len()).collect();
        order.sort_by(|&a, &b| x[a].total_cmp(&x[b]));
        let mut ranks = vec![0.0; x.len()];
        for (rank, at) in order.into_iter().enumerate() {
            ranks[at] = rank as f64;
        }
        ranks
    }

    #[test]
    fn scores_are_standard_normal_and_independent_however_they_are_turned() {
        let rises: Vec<f64> = (0..100).map(|n| f64::from(n % 7) - 2.0).collect();
        let sampler = Sampler::new(vec![Draw::Score(None); 100], &rises, &uncertainty(0.0, 0.0));
        let columns = columns(&sampler, 128);
        for (n, x) in columns.iter().enumerate() {
            let mean = x.iter().sum::<f64>() / x.len() as f64;
            let square = x.iter().map(|x| x * x).sum::<f64>() / x.len() as f64;
            // Three and a half standard errors of 8,192 plain samples.
            assert!(mean.abs() < 0.039 && (square - 1.0).abs() < 0.055, "{n}: {mean}, {square}");
            let next = &columns[(n + 1) % 100];
            assert!(correlation(x, next).abs() < 0.039, "{n}");
        }
    }

    #[test]
    fn the_sum_that_matters_is_drawn_more_evenly_than_by_chance() {
        let rises: Vec<f64> = (1..=200).map(f64::from).collect();
        let sampler = Sampler::new(vec![Draw::Score(None); 200], &rises, &uncertainty(0.0, 0.0));
        let columns = columns(&sampler, 16);
        let length = rises.iter().map(|x| x * x).sum::<f64>().sqrt();
        let sums =
            (0..1024).map(|n| columns.iter().zip(&rises).map(|(x, rise)| x[n] * rise).sum::<f64>() / length);
        let mut strata: Vec<f64> = sums.map(|z| (super::super::normal::cdf(z) * 1024.0).floor()).collect();
        strata.sort_by(f64::total_cmp);
        strata.dedup();
        // By chance only 647 of 1,024 strata would be met.
        assert!(strata.len() > 1000, "{}", strata.len());
    }

    #[test]
    fn ranks_of_improvements_correlate_as_the_plan_says() {
        let draws = [Some((0, 1.0)), Some((0, -1.0)), Some((1, 1.0)), None].map(Draw::Score).to_vec();
        let sampler = Sampler::new(draws, &[1.0, -2.0, 3.0, 1.0], &uncertainty(0.6, 0.3));
        let ranks: Vec<Vec<f64>> = columns(&sampler, 512).iter().map(|x| ranks(x)).collect();
        for (a, b, expected) in [(0, 1, -0.6), (0, 2, 0.3), (1, 2, -0.3), (0, 3, 0.0), (2, 3, 0.0)] {
            let found = correlation(&ranks[a], &ranks[b]);
            assert!((found - expected).abs() < 0.015, "{a} and {b}: {found}");
        }
    }

    #[test]
    fn goals_may_correlate_where_the_improvements_within_one_are_said_not_to() {
        let draws = [Some((0, 1.0)), Some((1, 1.0))].map(Draw::Score).to_vec();
        let sampler = Sampler::new(draws, &[1.0, 1.0], &uncertainty(0.0, 0.999));
        let columns = columns(&sampler, 64);
        assert!(correlation(&ranks(&columns[0]), &ranks(&columns[1])) > 0.99);
    }

    #[test]
    fn chances_are_even_numbers_from_0_to_1_whatever_is_turned() {
        let draws = vec![Draw::Score(None), Draw::Chance, Draw::Score(None)];
        let columns = columns(&Sampler::new(draws, &[1.0, 5.0, 2.0], &uncertainty(0.0, 0.0)), 16);
        let mut chances = columns[1].clone();
        chances.sort_by(f64::total_cmp);
        assert!(chances.iter().enumerate().all(|(n, x)| (x * 1024.0).floor() == n as f64));
    }

    #[test]
    fn nothing_that_matters_is_no_trouble() {
        let sampler = Sampler::new(vec![Draw::Score(None); 3], &[0.0; 3], &uncertainty(0.0, 0.0));
        assert_eq!(sampler.axis, None);
        assert_eq!(columns(&sampler, 1)[2].len(), LANE);
        assert!(columns(&Sampler::new(Vec::new(), &[], &uncertainty(0.0, 0.0)), 1).is_empty());
    }
}
