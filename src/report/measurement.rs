//! What was measured so far, beside what was planned, and what was changed because of it. Left out until there is
//! something to tell.

use super::document::{Block, Fact, Picture, Section, Table};
use super::say::{Say, dash, or_dash};
use crate::plan::Kpi;
use crate::text::messages::report::{frame, measurement as words};

/// `None` before the first reading or recorded cost.
pub(super) fn measured(say: Say) -> Option<Section> {
    let lang = say.lang;
    let measured = &say.evaluation.measured;
    if measured.months == 0 {
        return None;
    }
    let mut section = Section::new(words::title(lang));
    section.text(words::until(lang, &say.month(measured.months)));
    let planned = say.cash(measured.planned_value);
    let value_note = match measured.value_of_plan {
        Some(share) => words::value_of_plan(lang, &say.locale.share(share), &planned),
        None => words::value_planned(lang, &planned),
    };
    let roi_note = if measured.roi.is_some() { words::roi_note(lang) } else { words::roi_none(lang) };
    section.facts(vec![
        Fact::new(words::value(lang), say.cash(measured.value), value_note),
        Fact::new(
            words::cost(lang),
            say.cash(measured.cost),
            words::cost_planned(lang, &say.cash(measured.planned_cost)),
        ),
        Fact::new(words::roi(lang), say.roi(measured.roi), roi_note),
    ]);
    if measured.missing_readings > 0 {
        section.notice(words::missing(lang, &measured.missing_readings));
    }
    if !measured.read_not_booked.is_empty() {
        let months = measured.read_not_booked.iter().map(|month| say.calendar(*month));
        section.notice(words::not_booked(lang, &say.names(months)));
    }
    section.block(Block::Chart(Picture::PlannedMeasured));
    section.table(by_month(say));
    section.table(outlook(say));
    section.table(readings(say, |_| true));
    section.table(adjustments(say));
    Some(section)
}

fn by_month(say: Say) -> Table {
    let lang = say.lang;
    let rows = say.evaluation.measured.by_month.iter().map(|month| {
        vec![
            say.month(month.month),
            say.cash_or_dash(month.value),
            say.cash(month.planned_value),
            say.cash_or_dash(month.cost),
            say.cash(month.planned_cost),
        ]
    });
    Table::new(words::by_month(lang))
        .words(frame::month(lang))
        .figures(words::value(lang))
        .figures(words::planned_value(lang))
        .figures(words::cost(lang))
        .figures(words::planned_cost(lang))
        .rows(rows)
}

fn outlook(say: Say) -> Table {
    let lang = say.lang;
    let rows = say.evaluation.measured.outlook.iter().map(|milestone| {
        vec![
            say.month(milestone.month),
            say.cash(milestone.value),
            say.cash(milestone.cost),
            say.cash(milestone.net),
            say.roi(milestone.roi),
            milestone.measured_months.to_string(),
        ]
    });
    Table::new(words::outlook(lang))
        .words(frame::month(lang))
        .figures(frame::value(lang))
        .figures(frame::cost(lang))
        .figures(frame::net(lang))
        .figures(frame::roi(lang))
        .figures(words::months_measured(lang))
        .rows(rows)
}

/// The last reading of the KPIs asked for.
pub(super) fn readings(say: Say, wanted: impl Fn(&Kpi) -> bool) -> Table {
    let lang = say.lang;
    let rows = say.evaluation.measured.kpis.iter().filter_map(|measured| {
        let kpi = say.plan.kpi(&measured.kpi).filter(|kpi| wanted(kpi))?;
        let at = measured.readings.iter().rposition(Option::is_some)?;
        let reading = measured.readings[at]?;
        let projected = say.evaluation.projection.kpis.iter().find(|projected| projected.kpi == kpi.id);
        let planned = projected.and_then(|projected| projected.planned_level_by_month.as_ref()?.get(at));
        Some(vec![
            say.kpi_name(kpi).to_owned(),
            say.month(u32::try_from(at).ok()? + 1),
            say.locale.figure(reading),
            planned.map_or_else(dash, |level| say.locale.figure(*level)),
            or_dash(&kpi.unit),
        ])
    });
    Table::new(words::readings(lang))
        .words(frame::kpi(lang))
        .words(words::read_in(lang))
        .figures(words::reading(lang))
        .figures(words::planned_level(lang))
        .words(frame::unit(lang))
        .rows(rows)
}

fn adjustments(say: Say) -> Table {
    let lang = say.lang;
    let rows = say.plan.measurement.adjustments.iter().map(|adjustment| {
        vec![
            adjustment.month.map_or_else(dash, |month| say.locale.calendar_month(month)),
            or_dash(&adjustment.observed),
            or_dash(&adjustment.changed),
        ]
    });
    Table::new(words::adjustments(lang))
        .words(frame::month(lang))
        .words(words::observed(lang))
        .words(words::changed(lang))
        .rows(rows)
}
