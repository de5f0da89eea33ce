//! The weights in use and where they come from: the team's by its method, or the judges' put together. Beside them
//! what each method would give, and how consistent the comparisons are.

use std::cmp::Ordering;

use serde::Serialize;

use crate::plan::{Criterion, CriterionId, Goals, Joined, Judge, JudgedBy, WeightMethod};

use super::by_id;
use super::circles::circles;
use super::entered::{Entered, rounded};
use super::judges::{joined_judgements, joined_priorities};
use super::weights::{self, Pairs};

/// Judgements that are named as furthest from consistent.
const NAMED: usize = 3;

/// Weights by criterion, in the order of the criteria.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct WeightsInUse {
    /// They sum to 1; all 0 where nothing weighs anything.
    pub shares: Vec<f64>,
    pub origin: WeightOrigin,
    /// The way to weigh that was chosen, where too little is entered for it: the direct points count until then.
    pub waits_for: Option<WeightOrigin>,
    /// What each method makes of what the team entered.
    pub by_method: Vec<MethodWeights>,
    /// Of the pairwise comparisons: the judges' joined ones where those count, else the team's; `None` while they
    /// do not link all criteria.
    pub pairwise: Option<Pairwise>,
    pub best_worst: Option<BestWorstFit>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum WeightOrigin {
    Points,
    Order,
    Pairwise,
    BestWorst,
    /// The judges' judgements joined (AIJ).
    JudgesJudgements,
    /// The judges' weights joined (AIP).
    JudgesPriorities,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MethodWeights {
    pub method: WeightMethod,
    /// They sum to 1; `None` while too little is entered.
    pub shares: Option<Vec<f64>>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Pairwise {
    /// The principal eigenvector.
    pub shares: Vec<f64>,
    pub eigenvalue: f64,
    /// Above 0.10 the judgements contradict each other too much.
    pub consistency_ratio: Option<f64>,
    /// The rows' geometric means, scaled to sum to 1.
    pub geometric_means: Vec<f64>,
    /// The eigenvector and the geometric means put criteria in another order.
    pub orders_differ: bool,
    /// Pairs that were not compared.
    pub missing: usize,
    pub circle: Circle,
    /// The judgements furthest from consistent, the furthest first.
    pub odd: Vec<OddJudgement>,
}

/// Judgements that go in circles: a matters more than b, b more than c, and c more than a.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Circle {
    pub count: usize,
    /// As a share of the most that there can be, 0 to 1; `None` for fewer than three criteria.
    pub share: Option<f64>,
    /// The first of them, each above the next and the last above the first; empty without one.
    pub first: Vec<CriterionId>,
}

/// A judgement that contradicts the others.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OddJudgement {
    pub first: CriterionId,
    pub second: CriterionId,
    /// How many times as important the first was judged to be as the second.
    pub stated: f64,
    /// What the other judgements say.
    pub consistent: f64,
    /// The nearest value of the scale 1/9 to 9, which would mend it.
    pub mended: f64,
    /// The consistency ratio with that value in its place.
    pub ratio_then: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BestWorstFit {
    /// ξ of the linear model: 0 where all comparisons agree.
    pub xi: f64,
    /// 0 is consistent, 1 as contradictory as can be.
    pub consistency_ratio: f64,
}

impl From<WeightMethod> for WeightOrigin {
    fn from(method: WeightMethod) -> Self {
        match method {
            WeightMethod::Points => Self::Points,
            WeightMethod::Order => Self::Order,
            WeightMethod::Pairwise => Self::Pairwise,
            WeightMethod::BestWorst => Self::BestWorst,
        }
    }
}

/// What the team entered.
pub fn of_the_team(goals: &Goals) -> Entered<'_> {
    let points: Vec<f64> = goals.criteria.iter().map(|criterion| criterion.weight).collect();
    Entered::of(&goals.criteria, &points, &goals.weighing)
}

/// What a judge entered.
pub fn of_a_judge<'a>(goals: &'a Goals, judge: &'a Judge) -> Entered<'a> {
    let answers = &judge.answers;
    let point = |criterion: &Criterion| answers.points.get(&criterion.id).copied().unwrap_or(0.0);
    let points: Vec<f64> = goals.criteria.iter().map(point).collect();
    Entered::of(&goals.criteria, &points, &answers.weighing)
}

impl WeightsInUse {
    /// They come from pairwise comparisons.
    pub fn compares(&self) -> bool {
        matches!(self.origin, WeightOrigin::Pairwise | WeightOrigin::JudgesJudgements)
    }

