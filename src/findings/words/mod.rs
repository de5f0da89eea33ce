//! Findings in the reader's words. Rows are called by the names they have in the plan.

mod alignment;
mod places;
mod readiness;
mod rows;

use std::borrow::Cow;

use super::{Finding, Severity};
use crate::plan::Plan;
use crate::text::messages::findings::places as m;
use crate::text::{Lang, Locale};

/// What a problem says.
pub(super) struct Words {
    pub reason: Cow<'static, str>,
    pub remedy: &'static str,
}

/// Both parts of the words, whether the reason is a fixed text or names things.
fn words(reason: impl Into<Cow<'static, str>>, remedy: &'static str) -> Words {
    Words { reason: reason.into(), remedy }
}

/// What it takes to say it.
#[derive(Clone, Copy)]
pub(super) struct Say<'a> {
    pub locale: &'a dyn Locale,
    pub lang: Lang,
    pub plan: &'a Plan,
}

impl<'a> Say<'a> {
    fn new(locale: &'a dyn Locale, plan: &'a Plan) -> Self {
        Self { locale, lang: locale.lang(), plan }
    }

    fn count(self, n: usize) -> String {
        self.locale.number(n as f64, 0)
    }
}

impl Finding {
    /// "Step 7 Tactics · T4 GA4 report · costs".
    pub fn place_text(&self, locale: &dyn Locale, plan: &Plan) -> String {
        places::place_text(self, Say::new(locale, plan))
    }

    /// What is the matter.
    pub fn reason(&self, locale: &dyn Locale, plan: &Plan) -> Cow<'static, str> {
        self.problem.words(Say::new(locale, plan)).reason
    }

    /// What to do about it.
    pub fn remedy(&self, locale: &dyn Locale, plan: &Plan) -> &'static str {
        self.problem.words(Say::new(locale, plan)).remedy
    }
}

impl Severity {
    pub fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::Error => m::error(lang),
            Self::Warning => m::warning(lang),
            Self::Advice => m::advice(lang),
        }
    }
}
