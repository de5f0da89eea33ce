//! How sure the whole ranking is, by samples: which ranks each goal takes over all weights and near those in use,
//! and what a second opinion says. Called beside `evaluate`, since it takes longer than a key press may.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::evaluation::Evaluation;
use crate::plan::{GoalId, Plan};

use super::by_id;
use super::judges::tau_b;
use super::ratings::RatingInUse;
use super::robustness::{Cell, Sampler, Space, similarities};

/// Of the goals that are ranked, best first.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Robustness {
    /// Weights drawn for each of the two.
    pub samples: u32,
    /// A weight may be off by this part of itself.
    pub band: f64,
    pub goals: Vec<GoalRobustness>,
    /// Of each goal with the one behind it.
    pub pairs: Vec<PairRobustness>,
    pub second_opinion: SecondOpinion,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GoalRobustness {
    pub goal: GoalId,
    /// By rank, the first at 0: the share of all weights with which the goal takes it.
    pub ranks: Vec<f64>,
    /// The same within the band.
    pub ranks_within: Vec<f64>,
    /// By criterion: the mean of the weights with which the goal comes first; `None` where it never does.
    pub central_weights: Option<Vec<f64>>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PairRobustness {
    pub ahead: GoalId,
    pub behind: GoalId,
    /// The share of all weights with which it is ahead, a tie counted as half.
    pub share: f64,
    pub share_within: f64,
}

/// TOPSIS beside the weighted mean.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SecondOpinion {
    /// Closeness to the ideal, 0 to 1, of the goals in the order of the ranking; `None` for a goal that is not
    /// fully rated.
    pub similarities: Vec<Option<f64>>,
    /// Kendall's τ-b between both orders, −1 to 1.
    pub agreement: Option<f64>,
    /// The first pair whose order turns in it when another goal is taken out, or stands in the list twice. The
    /// weighted mean rates each goal by itself, so that its order always survives.
    pub turned_by: Option<Turned>,
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

/// Beyond so many goals the second opinion is not tried without each of them: nobody compares that many.
pub const MOST_TRIED: usize = 60;

/// Draws `samples` weights twice, from all there are and from near those in use. The same plan gives the same bits.
pub fn robustness(plan: &Plan, evaluation: &Evaluation, samples: u32) -> Robustness {
    let mut sampling = Sampling::new(plan, evaluation, samples);
    sampling.draw(samples);
    sampling.finish()
}

/// The draws on their way, for a page that must answer in between.
pub struct Sampling {
    samples: u32,
    drawn: u32,
    band: f64,
    /// The criteria that weigh something, as they stand in the list, in the order of their ids: what comes of the draws
    /// must not depend on the order of entry.
    weighing: Vec<usize>,
    /// Weights by criterion of the list.
    shares: Vec<f64>,
    /// Goals with their scores, best first.
    ranked: Vec<(GoalId, f64)>,
    /// Which row of the tables is theirs. Rows are in the order of ids.
    rows: Vec<usize>,
    values: Vec<Vec<Option<f64>>>,
    whole: Sampler,
    near: Sampler,
}

impl Sampling {
    pub fn new(plan: &Plan, evaluation: &Evaluation, samples: u32) -> Self {
        let priorities = &evaluation.priorities;
        let settings = &plan.goals.robustness;
        let shares = priorities.weights.shares.clone();
        // A criterion that weighs nothing was left out by the team.
        let mut weighing = by_id::criteria(&plan.goals.criteria);
        weighing.retain(|&at| shares[at] > 0.0);
        let ranked: Vec<(GoalId, f64)> = evaluation
            .ranking
            .iter()
            .filter(|row| row.rank.is_some())
            .filter_map(|row| Some((row.goal.clone(), row.score?)))
            .collect();

        let ratings: BTreeMap<&GoalId, &[Option<RatingInUse>]> =
            priorities.ratings.iter().map(|row| (&row.goal, row.ratings.as_slice())).collect();
        let mut sorted: Vec<&GoalId> = ranked.iter().map(|(goal, _)| goal).collect();
        sorted.sort_unstable();
        let in_use = |goal: &GoalId| -> Vec<Option<RatingInUse>> {
            weighing.iter().map(|&at| *ratings.get(goal)?.get(at)?).collect()
        };
        let in_use: Vec<Vec<Option<RatingInUse>>> = sorted.iter().map(|goal| in_use(goal)).collect();
        let cell = |rating: &Option<RatingInUse>| rating.map_or(Cell::Unrated, |rating| rating.cell());
        let cells: Vec<Vec<Cell>> = in_use.iter().map(|row| row.iter().map(cell).collect()).collect();
        let value = |rating: &Option<RatingInUse>| rating.map(|rating| rating.value());
        let values = in_use.iter().map(|row| row.iter().map(value).collect()).collect();

        let rows: Vec<usize> =
            ranked.iter().filter_map(|(goal, _)| sorted.binary_search(&goal).ok()).collect();
        let pairs: Vec<(usize, usize)> = rows.windows(2).map(|pair| (pair[0], pair[1])).collect();
        let weights = by_id::sorted(&weighing, &shares);
        let seed = u64::from(settings.seed);
        Self {
            samples,
            drawn: 0,
            band: settings.band,
            whole: Sampler::new(&cells, Space::Whole, pairs.clone(), seed),
            near: Sampler::new(&cells, Space::Near { weights, band: settings.band }, pairs, seed),
            weighing,
            shares,
            ranked,
            rows,
            values,
        }
    }

    /// Draws at most so many; whether all are drawn then.
    pub fn draw(&mut self, most: u32) -> bool {
        let now = most.min(self.samples - self.drawn);
        self.whole.draw(now);
        self.near.draw(now);
        self.drawn += now;
        self.drawn == self.samples
    }

    /// What the draws so far say.
    pub fn finish(self) -> Robustness {
        let (whole, near) = (self.whole.shares(), self.near.shares());
        let central = |row: usize| {
            let mut weights = vec![0.0; self.shares.len()];
            for (&at, weight) in self.weighing.iter().zip(whole.central[row].as_ref()?) {
                weights[at] = *weight;
            }
            Some(weights)
        };
        let goal = |((goal, _), &row): (&(GoalId, f64), &usize)| GoalRobustness {
            goal: goal.clone(),
            ranks: whole.ranks[row].clone(),
            ranks_within: near.ranks[row].clone(),
            central_weights: central(row),
        };
        let shares = whole.ahead.iter().zip(&near.ahead);
        let pair = |(pair, (share, share_within)): (&[(GoalId, f64)], (&f64, &f64))| PairRobustness {
            ahead: pair[0].0.clone(),
            behind: pair[1].0.clone(),
            share: *share,
            share_within: *share_within,
        };
        let weights = by_id::sorted(&self.weighing, &self.shares);
        Robustness {
            samples: self.drawn,
            band: self.band,
            goals: self.ranked.iter().zip(&self.rows).map(goal).collect(),
            pairs: self.ranked.windows(2).zip(shares).map(pair).collect(),
            second_opinion: second_opinion(&self.ranked, &self.rows, &self.values, &weights),
        }
    }
}

/// `values` by row, of the goals in the order of ids; `rows` says which is whose, in the order of the ranking.
fn second_opinion(
    ranked: &[(GoalId, f64)],
    rows: &[usize],
    values: &[Vec<Option<f64>>],
    weights: &[f64],
) -> SecondOpinion {
    let by_rank = |found: &[Option<f64>]| -> Vec<Option<f64>> { rows.iter().map(|&row| found[row]).collect() };
    let all = by_rank(&similarities(values, weights));
    let rated: Vec<usize> = (0..all.len()).filter(|&at| all[at].is_some()).collect();
    let both = |list: &dyn Fn(usize) -> f64| -> Vec<f64> { rated.iter().map(|&at| list(at)).collect() };
    let agreement = tau_b(&both(&|at| all[at].unwrap_or(0.0)), &both(&|at| ranked[at].1));
    let tried = if rated.len() <= MOST_TRIED { rated.as_slice() } else { &[] };
    let turned = tried.iter().find_map(|&goal| {
        [TurnedBy::Removal, TurnedBy::Cloning].into_iter().find_map(|by| {
            let mut table = values.to_vec();
            match by {
                // A goal without ratings has no part in it.
                TurnedBy::Removal => table[rows[goal]] = vec![None; weights.len()],
                TurnedBy::Cloning => table.push(table[rows[goal]].clone()),
            }
            let then = by_rank(&similarities(&table, weights));
            let pair = turned_pair(&all, &then, goal)?;
            let pair = (ranked[pair.0].0.clone(), ranked[pair.1].0.clone());
            Some(Turned { by, goal: ranked[goal].0.clone(), pair })
        })
    });
    SecondOpinion { similarities: all, agreement, turned_by: turned }
}

/// The first two that stood one way and stand the other way then; differences that rounding can make are none.
fn turned_pair(before: &[Option<f64>], then: &[Option<f64>], apart: usize) -> Option<(usize, usize)> {
    const SAME: f64 = 1e-9;
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

    #[test]
    fn the_second_opinion_names_the_goal_without_which_two_others_turn() {
        let vector = Published::vector("rank_transitivity_poh_ang_1999");
        let matrix = rows(vector.input("matrix"));
        // Without the methanol, the second stands before the first; without the third too, behind it.
        let values: Vec<Vec<Option<f64>>> =
            matrix[..3].iter().map(|row| row.iter().copied().map(Some).collect()).collect();
        let ids = ["status quo", "oil & ev", "oil & ngv"].map(GoalId::from);
        let ranked: Vec<(GoalId, f64)> = ids.into_iter().zip([2.0, 3.0, 1.0]).collect();
        let found = second_opinion(&ranked, &[0, 1, 2], &values, &[1.0 / 6.0; 6]);
        assert_eq!(found.agreement, Some(1.0));
        assert_eq!(vector.expected("pairwise_winners")["0-1"], 0);
        let turned = found.turned_by.unwrap();
        // The first to do it is the last but for its twin; and each names two others.
        assert!(![&turned.pair.0, &turned.pair.1].contains(&&turned.goal));
        let alone = second_opinion(&ranked[..2], &[0, 1], &values[..2], &[1.0 / 6.0; 6]);
        assert_eq!((alone.agreement, alone.turned_by), (Some(-1.0), None));
    }

    #[test]
    fn an_order_that_nothing_turns_is_told_so() {
        let values = vec![vec![Some(5.0), Some(4.0)], vec![Some(3.0), Some(2.0)], vec![Some(1.0), Some(1.0)]];
        let ids = ["a", "b", "c"].map(GoalId::from);
        let ranked: Vec<(GoalId, f64)> = ids.into_iter().zip([4.5, 2.5, 1.0]).collect();
        let found = second_opinion(&ranked, &[0, 1, 2], &values, &[0.5, 0.5]);
        assert_eq!((found.turned_by, found.agreement), (None, Some(1.0)));
        assert_eq!(found.similarities[0], Some(1.0));
    }
}
