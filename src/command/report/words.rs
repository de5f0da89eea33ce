//! Single figures and names in words.

use tenfold::plan::{ChannelId, DepartmentId, GoalId, Id, ScenarioId, TacticId};
use tenfold::projection::{BreakEven, Irr};
use tenfold::report::scenario_changes;
use tenfold::text::locale::UNDEFINED;
use tenfold::text::messages::cli as say;
use tenfold::text::terms;

use super::Report;

impl Report<'_> {
    pub fn money(&self, x: f64) -> String {
        self.locale.money(x, &self.plan.settings.currency)
    }

    pub fn amount(&self, x: Option<f64>) -> String {
        x.map_or(UNDEFINED.to_owned(), |x| self.money(x))
    }

    pub fn number(&self, x: Option<f64>, decimals: u8) -> String {
        x.map_or(UNDEFINED.to_owned(), |x| self.locale.number(x, decimals))
    }

    /// Never a number where it is not defined: with no cost there is no return on it.
    pub fn roi(&self, roi: Option<f64>) -> String {
        roi.map_or_else(|| say::no_cost(self.lang).to_owned(), |roi| self.locale.signed_percent(roi, 1))
    }

    pub fn yearly(&self, rate: Option<f64>) -> String {
        let lang = self.lang;
        rate.map_or_else(
            || say::no_rate(lang).to_owned(),
            |rate| say::a_year(lang, &self.locale.percent(rate, 1)),
        )
    }

    pub fn irr(&self, irr: Irr) -> String {
        match irr {
            Irr::Rate { yearly, .. } => self.yearly(Some(yearly)),
            Irr::None => self.yearly(None),
            Irr::Several { count } => say::several_rates(self.lang, &count),
        }
    }

    /// "6 (Aug 2026)".
    pub fn month(&self, month: u32) -> String {
        let calendar = self.plan.settings.calendar_month(month);
        say::plan_month(self.lang, &month, &self.locale.month(calendar.year(), calendar.month()))
    }

    pub fn break_even(&self, at: Option<BreakEven>) -> String {
        let lang = self.lang;
        match at {
            None => say::not_within(lang).to_owned(),
            Some(at) if at.holds => say::break_even_holds(lang, &self.month(at.month)),
            Some(at) => say::break_even_lost(lang, &self.month(at.month)),
        }
    }

    /// The month alone, marked where it does not hold.
    pub fn break_even_brief(&self, at: Option<BreakEven>) -> String {
        match at {
            None => UNDEFINED.to_owned(),
            Some(at) if at.holds => at.month.to_string(),
            Some(at) => say::lost_again(self.lang, &at.month),
        }
    }

    /// The id and the name.
    pub fn row(&self, id: &impl Id, name: Option<&str>) -> String {
        format!("{id} {}", terms::named(name.unwrap_or_default(), self.lang))
    }

    pub fn goal(&self, id: &GoalId) -> String {
        self.row(id, self.plan.goal(id).map(|goal| goal.name.as_str()))
    }

    pub fn tactic(&self, id: &TacticId) -> String {
        let tactic = self.plan.tactic(id);
        let name = self.row(id, tactic.map(|tactic| tactic.name.as_str()));
        let off = tactic.is_some_and(|tactic| !tactic.switched_on);
        if off { say::switched_off(self.lang, &name) } else { name }
    }

    pub fn channel(&self, id: &ChannelId) -> String {
        terms::named(
            self.plan.channel(id).map(|channel| channel.name.as_str()).unwrap_or_default(),
            self.lang,
        )
        .to_owned()
    }

    pub fn department(&self, id: Option<&DepartmentId>) -> String {
        match id.and_then(|id| self.plan.department(id)) {
            Some(department) => terms::department(department, self.lang).to_owned(),
            None => say::no_department(self.lang).to_owned(),
        }
    }

    pub fn scenario(&self, id: &ScenarioId) -> String {
        let found = self.plan.settings.scenarios.iter().find(|scenario| scenario.id == *id);
        let Some(scenario) = found else { return id.to_string() };
        let name = terms::scenario(scenario, self.lang);
        say::changed_scenario(self.lang, &name, &scenario_changes(scenario, self.plan, self.locale))
    }
}