    pub fn of(goals: &Goals) -> Self {
        // Worked out in the order of ids, and given in that of the list.
        let listed = by_id::criteria(&goals.criteria);
        let team = of_the_team(goals);
        let judged = goals.judging.by == JudgedBy::Judges && !goals.judges.is_empty();
        let joined_pairs =
            (judged && goals.judging.joined == Joined::Judgements).then(|| joined_pairs(goals));
        let (chosen, wanted) = if judged {
            match goals.judging.joined {
                Joined::Judgements => {
                    let weights = joined_pairs.as_ref().and_then(by_pairs);
                    (weights, WeightOrigin::JudgesJudgements)
                }
                Joined::Priorities => (joined_weights(goals), WeightOrigin::JudgesPriorities),
            }
        } else {
            (team.in_use(), team.method().into())
        };
        let pairs = joined_pairs.unwrap_or_else(|| team.pairs());
        let by_method = WeightMethod::ALL.map(|method| MethodWeights {
            method,
            shares: team.weights(method).map(|shares| by_id::as_listed(&listed, &shares)),
        });
        let waits = chosen.is_none() && wanted != WeightOrigin::Points;
        Self {
            shares: chosen
                .or_else(|| team.weights(WeightMethod::Points))
                .map_or_else(|| vec![0.0; listed.len()], |shares| by_id::as_listed(&listed, &shares)),
            origin: if waits { WeightOrigin::Points } else { wanted },
            waits_for: waits.then_some(wanted),
            by_method: by_method.to_vec(),
            pairwise: pairwise(goals, &listed, &pairs),
            best_worst: team
                .best_worst()
                .map(|solution| BestWorstFit { xi: solution.xi, consistency_ratio: solution.ratio }),
        }
    }
}

fn by_pairs(pairs: &Pairs) -> Option<Vec<f64>> {
    if pairs.size() == 0 || pairs.missing() == pairs.all().count() {
        return None;
    }
    Some(rounded(&weights::principal(&weights::complete(pairs)?)?.weights))
}

/// Of comparisons in the order of ids.
fn pairwise(goals: &Goals, listed: &[usize], pairs: &Pairs) -> Option<Pairwise> {
    let shares = by_pairs(pairs)?;
    let matrix = weights::complete(pairs)?;
    let eigen = weights::principal(&matrix)?;
    Some(Pairwise {
        shares: by_id::as_listed(listed, &shares),
        eigenvalue: eigen.eigenvalue,
        consistency_ratio: weights::consistency_ratio(pairs.size(), eigen.eigenvalue),
        geometric_means: by_id::as_listed(listed, &rounded(&matrix.geometric_means())),
        orders_differ: weights::orders_differ(&matrix, &eigen.weights),
        missing: pairs.missing(),
        circle: circle(goals, listed, pairs),
        odd: odd_judgements(goals, listed, pairs, &eigen.weights),
    })
}

fn circle(goals: &Goals, listed: &[usize], pairs: &Pairs) -> Circle {
    let ahead = |a: usize, b: usize| match pairs.get(a, b)?.total_cmp(&1.0) {
        Ordering::Greater => Some(true),
        Ordering::Less => Some(false),
        Ordering::Equal => None,
    };
    let found = circles(pairs.size(), ahead);
    let id = |&at: &usize| goals.criteria[listed[at]].id.clone();
    Circle { count: found.count, share: found.share, first: found.first.iter().flatten().map(id).collect() }
}

/// Those furthest from consistent, of comparisons and weights in the order of ids, each as seen from the criterion
/// that comes first in the list.
pub fn odd_judgements(goals: &Goals, listed: &[usize], pairs: &Pairs, weights: &[f64]) -> Vec<OddJudgement> {
    let judgement = |odd: weights::Odd| {
        let (first, second) = (listed[odd.first], listed[odd.second]);
        let seen = |times: f64| if first < second { times } else { 1.0 / times };
        let id = |at: usize| goals.criteria[at].id.clone();
        OddJudgement {
            first: id(first.min(second)),
            second: id(first.max(second)),
            stated: seen(odd.stated),
            consistent: seen(odd.mended),
            mended: seen(odd.on_scale),
            ratio_then: odd.ratio_then,
        }
    };
    weights::furthest(pairs, weights, NAMED).into_iter().map(judgement).collect()
}

/// One judgement of all judges about each pair. Whoever weighed by another method than pairwise comparison judges
/// each pair as the weights do that came of it.
fn joined_pairs(goals: &Goals) -> Pairs {
    let size = goals.criteria.len();
    let of = |judge: &&Judge| {
        let entered = of_a_judge(goals, judge);
        let pairs = match entered.method() {
            WeightMethod::Pairwise => entered.pairs(),
            _ => ratios(size, &entered.in_use().unwrap_or_default()),
        };
        (pairs, judge.weight)
    };
    let judges: Vec<(Pairs, f64)> = by_id::judges(goals).iter().map(of).collect();
    joined_judgements(size, &judges)
}

/// The comparisons that weights stand for; what weighs nothing cannot be compared.
fn ratios(size: usize, weights: &[f64]) -> Pairs {
    let mut pairs = Pairs::new(size);
    if weights.len() == size {
        for (first, second) in pairs.all() {
            // Without a weight one of them is infinite or 0, which says nothing.
            pairs.set(first, second, Some(weights[first] / weights[second]));
        }
    }
    pairs
}

fn joined_weights(goals: &Goals) -> Option<Vec<f64>> {
    let of = |judge: &&Judge| Some((of_a_judge(goals, judge).in_use()?, judge.weight));
    let judges: Vec<(Vec<f64>, f64)> = by_id::judges(goals).iter().filter_map(of).collect();
    joined_priorities(&judges).map(|weights| rounded(&weights))
}
