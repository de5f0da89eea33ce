//! Weights from comparing the best criterion with all others and all others with the worst: the linear model of
//! the best-worst method (Rezaei 2016), solved exactly.
//!
//! With `a(B, j)` for the best against each and `a(j, W)` for each against the worst, it asks for the weights with
//! the least ξ such that `|w(B) − a(B, j) w(j)| ≤ ξ` and `|w(j) − a(j, W) w(W)| ≤ ξ` for every j. In units of ξ,
//! with `x = w(B)` and `y = w(W)`, the least ξ is the greatest sum of weights S = 1/ξ; every other weight may then
//! be as great as its bounds allow, `min(a(j, W) y + 1, (x + 1) / a(B, j))`. So S is a concave function of x and y
//! alone, linear between the lines on which a bound changes, and it is greatest on a corner of those lines and the
//! bounds of x and y. All numbers are whole, so that corners are compared as fractions: nothing is rounded before
//! the end, and where a whole edge is best its middle is taken, whatever the order of the criteria.

use std::cmp::Ordering;

/// Whole numbers from 1 to 9; `None` where nothing was said. Positions are those of the criteria.
#[derive(Clone, Copy, Debug)]
pub struct BestWorst<'a> {
    pub best: usize,
    pub worst: usize,
    /// How many times as important the best is as each.
    pub best_to_others: &'a [Option<u8>],
    /// How many times as important each is as the worst.
    pub others_to_worst: &'a [Option<u8>],
}

#[derive(Clone, Debug, PartialEq)]
pub struct Solution {
    /// They sum to 1.
    pub weights: Vec<f64>,
    /// ξ: the furthest that a comparison is from the weights; 0 where all agree.
    pub xi: f64,
    /// The greatest `|a(B, j) · a(j, W) − a(B, W)|` over `a(B, W)² − a(B, W)`: 0 is consistent, 1 as contradictory
    /// as can be, and more where a criterion is said to be further from the best than the worst is (Liang,
    /// Brunelli and Rezaei 2020).
    pub ratio: f64,
}

/// `None` while the best and the worst are the same, not compared with each other, or a criterion is compared
/// with neither of them.
pub fn best_worst(input: &BestWorst) -> Option<Solution> {
    Model::of(input)?.solve()
}

/// c · x + d · y ≤ e, or the line on which both sides are equal.
#[derive(Clone, Copy, Debug)]
struct Line(i64, i64, i64);

/// A point with x = X/D and y = Y/D, D > 0.
#[derive(Clone, Copy, Debug)]
struct Corner {
    x: i64,
    y: i64,
    d: i64,
}

/// What was said of a criterion that is neither best nor worst.
#[derive(Clone, Copy)]
struct Other {
    at: usize,
    best_to_it: Option<i64>,
    it_to_worst: Option<i64>,
}

struct Model<'a> {
    input: &'a BestWorst<'a>,
    /// The best against the worst, as said from either side: once or twice.
    extremes: Vec<i64>,
    others: Vec<Other>,
}

/// The least common multiple of 1 to 9: it clears every denominator of a sum of weights.
const COMMON: i64 = 2520;

impl<'a> Model<'a> {
    fn of(input: &'a BestWorst<'a>) -> Option<Self> {
        let said = |list: &[Option<u8>], at: usize| {
            list.get(at).copied().flatten().filter(|times| (1..=9).contains(times)).map(i64::from)
        };
        let &BestWorst { best, worst, best_to_others, others_to_worst } = input;
        let count = best_to_others.len();
        if best == worst || best >= count || worst >= count {
            return None;
        }
        let extremes = [said(best_to_others, worst), said(others_to_worst, best)];
        let extremes: Vec<i64> = extremes.into_iter().flatten().collect();
        let others = (0..count).filter(|&at| at != best && at != worst).map(|at| Other {
            at,
            best_to_it: said(best_to_others, at),
            it_to_worst: said(others_to_worst, at),
        });
        let model = Self { input, extremes, others: others.collect() };
        let compared = |other: &Other| other.best_to_it.is_some() || other.it_to_worst.is_some();
        (!model.extremes.is_empty() && model.others.iter().all(compared)).then_some(model)
    }

