//! How criteria are weighed: the method in use, and what was entered for each of them, so that going to another
//! method and back loses nothing.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::plan::id::CriterionId;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum WeightMethod {
    /// Direct points.
    #[default]
    Points,
    /// Order of importance: rank-order centroid.
    Order,
    /// Pairwise comparison: the analytic hierarchy process.
    Pairwise,
    /// The best criterion against the others, and the others against the worst.
    BestWorst,
}

impl WeightMethod {
    pub const ALL: [Self; 4] = [Self::Points, Self::Order, Self::Pairwise, Self::BestWorst];
}

/// What someone said of the criteria's importance, by every method but direct points.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Weighing {
    pub method: WeightMethod,
    /// The most important first. Criteria that are not in it come last and weigh the same.
    #[serde(default)]
    pub order: Vec<CriterionId>,
    /// Pairs may be missing.
    #[serde(default)]
    pub comparisons: Vec<Comparison>,
    #[serde(default)]
    pub best_worst: BestWorst,
}

/// How many times as important the first criterion is as the second.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    pub first: CriterionId,
    pub second: CriterionId,
    /// From 1/9 to 9; 1 where both are as important.
    pub times: f64,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct BestWorst {
    #[serde(default)]
    pub best: Option<CriterionId>,
    #[serde(default)]
    pub worst: Option<CriterionId>,
    /// How many times as important the best is as each: whole, 1 to 9.
    #[serde(default)]
    pub best_to_others: BTreeMap<CriterionId, u8>,
    /// How many times as important each is as the worst: whole, 1 to 9.
    #[serde(default)]
    pub others_to_worst: BTreeMap<CriterionId, u8>,
}

impl Weighing {
    /// States how important one criterion is beside another, or takes the statement back, in whichever order they
    /// were compared before.
    pub fn compare(&mut self, first: &CriterionId, second: &CriterionId, times: Option<f64>) {
        let of_pair = |it: &Comparison| {
            let (a, b) = (&it.first, &it.second);
            (a, b) == (first, second) || (a, b) == (second, first)
        };
        let at = self.comparisons.iter().position(of_pair).unwrap_or(self.comparisons.len());
        self.comparisons.retain(|it| !of_pair(it));
        if let Some(times) = times {
            self.comparisons.insert(at, Comparison { first: first.clone(), second: second.clone(), times });
        }
    }

    /// How many times as important one criterion was stated to be as another, first, whichever way round.
    pub fn compared(&self, first: &CriterionId, second: &CriterionId) -> Option<f64> {
        self.comparisons.iter().find_map(|it| match (&it.first, &it.second) {
            pair if pair == (first, second) => Some(it.times),
            pair if pair == (second, first) && it.times > 0.0 => Some(1.0 / it.times),
            _ => None,
        })
    }

    /// Forgets a criterion.
    pub(in crate::plan) fn remove(&mut self, id: &CriterionId) {
        self.order.retain(|criterion| criterion != id);
        self.comparisons.retain(|comparison| comparison.first != *id && comparison.second != *id);
        let BestWorst { best, worst, best_to_others, others_to_worst } = &mut self.best_worst;
        best.take_if(|best| best == id);
        worst.take_if(|worst| worst == id);
        best_to_others.remove(id);
        others_to_worst.remove(id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_is_stated_once_whichever_way_round() {
        let [a, b, c] = ["a", "b", "c"].map(CriterionId::from);
        let mut weighing = Weighing::default();
        weighing.compare(&a, &b, Some(3.0));
        weighing.compare(&b, &c, Some(2.0));
        weighing.compare(&b, &a, Some(5.0));
        let stated: Vec<_> =
            weighing.comparisons.iter().map(|it| (&it.first, &it.second, it.times)).collect();
        assert_eq!(stated, [(&b, &a, 5.0), (&b, &c, 2.0)]);
        assert_eq!((weighing.compared(&b, &a), weighing.compared(&c, &b)), (Some(5.0), Some(0.5)));
        assert_eq!(weighing.compared(&a, &c), None);
        weighing.compare(&a, &b, None);
        assert_eq!(weighing.comparisons.len(), 1);
        weighing.remove(&c);
        assert_eq!(weighing, Weighing::default());
    }
}
