//! Scores goals by weighted criteria and ranks them, best first.
//!
//! Score = Σ w·x over the criteria that are rated, with the weights scaled to sum to 1. Goals with the same
//! score share a rank and are ordered by potential ROI, then cost of inaction, then business need, then the
//! order entered; an unrated criterion loses such a comparison.

use std::cmp::Ordering;

use crate::plan::{Criterion, CriterionId, Goal, GoalId, Goals, StandardCriterion};

use super::entered::rounded;
use super::exact::{Mean, Weights};
use super::figures::{RankedGoal, Tie, TieRule};
use super::ratings::Ratings;
use super::weighed::{WeightOrigin, WeightsInUse};

/// The weights in use, exactly.
pub fn exact_weights(goals: &Goals, ratings: &Ratings, weights: &WeightsInUse) -> Weights {
    match weights.origin {
        // As they were typed: scaled to sum to 1 they would be rounded.
        WeightOrigin::Points if ratings.are_entered() => {
            Weights::new(goals.criteria.iter().map(|criterion| criterion.weight))
        }
        _ => Weights::new(rounded(&weights.shares)),
    }
}

/// Ranks all candidate goals; those that cannot be ranked come last, in the order entered.
pub fn rank(goals: &Goals, ratings: &Ratings, weights: &Weights) -> Vec<RankedGoal> {
    let candidate = |(at, goal)| {
        let parts = ratings.parts(at);
        Candidate::new(goal, &goals.criteria, weights, &parts, ratings.to_the_point)
    };
    let mut candidates: Vec<Candidate> = goals.candidates.iter().enumerate().map(candidate).collect();
    // The sort keeps the order entered where nothing else decides.
    candidates.sort_by(Candidate::order);
    let mut ranked: Vec<RankedGoal> = Vec::with_capacity(candidates.len());
    for tied in candidates.chunk_by(|a, b| a.mean.is_some() && a.mean == b.mean) {
        let rank = u32::try_from(ranked.len() + 1).ok();
        let ids: Vec<&GoalId> = tied.iter().map(|candidate| &candidate.goal.id).collect();
        for (place, candidate) in tied.iter().enumerate() {
            let tie = (tied.len() > 1).then(|| Tie {
                with: ids.iter().filter(|id| **id != &candidate.goal.id).map(|id| (*id).clone()).collect(),
                broken_by: {
                    let upper = place.saturating_sub(1);
                    tied[upper].separated_from(&tied[upper + 1])
                },
            });
            ranked.push(candidate.ranked(rank, tie));
        }
    }
    ranked
}

struct Candidate<'a> {
    goal: &'a Goal,
    mean: Option<Mean>,
    unrated: Vec<CriterionId>,
    /// Potential ROI, cost of inaction, business need: parts of a point, `None` where not rated.
    tie_ratings: [Option<u64>; 3],
}

/// The criteria that break ties, in their order.
const TIE_RULES: [(StandardCriterion, TieRule); 3] = [
    (StandardCriterion::PotentialRoi, TieRule::PotentialRoi),
    (StandardCriterion::CostOfInaction, TieRule::CostOfInaction),
    (StandardCriterion::BusinessNeed, TieRule::BusinessNeed),
];

impl<'a> Candidate<'a> {
    fn new(
        goal: &'a Goal,
        criteria: &[Criterion],
        weights: &Weights,
        ratings: &[Option<u64>],
        to_the_point: u64,
    ) -> Self {
        let unrated = criteria
            .iter()
            .enumerate()
            .filter(|(index, _)| weights.is_positive(*index) && ratings[*index].is_none())
            .map(|(_, criterion)| criterion.id.clone())
            .collect();
        let tie_ratings = TIE_RULES.map(|(standard, _)| {
            let at = criteria.iter().position(|criterion| criterion.standard == Some(standard))?;
            ratings[at]
        });
        Self { goal, mean: weights.mean(ratings, to_the_point), unrated, tie_ratings }
    }

    fn order(&self, other: &Self) -> Ordering {
        // `None` is the least, so that goals without a score and ratings that are missing come last.
        let by_score = other.mean.cmp(&self.mean);
        let tied = self.mean.is_some() && by_score.is_eq();
        if tied { other.tie_ratings.cmp(&self.tie_ratings) } else { by_score }
    }

    fn separated_from(&self, other: &Self) -> TieRule {
        let differs = |(index, _): &(usize, _)| self.tie_ratings[*index] != other.tie_ratings[*index];
        TIE_RULES.iter().enumerate().find(differs).map_or(TieRule::OrderEntered, |(_, (_, rule))| *rule)
    }

