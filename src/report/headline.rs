//! The first page: what is asked, what the plan returns, and how far that can be trusted yet.

use super::document::{Block, Fact, Picture, Reader, Section};
use super::say::{Say, dash};
use crate::findings::Severity;
use crate::plan::Decision;
use crate::projection::{Irr, Milestone, Return, cumulative};
use crate::text::messages::app;
use crate::text::messages::report::headline as words;
use crate::text::terms;
use crate::tracking::Trust;

pub(super) fn at_a_glance(say: Say) -> Section {
    let lang = say.lang;
    let mut section = Section::new(words::at_a_glance(lang));
    section.text(&*say.plan.launch.summary);
    let selected: Vec<String> = say
        .evaluation
        .ranking
        .iter()
        .filter(|ranked| ranked.selected)
        .map(|ranked| say.goal(&ranked.goal).to_owned())
        .collect();
    let total = &say.evaluation.projection.total;
    if let Some(end) = total.at_horizon().filter(|_| !selected.is_empty()) {
        let cost = say.cash(end.cost);
        section.text(match approved_by(say) {
            Some(who) => words::approved(lang, &selected.len(), &cost, &end.month, &who),
            None => words::asked(lang, &selected.len(), &cost, &end.month),
        });
        section.list(words::goals_selected(lang), selected);
    } else {
        section.notice(words::none_selected(lang));
    }
    section.facts(returns(say, total));
    cautions(say, &mut section);
    section.block(Block::Chart(Picture::Cumulative(Reader::Management)));
    section
}

/// Who of top management has approved the plan.
fn approved_by(say: Say) -> Option<String> {
    let approvals = say.plan.launch.approvals.iter();
    let mut approved =
        approvals.filter(|approval| approval.department.is_none() && approval.decision == Decision::Approved);
    approved.next().map(|approval| terms::named(&approval.who, say.lang).to_owned())
}

/// What must be said beside every return.
pub(super) fn cautions(say: Say, section: &mut Section) {
    let lang = say.lang;
    section.notice(trust(say));
    if !say.plan.settings.count_labour {
        section.notice(labour_left_out(say));
    }
    let errors = say.evaluation.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    if errors > 0 {
        section.notice(words::errors_open(lang, &errors));
    }
}

fn trust(say: Say) -> String {
    let months = say.evaluation.measured.months;
    match Trust::after(months) {
        Trust::Expectation if months == 0 => words::trust_expectation(say.lang).to_owned(),
        Trust::Expectation => words::trust_early(say.lang, &months),
        Trust::Estimate => words::trust_estimate(say.lang, &months),
        Trust::Accurate => words::trust_accurate(say.lang, &months),
    }
}

pub(super) fn labour_left_out(say: Say) -> String {
    match cumulative(&say.evaluation.projection.labour_left_out).last() {
        Some(cost) if *cost > 0.0 => words::labour_left_out(say.lang, &say.cash(*cost)),
        _ => words::labour_not_counted(say.lang).to_owned(),
    }
}

/// What a value returns against a cost, in the figures that a decision rests on.
pub(super) fn returns(say: Say, returns: &Return) -> Vec<Fact> {
    let lang = say.lang;
    let mut facts: Vec<Fact> = returns.milestones.iter().map(|milestone| roi(say, milestone)).collect();
    facts.push(break_even(say, returns));
    if let Some(end) = returns.at_horizon() {
        facts.push(Fact::new(app::net(lang, &end.month), say.cash(end.net), words::net_note(lang)));
    }
    let rate = say.locale.share(say.plan.settings.discount_rate);
    facts.push(Fact::new(words::npv(lang), say.cash(returns.npv), words::npv_note(lang, &rate)));
    facts.push(irr(say, returns.irr));
    facts.push(match returns.mirr {
        Some(mirr) => Fact::new(words::mirr(lang), say.roi(Some(mirr)), words::mirr_note(lang, &rate)),
        None => Fact::new(words::mirr(lang), dash(), words::mirr_none(lang)),
    });
    facts.push(pays_its_month(say, returns));
    let months = say.plan.settings.horizon;
    let waiting = say.cash(returns.cost_of_waiting);
    facts.push(Fact::new(words::waiting(lang), waiting, words::waiting_note(lang, &months)));
    facts
}

fn roi(say: Say, milestone: &Milestone) -> Fact {
    let note = match milestone.roi {
        Some(_) => words::against(say.lang, &say.cash(milestone.value), &say.cash(milestone.cost)),
        None => words::no_cost(say.lang).to_owned(),
    };
    Fact::new(app::roi_at(say.lang, &milestone.month), say.roi(milestone.roi), note)
}

fn break_even(say: Say, returns: &Return) -> Fact {
    let lang = say.lang;
    let label = app::break_even(lang);
    let Some(found) = returns.break_even else {
        return Fact::new(label, dash(), app::break_even_never(lang, &say.plan.settings.horizon));
    };
    let calendar = say.calendar(found.month);
    let note = if found.holds {
        app::break_even_holds(lang, &calendar)
    } else {
        app::break_even_lost(lang, &calendar)
    };
    Fact::new(label, app::break_even_month(lang, &found.month), note)
}

fn irr(say: Say, irr: Irr) -> Fact {
    let lang = say.lang;
    let (figure, note) = match irr {
        Irr::Rate { yearly, .. } => (say.roi(Some(yearly)), words::irr_note(lang).to_owned()),
        Irr::None => (dash(), words::irr_none(lang).to_owned()),
        Irr::Several { count } => (dash(), words::irr_several(lang, &count)),
    };
    Fact::new(words::irr(lang), figure, note)
}

fn pays_its_month(say: Say, returns: &Return) -> Fact {
    let lang = say.lang;
    let label = words::pays_its_month(lang);
    match returns.pays_its_month {
        Some(month) => {
            Fact::new(label, app::break_even_month(lang, &month), words::pays_its_month_note(lang))
        }
        None => Fact::new(label, dash(), app::break_even_never(lang, &say.plan.settings.horizon)),
    }
}

/// When a return breaks even, in a few words for a table.
pub(super) fn break_even_cell(say: Say, returns: Option<crate::projection::BreakEven>) -> String {
    match returns {
        None => dash(),
        Some(found) if found.holds => app::break_even_month(say.lang, &found.month),
        Some(found) => words::lost_again(say.lang, &found.month),
    }
}
