//! From whole numbers to normal scores and from scores to values, by tables of cubic pieces: fast, smooth, and exact
//! to a stated part, where the exact functions would take most of the time. Tables are on the normal scale, where
//! tails are as fine as the middle.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use super::distribution::Distribution;
use super::normal;

/// Beyond this score nothing is drawn: the last of 2³² numbers is at 6.36.
const FARTHEST: f64 = 6.5;
/// The usual step between the nodes of a table of values: errors up to three millionths of the standard deviation.
const STEP: f64 = 0.125;
/// A lognormal's table has steps at most this part of what makes its value e times as large: errors of about 1e-8.
const LOGNORMAL_STEP: f64 = 0.042;

/// A cubic between two nodes, of t in [0, 1].
#[derive(Clone, Copy, Debug, PartialEq)]
struct Piece([f64; 4]);

impl Piece {
    /// Through values and slopes at both ends, slopes per step (Hermite).
    fn between(from: f64, to: f64, slope_from: f64, slope_to: f64) -> Self {
        let rise = to - from;
        Self([from, slope_from, 3.0 * rise - 2.0 * slope_from - slope_to, slope_from + slope_to - 2.0 * rise])
    }

    fn at(&self, t: f64) -> f64 {
        let [constant, linear, square, cube] = self.0;
        constant + t * (linear + t * (square + t * cube))
    }
}

/// The quantile of the standard normal at (x + ½) / 2³², to a relative 1e-7.
pub struct ScoreTable {
    /// By octave and 32nd of it: both are read off the bits of the number.
    pieces: Vec<Piece>,
}

/// log₂ of the pieces of an octave.
const PIECE_BITS: u32 = 5;
const MANTISSA_BITS: u32 = 52;
/// The bits of ½ without its mantissa, shifted as an index is.
const FIRST: u64 = 0.5_f64.to_bits() >> (MANTISSA_BITS - PIECE_BITS);

impl ScoreTable {
    /// The only one: it depends on nothing.
    pub fn shared() -> Rc<Self> {
        thread_local! {
            static TABLE: Rc<ScoreTable> = Rc::new(ScoreTable::new());
        }
        TABLE.with(Rc::clone)
    }

    fn new() -> Self {
        // Numbers from ½ to 2³¹, as the other half of 2³² mirrors them: 32 octaves.
        let count = 32 << PIECE_BITS;
        let node = |index: u64| f64::from_bits((FIRST + index) << (MANTISSA_BITS - PIECE_BITS));
        let score = |x: f64| normal::quantile(x / 4_294_967_296.0);
        let per_number = |z: f64| 1.0 / (4_294_967_296.0 * normal::density(z));
        let ends: Vec<[f64; 3]> = (0..=count)
            .map(|index| {
                let number = node(index);
                let z = score(number);
                [number, z, per_number(z)]
            })
            .collect();
        let piece = |ends: &[[f64; 3]]| {
            let ([from, a, slope_a], [to, b, slope_b]) = (ends[0], ends[1]);
            Piece::between(a, b, slope_a * (to - from), slope_b * (to - from))
        };
        Self { pieces: ends.windows(2).map(piece).collect() }
    }

    pub fn score(&self, number: u32) -> f64 {
        let lower = number.min(!number);
        let bits = (f64::from(lower) + 0.5).to_bits();
        let index = (bits >> (MANTISSA_BITS - PIECE_BITS)) - FIRST;
        // What is left of the mantissa, as a number from 1 to 2, less 1.
        let rest = bits << (12 + PIECE_BITS) >> 12;
        let t = f64::from_bits(1.0_f64.to_bits() | rest) - 1.0;
        // Within the table for every number.
        let index = usize::try_from(index).unwrap_or(0).min(self.pieces.len() - 1);
        let z = self.pieces[index].at(t);
        if number == lower { z } else { -z }
    }
}

/// The value of an uncertain input at a normal score, within the limits of its field.
#[derive(Clone, Debug)]
pub struct ValueTable {
    distribution: Distribution,
    least: f64,
    greatest: f64,
    /// Found when it is first used, as that takes long for many.
    curve: OnceCell<Rc<Curve>>,
}

/// The values without their limits.
#[derive(Clone, Debug, PartialEq)]
struct Curve {
    from: f64,
    per_step: f64,
    pieces: Vec<Piece>,
}

impl PartialEq for ValueTable {
    /// The curve follows from the rest.
    fn eq(&self, other: &Self) -> bool {
        let Self { distribution, least, greatest, curve: _ } = self;
        (distribution, least, greatest) == (&other.distribution, &other.least, &other.greatest)
    }
}

impl ValueTable {
    /// Values outside `least` and `greatest` are taken at them.
    pub fn new(distribution: Distribution, least: f64, greatest: f64) -> Self {
        Self { distribution, least, greatest, curve: OnceCell::new() }
    }

    pub fn value(&self, z: f64) -> f64 {
        self.curve().value(z).clamp(self.least, self.greatest)
    }

    /// The values at several scores.
    pub fn values(&self, scores: &[f64], values: &mut [f64]) {
        let curve = self.curve();
        for (value, z) in values.iter_mut().zip(scores) {
            *value = curve.value(*z).clamp(self.least, self.greatest);
        }
    }

    fn curve(&self) -> &Curve {
        self.curve.get_or_init(|| Curve::shared(self.distribution))
    }
}

/// Curves that are kept, at most: more than the ranges of any plan, about 4 kB each.
const MOST_KEPT: usize = 2048;

