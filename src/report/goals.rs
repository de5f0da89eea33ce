//! The goals: their ranking and what it rests on, what management decided, and where departments can cooperate.

use super::document::{Block, Picture, Section, Table};
use super::kpis::described;
use super::priorities;
use super::robustness;
use super::say::{Say, dash, or_dash};
use crate::plan::{Decision, Goal, GoalApproval, Overlap, Quantity, Step};
use crate::priority::RankedGoal;
use crate::text::messages::report::{frame, goals as words};
use crate::text::terms::{self, Term};

pub(super) fn goals(say: Say) -> Section {
    let lang = say.lang;
    let goals = &say.plan.goals;
    let mut section = Section::new(words::title(lang));
    if goals.candidates.is_empty() {
        section.text(say.nothing(Step::Goals));
        return section;
    }
    let (selected, candidates) = (say.plan.selected_goals().count(), goals.candidates.len());
    section.text(match goals.capacity {
        Some(capacity) => words::chosen_of_capacity(lang, &selected, &candidates, &capacity),
        None => words::chosen(lang, &selected, &candidates),
    });
    section.block(Block::Chart(Picture::Ranking));
    section.table(ranking(say, |_| true));
    section.table(meaning(say, &goals.candidates.iter().collect::<Vec<_>>()));
    section.list(words::notes(lang), notes(say));
    priorities::add(say, &mut section);
    robustness::add(say, &mut section);
    section.list(words::discussion(lang), discussion(say));
    section.table(overlaps(say, |_| true));
    section
}

/// The ranking, of the goals asked for.
pub(super) fn ranking(say: Say, wanted: impl Fn(&Goal) -> bool) -> Table {
    let lang = say.lang;
    let ranked = say.evaluation.ranking.iter().filter_map(|ranked| {
        let goal = say.plan.goal(&ranked.goal).filter(|goal| wanted(goal))?;
        Some(vec![
            say.goal_name(goal).to_owned(),
            rank(say, ranked),
            score(say, ranked),
            say.department(goal.department.as_ref()).to_owned(),
            say.quantity_in_cash(goal.yearly_cost_of_inaction.map(|cost| Quantity::Number(cost.base()))),
            if goal.selected { words::selected(lang) } else { words::not_selected(lang) }.to_owned(),
            decision(say, &goal.approval),
        ])
    });
    Table::new(words::ranking(lang))
        .words(frame::goal(lang))
        .figures(words::rank(lang))
        .figures(words::score(lang))
        .words(frame::department(lang))
        .figures(words::inaction(lang))
        .words(words::choice(lang))
        .words(words::decision(lang))
        .rows(ranked)
        .note(words::score_note(lang))
}

fn rank(say: Say, ranked: &RankedGoal) -> String {
    match (ranked.rank, &ranked.tie) {
        (None, _) => dash(),
        (Some(rank), None) => rank.to_string(),
        (Some(rank), Some(_)) => words::rank_tied(say.lang, &rank),
    }
}

fn score(say: Say, ranked: &RankedGoal) -> String {
    let Some(score) = ranked.score100 else { return dash() };
    let score = say.locale.number(score, 1);
    if ranked.provisional { words::score_provisional(say.lang, &score) } else { score }
}

fn decision(say: Say, approval: &GoalApproval) -> String {
    let decision = approval.decision.term(say.lang).to_owned();
    if approval.decision == Decision::Open {
        return decision;
    }
    let on = approval.on.map(|on| say.locale.day(on)).unwrap_or_default();
    described(&decision, &described(approval.by.trim(), &on))
}

/// Ties with the rule that broke them, provisional ranks, and goals without one.
fn notes(say: Say) -> Vec<String> {
    let lang = say.lang;
    let mut notes = Vec::new();
    for ranked in &say.evaluation.ranking {
        let goal = say.goal(&ranked.goal);
        if let Some(tie) = &ranked.tie {
            // Told once, by the first of them.
            let first = say.evaluation.ranking.iter().find(|other| other.rank == ranked.rank);
            if first.is_some_and(|first| first.goal == ranked.goal) {
                let goals = std::iter::once(goal).chain(tie.with.iter().map(|other| say.goal(other)));
                notes.push(words::tie(lang, &say.names(goals), &tie.broken_by.term(lang)));
            }
        }
        if ranked.rank.is_none() {
            notes.push(words::unranked(lang, &goal));
        } else if ranked.provisional {
            let unrated = say.plan.goals.criteria.iter().filter(|c| ranked.unrated.contains(&c.id));
            let unrated = unrated.map(|criterion| terms::criterion(criterion, lang));
            notes.push(words::provisional(lang, &goal, &say.names(unrated)));
        }
    }
    notes
}

fn discussion(say: Say) -> Vec<String> {
    let goals = say.plan.goals.candidates.iter().filter(|goal| !goal.discussion.trim().is_empty());
    goals.map(|goal| words::said(say.lang, &say.goal_name(goal), &goal.discussion.trim())).collect()
}

/// Where goals overlap, of the overlaps asked for.
pub(super) fn overlaps(say: Say, wanted: impl Fn(&Overlap) -> bool) -> Table {
    let lang = say.lang;
    let rows = say.plan.goals.overlaps.iter().filter(|overlap| wanted(overlap)).map(|overlap| {
        let goals = overlap.goals.iter().filter_map(|id| say.plan.goal(id)).map(|goal| goal_of(say, goal));
        vec![say.names(goals), or_dash(&overlap.cooperation)]
    });
    Table::new(words::overlaps(lang)).words(words::goals(lang)).words(words::cooperation(lang)).rows(rows)
}

/// A goal and whose it is.
pub(super) fn goal_of(say: Say, goal: &Goal) -> String {
    words::goal_of(say.lang, &say.goal_name(goal), &say.department(goal.department.as_ref()))
}

/// What these goals mean and which business goals they serve.
pub(super) fn meaning(say: Say, goals: &[&Goal]) -> Table {
    let lang = say.lang;
    let rows = goals.iter().map(|goal| {
        let served = say.plan.alignment.business_goals.iter();
        let served = served.filter(|business| goal.business_goals.contains(&business.id));
        vec![
            say.goal_name(goal).to_owned(),
            or_dash(&goal.description),
            say.names(served.map(|business| terms::named(&business.name, lang))),
        ]
    });
    Table::new(words::meaning(lang))
        .words(frame::goal(lang))
        .words(words::description(lang))
        .words(words::serves(lang))
        .rows(rows)
}
