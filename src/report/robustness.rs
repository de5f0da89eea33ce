//! How sure the ranking is, by samples, and what another method says of it: only where the samples were drawn.

use super::document::{Section, Table};
use super::say::{Say, dash};
use crate::priority::{GoalRobustness, Robustness, SecondOpinion, Turned, TurnedBy};
use crate::text::messages::report::{frame, robustness as words};

/// Ranks that are worth being among.
const TOP: usize = 3;

pub(super) fn add(say: Say, section: &mut Section) {
    let Some(found) = say.robustness.filter(|found| found.goals.len() > 1) else { return };
    section.table(ranks(say, found));
    section.table(closeness(say, found));
    section.list(words::second_opinion(say.lang), opinion(say, &found.second_opinion));
}

fn ranks(say: Say, found: &Robustness) -> Table {
    let lang = say.lang;
    let band = say.locale.percent(found.band, 0);
    let share =
        |ranks: &[f64], most: usize| say.locale.percent(ranks.iter().take(most).sum::<f64>().min(1.0), 0);
    let row = |goal: &GoalRobustness| {
        vec![
            say.goal(&goal.goal).to_owned(),
            share(&goal.ranks_within, 1),
            share(&goal.ranks, 1),
            share(&goal.ranks_within, TOP),
            share(&goal.ranks, TOP),
        ]
    };
    let samples = say.locale.number(f64::from(found.samples), 0);
    Table::new(words::ranks(lang))
        .words(frame::goal(lang))
        .figures(words::first_near(lang, &band))
        .figures(words::first_any(lang))
        .figures(words::top_near(lang, &TOP, &band))
        .figures(words::top_any(lang, &TOP))
        .rows(found.goals.iter().map(row))
        .note(words::drawn(lang, &samples, &band))
}

fn closeness(say: Say, found: &Robustness) -> Table {
    let lang = say.lang;
    let second = &found.second_opinion;
    let number = |x: Option<f64>| x.map_or_else(dash, |x| say.locale.number(x, 2));
    let goals = found.goals.iter().zip(second.similarities.iter().zip(&second.similarities_by_range));
    let mut goals: Vec<_> = goals.filter(|(_, (near, _))| near.is_some()).collect();
    goals.sort_by(|a, b| b.1.0.partial_cmp(a.1.0).unwrap_or(std::cmp::Ordering::Equal));
    let rows = goals.into_iter().map(|(goal, (near, by_range))| {
        vec![say.goal(&goal.goal).to_owned(), number(*near), number(*by_range)]
    });
    Table::new(words::closeness(lang))
        .words(frame::goal(lang))
        .figures(words::by_vector(lang))
        .figures(words::by_range(lang))
        .rows(rows)
        .note(words::topsis(lang))
}

fn opinion(say: Say, second: &SecondOpinion) -> Vec<String> {
    let lang = say.lang;
    let number = |x: f64| say.locale.number(x, 2);
    let tau = second.agreement.map(|tau| words::tau(lang, &number(tau)));
    let ws = second.rank_similarity.map(|ws| words::ws(lang, &number(ws)));
    let spearman = second.weighted_spearman.map(|rho| words::spearman(lang, &number(rho)));
    let turned = second.alone.as_ref().map(|alone| match &second.turned_by {
        None => words::survives(lang).to_owned(),
        Some(Turned { by, goal, pair }) => {
            let (goal, first, other) = (say.goal(goal), say.goal(&pair.0), say.goal(&pair.1));
            let turns = match by {
                TurnedBy::Removal => words::turns_without(lang, &goal, &first, &other),
                TurnedBy::Cloning => words::turns_with_twin(lang, &goal, &first, &other),
            };
            let alone = words::alone(lang, &alone.turned, &alone.pairs);
            format!("{turns}{}{alone}", say.locale.sentence_gap())
        }
    });
    tau.into_iter().chain(ws).chain(spearman).chain(turned).collect()
}
