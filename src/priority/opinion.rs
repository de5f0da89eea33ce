//! What another method says of the order: TOPSIS beside the weighted mean, how alike both orders are, and whether its
//! own survives a goal more or less. It is told the ratings as a table and knows no plan.

use serde::Serialize;

use crate::plan::{CriterionId, GoalId};

use super::circles::circles;
use super::judges::{rank_similarity, tau_b, weighted_spearman};
use super::robustness::{Norm, topsis};

/// TOPSIS beside the weighted mean.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SecondOpinion {
    /// Closeness to the ideal, 0 to 1, of the goals in the order of the ranking; `None` for a goal that is not
    /// fully rated.
    pub similarities: Vec<Option<f64>>,
    /// The same with every criterion's ratings spread from 0 to 1 instead of divided by their vector's length.
    pub similarities_by_range: Vec<Option<f64>>,
    /// By criterion of positive weight.
    pub ideals: Vec<IdealPoint>,
    /// Kendall's τ-b between both orders, −1 to 1.
    pub agreement: Option<f64>,
    /// WS between both orders, 0 to 1: the higher a rank, the more it counts.
    pub rank_similarity: Option<f64>,
    /// Spearman's correlation weighted to the top, −1 to 1.
    pub weighted_spearman: Option<f64>,
    /// The first pair whose order turns in it when another goal is taken out, or stands in the list twice. The
    /// weighted mean rates each goal by itself, so that its order always survives.
    pub turned_by: Option<Turned>,
    /// What becomes of its order when goals are compared two by two; `None` where there are too many to try.
    pub alone: Option<Alone>,
}

/// The best and the worst that goals are measured against, normed and weighted.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct IdealPoint {
    pub criterion: CriterionId,
    pub best: f64,
    pub worst: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Turned {
    pub by: TurnedBy,
    pub goal: GoalId,
    pub pair: (GoalId, GoalId),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum TurnedBy {
    Removal,
    Cloning,
}

/// Goals compared two by two, without the others.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Alone {
    pub pairs: usize,
    /// Pairs that stand the other way then.
    pub turned: usize,
    /// Circles (a before b, b before c, c before a) as a share of the most that there can be; `None` for fewer than
    /// three goals.
    pub circles: Option<f64>,
}

/// Beyond so many goals the second opinion is not tried without each of them: nobody compares that many.
pub const MOST_TRIED: usize = 60;

/// Differences that rounding can make are none.
const SAME: f64 = 1e-9;

/// The ratings of the goals that are ranked.
pub struct Table<'a> {
    /// Goals with their scores, best first.
    pub ranked: &'a [(GoalId, f64)],
    /// Which row is theirs.
    pub rows: &'a [usize],
    /// By row, in the order of ids, so that sums do not depend on the order of entry.
    pub values: &'a [Vec<Option<f64>>],
    /// By column.
    pub criteria: Vec<CriterionId>,
    pub weights: &'a [f64],
}

impl Table<'_> {
    /// By goal, in the order of the ranking.
    fn similarities(&self, values: &[Vec<Option<f64>>], norm: Norm) -> Vec<Option<f64>> {
        let found = topsis(values, self.weights, norm).similarities;
        self.rows.iter().map(|&row| found[row]).collect()
    }

    pub fn second_opinion(&self) -> SecondOpinion {
        let similarities = self.similarities(self.values, Norm::Vector);
        let rated: Vec<usize> = (0..similarities.len()).filter(|&at| similarities[at].is_some()).collect();
        let scores: Vec<f64> = rated.iter().map(|&at| self.ranked[at].1).collect();
        let close: Vec<f64> = rated.iter().filter_map(|&at| similarities[at]).collect();
        let tried = rated.len() <= MOST_TRIED;
        let ideals = topsis(self.values, self.weights, Norm::Vector).ideals.unwrap_or_default();
        let ideal = |(criterion, (best, worst)): (&CriterionId, (f64, f64))| IdealPoint {
            criterion: criterion.clone(),
            best,
            worst,
        };
        SecondOpinion {
            similarities_by_range: self.similarities(self.values, Norm::Range),
            ideals: self.criteria.iter().zip(ideals).map(ideal).collect(),
            agreement: tau_b(&close, &scores),
            rank_similarity: rank_similarity(&scores, &close),
            weighted_spearman: weighted_spearman(&scores, &close),
            turned_by: if tried { self.turned(&similarities, &rated) } else { None },
            alone: tried.then(|| self.alone(&similarities, &rated)),
            similarities,
        }
    }

    fn turned(&self, similarities: &[Option<f64>], rated: &[usize]) -> Option<Turned> {
        let name = |at: usize| self.ranked[at].0.clone();
        rated.iter().find_map(|&goal| {
            [TurnedBy::Removal, TurnedBy::Cloning].into_iter().find_map(|by| {
                let mut values = self.values.to_vec();
                let row = self.rows[goal];
                match by {
                    // A goal without ratings has no part in it.
                    TurnedBy::Removal => values[row] = vec![None; self.weights.len()],
                    TurnedBy::Cloning => values.push(values[row].clone()),
                }
                let then = self.similarities(&values, Norm::Vector);
                let pair = turned_pair(similarities, &then, goal)?;
                Some(Turned { by, goal: name(goal), pair: (name(pair.0), name(pair.1)) })
            })
        })
    }

    fn alone(&self, similarities: &[Option<f64>], rated: &[usize]) -> Alone {
        let lead = |a: usize, b: usize| {
            let rows = [a, b].map(|at| self.values[self.rows[rated[at]]].clone());
            let found = topsis(&rows, self.weights, Norm::Vector).similarities;
            let lead = found[0]? - found[1]?;
            (lead.abs() > SAME).then_some(lead)
        };
        let size = rated.len();
        let mut ahead = vec![None; size * size];
        let mut turned = 0;
        for a in 0..size {
            for b in a + 1..size {
                let alone = lead(a, b);
                let among_all = similarities[rated[a]].zip(similarities[rated[b]]).map(|(a, b)| a - b);
                let turns = alone.zip(among_all.filter(|lead| lead.abs() > SAME));
                turned += usize::from(turns.is_some_and(|(alone, all)| (alone > 0.0) != (all > 0.0)));
                ahead[a * size + b] = alone.map(|lead| lead > 0.0);
            }
        }
        let circles = circles(size, |a, b| ahead[a * size + b]);
        Alone { pairs: size * size.saturating_sub(1) / 2, turned, circles: circles.share }
    }
}

