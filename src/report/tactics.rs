//! What is done: the channels chosen, the tactics with what they cost and whom they follow, and the data needed.

use super::document::{Section, Table};
use super::kpis::described;
use super::say::{Say, dash, or_dash};
use crate::plan::{Channel, ChannelFit, CostAmount, CostKind, CostLine, Kpi, Serves, Step, Tactic, Timing};
use crate::priority::SUGGESTED_FIT;
use crate::text::messages::report::{frame, tactics as words};
use crate::text::terms::{self, Term};

pub(super) fn channels(say: Say) -> Section {
    let lang = say.lang;
    let mut section = Section::new(words::channels_title(lang));
    let chosen: Vec<(&ChannelFit, Option<u8>)> = {
        let results = say.plan.channels.fits.iter().zip(&say.evaluation.channel_fits);
        let selected = |fit: &ChannelFit| say.plan.selected_goals().any(|goal| goal.id == fit.goal);
        results
            .filter(|(fit, result)| result.chosen && selected(fit))
            .map(|(fit, result)| (fit, result.fit))
            .collect()
    };
    if chosen.is_empty() {
        section.text(say.nothing(Step::Channels));
        return section;
    }
    let rows = say.plan.selected_goals().flat_map(|goal| {
        let own = chosen.iter().filter(|(fit, _)| fit.goal == goal.id);
        own.map(|(row, fit)| {
            vec![
                say.goal_name(goal).to_owned(),
                say.channel(&row.channel).to_owned(),
                fit.map_or_else(dash, |fit| fit.to_string()),
                or_dash(&row.reason),
            ]
        })
    });
    section.table(
        Table::new(words::channels(lang))
            .words(frame::goal(lang))
            .words(frame::channel(lang))
            .figures(words::fit(lang))
            .words(frame::reason(lang))
            .rows(rows)
            .note(words::fit_note(lang, &SUGGESTED_FIT)),
    );
    let in_use = |channel: &&Channel| chosen.iter().any(|(fit, _)| fit.channel == channel.id);
    let rows = say.plan.channels.list.iter().filter(in_use);
    let rows = rows.map(|channel| vec![say.channel(&channel.id).to_owned(), or_dash(&channel.audience)]);
    section.table(
        Table::new(words::audience(lang)).words(frame::channel(lang)).words(words::audience(lang)).rows(rows),
    );
    section
}

pub(super) fn tactics(say: Say) -> Section {
    let mut section = Section::new(words::title(say.lang));
    if say.plan.tactics.is_empty() {
        section.text(say.nothing(Step::Tactics));
        return section;
    }
    section.table(list(say, |_| true));
    section.table(cost_lines(say, |_| true));
    section.table(cases(say, |_| true));
    section
}

/// The tactics asked for, with what they cost.
pub(super) fn list(say: Say, wanted: impl Fn(&Tactic) -> bool) -> Table {
    let lang = say.lang;
    let tactics: Vec<&Tactic> = say.plan.tactics.iter().filter(|tactic| wanted(tactic)).collect();
    let rows = tactics.iter().map(|tactic| {
        vec![
            described(&name(say, tactic), &tactic.description),
            serves(say, tactic),
            say.names(tactic.channels.iter().map(|channel| say.channel(channel))),
            say.names(tactic.kpis.iter().map(|delivery| say.kpi(&delivery.kpi))),
            cost(say, tactic),
        ]
    });
    let off = tactics.iter().any(|tactic| !tactic.switched_on);
    Table::new(words::tactics(lang))
        .words(frame::tactic(lang))
        .words(words::serves(lang))
        .words(words::on_channels(lang))
        .words(words::delivers(lang))
        .figures(words::cost_until(lang, &say.plan.settings.horizon))
        .rows(rows)
        .note(if off { words::off_note(lang) } else { "" })
}

fn name(say: Say, tactic: &Tactic) -> String {
    let name = terms::named(&tactic.name, say.lang);
    if tactic.switched_on { name.to_owned() } else { words::switched_off(say.lang, &name) }
}

fn serves(say: Say, tactic: &Tactic) -> String {
    match &tactic.serves {
        Serves::All => words::all_goals(say.lang).to_owned(),
        Serves::Goals(shares) if shares.is_empty() => words::no_goal(say.lang).to_owned(),
        Serves::Goals(shares) if shares.len() == 1 => say.names(shares.keys().map(|goal| say.goal(goal))),
        Serves::Goals(shares) => say.names(
            shares
                .iter()
                .map(|(goal, share)| words::goal_share(say.lang, &say.goal(goal), &say.locale.share(*share))),
        ),
    }
}

