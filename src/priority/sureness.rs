//! How sure the whole ranking is, by samples: which ranks each goal takes over all weights and near those in use,
//! and what a second opinion says. Called beside `evaluate`, since it takes longer than a key press may.

use serde::Serialize;

use crate::evaluation::Evaluation;
use crate::plan::{GoalId, Plan};

use super::judges::tau_b;
use super::robustness::{Acceptability, Cell, Space, acceptability, similarities};

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
    /// By criterion of positive weight: the mean of the weights with which the goal comes first; `None` where it
    /// never does.
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
    let priorities = &evaluation.priorities;
    let settings = &plan.goals.robustness;
    let shares = &priorities.weights.shares;
    // A criterion that weighs nothing was left out by the team.
    let weighing: Vec<usize> = (0..shares.len()).filter(|&at| shares[at] > 0.0).collect();
    let ranked: Vec<&GoalId> =
        evaluation.ranking.iter().filter(|row| row.rank.is_some()).map(|row| &row.goal).collect();
    let by_goal: std::collections::BTreeMap<&GoalId, usize> =
        priorities.ratings.iter().enumerate().map(|(at, row)| (&row.goal, at)).collect();
    let in_use = |goal: &GoalId, at: usize| priorities.ratings[*by_goal.get(goal)?].ratings[at];

    let cell = |goal: &GoalId, at: usize| in_use(goal, at).map_or(Cell::Unrated, |rating| rating.cell());
    let rows: Vec<Vec<Cell>> =
        ranked.iter().map(|goal| weighing.iter().map(|&at| cell(goal, at)).collect()).collect();
    let weights: Vec<f64> = weighing.iter().map(|&at| shares[at]).collect();
    let pairs: Vec<(usize, usize)> = (1..ranked.len()).map(|behind| (behind - 1, behind)).collect();
    let seed = u64::from(settings.seed);
    let whole = acceptability(&rows, Space::Whole, &pairs, samples, seed);
    let near = Space::Near { weights: &weights, band: settings.band };
    let within = acceptability(&rows, near, &pairs, samples, seed);

    let values: Vec<Vec<Option<f64>>> = ranked
        .iter()
        .map(|goal| weighing.iter().map(|&at| Some(in_use(goal, at)?.value())).collect())
        .collect();
    let scores: Vec<f64> = evaluation.ranking.iter().filter_map(|row| row.score).collect();
    let Acceptability { ranks, central, ahead } = whole;
    let goal = |(((goal, ranks), ranks_within), central_weights)| GoalRobustness {
        goal: GoalId::clone(goal),
        ranks,
        ranks_within,
        central_weights,
    };
    Robustness {
        samples,
        band: settings.band,
        goals: ranked.iter().copied().zip(ranks).zip(within.ranks).zip(central).map(goal).collect(),
        pairs: pairs
            .iter()
            .zip(ahead.iter().zip(&within.ahead))
            .map(|(&(first, second), (share, share_within))| PairRobustness {
                ahead: ranked[first].clone(),
                behind: ranked[second].clone(),
                share: *share,
                share_within: *share_within,
            })
            .collect(),
        second_opinion: second_opinion(&ranked, &values, &weights, &scores),
    }
}

fn second_opinion(
    ranked: &[&GoalId],
    values: &[Vec<Option<f64>>],
    weights: &[f64],
    scores: &[f64],
) -> SecondOpinion {
    let all = similarities(values, weights);
    let rated: Vec<usize> = (0..all.len()).filter(|&at| all[at].is_some()).collect();
    let both = |list: &dyn Fn(usize) -> f64| -> Vec<f64> { rated.iter().map(|&at| list(at)).collect() };
    let agreement = tau_b(&both(&|at| all[at].unwrap_or(0.0)), &both(&|at| scores[at]));
    let tried = if rated.len() <= MOST_TRIED { rated.as_slice() } else { &[] };
    let turned = tried.iter().find_map(|&goal| {
        [TurnedBy::Removal, TurnedBy::Cloning].into_iter().find_map(|by| {
            let mut rows = values.to_vec();
            match by {
                // A goal without ratings has no part in it.
                TurnedBy::Removal => rows[goal] = vec![None; weights.len()],
                TurnedBy::Cloning => rows.push(rows[goal].clone()),
            }
            let then = similarities(&rows, weights);
            let pair = turned_pair(&all, &then, goal)?;
            let pair = (ranked[pair.0].clone(), ranked[pair.1].clone());
            Some(Turned { by, goal: ranked[goal].clone(), pair })
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
        let ranked: Vec<&GoalId> = ids.iter().collect();
        let found = second_opinion(&ranked, &values, &[1.0 / 6.0; 6], &[2.0, 3.0, 1.0]);
        assert_eq!(found.agreement, Some(1.0));
        assert_eq!(vector.expected("pairwise_winners")["0-1"], 0);
        let turned = found.turned_by.unwrap();
        // The first to do it is the last but for its twin; and each names two others.
        assert!(![&turned.pair.0, &turned.pair.1].contains(&&turned.goal));
        let alone = second_opinion(&ranked, &values[..2], &[1.0 / 6.0; 6], &[2.0, 3.0]);
        assert_eq!((alone.agreement, alone.turned_by), (Some(-1.0), None));
    }

    #[test]
    fn an_order_that_nothing_turns_is_told_so() {
        let values = vec![vec![Some(5.0), Some(4.0)], vec![Some(3.0), Some(2.0)], vec![Some(1.0), Some(1.0)]];
        let ids = ["a", "b", "c"].map(GoalId::from);
        let ranked: Vec<&GoalId> = ids.iter().collect();
        let found = second_opinion(&ranked, &values, &[0.5, 0.5], &[4.5, 2.5, 1.0]);
        assert_eq!((found.turned_by, found.agreement), (None, Some(1.0)));
        assert_eq!(found.similarities[0], Some(1.0));
    }
}
