//! How sure the order of two neighbours in the ranking is: the least that would swap them, and a verdict by a
//! stated rule.

use serde::Serialize;

use crate::plan::{CriterionId, GoalId, Goals, Rating};

use super::by_id;
use super::figures::RankedGoal;
use super::ratings::Ratings;
use super::robustness::{self, Side, WeightSwap, rating_swap, weight_swaps};

/// A rating may be off by so much before anybody would notice.
pub const RATING_STEP: f64 = 0.5;

/// Two goals that stand next to each other in the ranking.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Neighbours {
    pub ahead: GoalId,
    pub behind: GoalId,
    /// The lead in points of 100.
    pub lead: f64,
    pub verdict: Verdict,
    /// Ahead by every criterion that weighs something, or level: no weights can swap them.
    pub dominates: bool,
    /// The smallest change of one weight that swaps them.
    pub weight: Option<WeightChange>,
    /// The smallest change of one rating that swaps them.
    pub rating: Option<RatingChange>,
}

/// How sure the order is. The rule: a rating half a point off (or anywhere in its range) may swap them, and so may
/// a weight within the plan's band. Clear: neither does. Close: one of them does, or a goal is rated in part only.
/// Too close to call: both do, or the scores are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Verdict {
    Clear,
    Close,
    TooClose,
}

/// A weight as a share of the whole, the others keeping their proportion.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct WeightChange {
    pub criterion: CriterionId,
    pub from: f64,
    pub to: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RatingChange {
    pub goal: GoalId,
    pub criterion: CriterionId,
    pub from: f64,
    pub to: f64,
}

/// Of each goal that is ranked with the one behind it, in the order of the ranking.
pub fn neighbours(
    goals: &Goals,
    ratings: &Ratings,
    shares: &[f64],
    ranking: &[RankedGoal],
) -> Vec<Neighbours> {
    let position: std::collections::BTreeMap<&GoalId, usize> =
        goals.candidates.iter().enumerate().map(|(at, goal)| (&goal.id, at)).collect();
    let listed = by_id::criteria(&goals.criteria);
    let judge = Judge { goals, ratings, shares: by_id::sorted(&listed, shares), listed };
    let ranked: Vec<&RankedGoal> = ranking.iter().filter(|ranked| ranked.rank.is_some()).collect();
    ranked
        .windows(2)
        .filter_map(|pair| {
            let at = [position.get(&pair[0].goal)?, position.get(&pair[1].goal)?];
            judge.pair(pair[0], pair[1], at.map(|at| *at))
        })
        .collect()
}

struct Judge<'a> {
    goals: &'a Goals,
    ratings: &'a Ratings,
    /// Where each criterion stands in the list, in the order of ids: everything here is worked out in that order.
    listed: Vec<usize>,
    shares: Vec<f64>,
}

impl Judge<'_> {
    fn pair(&self, ahead: &RankedGoal, behind: &RankedGoal, at: [usize; 2]) -> Option<Neighbours> {
        let [upper, lower] = at.map(|goal| by_id::sorted(&self.listed, &self.ratings.values(goal)));
        let bounds = (Rating::LEAST, Rating::GREATEST);
        let weights = weight_swaps(&upper, &lower, &self.shares);
        let rating = rating_swap(&upper, &lower, &self.shares, bounds);
        let weight = weights.iter().min_by(|a, b| a.change().total_cmp(&b.change()));
        let tied = ahead.rank == behind.rank;
        let by_rating =
            rating.is_some_and(|swap| swap.change() <= RATING_STEP + 1e-9) || self.ranges_meet(at);
        let band = self.goals.robustness.band;
        let by_weight = weights.iter().any(|swap| (swap.factor - 1.0).abs() <= band);
        let verdict = match (by_rating, by_weight) {
            _ if tied => Verdict::TooClose,
            (true, true) => Verdict::TooClose,
            (false, false) if !ahead.provisional && !behind.provisional => Verdict::Clear,
            _ => Verdict::Close,
        };
        Some(Neighbours {
            ahead: ahead.goal.clone(),
            behind: behind.goal.clone(),
            lead: ahead.score100? - behind.score100?,
            verdict,
            dominates: self.dominates(&upper, &lower) && !tied,
            weight: weight.map(|swap| self.weight_change(*swap)),
            rating: rating.map(|swap| self.rating_change(swap, at)),
        })
    }

    /// Whether the goal behind, at the top of its ranges, reaches the goal ahead at the bottom of its own.
    fn ranges_meet(&self, at: [usize; 2]) -> bool {
        let varies = |goal: usize| {
            let ratings = self.ratings.goals[goal].ratings.iter().flatten();
            ratings.into_iter().any(|rating| rating.bounds().0 < rating.bounds().1)
        };
        let score = |goal: usize, bound: fn((f64, f64)) -> f64| {
            let ratings = &self.ratings.goals[goal].ratings;
            let rated = self.listed.iter().map(|&at| &ratings[at]).zip(&self.shares);
            let (sum, all) = rated.fold((0.0, 0.0), |(sum, all), (rating, share)| match rating {
                Some(rating) => (sum + share * bound(rating.bounds()), all + share),
                None => (sum, all),
            });
            sum / all
        };
        let [ahead, behind] = at;
        (varies(ahead) || varies(behind)) && score(ahead, |it| it.0) <= score(behind, |it| it.1)
    }

    fn dominates(&self, upper: &[Option<f64>], lower: &[Option<f64>]) -> bool {
        let weighed = self.shares.iter().zip(upper.iter().zip(lower)).filter(|(share, _)| **share > 0.0);
        weighed.into_iter().all(|(_, pair)| matches!(pair, (Some(upper), Some(lower)) if upper >= lower))
    }

    fn criterion(&self, place: usize) -> CriterionId {
        self.goals.criteria[self.listed[place]].id.clone()
    }

    fn weight_change(&self, swap: WeightSwap) -> WeightChange {
        let criterion = self.criterion(swap.criterion);
        WeightChange { criterion, from: swap.from, to: swap.to }
    }

    fn rating_change(&self, swap: robustness::RatingSwap, [ahead, behind]: [usize; 2]) -> RatingChange {
        let goal = match swap.of {
            Side::Ahead => ahead,
            Side::Behind => behind,
        };
        RatingChange {
            goal: self.goals.candidates[goal].id.clone(),
            criterion: self.criterion(swap.criterion),
            from: swap.from,
            to: swap.to,
        }
    }
}
