//! The ranking as it would be with other weights, which nobody has entered: what a slider shows.

use crate::evaluation::Evaluation;
use crate::plan::Plan;

use super::exact::Weights;
use super::figures::RankedGoal;
use super::rank::rank;
use super::ratings::Ratings;

/// Ranks by these points, in the order of the criteria; only their proportion counts, and what is not above 0 weighs
/// nothing. The ratings are those in use.
pub fn rank_by(plan: &Plan, evaluation: &Evaluation, points: &[f64]) -> Vec<RankedGoal> {
    let ratings = Ratings::in_use(&evaluation.priorities.ratings);
    rank(&plan.goals, &ratings, &Weights::new(points.iter().copied()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evaluation::evaluate;
    use crate::plan::WeightMethod;

    fn plan() -> Plan {
        crate::file::open(include_bytes!("../../tests/samples/small.json")).unwrap().plan
    }

    #[test]
    fn points_that_are_tried_rank_as_if_they_had_been_entered() {
        let mut plan = plan();
        let evaluation = evaluate(&plan);
        let points = [10.0, 0.0, 60.0, 5.5, 20.0];
        let tried = rank_by(&plan, &evaluation, &points);
        plan.goals.weighing.method = WeightMethod::Points;
        for (criterion, points) in plan.goals.criteria.iter_mut().zip(points) {
            criterion.weight = points;
        }
        assert_eq!(tried, evaluate(&plan).ranking);
        assert_ne!(tried, evaluation.ranking);
    }

    #[test]
    fn without_any_weight_nothing_is_ranked() {
        let plan = plan();
        let tried = rank_by(&plan, &evaluate(&plan), &[0.0; 5]);
        assert_eq!(tried.len(), plan.goals.candidates.len());
        assert!(tried.iter().all(|goal| goal.rank.is_none()));
    }
}
