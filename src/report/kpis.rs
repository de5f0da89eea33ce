//! The KPIs: from where to where, what an improvement is worth, and how one lifts another.

use super::document::{Section, Table};
use super::say::{Say, dash, or_dash};
use crate::plan::{Effect, Kpi, KpiId, Quantity, Step};
use crate::text::messages::report::{frame, kpis as words};
use crate::text::terms::Term;

pub(super) fn kpis(say: Say) -> Section {
    let mut section = Section::new(words::title(say.lang));
    let selected = |kpi: &Kpi| say.plan.selected_goals().any(|goal| goal.id == kpi.goal);
    if say.plan.kpis.iter().any(selected) {
        section.table(targets(say, selected));
        section.table(worth(say, selected));
        let projected = |id: &KpiId| say.plan.kpi(id).is_some_and(selected);
        section.table(effects(say, |effect| projected(&effect.from) && projected(&effect.to)));
    } else {
        section.text(say.nothing(Step::Kpis));
    }
    section
}

/// From baseline to target, of the KPIs asked for.
pub(super) fn targets(say: Say, wanted: impl Fn(&Kpi) -> bool) -> Table {
    let lang = say.lang;
    let kpis: Vec<&Kpi> = say.plan.kpis.iter().filter(|kpi| wanted(kpi)).collect();
    let rows = kpis.iter().map(|kpi| {
        vec![
            described(say.kpi_name(kpi), &kpi.definition),
            say.goal(&kpi.goal).to_owned(),
            kpi.class.term(lang).to_owned(),
            say.quantity(kpi.baseline),
            say.quantity(kpi.target),
            or_dash(&kpi.unit),
            words::effect_in(lang, &say.locale.quantity(kpi.lag), &say.locale.quantity(kpi.ramp)),
        ]
    });
    let has_range = |kpi: &&Kpi| {
        let stated = [kpi.baseline, kpi.target, Some(kpi.lag), Some(kpi.ramp)];
        stated.into_iter().flatten().any(|quantity| matches!(quantity, Quantity::Range(_)))
    };
    let note = if kpis.iter().any(has_range) { words::range_note(lang) } else { "" };
    Table::new(words::targets(lang))
        .words(frame::kpi(lang))
        .words(frame::goal(lang))
        .words(words::class(lang))
        .figures(words::baseline(lang))
        .figures(words::target(lang))
        .words(frame::unit(lang))
        .words(words::effect(lang))
        .rows(rows)
        .note(note)
}

/// What an improvement is worth, of the KPIs asked for.
pub(super) fn worth(say: Say, wanted: impl Fn(&Kpi) -> bool) -> Table {
    let lang = say.lang;
    let rows = say.plan.kpis.iter().filter(|kpi| wanted(kpi)).map(|kpi| {
        let unit_value = match (kpi.counted, kpi.vanity) {
            (true, _) => say.quantity_in_cash(kpi.unit_value),
            (false, false) => words::not_counted(lang).to_owned(),
            (false, true) => words::vanity(lang).to_owned(),
        };
        vec![
            say.kpi_name(kpi).to_owned(),
            unit_value,
            say.share(kpi.attribution),
            if kpi.counted { monthly_value(say, kpi) } else { dash() },
            source(say, kpi),
        ]
    });
    Table::new(words::worth(lang))
        .words(frame::kpi(lang))
        .figures(words::unit_value(lang))
        .figures(words::attribution(lang))
        .figures(words::monthly_value(lang))
        .words(words::value_source(lang))
        .rows(rows)
        .note(words::worth_note(lang))
}

fn monthly_value(say: Say, kpi: &Kpi) -> String {
    let projected = say.evaluation.projection.kpis.iter().find(|projected| projected.kpi == kpi.id);
    say.cash_or_dash(projected.and_then(|projected| projected.full_value))
}

fn source(say: Say, kpi: &Kpi) -> String {
    let source = or_dash(&kpi.value_source);
    match kpi.confidence.filter(|_| kpi.counted) {
        Some(confidence) => words::source_with(say.lang, &source, &confidence.term(say.lang)),
        None => source,
    }
}

/// How KPIs lift each other, of the effects asked for.
pub(super) fn effects(say: Say, wanted: impl Fn(&Effect) -> bool) -> Table {
    let lang = say.lang;
    let rows = say.plan.values.effects.iter().filter(|effect| wanted(effect)).map(|effect| {
        vec![
            say.kpi(&effect.from).to_owned(),
            say.kpi(&effect.to).to_owned(),
            effect.strength.map_or_else(dash, |strength| precise(say, strength)),
            frame::months(lang, &effect.lag),
            or_dash(&effect.reason),
        ]
    });
    Table::new(words::effects(lang))
        .words(words::cause(lang))
        .words(words::lifts(lang))
        .figures(words::strength(lang))
        .figures(words::lag(lang))
        .words(frame::reason(lang))
        .rows(rows)
}

/// Strengths may be small: 0.004 customers per point.
fn precise(say: Say, strength: Quantity) -> String {
    let stated: Vec<String> = strength.stated().map(|x| say.locale.number(x, 4)).collect();
    stated.join(" / ")
}

/// A name with what it means under it.
pub(super) fn described(name: &str, description: &str) -> String {
    let lines = [name.trim(), description.trim()];
    lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}