/// The first two that stood one way and stand the other way then.
fn turned_pair(before: &[Option<f64>], then: &[Option<f64>], apart: usize) -> Option<(usize, usize)> {
    let lead = |list: &[Option<f64>], a: usize, b: usize| Some(list[a]? - list[b]?);
    let others = || (0..before.len()).filter(|&at| at != apart);
    others().find_map(|a| {
        let turned = |b: &usize| {
            let (was, is) = (lead(before, a, *b), lead(then, a, *b));
            was.zip(is).is_some_and(|(was, is)| was > SAME && is < -SAME)
        };
        others().find(turned).map(|b| (a, b))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::priority::published::{Published, rows};

    fn opinion(ranked: &[(GoalId, f64)], values: &[Vec<Option<f64>>], weights: &[f64]) -> SecondOpinion {
        let rows: Vec<usize> = (0..ranked.len()).collect();
        let criteria = (0..weights.len()).map(|at| CriterionId::from(format!("C{at}").as_str())).collect();
        Table { ranked, rows: &rows, values, criteria, weights }.second_opinion()
    }

    #[test]
    fn two_by_two_the_published_order_goes_in_circles() {
        let vector = Published::vector("rank_transitivity_poh_ang_1999");
        let values: Vec<Vec<Option<f64>>> =
            rows(vector.input("matrix")).iter().map(|row| row.iter().copied().map(Some).collect()).collect();
        let names = vector.input("alternatives").as_array().unwrap();
        let ranked: Vec<(GoalId, f64)> =
            names.iter().map(|name| (GoalId::from(name.as_str().unwrap()), 1.0)).collect();
        let found = opinion(&ranked, &values, &[1.0 / 6.0; 6]).alone.unwrap();
        assert_eq!(found.circles, vector.expected("transitivity_break_rate").as_f64());
        // The order that pairs make is not the one of all: the third beats the first when they are alone.
        assert_eq!(vector.expected("test_criterion_3"), found.turned == 0);
        assert_eq!((found.pairs, found.turned), (6, 2));
    }

    #[test]
    fn the_second_opinion_names_the_goal_without_which_two_others_turn() {
        let vector = Published::vector("rank_transitivity_poh_ang_1999");
        let matrix = rows(vector.input("matrix"));
        // Without the methanol, the second stands before the first; without the third too, behind it.
        let values: Vec<Vec<Option<f64>>> =
            matrix[..3].iter().map(|row| row.iter().copied().map(Some).collect()).collect();
        let ids = ["status quo", "oil & ev", "oil & ngv"].map(GoalId::from);
        let ranked: Vec<(GoalId, f64)> = ids.into_iter().zip([2.0, 3.0, 1.0]).collect();
        let found = opinion(&ranked, &values, &[1.0 / 6.0; 6]);
        assert_eq!(
            (found.agreement, found.rank_similarity, found.weighted_spearman),
            (Some(1.0), Some(1.0), Some(1.0))
        );
        assert_eq!(vector.expected("pairwise_winners")["0-1"], 0);
        let turned = found.turned_by.unwrap();
        // The first to do it is the last but for its twin; and each names two others.
        assert!(![&turned.pair.0, &turned.pair.1].contains(&&turned.goal));
        let alone = opinion(&ranked[..2], &values[..2], &[1.0 / 6.0; 6]);
        assert_eq!((alone.agreement, alone.turned_by), (Some(-1.0), None));
    }

    #[test]
    fn an_order_that_nothing_turns_is_told_so() {
        let values = vec![vec![Some(5.0), Some(4.0)], vec![Some(3.0), Some(2.0)], vec![Some(1.0), Some(1.0)]];
        let ids = ["a", "b", "c"].map(GoalId::from);
        let ranked: Vec<(GoalId, f64)> = ids.into_iter().zip([4.5, 2.5, 1.0]).collect();
        let found = opinion(&ranked, &values, &[0.5, 0.5]);
        assert_eq!((found.turned_by, found.agreement), (None, Some(1.0)));
        assert_eq!(found.alone, Some(Alone { pairs: 3, turned: 0, circles: Some(0.0) }));
        assert_eq!(found.similarities_by_range[0], Some(1.0));
        assert!(found.ideals.iter().all(|point| point.best > point.worst));
        assert_eq!(found.similarities[0], Some(1.0));
    }
}
