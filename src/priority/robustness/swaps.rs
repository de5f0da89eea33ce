//! The smallest change of one weight, and of one rating, after which two goals have the same score. All by closed
//! forms; beyond the change they have swapped.

/// A goal whose rated criteria have no greater share of the weights than this has no score to speak of. (Where the only
/// criterion of a goal is about to lose its weight, the equation has a double root, which is good to half the digits.)
const LEAST_SHARE: f64 = 1e-6;

/// A goal's ratings by criterion; `None` where not rated.
type Ratings<'a> = &'a [Option<f64>];

/// One weight changed while the others keep their proportion.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WeightSwap {
    pub criterion: usize,
    /// Shares of the whole, 0 to 1.
    pub from: f64,
    pub to: f64,
    /// The points that this takes as a multiple of those it has; infinite where it has none.
    pub factor: f64,
}

/// One rating changed: of the goal ahead downwards, or of the goal behind upwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RatingSwap {
    pub criterion: usize,
    pub of: Side,
    pub from: f64,
    pub to: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Ahead,
    Behind,
}

impl WeightSwap {
    pub fn change(self) -> f64 {
        (self.to - self.from).abs()
    }
}

impl RatingSwap {
    pub fn change(self) -> f64 {
        (self.to - self.from).abs()
    }
}

/// Σ weight · rating and Σ weight over the rated criteria.
fn sums(ratings: Ratings, weights: &[f64]) -> (f64, f64) {
    ratings.iter().zip(weights).fold((0.0, 0.0), |(sum, all), (rating, weight)| match rating {
        Some(rating) => (sum + weight * rating, all + weight),
        None => (sum, all),
    })
}

/// For each weight that can do it, the smallest change that brings the goal behind level; none where one of the
/// goals has no score. `weights` are shares that sum to 1.
pub fn weight_swaps(ahead: Ratings, behind: Ratings, weights: &[f64]) -> Vec<WeightSwap> {
    let ((a, a_all), (b, b_all)) = (sums(ahead, weights), sums(behind, weights));
    if a_all <= 0.0 || b_all <= 0.0 {
        return Vec::new();
    }
    let swap = |criterion: usize| {
        let part = |ratings: Ratings| ratings[criterion].map_or((0.0, 0.0), |rating| (rating, 1.0));
        let ((a_rating, a_has), (b_rating, b_has)) = (part(ahead), part(behind));
        // With t added to this weight, (a + t·x)(B + t·s) = (b + t·y)(A + t·r); r and s are 1 where rated.
        let square = a_rating * b_has - b_rating * a_has;
        let slope = a * b_has + a_rating * b_all - b * a_has - b_rating * a_all;
        let level = a * b_all - b * a_all;
        let from = weights[criterion];
        let reached = |added: f64| {
            let weight = from + added;
            // Both goals must keep a criterion that weighs something.
            let scored = a_all + added * a_has > LEAST_SHARE && b_all + added * b_has > LEAST_SHARE;
            let all = 1.0 + added;
            // Nor can one weight be all there is: that is a solution at infinity, found by rounding.
            let others = (1.0 - from) / all > LEAST_SHARE;
            (weight >= 0.0 && scored && all > 0.0 && others).then(|| WeightSwap {
                criterion,
                from,
                to: weight / all,
                factor: weight / from,
            })
        };
        let swaps = roots(square, slope, level).into_iter().flatten().filter_map(reached);
        swaps.min_by(|a, b| a.change().total_cmp(&b.change()))
    };
    (0..weights.len()).filter_map(swap).collect()
}

/// The real solutions of a·t² + b·t + c = 0, without loss of digits where one is near 0.
fn roots(a: f64, b: f64, c: f64) -> [Option<f64>; 2] {
    if a == 0.0 {
        return [(b != 0.0).then(|| -c / b), None];
    }
    let discriminant = b * b - 4.0 * a * c;
    if discriminant < 0.0 {
        return [None; 2];
    }
    let q = -0.5 * (b + if b < 0.0 { -discriminant.sqrt() } else { discriminant.sqrt() });
    [Some(q / a), (q != 0.0).then(|| c / q)]
}

