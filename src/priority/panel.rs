//! What each judge says, how far the judges agree, and where they do not.

use serde::Serialize;

use crate::plan::{CriterionId, Goal, GoalId, Goals, Judge, JudgeId, Rating, WeightMethod};

use super::by_id;
use super::judges::{concordance, consensus};
use super::weighed::{OddJudgement, odd_judgements, of_a_judge};
use super::weights;

/// Disputes that are named of each kind.
const NAMED: usize = 2;

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Panel {
    /// In the order entered.
    pub judges: Vec<JudgeResult>,
    pub agreement: Agreement,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct JudgeResult {
    pub judge: JudgeId,
    /// By criterion; `None` while too little is entered.
    pub shares: Option<Vec<f64>>,
    /// Of pairwise comparisons, where the judge weighs by them.
    pub consistency_ratio: Option<f64>,
    /// The comparisons furthest from consistent, the furthest first.
    pub odd: Vec<OddJudgement>,
    /// Cells that the judge rated.
    pub rated: usize,
    /// By goal, in the order entered: the weighted mean of this judge's ratings, 1 to 5.
    pub scores: Vec<Option<f64>>,
}

/// Of the judges of positive weight.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Agreement {
    /// Kendall's W of their orders, 0 to 1, over the goals that each of them scored.
    pub concordance: Option<f64>,
    /// The judges and the goals behind it.
    pub judges: usize,
    pub goals: usize,
    /// How alike they weigh, 0 to 1.
    pub consensus: Option<f64>,
    pub criteria: Vec<CriterionSpread>,
    /// The goals whose ranks are furthest apart, the furthest first.
    pub disputed_goals: Vec<DisputedGoal>,
    /// The ratings that are furthest apart.
    pub disputed_ratings: Vec<DisputedRating>,
}