    /// What the chain over a criterion says of the best against the worst, where both its ends were said.
    fn chains(&self) -> impl Iterator<Item = (i64, i64)> {
        self.others.iter().filter_map(|other| Some((other.best_to_it?, other.it_to_worst?)))
    }

    fn ratio(&self) -> f64 {
        let stated = self.extremes[0];
        let products = self.chains().map(|(to_it, to_worst)| to_it * to_worst);
        let off = products.chain(self.extremes.iter().copied()).map(|times| (times - stated).abs()).max();
        let worst = (stated * stated - stated).max(1);
        off.unwrap_or(0) as f64 / worst as f64
    }

    fn solve(&self) -> Option<Solution> {
        let ratio = self.ratio();
        let stated = self.extremes[0];
        let agree = self.chains().all(|(to_it, to_worst)| to_it * to_worst == stated);
        if agree && self.extremes.iter().all(|times| *times == stated) {
            // Without contradiction the bounds leave x / y = a(B, W) open to infinity, where ξ is 0.
            let weights = self.consistent_weights(stated);
            return Some(Solution { weights: super::shares(&weights)?, xi: 0.0, ratio });
        }
        let (first, last) = self.best_corners()?;
        let weights = |corner| self.weights(corner);
        let mut middle: Vec<f64> =
            weights(first).iter().zip(weights(last)).map(|(a, b)| f64::midpoint(*a, b)).collect();
        let sum: f64 = middle.iter().sum();
        for weight in &mut middle {
            *weight /= sum;
        }
        Some(Solution { weights: middle, xi: 1.0 / sum, ratio })
    }

    fn consistent_weights(&self, stated: i64) -> Vec<f64> {
        let mut weights = vec![1.0; self.input.best_to_others.len()];
        weights[self.input.best] = stated as f64;
        for other in &self.others {
            let by_best = other.best_to_it.map(|times| stated as f64 / times as f64);
            weights[other.at] = other.it_to_worst.map(|times| times as f64).or(by_best).unwrap_or(1.0);
        }
        weights
    }

    /// The bounds of x and y.
    fn bounds(&self) -> Vec<Line> {
        let mut bounds = vec![Line(-1, 0, 0), Line(0, -1, 0)];
        // |x − a y| ≤ 1 for the best and the worst, |x − a(B, j) a(j, W) y| ≤ 1 + a(B, j) for the bounds of w(j) to meet.
        let strips = self.extremes.iter().map(|&times| (times, 1));
        let strips = strips.chain(self.chains().map(|(to_it, to_worst)| (to_it * to_worst, 1 + to_it)));
        for (times, width) in strips {
            bounds.extend([Line(1, -times, width), Line(-1, times, width)]);
        }
        bounds
    }

    /// The first and last of the corners with the greatest sum of weights, by x and then y.
    fn best_corners(&self) -> Option<(Corner, Corner)> {
        let bounds = self.bounds();
        // a(j, W) y + 1 = (x + 1) / a(B, j).
        let folds = self.chains().map(|(to_it, to_worst)| Line(1, -to_it * to_worst, to_it - 1));
        let lines: Vec<Line> = bounds.iter().copied().chain(folds).collect();
        let mut best: Option<(Corner, Corner)> = None;
        for (at, &one) in lines.iter().enumerate() {
            for &other in &lines[..at] {
                let Some(corner) = Corner::of(one, other).filter(|corner| corner.is_within(&bounds)) else {
                    continue;
                };
                best = Some(match best {
                    None => (corner, corner),
                    Some((first, last)) => match self.compare_sums(corner, first) {
                        Ordering::Greater => (corner, corner),
                        Ordering::Less => (first, last),
                        Ordering::Equal => (
                            if corner.is_before(first) { corner } else { first },
                            if last.is_before(corner) { corner } else { last },
                        ),
                    },
                });
            }
        }
        best
    }

    /// The sum of weights times D and [`COMMON`], as a whole number.
    fn sum(&self, Corner { x, y, d }: Corner) -> i64 {
        let others = self.others.iter().map(|other| {
            let by_best = other.best_to_it.map(|times| (x + d) * (COMMON / times));
            let by_worst = other.it_to_worst.map(|times| (times * y + d) * COMMON);
            by_best.into_iter().chain(by_worst).min().unwrap_or(0)
        });
        (x + y) * COMMON + others.sum::<i64>()
    }

