//! How sure the return is, in words and tables: what a simulation says, for the document and for the page. Computes
//! nothing; without an outcome there is nothing to say.

#[cfg(feature = "chart")]
mod charts;
mod inputs;
mod scenarios;
mod section;
mod tables;

#[cfg(feature = "chart")]
pub(super) use charts::draw;
pub use inputs::FindingOut;
pub(super) use section::section;

use super::Basis;
use super::say::{Say, dash};
use crate::simulation::{Credibility, MilestoneOutcome, Outcome, Percentiles};
use crate::text::Locale;
use crate::text::messages::sureness as words;

/// A month is early while less than this part of the horizon's value has come.
const EARLY: f64 = 0.5;

/// A plan and what its simulation came to.
#[derive(Clone, Copy)]
pub struct Sureness<'a> {
    say: Say<'a>,
    outcome: &'a Outcome,
}

impl<'a> Sureness<'a> {
    /// `None` where the plan was not simulated.
    pub fn of(basis: &Basis<'a>, locale: &'a dyn Locale) -> Option<Self> {
        Self::said(Say::new(basis, locale))
    }

    fn said(say: Say<'a>) -> Option<Self> {
        Some(Self { say, outcome: say.outcome? })
    }

    /// Where the return lies by the horizon, in a sentence or two.
    pub fn headline(self) -> String {
        let Some(at) = self.outcome.milestones.last() else { return dash() };
        let lang = self.say.lang;
        let (Some(roi), Some(positive)) = (&at.roi, at.positive) else {
            let Percentiles { p10, p90, .. } = at.net.percentiles;
            return words::net_between(lang, &at.month, &self.say.cash(p10), &self.say.cash(p90));
        };
        let Percentiles { p10, p90, .. } = roi.percentiles;
        let sentences = [
            words::roi_between(lang, &at.month, &self.roi(p10), &self.roi(p90)),
            words::positive_in(lang, &self.chance(positive)),
        ];
        sentences.join(self.say.locale.sentence_gap())
    }

    /// How many futures there are, and how many of them say nothing of the ROI.
    pub fn samples(self) -> String {
        let lang = self.say.lang;
        let mut sentences = vec![words::samples(lang, &self.count(self.outcome.samples))];
        let without_cost = self.outcome.milestones.last().map_or(0, |at| at.without_cost);
        if without_cost > 0 && without_cost < self.outcome.samples {
            sentences.push(words::without_cost(lang, &self.count(without_cost)));
        }
        sentences.join(self.say.locale.sentence_gap())
    }

    /// By when the plan has broken even, with which chance.
    pub fn break_even(self) -> String {
        let (say, lang) = (self.say, self.say.lang);
        let found = &self.outcome.break_even;
        let chances = self.outcome.milestones.iter().filter_map(|at| {
            let index = usize::try_from(at.month).ok()?.checked_sub(1)?;
            Some(words::chance_by(lang, &at.month, &self.chance(*found.by_month.get(index)?)))
        });
        let chances = say.names(chances);
        words::breaks_even(lang, &chances, &self.chance(found.never), &found.by_month.len())
    }

    /// The chance of a positive return by a milestone; undefined where no future has a cost.
    pub fn positive(self, at: &MilestoneOutcome) -> String {
        at.positive.map_or_else(dash, |chance| self.chance(chance))
    }

    /// The band and the chance of a positive return, short; `None` where the ROI is undefined or does not vary.
    pub fn brief(self, month: u32) -> Option<String> {
        let at = self.outcome.milestones.iter().find(|at| at.month == month)?;
        let Percentiles { p10, p90, .. } = at.roi?.percentiles;
        let chance = self.chance(at.positive?);
        (!self.outcome.inputs.is_empty())
            .then(|| words::brief(self.say.lang, &self.roi(p10), &self.roi(p90), &chance))
    }

    /// How far the ROI of a milestone can be relied on, and what is to be known of it.
    pub fn credibility(self, at: &MilestoneOutcome) -> String {
        let (say, lang) = (self.say, self.say.lang);
        let Some(roi) = &at.roi else { return words::no_future_costs(lang).to_owned() };
        let band = &roi.percentiles;
        let (low, high) = (self.roi(band.p10), self.roi(band.p90));
        let mut sentences: Vec<String> = self.value_by_then(at.month).into_iter().collect();
        sentences.push(match Credibility::of(band) {
            Credibility::Firm => words::firm(lang, &low, &high),
            Credibility::Sign if band.p10 > 0.0 => words::sure_gain(lang, &low, &high),
            Credibility::Sign => words::sure_loss(lang, &low, &high),
            Credibility::Open => words::open(lang, &low, &high),
        });
        match at.month {
            6 => sentences.push(words::month_6(lang).to_owned()),
            12 => sentences.push(words::month_12(lang).to_owned()),
            _ => {}
        }
        sentences.join(say.locale.sentence_gap())
    }

    /// What the words of [`Self::credibility`] mean.
    pub fn rule(self) -> [String; 4] {
        let lang = self.say.lang;
        let part = self.say.locale.share(Credibility::NARROW);
        [
            words::rule_firm(lang, &part),
            words::rule_sign(lang).to_owned(),
            words::rule_open(lang).to_owned(),
            words::rule_early(lang).to_owned(),
        ]
    }

    /// How much of the horizon's value the base case has by a month before it.
    fn value_by_then(self, month: u32) -> Option<String> {
        let total = &self.say.evaluation.projection.total;
        let end = total.at_horizon().filter(|end| end.month > month && end.value > 0.0)?;
        let then = total.milestones.iter().find(|at| at.month == month)?;
        let part = then.value / end.value;
        let say = if part < EARLY { words::early } else { words::value_by_then };
        Some(say(self.say.lang, &self.say.locale.percent(part, 0), &end.month))
    }

    fn roi(self, roi: f64) -> String {
        self.say.roi(Some(roi))
    }

    fn count(self, count: u32) -> String {
        self.say.locale.number(f64::from(count), 0)
    }

    /// A probability: nothing that may happen is 0%, and nothing that may fail is 100%.
    fn chance(self, chance: f64) -> String {
        let lang = self.say.lang;
        if chance > 0.0 && chance < 0.01 {
            words::under(lang).to_owned()
        } else if chance > 0.99 && chance < 1.0 {
            words::over(lang).to_owned()
        } else {
            self.say.locale.percent(chance, 0)
        }
    }
}
