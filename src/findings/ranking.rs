//! Step 3: what the ranking rests on: criteria, weights and ratings, and which ties were broken how.

use std::collections::HashMap;

use serde::Serialize;

use super::index::Index;
use super::place::{Field, Place, RowKind};
use super::row::Names;
use super::{Found, Severity};
use crate::plan::{Criterion, CriterionId, Decision, Goal, GoalId};
use crate::priority::{RankedGoal, TieRule, Verdict};

/// So few that there is nothing to weigh, or so many that nobody can.
const CRITERIA: std::ops::RangeInclusive<usize> = 2..=12;

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum RankingProblem {
    CriteriaCount {
        count: usize,
    },
    /// No criterion weighs anything: nothing can be ranked.
    NoWeights,
    NotRated,
    /// Ranked with the criteria it has.
    Provisional {
        unrated: Vec<CriterionId>,
    },
    /// Nothing to rank it against.
    OneGoal,
    /// So many that nobody rates them with care.
    ManyGoals {
        count: usize,
    },
    /// Every goal has the same score.
    AllEqual {
        count: usize,
    },
    /// The goal before it is selected and this one is not, or the other way round, and the order is too close to
    /// call.
    TooCloseToCall {
        ahead: GoalId,
    },
    /// It ranks among the goals that can be selected, and management has not decided.
    RanksHighNotApproved {
        rank: u32,
    },
    /// The same score as the goal before it; the rule that put it behind.
    Tied {
        with: GoalId,
        broken_by: TieRule,
    },
}

use RankingProblem as P;

pub(super) fn criteria(criteria: &[Criterion], found: &mut Found) {
    let count = criteria.len();
    if !CRITERIA.contains(&count) {
        let severity = if count == 0 { Severity::Error } else { Severity::Warning };
        found.add(severity, Place::field(Field::Criteria), P::CriteriaCount { count });
    }
    if count > 0 && criteria.iter().all(|criterion| criterion.weight <= 0.0) {
        found.error(Place::field(Field::Criteria), P::NoWeights);
    }
    let mut names = Names::of(RowKind::Criterion);
    for criterion in criteria.iter().filter(|criterion| criterion.standard.is_none()) {
        names.check((), &criterion.id, &criterion.name, found);
    }
}

/// From so many candidates on, a first choice should come before the rating.
const MANY_GOALS: usize = 50;

/// What the ranking as a whole says.
pub(super) fn order(index: &Index, found: &mut Found) {
    let candidates = &index.plan.goals.candidates;
    let place = || Place::field(Field::Candidates);
    match candidates.len() {
        1 => found.advice(place(), P::OneGoal),
        count if count > MANY_GOALS => found.advice(place(), P::ManyGoals { count }),
        _ => {}
    }
    let ranking = index.figures.ranking;
    let ranked = ranking.iter().filter(|ranked| ranked.rank.is_some()).count();
    if ranked > 2 && ranking.iter().all(|it| it.rank.is_none_or(|rank| rank == 1)) {
        found.warning(place(), P::AllEqual { count: ranked });
    }
    let selected = |id: &GoalId| index.goal(id).is_some_and(|entry| entry.goal.selected);
    for pair in &index.figures.priorities.neighbours {
        if pair.verdict == Verdict::TooClose && selected(&pair.ahead) != selected(&pair.behind) {
            let place = Place::row(RowKind::Goal, &pair.behind).at(Field::Ratings);
            found.advice(place, P::TooCloseToCall { ahead: pair.ahead.clone() });
        }
    }
    let selected = ranking.iter().filter(|ranked| ranked.selected).count();
    let places = index.plan.goals.capacity.map_or(selected, |capacity| capacity as usize);
    for ranked in ranking.iter().filter(|ranked| !ranked.selected) {
        let Some(rank) = ranked.rank.filter(|rank| (*rank as usize) <= places) else { continue };
        let open = |goal: &Goal| goal.approval.decision == Decision::Open;
        if index.goal(&ranked.goal).is_some_and(|entry| open(entry.goal)) {
            let place = Place::row(RowKind::Goal, &ranked.goal).at(Field::Decision);
            found.advice(place, P::RanksHighNotApproved { rank });
        }
    }
}

struct Ranked<'a> {
    ranked: &'a RankedGoal,
    /// The goal of the same score that stands before it.
    behind: Option<&'a GoalId>,
}

pub(super) struct Ranks<'a> {
    of_goal: HashMap<&'a GoalId, Ranked<'a>>,
    /// The selected goal that ranks last, with its rank.
    last_selected: Option<(u32, &'a GoalId)>,
}

impl<'a> Ranks<'a> {
    pub fn of(index: &Index<'a>) -> Self {
        let ranking = index.figures.ranking;
        let selected = ranking.iter().filter(|ranked| ranked.selected);
        let ranks = selected.filter_map(|ranked| Some((ranked.rank?, &ranked.goal)));
        let before = std::iter::once(None).chain(ranking.iter().map(Some));
        let of_goal = ranking.iter().zip(before).map(|(ranked, before)| {
            let same = before.filter(|before| ranked.tie.is_some() && before.rank == ranked.rank);
            (&ranked.goal, Ranked { ranked, behind: same.map(|before| &before.goal) })
        });
        Self { of_goal: of_goal.collect(), last_selected: ranks.max_by_key(|&(rank, _)| rank) }
    }

    pub fn find(&self, goal: &Goal, found: &mut Found) {
        let Some(Ranked { ranked, behind }) = self.of_goal.get(&goal.id) else { return };
        let place = || Place::row(RowKind::Goal, &goal.id).at(Field::Ratings);
        let severity = if goal.selected { Severity::Warning } else { Severity::Advice };
        if ranked.rank.is_none() {
            found.add(severity, place(), P::NotRated);
        } else if ranked.provisional {
            found.add(severity, place(), P::Provisional { unrated: ranked.unrated.clone() });
        }
        if let (Some(with), Some(tie)) = (behind, &ranked.tie) {
            found.advice(place(), P::Tied { with: (*with).clone(), broken_by: tie.broken_by });
        }
    }

    /// The selected goal that ranks below this one, which is approved but not selected.
    pub fn passed_over_for(&self, goal: &Goal) -> Option<&'a GoalId> {
        let (last, selected) = self.last_selected?;
        let rank = self.of_goal.get(&goal.id)?.ranked.rank?;
        let approved = goal.approval.decision == Decision::Approved;
        (approved && !goal.selected && rank < last).then_some(selected)
    }
}
