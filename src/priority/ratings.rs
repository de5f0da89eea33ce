//! The ratings that count: those entered, those of the judges, and those that follow from money by a scale.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::plan::{
    Criterion, CriterionId, Goal, GoalId, Judge, JudgedBy, MoneyScale, Plan, Quantity, Range, Rating,
    StandardCriterion,
};
use crate::projection::{Projection, project};

use super::by_id;
use super::judges::weighted_mean;
use super::robustness::Cell;

/// A goal's ratings, at the criteria's positions.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GoalRatings {
    pub goal: GoalId,
    pub ratings: Vec<Option<RatingInUse>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RatingInUse {
    pub rating: Quantity,
    pub origin: RatingOrigin,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum RatingOrigin {
    /// As the team rated it.
    Entered,
    /// Follows from the yearly cost of inaction or from the projected ROI.
    Money,
    /// The weighted mean of the judges' ratings.
    Judges,
}

/// Parts of a rating point that ratings are whole numbers of: quarters as they are entered, nine decimals where
/// they are means.
const QUARTERS: u64 = 4;
const NINE_DECIMALS: u64 = 1_000_000_000;

/// The ratings of all goals.
#[derive(Clone, Debug, PartialEq)]
pub struct Ratings {
    pub goals: Vec<GoalRatings>,
    /// The parts in which they are compared exactly.
    pub to_the_point: u64,
}

impl RatingInUse {
    pub fn value(&self) -> f64 {
        self.rating.base()
    }

    /// The least and the greatest that it may be.
    pub fn bounds(&self) -> (f64, f64) {
        self.rating.bounds()
    }

    /// For drawing samples.
    pub fn cell(&self) -> Cell {
        match self.rating {
            Quantity::Range(Range::Uniform { least, greatest }) => Cell::uniform(least, greatest),
            Quantity::Range(Range::Triangular { least, most_likely, greatest }) => {
                Cell::triangular(least, most_likely, greatest)
            }
            Quantity::Range(Range::Pert { least, most_likely, greatest }) => {
                Cell::pert(least, most_likely, greatest)
            }
            // Ratings are not given by percentiles.
            other => Cell::Exactly(other.base()),
        }
    }
}

impl MoneyScale {
    /// The rating that an amount stands for, to the nearest half; `None` where the scale has no width.
    pub fn rating(self, amount: f64) -> Option<f64> {
        let width = self.greatest - self.least;
        if width.is_nan() || width <= 0.0 {
            return None;
        }
        let part = ((amount - self.least) / width).clamp(0.0, 1.0);
        Some(1.0 + (part * 8.0).round() / 2.0)
    }

    /// A range of amounts is a range of ratings; its base case is that of the amount.
    fn of(self, amount: Quantity) -> Option<Quantity> {
        let base = self.rating(amount.base())?;
        let stated: Option<Vec<f64>> = amount.stated().map(|amount| self.rating(amount)).collect();
        let (least, greatest) =
            stated?.into_iter().fold((base, base), |(low, high), x| (low.min(x), high.max(x)));
        Some(if least < greatest {
            Quantity::Range(Range::Triangular { least, most_likely: base, greatest })
        } else {
            Quantity::Number(base)
        })
    }
}

impl Ratings {
    pub fn of(plan: &Plan, projection: &Projection) -> Self {
        let goals = &plan.goals;
        let returns = potential_returns(plan, projection);
        let judges = if goals.judging.by == JudgedBy::Judges { by_id::judges(goals) } else { Vec::new() };
        let of_goal = |goal: &Goal| GoalRatings {
            goal: goal.id.clone(),
            ratings: goals
                .criteria
                .iter()
                .map(|criterion| {
                    let joined = joined(&judges, &goal.id, &criterion.id);
                    joined.or_else(|| of_the_team(goal, criterion, &returns))
                })
                .collect(),
        };
        Self {
            goals: goals.candidates.iter().map(of_goal).collect(),
            to_the_point: if judges.is_empty() { QUARTERS } else { NINE_DECIMALS },
        }
    }

    /// Those that were found to count.
    pub fn in_use(goals: &[GoalRatings]) -> Self {
        let joined = |rating: &RatingInUse| rating.origin == RatingOrigin::Judges;
        let means = goals.iter().flat_map(|goal| goal.ratings.iter().flatten()).any(joined);
        Self { goals: goals.to_vec(), to_the_point: if means { NINE_DECIMALS } else { QUARTERS } }
    }

    /// None of them is a mean of judges.
    pub fn are_entered(&self) -> bool {
        self.to_the_point == QUARTERS
    }

    /// A goal's ratings as whole parts of a point.
    pub fn parts(&self, goal: usize) -> Vec<Option<u64>> {
        let parts = |rating: &RatingInUse| {
            // From 1 to 5 points, and whole once rounded.
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "1 to 5 points")]
            let parts = (rating.value() * self.to_the_point as f64).round() as u64;
            parts
        };
        self.goals[goal].ratings.iter().map(|rating| rating.as_ref().map(parts)).collect()
    }

    /// A goal's ratings in points.
    pub fn values(&self, goal: usize) -> Vec<Option<f64>> {
        self.goals[goal].ratings.iter().map(|rating| rating.map(|rating| rating.value())).collect()
    }
}

