//! Step 3: how the criteria are weighed: what a method still lacks, and what contradicts itself.

use serde::Serialize;

use super::index::Index;
use super::place::{Field, Place, RowKind};
use super::{Found, Severity};
use crate::plan::{Criterion, CriterionId, JudgedBy, StandardCriterion, WeightMethod};
use crate::priority::{Conflict, OddJudgement, WeightOrigin, of_the_team};

/// Judgements contradict each other too much above this (Saaty).
pub(super) const CONSISTENT: f64 = 0.10;

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum WeighingProblem {
    /// Too little is entered for the method, and the direct points count.
    MethodWaits {
        method: WeightOrigin,
    },
    /// Criteria without a place in the order of importance.
    OrderIncomplete {
        criteria: Vec<CriterionId>,
    },
    /// A reciprocal that does not match.
    ComparedTwice {
        first: CriterionId,
        second: CriterionId,
        times: f64,
        otherwise: f64,
    },
    ComparedWithItself {
        criterion: CriterionId,
    },
    Inconsistent {
        ratio: f64,
        odd: Vec<OddJudgement>,
    },
    /// The eigenvector and the geometric means put criteria in another order.
    MethodsDisagree,
    BestIsWorst,
    BestWorstInconsistent {
        ratio: f64,
    },
    /// The ends of the scale are the same, or the wrong way round.
    ScaleWithoutWidth,
    /// No money is known for this criterion.
    ScaleNotFollowed,
}

use WeighingProblem as P;

pub(super) fn find(index: &Index, found: &mut Found) {
    let goals = &index.plan.goals;
    let weights = &index.figures.priorities.weights;
    let place = || Place::field(Field::Weighing);
    if let Some(method) = weights.waits_for {
        found.warning(place(), P::MethodWaits { method });
    }
    let team = of_the_team(goals);
    let in_use = |method| team.method() == method && goals.judging.by == JudgedBy::Team;
    if in_use(WeightMethod::Order) && weights.waits_for.is_none() {
        let unplaced = goals.criteria.iter().filter(|it| !goals.weighing.order.contains(&it.id));
        let criteria: Vec<CriterionId> = unplaced.map(|criterion| criterion.id.clone()).collect();
        if !criteria.is_empty() {
            found.advice(place(), P::OrderIncomplete { criteria });
        }
    }
    if in_use(WeightMethod::Pairwise) {
        for comparison in goals.weighing.comparisons.iter().filter(|it| it.first == it.second) {
            found.advice(place(), P::ComparedWithItself { criterion: comparison.first.clone() });
        }
        for Conflict { first, second, times, otherwise } in team.conflicts() {
            found.warning(place(), P::ComparedTwice { first, second, times, otherwise });
        }
    }
    if let Some(pairwise) = weights.pairwise.as_ref().filter(|_| weights.compares()) {
        if let Some(ratio) = pairwise.consistency_ratio.filter(|ratio| *ratio > CONSISTENT) {
            found.warning(place(), P::Inconsistent { ratio, odd: pairwise.odd.clone() });
        }
        if pairwise.orders_differ {
            found.advice(place(), P::MethodsDisagree);
        }
    }
    if in_use(WeightMethod::BestWorst) {
        let extremes = &goals.weighing.best_worst;
        if extremes.best.is_some() && extremes.best == extremes.worst {
            found.warning(place(), P::BestIsWorst);
        }
        let ratio = weights.best_worst.map(|fit| fit.consistency_ratio);
        if let Some(ratio) = ratio.filter(|ratio| *ratio > CONSISTENT) {
            found.advice(place(), P::BestWorstInconsistent { ratio });
        }
    }
    for criterion in &goals.criteria {
        scale(criterion, found);
    }
}

fn scale(criterion: &Criterion, found: &mut Found) {
    let Some(scale) = criterion.scale else { return };
    let place = || Place::row(RowKind::Criterion, &criterion.id).at(Field::Scale);
    if scale.rating(scale.least).is_none() {
        found.add(Severity::Warning, place(), P::ScaleWithoutWidth);
    }
    let follows = [StandardCriterion::CostOfInaction, StandardCriterion::PotentialRoi];
    if !criterion.standard.is_some_and(|standard| follows.contains(&standard)) {
        found.advice(place(), P::ScaleNotFollowed);
    }
}