    fn compare_sums(&self, a: Corner, b: Corner) -> Ordering {
        (i128::from(self.sum(a)) * i128::from(b.d)).cmp(&(i128::from(self.sum(b)) * i128::from(a.d)))
    }

    /// The weights at a corner, in units of ξ.
    fn weights(&self, Corner { x, y, d }: Corner) -> Vec<f64> {
        let quotient = |numerator: i64, denominator: i64| numerator as f64 / denominator as f64;
        let mut weights = vec![0.0; self.input.best_to_others.len()];
        weights[self.input.best] = quotient(x, d);
        weights[self.input.worst] = quotient(y, d);
        for other in &self.others {
            let by_best = other.best_to_it.map(|times| quotient(x + d, d * times));
            let by_worst = other.it_to_worst.map(|times| quotient(times * y + d, d));
            weights[other.at] = by_best.into_iter().chain(by_worst).fold(f64::INFINITY, f64::min);
        }
        weights
    }
}

impl Corner {
    /// Where two lines meet; `None` where they are parallel.
    fn of(Line(c1, d1, e1): Line, Line(c2, d2, e2): Line) -> Option<Self> {
        let d = c1 * d2 - c2 * d1;
        let (x, y) = (e1 * d2 - e2 * d1, c1 * e2 - c2 * e1);
        match d.signum() {
            0 => None,
            sign => Some(Self { x: sign * x, y: sign * y, d: sign * d }),
        }
    }

    fn is_within(self, bounds: &[Line]) -> bool {
        bounds.iter().all(|&Line(c, d, e)| c * self.x + d * self.y <= e * self.d)
    }

    fn is_before(self, other: Self) -> bool {
        (self.x * other.d, self.y * other.d) < (other.x * self.d, other.y * self.d)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::priority::published::Published;

    fn solved(best: usize, worst: usize, to_others: &[u8], to_worst: &[u8]) -> Solution {
        let said = |list: &[u8]| -> Vec<Option<u8>> { list.iter().copied().map(Some).collect() };
        let (best_to_others, others_to_worst) = (said(to_others), said(to_worst));
        best_worst(&BestWorst {
            best,
            worst,
            best_to_others: &best_to_others,
            others_to_worst: &others_to_worst,
        })
        .unwrap()
    }

    #[test]
    fn consistent_comparisons_give_the_published_weights() {
        let vector = Published::vector("bwm_linear_rezaei2016_consistent");
        let list = |name| -> Vec<u8> { serde_json::from_value(vector.input(name).clone()).unwrap() };
        let found = solved(1, 4, &list("best_to_others"), &list("others_to_worst"));
        vector.agrees("weights", "weights", &found.weights);
        assert_eq!(Some(found.xi), vector.expected("ksi").as_f64());
        assert_eq!(Some(found.ratio), vector.expected("cr").as_f64());
    }

    #[derive(serde::Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct LinearProgram {
        best: usize,
        worst: usize,
        best_to_others: Vec<u8>,
        others_to_worst: Vec<u8>,
        weights: Vec<f64>,
        xi: f64,
    }

    #[test]
    fn contradictory_comparisons_give_what_linear_programming_gives() {
        let file: serde_json::Value =
            serde_json::from_str(include_str!("../../../tests/vectors/best_worst.json")).unwrap();
        let models: Vec<LinearProgram> = serde_json::from_value(file["models"].clone()).unwrap();
        assert_eq!(models.len(), 4);
        for model in models {
            let found = solved(model.best, model.worst, &model.best_to_others, &model.others_to_worst);
            for (found, expected) in found.weights.iter().zip(model.weights) {
                assert!((found - expected).abs() < 1e-11, "{found} is not {expected}");
            }
            assert!((found.xi - model.xi).abs() < 1e-11, "{} is not {}", found.xi, model.xi);
        }
    }

