//! How sure the whole ranking is, by samples: which ranks each goal takes over all weights and near those in use,
//! and what a second opinion says. Called beside `evaluate`, since it takes longer than a key press may.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::evaluation::Evaluation;
use crate::plan::{CriterionId, GoalId, Plan};

use super::by_id;
use super::opinion::{SecondOpinion, Table};
use super::ratings::RatingInUse;
use super::robustness::{Cell, Sampler, Space};

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
    /// As they stand in the list.
    criteria: Vec<CriterionId>,
    /// Their weights.
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
            criteria: plan.goals.criteria.iter().map(|criterion| criterion.id.clone()).collect(),
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

    fn table<'a>(&'a self, weights: &'a [f64]) -> Table<'a> {
        let criteria = by_id::sorted(&self.weighing, &self.criteria);
        Table { ranked: &self.ranked, rows: &self.rows, values: &self.values, criteria, weights }
    }

    /// What the draws so far say.
    pub fn finish(self) -> Robustness {
        let weights = by_id::sorted(&self.weighing, &self.shares);
        let second_opinion = self.table(&weights).second_opinion();
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
        Robustness {
            samples: self.drawn,
            band: self.band,
            goals: self.ranked.iter().zip(&self.rows).map(goal).collect(),
            pairs: self.ranked.windows(2).zip(shares).map(pair).collect(),
            second_opinion,
        }
    }
}
