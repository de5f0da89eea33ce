//! The plan's scenarios: what each changes, in words, and what the base case comes to under it.

use super::Basis;
use super::document::Table;
use super::headline::break_even_cell;
use super::say::{Say, dash};
use crate::plan::{Change, Plan, Scenario};
use crate::text::Locale;
use crate::text::messages::report::scenarios as words;
use crate::text::messages::sureness;
use crate::text::terms::{self, Term};

/// What a scenario changes, one thing after another.
pub fn scenario_changes(scenario: &Scenario, plan: &Plan, locale: &dyn Locale) -> String {
    let lang = locale.lang();
    let mut said = Vec::new();
    // Only a factor of exactly 1 changes nothing.
    let share = |factor: f64| ((factor - 1.0).abs() > 0.0).then(|| locale.share(factor));
    said.extend(share(scenario.value_factor).map(|share| words::value(lang, &share)));
    said.extend(share(scenario.cost_factor).map(|share| words::cost(lang, &share)));
    said.extend(scenario.changes.iter().map(|change| one(change, plan, locale)));
    if said.is_empty() { words::nothing(lang).to_owned() } else { said.join(words::between(lang)) }
}

fn one(change: &Change, plan: &Plan, locale: &dyn Locale) -> String {
    let lang = locale.lang();
    match change {
        Change::CostTimes { kind, factor } => {
            let what = kind.map_or(words::all_costs(lang), |kind| kind.term(lang));
            words::costs_times(lang, &what, &locale.share(*factor))
        }
        Change::UnitValueTimes { kpi, factor } => {
            let factor = locale.share(*factor);
            match kpi.as_ref().and_then(|id| plan.kpi(id)) {
                Some(kpi) => words::value_of_times(lang, &terms::named(&kpi.name, lang), &factor),
                None => words::values_times(lang, &factor),
            }
        }
        Change::LaunchLater { months } => words::later(lang, months),
        Change::TacticOff { tactic } => {
            let name = plan.tactic(tactic).map_or("", |tactic| tactic.name.as_str());
            words::without(lang, &terms::named(name, lang))
        }
    }
}

/// The base case under each scenario, side by side.
pub fn scenario_table(basis: &Basis, locale: &dyn Locale) -> Table {
    table(Say::new(basis, locale))
}

pub(super) fn table(say: Say) -> Table {
    let lang = say.lang;
    let milestones = &say.evaluation.projection.milestones;
    let heads = Table::new(words::title(lang)).words(words::scenario(lang)).words(words::changed(lang));
    let table = milestones.iter().fold(heads, |table, month| table.figures(words::roi_at(lang, month)));
    let table = table.figures(words::net_at(lang, &say.plan.settings.horizon)).words(words::break_even(lang));
    let total = &say.evaluation.projection.total;
    let mut plan = vec![sureness::as_it_is(lang).to_owned(), dash()];
    plan.extend(total.milestones.iter().map(|at| say.roi(at.roi)));
    plan.push(say.cash_or_dash(total.at_horizon().map(|end| end.net)));
    plan.push(break_even_cell(say, total.break_even));
    let rows = say.plan.settings.scenarios.iter().zip(&say.evaluation.scenarios).map(|(scenario, result)| {
        let mut cells = vec![
            terms::scenario(scenario, lang).to_owned(),
            scenario_changes(scenario, say.plan, say.locale),
        ];
        cells.extend(result.milestones.iter().map(|milestone| say.roi(milestone.roi)));
        cells.push(say.cash_or_dash(result.milestones.last().map(|milestone| milestone.net)));
        cells.push(break_even_cell(say, result.break_even));
        cells
    });
    if say.plan.settings.scenarios.is_empty() {
        return table;
    }
    table.rows(std::iter::once(plan).chain(rows))
}