    #[test]
    fn three_criteria_have_a_closed_form() {
        // x = 9 y + 1 and 81 y − x = 10: y = 11/72, x = 171/72, w = (x + 1) / 9 = 27/72; S = 209/72.
        let found = solved(0, 2, &[1, 9, 9], &[9, 9, 1]);
        let exact = [171.0 / 209.0, 27.0 / 209.0, 11.0 / 209.0];
        assert!(found.weights.iter().zip(exact).all(|(found, exact)| (found - exact).abs() < 1e-15));
        assert!((found.xi - 72.0 / 209.0).abs() < 1e-15);
        assert_eq!(found.ratio, 1.0);
    }

    #[test]
    fn what_says_too_little_gives_no_weights() {
        let said = [Some(1), None, Some(4)];
        let input = BestWorst { best: 0, worst: 2, best_to_others: &said, others_to_worst: &[None; 3] };
        assert_eq!(best_worst(&input), None);
        assert_eq!(best_worst(&BestWorst { worst: 0, ..input }), None);
        assert_eq!(best_worst(&BestWorst { worst: 3, ..input }), None);
        let halfway = [None, Some(2), None];
        let enough = best_worst(&BestWorst { others_to_worst: &halfway, ..input }).unwrap();
        assert_eq!(enough.weights, [4.0 / 7.0, 2.0 / 7.0, 1.0 / 7.0]);
        assert_eq!(
            best_worst(&BestWorst {
                best_to_others: &[Some(1), None, None],
                others_to_worst: &halfway,
                ..input
            }),
            None
        );
    }

    proptest! {
        #[test]
        fn no_weights_fit_the_comparisons_better(
            scale in proptest::collection::vec((1..=9_u8, 1..=9_u8), 3..=8),
            others in proptest::collection::vec(proptest::collection::vec(0.001..1.0_f64, 8), 20),
        ) {
            let to_others: Vec<u8> = scale.iter().map(|pair| pair.0).collect();
            let to_worst: Vec<u8> = scale.iter().map(|pair| pair.1).collect();
            let (best, worst, count) = (0, scale.len() - 1, scale.len());
            let furthest = |weights: &[f64]| {
                let of = |at: usize| {
                    let by_best = weights[best] - f64::from(to_others[at]) * weights[at];
                    let by_worst = weights[at] - f64::from(to_worst[at]) * weights[worst];
                    let by_best = if at == best { 0.0 } else { by_best.abs() };
                    let by_worst = if at == worst { 0.0 } else { by_worst.abs() };
                    by_best.max(by_worst)
                };
                (0..count).map(of).fold(0.0, f64::max)
            };
            let found = solved(best, worst, &to_others, &to_worst);
            prop_assert!((furthest(&found.weights) - found.xi).abs() < 1e-12);
            prop_assert!(found.weights.iter().all(|weight| *weight >= 0.0));
            for other in others {
                let other = super::super::shares(&other[..count]).unwrap();
                prop_assert!(furthest(&other) >= found.xi - 1e-12);
                // Nor do weights on the way to any other.
                let near: Vec<f64> = found.weights.iter().zip(&other).map(|(a, b)| 0.99 * a + 0.01 * b).collect();
                prop_assert!(furthest(&near) >= found.xi - 1e-12);
            }
        }

        #[test]
        fn the_order_of_the_criteria_changes_nothing(
            scale in proptest::collection::vec((1..=9_u8, 1..=9_u8), 3..=8),
        ) {
            let said: Vec<(Option<u8>, Option<u8>)> = scale.iter().map(|&(a, b)| (Some(a), Some(b))).collect();
            let solve = |said: &[(Option<u8>, Option<u8>)], best, worst| {
                let (to_others, to_worst): (Vec<_>, Vec<_>) = said.iter().copied().unzip();
                let input = BestWorst { best, worst, best_to_others: &to_others, others_to_worst: &to_worst };
                best_worst(&input).unwrap()
            };
            let forward = solve(&said, 0, said.len() - 1);
            let reversed: Vec<_> = said.iter().rev().copied().collect();
            let backward = solve(&reversed, said.len() - 1, 0);
            for (a, b) in forward.weights.iter().zip(backward.weights.iter().rev()) {
                prop_assert!((a - b).abs() < 1e-15);
            }
        }
    }
}