    fn ranked(&self, rank: Option<u32>, tie: Option<Tie>) -> RankedGoal {
        let score = self.mean.map(Mean::value);
        RankedGoal {
            goal: self.goal.id.clone(),
            rank: rank.filter(|_| score.is_some()),
            score,
            score100: self.mean.map(Mean::value_of_100),
            provisional: score.is_some() && !self.unrated.is_empty(),
            unrated: self.unrated.clone(),
            tie,
            selected: self.goal.selected,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evaluation::evaluate;
    use crate::plan::{GoalApproval, Month, Plan, Rating, StandardCriterion as C};

    fn goal(id: &str, ratings: &[(C, f64)]) -> Goal {
        Goal {
            id: id.into(),
            name: id.to_owned(),
            description: String::new(),
            department: None,
            business_goals: Vec::new(),
            yearly_cost_of_inaction: None,
            ratings: ratings.iter().map(|(c, x)| (c.id(), Rating::new(*x).unwrap())).collect(),
            discussion: String::new(),
            approval: GoalApproval::default(),
            success: None,
            selected: false,
        }
    }

    fn rated(id: &str, ratings: [f64; 5]) -> Goal {
        goal(id, &C::ALL.into_iter().zip(ratings).collect::<Vec<_>>())
    }

    fn goals(candidates: Vec<Goal>) -> Goals {
        Goals { candidates, ..Goals::default() }
    }

    /// As the evaluation ranks them, with everything that comes before.
    fn rank(goals: &Goals) -> Vec<RankedGoal> {
        let mut plan = Plan::starting("P1".into(), "", Month::new(2026, 1).unwrap(), "TWD");
        plan.goals = goals.clone();
        evaluate(&plan).ranking
    }

    fn ranks(ranked: &[RankedGoal]) -> Vec<(&str, Option<u32>)> {
        use crate::plan::Id;
        ranked.iter().map(|row| (row.goal.as_str(), row.rank)).collect()
    }

    #[test]
    fn goals_with_the_same_score_share_a_rank_and_the_next_is_skipped() {
        let ranked = rank(&goals(vec![
            rated("low", [1.0; 5]),
            rated("b", [3.0, 3.0, 3.0, 3.0, 3.0]),
            rated("a", [3.0, 3.0, 3.0, 4.0, 2.0]),
            rated("top", [5.0; 5]),
        ]));
        assert_eq!(ranks(&ranked), [("top", Some(1)), ("a", Some(2)), ("b", Some(2)), ("low", Some(4))]);
        let tie = ranked[1].tie.as_ref().unwrap();
        assert_eq!((tie.with.as_slice(), tie.broken_by), (&["b".into()][..], TieRule::PotentialRoi));
        assert_eq!(ranked[0].tie, None);
    }

    #[test]
    fn ties_that_no_rating_breaks_keep_the_order_entered() {
        let ranked = rank(&goals(vec![rated("first", [3.0; 5]), rated("second", [3.0; 5])]));
        assert_eq!(ranks(&ranked), [("first", Some(1)), ("second", Some(1))]);
        assert!(ranked.iter().all(|row| row.tie.as_ref().unwrap().broken_by == TieRule::OrderEntered));
    }

    #[test]
    fn an_unrated_cell_is_left_out_of_the_score_and_loses_a_tie() {
        let unrated = goal("unrated", &[(C::Suitability, 3.0), (C::BusinessNeed, 3.0)]);
        let ranked = rank(&goals(vec![unrated, rated("rated", [3.0; 5])]));
        assert_eq!(ranks(&ranked), [("rated", Some(1)), ("unrated", Some(1))]);
        assert!(ranked[1].provisional && !ranked[0].provisional);
        assert_eq!(
            ranked[1].unrated,
            [C::CostOfInaction.id(), C::PotentialRoi.id(), C::ManagementSupport.id()]
        );
    }

    #[test]
    fn a_goal_without_a_rated_criterion_of_positive_weight_is_not_ranked() {
        let mut goals = goals(vec![goal("none", &[(C::Suitability, 5.0)]), rated("some", [2.0; 5])]);
        goals.criteria[0].weight = 0.0;
        let ranked = rank(&goals);
        assert_eq!(ranks(&ranked), [("some", Some(1)), ("none", None)]);
        assert_eq!(ranked[1].score, None);
    }

    #[test]
    fn without_weights_nothing_is_ranked() {
        let mut goals = goals(vec![rated("a", [2.0; 5]), rated("b", [3.0; 5])]);
        for criterion in &mut goals.criteria {
            criterion.weight = 0.0;
        }
        assert_eq!(ranks(&rank(&goals)), [("a", None), ("b", None)]);
        assert!(rank(&goals).iter().all(|row| row.tie.is_none()));
    }

    #[test]
    fn the_score_out_of_100_runs_from_the_least_rating_to_the_greatest() {
        let ranked =
            rank(&goals(vec![rated("best", [5.0; 5]), rated("middle", [3.0; 5]), rated("worst", [1.0; 5])]));
        let scores: Vec<Option<f64>> = ranked.iter().map(|row| row.score100).collect();
        assert_eq!(scores, [Some(100.0), Some(50.0), Some(0.0)]);
    }
}
