//! How sure the return is, as a section of the document.

use super::super::document::{Block, Fact, Picture, Section};
use super::super::say::Say;
use super::Sureness;
use crate::text::messages::sureness as words;

pub(in super::super) fn section(say: Say) -> Section {
    let lang = say.lang;
    let mut section = Section::new(words::title(lang));
    let Some(sureness) = Sureness::said(say) else {
        section.text(words::not_simulated(lang));
        return section;
    };
    if sureness.outcome.inputs.is_empty() {
        section.text(words::no_ranges(lang));
        return section;
    }
    section.text(sureness.headline());
    let chances = sureness.outcome.milestones.iter().map(|at| {
        let note = if at.positive.is_some() { "" } else { words::no_future_costs(lang) };
        Fact::new(words::positive_by(lang, &at.month), sureness.positive(at), note)
    });
    section.facts(chances.collect());
    section.table(sureness.milestones());
    section.block(Block::Chart(Picture::Fan));
    section.text(sureness.break_even());
    let milestones = sureness.outcome.milestones.iter();
    section.details(milestones.map(|at| (words::month(lang, &at.month), sureness.credibility(at))));
    section.list(words::rule(lang), sureness.rule().into());
    section.block(Block::Chart(Picture::Histogram));
    if let Some(first) = sureness.finding_out() {
        section.block(Block::Chart(Picture::Contributions));
        section.notice([first.what.as_str(), first.how].join(say.locale.sentence_gap()));
    }
    if let Some(scenarios) = sureness.scenarios() {
        section.table(scenarios);
    }
    section.text(sureness.samples());
    section
}