thread_local! {
    /// An edit leaves most ranges of a plan as they are, so that what was made for the figures before serves the next.
    static KEPT: RefCell<BTreeMap<[u64; 5], Rc<Curve>>> = const { RefCell::new(BTreeMap::new()) };
}

impl Curve {
    /// The curve of a distribution, which depends on nothing else.
    fn shared(distribution: Distribution) -> Rc<Self> {
        KEPT.with_borrow_mut(|kept| {
            if kept.len() >= MOST_KEPT {
                kept.clear();
            }
            Rc::clone(kept.entry(distribution.bits()).or_insert_with(|| Rc::new(Self::of(distribution))))
        })
    }

    fn of(distribution: Distribution) -> Self {
        let step = match distribution {
            Distribution::Lognormal { sigma, .. } => lognormal_step(sigma),
            _ => STEP,
        };
        // A triangular's density has a kink at its most likely value, which is made a node.
        let kink = match distribution {
            Distribution::Triangular { most_likely, .. } => {
                normal::quantile(distribution.cdf(most_likely)).clamp(-FARTHEST, FARTHEST)
            }
            _ => 0.0,
        };
        let before = ((kink + FARTHEST) / step).ceil();
        let from = kink - before * step;
        let node = |z: f64, guess: Option<f64>| {
            let x = distribution.at_score_near(z, guess);
            (x, distribution.slope_at_score(z, x) * step)
        };
        let mut pieces: Vec<Piece> = Vec::new();
        let (mut before, mut slope) = node(from, None);
        let mut z = from;
        while z < FARTHEST + step {
            z = from + (pieces.len() + 1) as f64 * step;
            // The piece before, drawn on, is nearly the next: one step of the quantile's search is enough.
            let (next, next_slope) = node(z, pieces.last().map(|piece| piece.at(2.0)));
            pieces.push(Piece::between(before, next, slope, next_slope));
            (before, slope) = (next, next_slope);
        }
        Self { from, per_step: 1.0 / step, pieces }
    }

    fn value(&self, z: f64) -> f64 {
        let at = (z.clamp(-FARTHEST, FARTHEST) - self.from) * self.per_step;
        // Casts of floats to integers saturate, so that this is within the table for any z.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let index = (at as usize).min(self.pieces.len() - 1);
        self.pieces[index].at(at - index as f64)
    }
}

/// The largest power of two that is fine enough.
fn lognormal_step(sigma: f64) -> f64 {
    let mut step = STEP;
    while step * sigma > LOGNORMAL_STEP && step > 1e-3 {
        step *= 0.5;
    }
    step
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Range;

    #[test]
    fn scores_are_the_quantiles_of_the_normal() {
        let table = ScoreTable::new();
        let numbers = (0..40_000_u32).map(|n| n * 107_374);
        for number in numbers.chain([0, 1, 2, 3, 1000, u32::MAX, u32::MAX - 7, 1 << 31, (1 << 31) - 1]) {
            let exact = normal::quantile((f64::from(number) + 0.5) / 4_294_967_296.0);
            let off = (table.score(number) - exact).abs();
            assert!(off <= 1e-7 * exact.abs().max(0.01), "{number}: {off}");
        }
        assert_eq!(table.score(5), -table.score(u32::MAX - 5));
    }

    #[test]
    fn values_are_the_quantiles_of_every_shape_to_three_millionths_of_their_spread() {
        let ranges = [
            Range::Pert { least: 8.0, most_likely: 20.0, greatest: 44.0 },
            Range::Pert { least: 0.0, most_likely: 0.0, greatest: 1.0 },
            Range::Pert { least: 0.0, most_likely: 1.0, greatest: 1.0 },
            Range::Pert { least: -3.0, most_likely: -2.99, greatest: 50.0 },
            Range::Triangular { least: 2.0, most_likely: 3.0, greatest: 9.0 },
            Range::Triangular { least: 2.0, most_likely: 2.0, greatest: 9.0 },
            Range::Triangular { least: 2.0, most_likely: 9.0, greatest: 9.0 },
            Range::Uniform { least: -2.0, greatest: 5.0 },
            Range::Normal { p5: -3.0, p95: 5.0 },
            Range::Lognormal { p5: 2.0, p95: 6.0 },
        ];
        for range in ranges {
            let distribution = Distribution::of(range).unwrap();
            let table = ValueTable::new(distribution, -1e15, 1e15);
            let mut last = f64::NEG_INFINITY;
            for n in -6400..=6400 {
                let z = f64::from(n) / 1000.0;
                let (found, exact) = (table.value(z), distribution.at_score(z));
                let scale = distribution.sd().max(exact.abs() * 1e-3);
                assert!((found - exact).abs() <= 3e-6 * scale, "{range:?} at {z}: {found}, not {exact}");
                assert!(found >= last, "{range:?} falls at {z}");
                last = found;
            }
        }
    }

    #[test]
    fn a_wide_lognormal_is_as_exact_as_a_narrow_one() {
        let distribution = Distribution::of(Range::Lognormal { p5: 1e-3, p95: 1e6 }).unwrap();
        let table = ValueTable::new(distribution, 0.0, f64::INFINITY);
        for n in -640..=640 {
            let z = f64::from(n) / 100.0;
            assert!((table.value(z) / distribution.at_score(z) - 1.0).abs() < 1e-7, "{z}");
        }
    }

    #[test]
    fn values_stay_within_the_limits_of_their_field() {
        let distribution = Distribution::of(Range::Normal { p5: 0.6, p95: 1.1 }).unwrap();
        let table = ValueTable::new(distribution, 0.0, 1.0);
        assert_eq!((table.value(-6.0), table.value(6.0), table.value(60.0)), (0.0, 1.0, 1.0));
    }
}