/// What the judges of positive weight say of a goal, by weighted means; a range where any of them gave one.
fn joined(judges: &[&Judge], goal: &GoalId, criterion: &CriterionId) -> Option<RatingInUse> {
    let said = || {
        judges
            .iter()
            .filter_map(|judge| Some((judge.answers.ratings.get(goal)?.get(criterion)?, judge.weight)))
    };
    let mean = |of: fn(&Rating) -> f64| weighted_mean(said().map(|(rating, weight)| (of(rating), weight)));
    let value = mean(|rating| rating.value())?;
    let (least, greatest) = (mean(|rating| rating.bounds().0)?, mean(|rating| rating.bounds().1)?);
    let rating = if least < greatest {
        Quantity::Range(Range::Triangular { least, most_likely: value, greatest })
    } else {
        Quantity::Number(value)
    };
    Some(RatingInUse { rating, origin: RatingOrigin::Judges })
}

fn of_the_team(goal: &Goal, criterion: &Criterion, returns: &BTreeMap<GoalId, f64>) -> Option<RatingInUse> {
    if let Some(rating) = goal.ratings.get(&criterion.id) {
        return Some(RatingInUse { rating: rating.quantity(), origin: RatingOrigin::Entered });
    }
    let amount = match criterion.standard? {
        StandardCriterion::CostOfInaction => goal.yearly_cost_of_inaction?,
        StandardCriterion::PotentialRoi => Quantity::Number(*returns.get(&goal.id)?),
        _ => return None,
    };
    Some(RatingInUse { rating: criterion.scale?.of(amount)?, origin: RatingOrigin::Money })
}

/// The projected ROI of every candidate by the horizon on its direct cost, as if all were selected: what is
/// selected now must not decide what comes first. Computed only where a scale asks for it.
fn potential_returns(plan: &Plan, projection: &Projection) -> BTreeMap<GoalId, f64> {
    let scaled = |criterion: &Criterion| {
        criterion.standard == Some(StandardCriterion::PotentialRoi) && criterion.scale.is_some()
    };
    if !plan.goals.criteria.iter().any(scaled) {
        return BTreeMap::new();
    }
    if plan.goals.candidates.iter().all(|goal| goal.selected) {
        return returns(projection);
    }
    let mut all = plan.clone();
    for goal in &mut all.goals.candidates {
        goal.selected = true;
    }
    returns(&project(&all))
}

fn returns(projection: &Projection) -> BTreeMap<GoalId, f64> {
    let roi =
        |goal: &crate::projection::GoalReturn| Some((goal.goal.clone(), goal.direct.at_horizon()?.roi?));
    projection.goals.iter().filter_map(roi).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_rated_in_proportion_to_the_nearest_half() {
        let scale = MoneyScale { least: 0.0, greatest: 400_000.0 };
        for (amount, rating) in
            [(-5.0, 1.0), (0.0, 1.0), (100_000.0, 2.0), (124_000.0, 2.0), (126_000.0, 2.5), (4e9, 5.0)]
        {
            assert_eq!(scale.rating(amount), Some(rating), "{amount}");
        }
        assert_eq!(MoneyScale { least: 2.0, greatest: 2.0 }.rating(2.0), None);
        let range = Quantity::Range(Range::Pert { least: 0.0, most_likely: 100_000.0, greatest: 400_000.0 });
        let rated = Range::Triangular { least: 1.0, most_likely: 2.0, greatest: 5.0 };
        assert_eq!(scale.of(range), Some(Quantity::Range(rated)));
    }
}
