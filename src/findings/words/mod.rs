//! Findings in the reader's words. Rows are called by the names they have in the plan.

mod alignment;
mod analytics;
mod channels;
mod costs;
mod delivery;
mod effects;
mod goals;
mod judges;
mod kpis;
mod launch;
mod measurement;
mod places;
mod ranking;
mod readiness;
mod returns;
mod rows;
mod scope;
mod tactics;
mod uncertainty;
mod values;
mod weighing;

use std::borrow::Cow;

use super::{Finding, Place, RowKind, Severity};
use crate::plan::{ChannelId, CriterionId, DepartmentId, GoalId, JudgeId, KpiId, Plan};
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

    fn number(self, x: f64) -> String {
        self.locale.number(x, 0)
    }

    fn count(self, n: usize) -> String {
        self.number(n as f64)
    }

    fn money(self, x: f64) -> String {
        self.locale.money(x, &self.plan.settings.currency)
    }

    fn percent(self, fraction: f64) -> String {
        self.locale.percent(fraction, 0)
    }

    fn signed(self, fraction: f64) -> String {
        self.locale.signed_percent(fraction, 1)
    }

    /// A percentage with as many decimals as it needs to differ from 100%.
    fn share(self, fraction: f64) -> String {
        let text = self.locale.number(fraction * 100.0, 6);
        format!("{text}%")
    }

    fn goal(self, id: &GoalId) -> String {
        places::name_of(RowKind::Goal, id, self)
    }

    fn kpi(self, id: &KpiId) -> String {
        places::name_of(RowKind::Kpi, id, self)
    }

    fn channel(self, id: &ChannelId) -> String {
        places::name_of(RowKind::Channel, id, self)
    }

    fn department(self, id: &DepartmentId) -> String {
        places::name_of(RowKind::Department, id, self)
    }

    fn criterion(self, id: &CriterionId) -> String {
        places::name_of(RowKind::Criterion, id, self)
    }

    fn judge(self, id: &JudgeId) -> String {
        places::name_of(RowKind::Judge, id, self)
    }

    /// Names one after another, as the language lists them.
    fn list(self, names: impl IntoIterator<Item = String>) -> String {
        names.into_iter().collect::<Vec<_>>().join(m::list_comma(self.lang))
    }

    /// With two decimals.
    fn ratio(self, x: f64) -> String {
        self.locale.number(x, 2)
    }

    fn criteria(self, ids: &[CriterionId]) -> String {
        self.list(ids.iter().map(|id| self.criterion(id)))
    }

    /// The KPIs of a circle, the first of them once more at the end.
    fn circle(self, ids: &[KpiId]) -> String {
        let names: Vec<String> = ids.iter().chain(ids.first()).map(|id| self.kpi(id)).collect();
        names.join(" → ")
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

impl Place {
    /// The row and the field: "K1 Orders · target".
    pub fn name(&self, locale: &dyn Locale, plan: &Plan) -> String {
        places::name_of_place(self, Say::new(locale, plan))
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