/// The smallest change of one rating within `least` to `greatest` that brings the goal behind level; `None` where
/// none does. `weights` are shares that sum to 1.
pub fn rating_swap(
    ahead: Ratings,
    behind: Ratings,
    weights: &[f64],
    (least, greatest): (f64, f64),
) -> Option<RatingSwap> {
    let ((a, a_all), (b, b_all)) = (sums(ahead, weights), sums(behind, weights));
    if a_all <= 0.0 || b_all <= 0.0 {
        return None;
    }
    let lead = a / a_all - b / b_all;
    let swaps = (0..weights.len()).flat_map(|criterion| {
        let weight = weights[criterion];
        let down = ahead[criterion].map(|from| (Side::Ahead, from, from - lead * a_all / weight));
        let up = behind[criterion].map(|from| (Side::Behind, from, from + lead * b_all / weight));
        [down, up].into_iter().flatten().filter_map(move |(of, from, to)| {
            // Rounding must not put a change out of reach that ends on the bound itself.
            let bounded = to.clamp(least, greatest);
            let within = weight > 0.0 && (to - bounded).abs() < 1e-12;
            within.then_some(RatingSwap { criterion, of, from, to: bounded })
        })
    });
    swaps.min_by(|a, b| a.change().total_cmp(&b.change()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const BOUNDS: (f64, f64) = (1.0, 5.0);

    /// The smallest change of any weight.
    fn weight_swap(ahead: Ratings, behind: Ratings, weights: &[f64]) -> Option<WeightSwap> {
        weight_swaps(ahead, behind, weights).into_iter().min_by(|a, b| a.change().total_cmp(&b.change()))
    }

    fn rated(ratings: &[f64]) -> Vec<Option<f64>> {
        ratings.iter().copied().map(Some).collect()
    }

    #[test]
    fn the_weight_at_which_two_goals_are_level_has_a_closed_form() {
        // 5 w + 1 (1 − w) = 2 w + 3 (1 − w) at w = 2/5.
        let swap = weight_swap(&rated(&[5.0, 1.0]), &rated(&[2.0, 3.0]), &[0.5, 0.5]).unwrap();
        assert_eq!((swap.criterion, swap.from), (0, 0.5));
        assert!((swap.to - 0.4).abs() < 1e-12);
        // Of 1 and 1 point, 2/3 and 1.
        assert!((swap.factor - 2.0 / 3.0).abs() < 1e-12);
    }

    #[test]
    fn of_several_weights_the_one_that_changes_least_is_told() {
        // The lead is 0.25·2 + 0.25·1 − 0.5·1 = 0.25. Of points 0.25, 0.25, 0.5: the first less 1/8, the second
        // less 1/4, the third plus 1/4: shares of 1/7, 0 and 3/5.
        let swap =
            weight_swap(&rated(&[5.0, 4.0, 2.0]), &rated(&[3.0, 3.0, 3.0]), &[0.25, 0.25, 0.5]).unwrap();
        assert_eq!(swap.criterion, 2);
        assert!((swap.to - 0.6).abs() < 1e-12);
    }

    #[test]
    fn a_goal_that_is_better_in_everything_stays_ahead_whatever_the_weights() {
        assert_eq!(weight_swap(&rated(&[4.0, 5.0]), &rated(&[3.0, 4.0]), &[0.5, 0.5]), None);
        assert_eq!(weight_swap(&rated(&[4.0]), &rated(&[3.0]), &[1.0]), None);
        assert_eq!(weight_swap(&[None, Some(3.0)], &rated(&[3.0, 4.0]), &[1.0, 0.0]), None);
    }

    #[test]
    fn no_weight_swaps_goals_by_leaving_one_of_them_without_a_score() {
        // With the first weight at 0, or the second at everything, the goal behind is rated by nothing.
        let points = [28.0, 204.0];
        let weights = points.map(|points| points / 232.0);
        assert_eq!(weight_swap(&[Some(3.5), Some(2.0)], &[Some(2.0), None], &weights), None);
    }

    #[test]
    fn the_rating_at_which_two_goals_are_level_is_within_the_scale() {
        // A lead of 0.5: the rating of weight 0.8 changes by 0.625, that of 0.2 by 2.5.
        let swap = rating_swap(&rated(&[4.0, 3.5]), &rated(&[3.5, 3.0]), &[0.8, 0.2], BOUNDS).unwrap();
        assert_eq!((swap.criterion, swap.of, swap.from), (0, Side::Ahead, 4.0));
        assert!((swap.to - 3.375).abs() < 1e-12);
        // Up to 5 and no further; down to 1.
        let swap = rating_swap(&rated(&[5.0, 1.0]), &rated(&[4.5, 1.0]), &[0.5, 0.5], BOUNDS).unwrap();
        assert!((swap.to - 4.5).abs() < 1e-12 || (swap.to - 5.0).abs() < 1e-12);
        assert_eq!(rating_swap(&rated(&[5.0, 5.0]), &rated(&[1.0, 1.0]), &[0.5, 0.5], BOUNDS), None);
        assert_eq!(rating_swap(&rated(&[5.0]), &[None], &[1.0], BOUNDS), None);
    }

    #[test]
    fn goals_of_the_same_score_swap_by_no_change_at_all() {
        let (a, b) = (rated(&[4.0, 2.0]), rated(&[2.0, 4.0]));
        assert_eq!(weight_swap(&a, &b, &[0.5, 0.5]).unwrap().change(), 0.0);
        assert_eq!(rating_swap(&a, &b, &[0.5, 0.5], BOUNDS).unwrap().change(), 0.0);
    }

    fn goal() -> impl Strategy<Value = Vec<Option<f64>>> {
        proptest::collection::vec(
            proptest::option::weighted(0.9, (2..=10_u8).prop_map(|halves| f64::from(halves) / 2.0)),
            5,
        )
    }

    fn score(ratings: Ratings, weights: &[f64]) -> f64 {
        let (sum, all) = sums(ratings, weights);
        sum / all
    }

    proptest! {
        #[test]
        fn at_the_change_both_goals_have_the_same_score(
            (one, two) in (goal(), goal()),
            points in proptest::collection::vec(1..=100_u8, 5),
        ) {
            let all: f64 = points.iter().copied().map(f64::from).sum();
            let weights: Vec<f64> = points.iter().map(|points| f64::from(*points) / all).collect();
            let first = score(&one, &weights) >= score(&two, &weights);
            let (ahead, behind) = if first { (&one, &two) } else { (&two, &one) };
            if let Some(swap) = weight_swap(ahead, behind, &weights) {
                let rest = (1.0 - swap.to) / (1.0 - swap.from);
                let mut changed: Vec<f64> = weights.iter().map(|weight| weight * rest).collect();
                changed[swap.criterion] = swap.to;
                prop_assert!((score(ahead, &changed) - score(behind, &changed)).abs() < 1e-9);
            }
            if let Some(swap) = rating_swap(ahead, behind, &weights, BOUNDS) {
                let (mut ahead, mut behind) = (ahead.clone(), behind.clone());
                let changed = if swap.of == Side::Ahead { &mut ahead } else { &mut behind };
                changed[swap.criterion] = Some(swap.to);
                prop_assert!((score(&ahead, &weights) - score(&behind, &weights)).abs() < 1e-9);
            }
        }

        #[test]
        fn no_smaller_change_of_a_weight_swaps_two_goals(
            (one, two) in (goal(), goal()),
            points in proptest::collection::vec(1..=100_u8, 5),
            criterion in 0..5_usize,
            part in 0.0..0.999_f64,
        ) {
            let all: f64 = points.iter().copied().map(f64::from).sum();
            let weights: Vec<f64> = points.iter().map(|points| f64::from(*points) / all).collect();
            let first = score(&one, &weights) >= score(&two, &weights);
            let (ahead, behind) = if first { (&one, &two) } else { (&two, &one) };
            let reach = weight_swap(ahead, behind, &weights).map_or(1.0, |swap| swap.change() * part);
            for to in [weights[criterion] - reach, weights[criterion] + reach] {
                if (0.0..1.0).contains(&to) {
                    let rest = (1.0 - to) / (1.0 - weights[criterion]);
                    let mut changed: Vec<f64> = weights.iter().map(|weight| weight * rest).collect();
                    changed[criterion] = to;
                    // Without a score at that end, there is nothing to compare.
                    let difference = score(ahead, &changed) - score(behind, &changed);
                    prop_assert!(difference.is_nan() || difference > -1e-9);
                }
            }
        }
    }
}