/// How far the judges are apart about a criterion.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CriterionSpread {
    pub criterion: CriterionId,
    /// The least and the greatest share that a judge gives it; `None` without a judge who weighs.
    pub shares: Option<(f64, f64)>,
    /// Between the highest and the lowest rating of a goal, the mean over goals that two or more judges rated.
    pub ratings: Option<f64>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DisputedGoal {
    pub goal: GoalId,
    pub best: RankOfJudge,
    pub worst: RankOfJudge,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RankOfJudge {
    pub judge: JudgeId,
    pub rank: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DisputedRating {
    pub goal: GoalId,
    pub criterion: CriterionId,
    pub lowest: RatingOfJudge,
    pub highest: RatingOfJudge,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RatingOfJudge {
    pub judge: JudgeId,
    pub rating: f64,
}

impl Panel {
    /// `shares` are the weights in use, by which a judge who did not weigh is scored.
    pub fn of(goals: &Goals, shares: &[f64]) -> Self {
        let judges: Vec<JudgeResult> =
            goals.judges.iter().map(|judge| JudgeResult::of(goals, judge, shares)).collect();
        Self { agreement: Agreement::of(goals, &judges), judges }
    }
}

impl JudgeResult {
    fn of(goals: &Goals, judge: &Judge, in_use: &[f64]) -> Self {
        let entered = of_a_judge(goals, judge);
        let listed = by_id::criteria(&goals.criteria);
        let shares = entered.in_use().map(|shares| by_id::as_listed(&listed, &shares));
        let compared = (entered.method() == WeightMethod::Pairwise && shares.is_some())
            .then(|| {
                let pairs = entered.pairs();
                let eigen = weights::principal(&weights::complete(&pairs)?)?;
                Some((pairs, eigen))
            })
            .flatten();
        let consistency_ratio = compared
            .as_ref()
            .and_then(|(pairs, eigen)| weights::consistency_ratio(pairs.size(), eigen.eigenvalue));
        let odd = compared
            .map(|(pairs, eigen)| odd_judgements(goals, &listed, &pairs, &eigen.weights))
            .unwrap_or_default();
        let score = |goal: &Goal| score(goals, judge, goal, &listed, shares.as_deref().unwrap_or(in_use));
        Self {
            judge: judge.id.clone(),
            consistency_ratio,
            odd,
            rated: judge.answers.ratings.values().map(std::collections::BTreeMap::len).sum(),
            scores: goals.candidates.iter().map(score).collect(),
            shares,
        }
    }
}

fn rating(judge: &Judge, goal: &Goal, criterion: &CriterionId) -> Option<f64> {
    judge.answers.ratings.get(&goal.id)?.get(criterion).copied().map(Rating::value)
}

fn score(goals: &Goals, judge: &Judge, goal: &Goal, listed: &[usize], shares: &[f64]) -> Option<f64> {
    let (mut sum, mut all) = (0.0, 0.0);
    for &at in listed {
        if let Some(rating) = rating(judge, goal, &goals.criteria[at].id) {
            sum += shares[at] * rating;
            all += shares[at];
        }
    }
    // To nine decimals, so that scores tie that only rounding sets apart.
    (all > 0.0).then(|| (sum / all * 1e9).round() / 1e9)
}

impl Agreement {
    fn of(goals: &Goals, results: &[JudgeResult]) -> Self {
        let judges: Vec<(&Judge, &JudgeResult)> = by_id::judges(goals)
            .into_iter()
            .filter(|judge| judge.weight > 0.0)
            .filter_map(|judge| Some((judge, results.iter().find(|result| result.judge == judge.id)?)))
            .collect();
        let scoring: Vec<&JudgeResult> = judges
            .iter()
            .map(|(_, result)| *result)
            .filter(|result| result.scores.iter().any(Option::is_some))
            .collect();
        let common: Vec<usize> = (0..goals.candidates.len())
            .filter(|&goal| scoring.iter().all(|result| result.scores[goal].is_some()))
            .collect();
        let scores: Vec<Vec<f64>> = scoring
            .iter()
            .map(|result| common.iter().filter_map(|&goal| result.scores[goal]).collect())
            .collect();
        let listed = by_id::criteria(&goals.criteria);
        let weighed: Vec<Vec<f64>> = judges
            .iter()
            .filter_map(|(_, result)| Some(by_id::sorted(&listed, result.shares.as_deref()?)))
            .collect();
        let weighed: Vec<&[f64]> = weighed.iter().map(Vec::as_slice).collect();
        Self {
            concordance: concordance(&scores).w,
            judges: scoring.len(),
            goals: if scoring.is_empty() { 0 } else { common.len() },
            consensus: consensus(&weighed),
            criteria: (0..goals.criteria.len()).map(|at| spread(goals, &judges, at)).collect(),
            disputed_goals: disputed_goals(goals, &scoring, &common, &scores),
            disputed_ratings: disputed_ratings(goals, &judges),
        }
    }
}

fn spread(goals: &Goals, judges: &[(&Judge, &JudgeResult)], at: usize) -> CriterionSpread {
    let criterion = &goals.criteria[at].id;
    let shares = judges.iter().filter_map(|(_, result)| Some(result.shares.as_ref()?[at]));
    let mut gaps: Vec<f64> = goals
        .candidates
        .iter()
        .filter_map(|goal| {
            let rated: Vec<f64> =
                judges.iter().filter_map(|(judge, _)| rating(judge, goal, criterion)).collect();
            let (low, high) = bounds(rated.iter().copied())?;
            (rated.len() > 1).then_some(high - low)
        })
        .collect();
    // The sum must not depend on the order of the goals.
    gaps.sort_by(f64::total_cmp);
    CriterionSpread {
        criterion: criterion.clone(),
        shares: bounds(shares),
        ratings: (!gaps.is_empty()).then(|| gaps.iter().sum::<f64>() / gaps.len() as f64),
    }
}

fn bounds(values: impl Iterator<Item = f64>) -> Option<(f64, f64)> {
    values.fold(None, |bounds, x| match bounds {
        None => Some((x, x)),
        Some((low, high)) => Some((f64::min(low, x), f64::max(high, x))),
    })
}

fn disputed_goals(
    goals: &Goals,
    scoring: &[&JudgeResult],
    common: &[usize],
    scores: &[Vec<f64>],
) -> Vec<DisputedGoal> {
    let rank_of = |judge: usize, at: usize| {
        let better = scores[judge].iter().filter(|score| **score > scores[judge][at]).count();
        RankOfJudge {
            judge: scoring[judge].judge.clone(),
            rank: u32::try_from(better + 1).unwrap_or(u32::MAX),
        }
    };
    let dispute = |(at, goal): (usize, &usize)| {
        let ranks = || (0..scoring.len()).map(|judge| rank_of(judge, at));
        let best = ranks().min_by_key(|rank| rank.rank)?;
        let worst = ranks().rev().max_by_key(|rank| rank.rank)?;
        let goal = goals.candidates[*goal].id.clone();
        (best.rank < worst.rank).then_some(DisputedGoal { goal, best, worst })
    };
    let mut disputes: Vec<DisputedGoal> = common.iter().enumerate().filter_map(dispute).collect();
    disputes.sort_by_key(|it| (std::cmp::Reverse(it.worst.rank - it.best.rank), it.goal.clone()));
    disputes.truncate(NAMED);
    disputes
}

fn disputed_ratings(goals: &Goals, judges: &[(&Judge, &JudgeResult)]) -> Vec<DisputedRating> {
    let dispute = |goal: &Goal, criterion: &CriterionId| {
        let rated = || {
            judges.iter().filter_map(|(judge, _)| {
                Some(RatingOfJudge { judge: judge.id.clone(), rating: rating(judge, goal, criterion)? })
            })
        };
        let lowest = rated().min_by(|a, b| a.rating.total_cmp(&b.rating))?;
        let highest = rated().max_by(|a, b| a.rating.total_cmp(&b.rating))?;
        (lowest.rating < highest.rating).then(|| DisputedRating {
            goal: goal.id.clone(),
            criterion: criterion.clone(),
            lowest,
            highest,
        })
    };
    let criteria = |goal| goals.criteria.iter().filter_map(move |criterion| dispute(goal, &criterion.id));
    let mut disputes: Vec<DisputedRating> = goals.candidates.iter().flat_map(criteria).collect();
    let gap = |it: &DisputedRating| it.highest.rating - it.lowest.rating;
    disputes.sort_by(|a, b| {
        gap(b).total_cmp(&gap(a)).then_with(|| (&a.goal, &a.criterion).cmp(&(&b.goal, &b.criterion)))
    });
    disputes.truncate(NAMED);
    disputes
}
