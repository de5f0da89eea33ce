//! What it takes to write a document: the plan, its figures, and how the reader's language writes both.

use super::Basis;
use crate::evaluation::Evaluation;
use crate::plan::{
    ChannelId, Date, Department, DepartmentId, Goal, GoalId, Kpi, KpiId, Plan, Quantity, Step, TacticId,
};
use crate::priority::Robustness;
use crate::simulation::Outcome;
use crate::text::locale::UNDEFINED;
use crate::text::messages::report::frame as words;
use crate::text::terms::{self, Term};
use crate::text::{Lang, Locale};

#[derive(Clone, Copy)]
pub(super) struct Say<'a> {
    pub plan: &'a Plan,
    pub evaluation: &'a Evaluation,
    pub outcome: Option<&'a Outcome>,
    /// How sure the ranking is, where samples of it were drawn.
    pub robustness: Option<&'a Robustness>,
    pub locale: &'a dyn Locale,
    pub lang: Lang,
}

impl<'a> Say<'a> {
    pub fn new(basis: &Basis<'a>, locale: &'a dyn Locale) -> Self {
        let Basis { plan, evaluation, outcome, robustness } = *basis;
        Self { plan, evaluation, outcome, robustness, locale, lang: locale.lang() }
    }

    pub fn cash(self, amount: f64) -> String {
        self.locale.money(amount, &self.plan.settings.currency)
    }

    pub fn cash_or_dash(self, amount: Option<f64>) -> String {
        amount.map_or_else(dash, |amount| self.cash(amount))
    }

    /// Money as stated, a range from its least to its greatest.
    pub fn quantity_in_cash(self, quantity: Option<Quantity>) -> String {
        let stated = quantity.into_iter().flat_map(Quantity::stated);
        let stated: Vec<String> = stated.map(|amount| self.cash(amount)).collect();
        or_dash(&stated.join(" / "))
    }

    pub fn quantity(self, quantity: Option<Quantity>) -> String {
        quantity.map_or_else(dash, |quantity| self.locale.quantity(quantity))
    }

    pub fn share(self, quantity: Option<Quantity>) -> String {
        let stated = quantity.into_iter().flat_map(Quantity::stated);
        let stated: Vec<String> = stated.map(|share| self.locale.share(share)).collect();
        or_dash(&stated.join(" / "))
    }

    pub fn roi(self, fraction: Option<f64>) -> String {
        self.locale.roi(fraction)
    }

    pub fn day(self, date: Option<Date>) -> String {
        date.map_or_else(dash, |date| self.locale.day(date))
    }

    /// The calendar month of a month of the plan.
    pub fn calendar(self, month: u32) -> String {
        self.locale.calendar_month(self.plan.settings.calendar_month(month))
    }

    /// Both: "Month 6 (Aug 2026)".
    pub fn month(self, month: u32) -> String {
        words::month_of(self.lang, &month, &self.calendar(month))
    }

    pub fn goal(self, id: &GoalId) -> &'a str {
        self.plan.goal(id).map_or(UNDEFINED, |goal| self.goal_name(goal))
    }

    pub fn goal_name(self, goal: &'a Goal) -> &'a str {
        terms::named(&goal.name, self.lang)
    }

    pub fn kpi(self, id: &KpiId) -> &'a str {
        self.plan.kpi(id).map_or(UNDEFINED, |kpi| self.kpi_name(kpi))
    }

    pub fn kpi_name(self, kpi: &'a Kpi) -> &'a str {
        terms::named(&kpi.name, self.lang)
    }

    pub fn tactic(self, id: &TacticId) -> &'a str {
        self.plan.tactic(id).map_or(UNDEFINED, |tactic| terms::named(&tactic.name, self.lang))
    }

    pub fn channel(self, id: &ChannelId) -> &'a str {
        self.plan.channel(id).map_or(UNDEFINED, |channel| terms::named(&channel.name, self.lang))
    }

    pub fn department(self, id: Option<&DepartmentId>) -> &'a str {
        let department = id.and_then(|id| self.plan.department(id));
        department.map_or(words::no_department(self.lang), |department| self.department_name(department))
    }

    pub fn department_name(self, department: &'a Department) -> &'a str {
        terms::department(department, self.lang)
    }

    /// Names one after another, as the language lists them.
    pub fn names<T: AsRef<str>>(self, names: impl IntoIterator<Item = T>) -> String {
        let names: Vec<String> = names.into_iter().map(|name| name.as_ref().to_owned()).collect();
        or_dash(&names.join(words::comma(self.lang)))
    }

    /// In the place of what a step has not recorded yet.
    pub fn nothing(self, step: Step) -> String {
        words::nothing_yet(self.lang, &step.number(), &step.term(self.lang))
    }
}

pub(super) fn dash() -> String {
    UNDEFINED.to_owned()
}

/// What is written, or a dash where nothing is.
pub(super) fn or_dash(text: &str) -> String {
    if text.trim().is_empty() { dash() } else { text.trim().to_owned() }
}
