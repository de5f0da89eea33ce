//! What someone entered about the criteria's importance, and the weights that each method makes of it: both at the
//! criteria's places in the order of ids.

use std::collections::BTreeMap;

use crate::plan::{Criterion, CriterionId, Weighing, WeightMethod};

use super::by_id;
use super::weights::{self, BestWorst, Pairs, Solution};

/// Decimals of weights that are computed: more than anybody can mean, and few enough to be compared exactly.
const DECIMALS: f64 = 1e12;

pub struct Entered<'a> {
    points: Vec<f64>,
    weighing: &'a Weighing,
    place: BTreeMap<&'a CriterionId, usize>,
}

/// Two statements about a pair that do not say the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    pub first: CriterionId,
    pub second: CriterionId,
    /// How many times as important the first is as the second, as said first and as said otherwise.
    pub times: f64,
    pub otherwise: f64,
}

/// Statements of a pair that differ by less than this part of themselves are the same: 1/3 is written in decimals.
const SAME: f64 = 1e-6;

impl<'a> Entered<'a> {
    /// `points` are in the order of the list.
    pub fn of(criteria: &'a [Criterion], points: &[f64], weighing: &'a Weighing) -> Self {
        let listed = by_id::criteria(criteria);
        let place = listed.iter().enumerate().map(|(place, &at)| (&criteria[at].id, place)).collect();
        Self { points: by_id::sorted(&listed, points), weighing, place }
    }

    pub fn method(&self) -> WeightMethod {
        self.weighing.method
    }

    fn at(&self, id: &CriterionId) -> Option<usize> {
        self.place.get(id).copied()
    }

    /// The weights by a method, scaled to sum to 1; `None` while too little is entered for it.
    pub fn weights(&self, method: WeightMethod) -> Option<Vec<f64>> {
        match method {
            WeightMethod::Points => weights::shares(&self.points),
            WeightMethod::Order => self.by_order(),
            WeightMethod::Pairwise => {
                let eigen = weights::principal(&weights::complete(&self.stated_pairs()?)?)?;
                Some(rounded(&eigen.weights))
            }
            WeightMethod::BestWorst => self.best_worst().map(|solution| rounded(&solution.weights)),
        }
    }

    pub fn in_use(&self) -> Option<Vec<f64>> {
        self.weights(self.method())
    }

    /// The place of each criterion in the order of importance.
    fn places(&self) -> Vec<Option<usize>> {
        let mut places = vec![None; self.points.len()];
        let mut next = 0;
        for id in &self.weighing.order {
            if let Some(at) = self.at(id).filter(|at| places[*at].is_none()) {
                places[at] = Some(next);
                next += 1;
            }
        }
        places
    }

    fn by_order(&self) -> Option<Vec<f64>> {
        let places = self.places();
        places.iter().any(Option::is_some).then(|| rounded(&weights::centroid(&places)))
    }

    /// The comparisons of different criteria: where and how many times.
    fn comparisons(&self) -> impl Iterator<Item = (usize, usize, f64)> {
        self.weighing.comparisons.iter().filter_map(|comparison| {
            let (first, second) = (self.at(&comparison.first)?, self.at(&comparison.second)?);
            let stated = comparison.times > 0.0 && comparison.times.is_finite();
            (first != second && stated).then_some((first, second, comparison.times))
        })
    }

    /// All statements about each pair, as seen from the criterion whose id comes first.
    fn by_pair(&self) -> BTreeMap<(usize, usize), Vec<f64>> {
        let mut stated: BTreeMap<(usize, usize), Vec<f64>> = BTreeMap::new();
        for (first, second, times) in self.comparisons() {
            let (pair, times) =
                if first < second { ((first, second), times) } else { ((second, first), 1.0 / times) };
            stated.entry(pair).or_default().push(times);
        }
        stated
    }

    /// Where a pair was stated several times, in either direction, the geometric mean counts.
    pub fn pairs(&self) -> Pairs {
        let mut pairs = Pairs::new(self.points.len());
        for ((first, second), stated) in self.by_pair() {
            let times = if let [only] = stated[..] {
                only
            } else {
                let mut logarithms: Vec<f64> = stated.iter().map(|times| libm::log(*times)).collect();
                logarithms.sort_by(f64::total_cmp);
                libm::exp(logarithms.iter().sum::<f64>() / stated.len() as f64)
            };
            pairs.set(first, second, Some(times));
        }
        pairs
    }

    /// The comparisons, where there are any.
    fn stated_pairs(&self) -> Option<Pairs> {
        self.comparisons().next().is_some().then(|| self.pairs())
    }

    /// Pairs of which two statements do not say the same.
    pub fn conflicts(&self) -> Vec<Conflict> {
        let conflict = |((first, second), stated): ((usize, usize), Vec<f64>)| {
            let (&times, others) = stated.split_first()?;
            let otherwise = others.iter().copied().find(|other| (other / times - 1.0).abs() > SAME)?;
            let id = |place| self.place.keys().nth(place).map(|id| CriterionId::clone(id));
            Some(Conflict { first: id(first)?, second: id(second)?, times, otherwise })
        };
        self.by_pair().into_iter().filter_map(conflict).collect()
    }

    pub fn best_worst(&self) -> Option<Solution> {
        let entered = &self.weighing.best_worst;
        let by_place = |times: &BTreeMap<CriterionId, u8>| {
            let mut list = vec![None; self.points.len()];
            for (id, times) in times {
                if let Some(at) = self.at(id) {
                    list[at] = Some(*times);
                }
            }
            list
        };
        weights::best_worst(&BestWorst {
            best: self.at(entered.best.as_ref()?)?,
            worst: self.at(entered.worst.as_ref()?)?,
            best_to_others: &by_place(&entered.best_to_others),
            others_to_worst: &by_place(&entered.others_to_worst),
        })
    }
}

/// To twelve decimals.
pub fn rounded(weights: &[f64]) -> Vec<f64> {
    weights.iter().map(|weight| (weight * DECIMALS).round() / DECIMALS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Comparison, Goals};

    fn comparison(first: &str, second: &str, times: f64) -> Comparison {
        Comparison { first: first.into(), second: second.into(), times }
    }

    #[test]
    fn a_reciprocal_that_does_not_match_is_told_and_the_mean_counts() {
        let criteria = Goals::default().criteria;
        let weighing = Weighing {
            comparisons: vec![
                comparison("suitability", "businessNeed", 4.0),
                comparison("businessNeed", "suitability", 1.0),
                comparison("potentialRoi", "suitability", 3.0),
                comparison("suitability", "potentialRoi", 0.333_333_333),
                comparison("suitability", "suitability", 5.0),
            ],
            ..Weighing::default()
        };
        let entered = Entered::of(&criteria, &[1.0; 5], &weighing);
        let (need, suitability) = (CriterionId::from("businessNeed"), CriterionId::from("suitability"));
        assert_eq!(entered.pairs().get(entered.place[&suitability], entered.place[&need]), Some(2.0));
        let conflict = Conflict { first: need, second: suitability, times: 0.25, otherwise: 1.0 };
        assert_eq!(entered.conflicts(), [conflict]);
        assert_eq!(entered.weights(WeightMethod::Pairwise), None, "two criteria are compared with none");
    }

    #[test]
    fn a_method_to_which_nothing_was_told_gives_no_weights() {
        let criteria = Goals::default().criteria;
        let weighing = Weighing::default();
        let entered = Entered::of(&criteria, &[0.0; 5], &weighing);
        assert_eq!(WeightMethod::ALL.map(|method| entered.weights(method)), [const { None }; 4]);
    }
}