fn cost(say: Say, tactic: &Tactic) -> String {
    let returns = say.evaluation.projection.tactics.iter().find(|returns| returns.tactic == tactic.id);
    let cost = returns.and_then(|returns| Some(returns.returns.at_horizon()?.cost));
    // A tactic whose cost is not known costs nothing only where it is switched off.
    let known = !tactic.switched_on || tactic.costs.iter().any(|line| line.amount.base().is_some());
    say.cash_or_dash(cost.filter(|_| known))
}

/// What the tactics asked for cost, line by line.
pub(super) fn cost_lines(say: Say, wanted: impl Fn(&Tactic) -> bool) -> Table {
    let lang = say.lang;
    let on = say.plan.tactics.iter().filter(|tactic| tactic.switched_on && wanted(tactic));
    let lines: Vec<(&Tactic, &CostLine)> =
        on.flat_map(|tactic| tactic.costs.iter().map(move |line| (tactic, line))).collect();
    let rows = lines.iter().map(|(tactic, line)| {
        vec![
            terms::named(&tactic.name, lang).to_owned(),
            line.kind.term(lang).to_owned(),
            or_dash(&line.note),
            amount(say, line.amount),
            timing(say, line.timing),
        ]
    });
    let labour = !say.plan.settings.count_labour && lines.iter().any(|(_, l)| l.kind == CostKind::Labour);
    Table::new(words::costs(lang))
        .words(frame::tactic(lang))
        .words(words::kind(lang))
        .words(words::what(lang))
        .figures(words::amount(lang))
        .words(words::when(lang))
        .rows(rows)
        .note(if labour { words::labour_note(lang) } else { "" })
}

fn amount(say: Say, amount: CostAmount) -> String {
    match amount {
        CostAmount::Money(money) => say.quantity_in_cash(money),
        CostAmount::Hours { hours, hourly_cost } => {
            words::hours(say.lang, &say.quantity(hours), &say.quantity_in_cash(hourly_cost))
        }
    }
}

fn timing(say: Say, timing: Timing) -> String {
    match timing {
        Timing::Once(month) => words::once(say.lang, &month),
        Timing::Monthly { from, to: None } => words::monthly_from(say.lang, &from),
        Timing::Monthly { from, to: Some(to) } => words::monthly_until(say.lang, &from, &to),
    }
}

/// The success cases that the tactics asked for follow, nearest first.
pub(super) fn cases(say: Say, wanted: impl Fn(&Tactic) -> bool) -> Table {
    let lang = say.lang;
    let tactics = say.plan.tactics.iter().filter(|tactic| wanted(tactic));
    let mut cases: Vec<_> =
        tactics.flat_map(|tactic| tactic.cases.iter().map(move |case| (tactic, case))).collect();
    cases.sort_by_key(|(_, case)| case.closeness);
    let rows = cases.into_iter().map(|(tactic, case)| {
        vec![
            or_dash(&case.case),
            case.closeness.term(lang).to_owned(),
            or_dash(&case.source),
            terms::named(&tactic.name, lang).to_owned(),
            or_dash(&case.adaptation),
        ]
    });
    Table::new(words::cases(lang))
        .words(words::case(lang))
        .words(words::closeness(lang))
        .words(frame::source(lang))
        .words(frame::tactic(lang))
        .words(words::adaptation(lang))
        .rows(rows)
}

pub(super) fn analytics(say: Say) -> Section {
    let mut section = Section::new(words::analytics_title(say.lang));
    let selected = |kpi: &Kpi| say.plan.selected_goals().any(|goal| goal.id == kpi.goal);
    section.table(metrics(say, selected));
    if section.blocks.is_empty() {
        section.text(say.nothing(Step::Analytics));
    }
    section
}

/// What is recorded of the KPIs asked for, in the order in which to begin.
pub(super) fn metrics(say: Say, wanted: impl Fn(&Kpi) -> bool) -> Table {
    let lang = say.lang;
    let kpis = say.evaluation.kpi_order.iter().filter_map(|id| say.plan.kpi(id)).filter(|kpi| wanted(kpi));
    let rows = kpis.flat_map(|kpi| {
        let metrics = say.plan.analytics.metrics.iter().filter(|metric| metric.kpi == kpi.id);
        metrics.map(|metric| {
            vec![
                say.kpi_name(kpi).to_owned(),
                described(terms::named(&metric.name, lang), &metric.definition),
                or_dash(&metric.tool),
                or_dash(&metric.owner),
                metric.frequency.term(lang).to_owned(),
            ]
        })
    });
    Table::new(words::analytics(lang))
        .words(frame::kpi(lang))
        .words(words::metric(lang))
        .words(words::tool(lang))
        .words(words::owner(lang))
        .words(words::frequency(lang))
        .rows(rows)
}
