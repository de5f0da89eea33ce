//! The projected return: by milestone and scenario, by goal and department, by tactic and channel, and what it costs.

use super::document::{Block, Picture, Section, Table};
use super::headline::break_even_cell;
use super::say::Say;
use super::scenarios;
use crate::projection::{GoalReturn, Milestone, Return, cumulative};
use crate::text::Lang;
use crate::text::messages::report::{frame, returns as words};
use crate::text::terms::Term;

pub(super) fn projected(say: Say) -> Section {
    let lang = say.lang;
    let projection = &say.evaluation.projection;
    let end = projection.horizon;
    let mut section = Section::new(words::title(lang));
    section.table(milestones(say, &projection.total));
    section.table(scenarios::table(say));
    section.block(Block::Chart(Picture::MonthlyValue));

    section.table(
        loaded_table(say, words::by_goal(lang, &end), frame::goal(lang))
            .rows(projection.goals.iter().map(|goal| of_goal(say, goal)))
            .note(loaded_note(lang)),
    );
    let departments = projection.departments.iter().map(|row| {
        let name = say.department(row.department.as_ref());
        loaded_row(say, name, &row.value_shown_by_month, &row.direct, &row.loaded)
    });
    section.table(
        loaded_table(say, words::by_department(lang, &end), frame::department(lang)).rows(departments),
    );

    let tactics = projection.tactics.iter().map(|row| plain_row(say, say.tactic(&row.tactic), &row.returns));
    section.table(
        plain_table(say, words::by_tactic(lang, &end), frame::tactic(lang))
            .rows(tactics)
            .note(words::tactic_note(lang)),
    );
    let channels =
        projection.channels.iter().map(|row| plain_row(say, say.channel(&row.channel), &row.returns));
    section.table(
        plain_table(say, words::by_channel(lang, &end), frame::channel(lang))
            .rows(channels)
            .note(words::channel_note(lang)),
    );
    section
}

/// Value, cost and return at each milestone.
pub(super) fn milestones(say: Say, returns: &Return) -> Table {
    let lang = say.lang;
    let rate = say.locale.share(say.plan.settings.discount_rate);
    let row = |milestone: &Milestone| {
        vec![
            say.month(milestone.month),
            say.cash(milestone.value),
            say.cash(milestone.cost),
            say.cash(milestone.net),
            say.roi(milestone.roi),
            say.cash(milestone.npv),
        ]
    };
    Table::new(words::milestones(lang))
        .words(words::by_month(lang))
        .figures(frame::value(lang))
        .figures(frame::cost(lang))
        .figures(frame::net(lang))
        .figures(frame::roi(lang))
        .figures(words::npv(lang))
        .rows(returns.milestones.iter().map(row))
        .note(words::npv_note(lang, &rate))
}

/// A goal's row in the table of [`loaded_table`].
pub(super) fn of_goal(say: Say, goal: &GoalReturn) -> Vec<String> {
    loaded_row(say, say.goal(&goal.goal), &goal.value_shown_by_month, &goal.direct, &goal.loaded)
}

/// Value earned and shown, against direct and against loaded cost, at the horizon.
fn loaded_row(say: Say, name: &str, shown: &[f64], direct: &Return, loaded: &Return) -> Vec<String> {
    let (own, all) = (direct.at_horizon(), loaded.at_horizon());
    vec![
        name.to_owned(),
        say.cash_or_dash(own.map(|milestone| milestone.value)),
        say.cash_or_dash(cumulative(shown).last().copied()),
        say.cash_or_dash(own.map(|milestone| milestone.cost)),
        say.roi(own.and_then(|milestone| milestone.roi)),
        say.cash_or_dash(all.map(|milestone| milestone.cost)),
        say.roi(all.and_then(|milestone| milestone.roi)),
        break_even_cell(say, loaded.break_even),
    ]
}

/// The table of such rows, still without them.
pub(super) fn loaded_table(say: Say, caption: String, what: &str) -> Table {
    let lang = say.lang;
    Table::new(caption)
        .words(what)
        .figures(words::value_earned(lang))
        .figures(words::value_shown(lang))
        .figures(words::direct_cost(lang))
        .figures(words::direct_roi(lang))
        .figures(words::loaded_cost(lang))
        .figures(words::loaded_roi(lang))
        .words(words::break_even_loaded(lang))
}

/// What must be known to read it.
pub(super) fn loaded_note(lang: Lang) -> &'static str {
    words::loaded_note(lang)
}

fn plain_row(say: Say, name: &str, returns: &Return) -> Vec<String> {
    let end = returns.at_horizon();
    vec![
        name.to_owned(),
        say.cash_or_dash(end.map(|milestone| milestone.value)),
        say.cash_or_dash(end.map(|milestone| milestone.cost)),
        say.cash_or_dash(end.map(|milestone| milestone.net)),
        say.roi(end.and_then(|milestone| milestone.roi)),
    ]
}

fn plain_table(say: Say, caption: String, what: &str) -> Table {
    let lang = say.lang;
    Table::new(caption)
        .words(what)
        .figures(words::value_lost(lang))
        .figures(frame::cost(lang))
        .figures(frame::net(lang))
        .figures(frame::roi(lang))
}

pub(super) fn costs(say: Say) -> Section {
    let lang = say.lang;
    let projection = &say.evaluation.projection;
    let mut section = Section::new(words::costs(lang));
    if projection.cost_by_kind.is_empty() {
        section.text(words::no_costs(lang));
        return section;
    }
    section.block(Block::Chart(Picture::CostByKind));
    let rows = projection.cost_by_kind.iter().map(|kind| {
        vec![kind.kind.term(lang).to_owned(), say.cash_or_dash(cumulative(&kind.by_month).last().copied())]
    });
    let total = projection.total.at_horizon().map(|milestone| milestone.cost);
    section.table(
        Table::new(words::by_kind(lang, &projection.horizon))
            .words(words::kind(lang))
            .figures(frame::cost(lang))
            .rows(rows)
            .total(vec![frame::total(lang).to_owned(), say.cash_or_dash(total)]),
    );
    if let Some(shared) = cumulative(&projection.shared_cost).last().filter(|cost| **cost > 0.0) {
        section.text(words::shared(lang, &say.cash(*shared)));
    }
    if !say.plan.settings.count_labour {
        section.notice(super::headline::labour_left_out(say));
    }
    section
}
