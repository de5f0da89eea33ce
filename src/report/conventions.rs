//! What is still open, what every figure rests on, and the figures month by month.

use super::document::{Section, Table};
use super::headline::labour_left_out;
use super::say::Say;
use crate::findings::{Finding, Severity};
use crate::projection::Return;
use crate::text::messages::report::{conventions as words, frame};

pub(super) fn open_points(say: Say) -> Section {
    let lang = say.lang;
    let mut section = Section::new(words::open_points(lang));
    let grave = |finding: &&Finding| finding.severity != Severity::Advice;
    let rows = say.evaluation.findings.iter().filter(grave).map(|finding| {
        vec![
            finding.place_text(say.locale, say.plan),
            finding.severity.label(lang).to_owned(),
            finding.reason(say.locale, say.plan).into_owned(),
            finding.remedy(say.locale, say.plan).to_owned(),
        ]
    });
    section.table(
        Table::new(words::open_caption(lang))
            .words(words::place(lang))
            .words(words::weight(lang))
            .words(words::what_is_wrong(lang))
            .words(words::remedy(lang))
            .rows(rows),
    );
    if section.blocks.is_empty() {
        section.text(words::none_open(lang));
    }
    section
}

pub(super) fn conventions(say: Say) -> Section {
    let lang = say.lang;
    let settings = &say.plan.settings;
    let rate = say.locale.share(settings.discount_rate);
    let mut section = Section::new(words::title(lang));
    let points = vec![
        words::months(lang, &say.calendar(1), &settings.horizon, &say.calendar(settings.horizon)),
        words::base_case(lang).to_owned(),
        words::selected(lang).to_owned(),
        words::value(lang).to_owned(),
        words::vanity(lang).to_owned(),
        words::effects(lang).to_owned(),
        if settings.count_labour { words::labour_counted(lang).to_owned() } else { labour_left_out(say) },
        words::loaded(lang).to_owned(),
        words::roi(lang).to_owned(),
        words::break_even(lang).to_owned(),
        words::npv(lang, &rate),
        words::irr(lang, &rate),
        words::waiting(lang).to_owned(),
        words::dash(lang).to_owned(),
    ];
    section.list(words::lead(lang), points);
    section
}

pub(super) fn appendix(say: Say, returns: &Return) -> Section {
    let lang = say.lang;
    let mut section = Section::new(words::appendix(lang));
    let (value_so_far, net, roi) =
        (returns.cumulative_value(), returns.cumulative_net(), returns.roi_by_month());
    let months = returns.value_by_month.iter().zip(&returns.cost_by_month).zip(1..).enumerate();
    let rows = months.map(|(at, ((value, cost), month))| {
        vec![
            say.month(month),
            say.cash(*value),
            say.cash(*cost),
            say.cash_or_dash(value_so_far.get(at).copied()),
            say.cash_or_dash(returns.cumulative_cost.get(at).copied()),
            say.cash_or_dash(net.get(at).copied()),
            say.roi(roi.get(at).copied().flatten()),
        ]
    });
    section.table(
        Table::new(words::monthly(lang))
            .words(frame::month(lang))
            .figures(frame::value(lang))
            .figures(frame::cost(lang))
            .figures(words::value_so_far(lang))
            .figures(words::cost_so_far(lang))
            .figures(words::net_so_far(lang))
            .figures(words::roi_so_far(lang))
            .rows(rows),
    );
    section
}
