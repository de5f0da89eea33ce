//! The plan's scenarios side by side, base case and simulated, and what each makes better or worse.

use super::super::document::Table;
use super::super::say::dash;
use super::Sureness;
use crate::simulation::{Difference, MilestoneOutcome, Percentiles, ScenarioOutcome};
use crate::text::messages::sureness as words;
use crate::text::terms;

impl Sureness<'_> {
    /// By the horizon, the plan as it is first; `None` where no scenario was simulated.
    pub fn scenarios(self) -> Option<Table> {
        let (say, lang) = (self.say, self.say.lang);
        let own = self.outcome.milestones.last()?;
        if self.outcome.scenarios.is_empty() {
            return None;
        }
        let base = say.evaluation.projection.total.at_horizon().and_then(|end| end.roi);
        let mut plan = self.scenario_row(words::as_it_is(lang), base, Some(own));
        plan.extend([dash(), dash()]);
        let rows = self.outcome.scenarios.iter().filter_map(|one| self.scenario(one));
        Some(
            Table::new(words::scenarios(lang))
                .words(words::scenario(lang))
                .figures(words::base_roi(lang))
                .figures("P10")
                .figures("P50")
                .figures("P90")
                .figures(words::positive(lang))
                .figures(words::net_difference(lang))
                .figures(words::better(lang))
                .rows(std::iter::once(plan).chain(rows))
                .note(words::scenarios_note(lang, &own.month)),
        )
    }

    /// `None` where the plan no longer has it.
    fn scenario(self, one: &ScenarioOutcome) -> Option<Vec<String>> {
        let (say, lang) = (self.say, self.say.lang);
        let scenario = say.plan.settings.scenarios.iter().find(|row| row.id == one.scenario)?;
        let result = say.evaluation.scenarios.iter().find(|result| result.scenario == one.scenario);
        let base = result.and_then(|result| result.milestones.last()?.roi);
        let mut cells = self.scenario_row(terms::scenario(scenario, lang), base, one.milestones.last());
        let difference = one.differences.last();
        match difference {
            Some(difference) if differs(difference) => {
                cells.extend([self.net_difference(difference), self.chance(difference.better)]);
            }
            Some(_) => cells.extend([words::no_difference(lang).to_owned(), dash()]),
            None => cells.extend([dash(), dash()]),
        }
        Some(cells)
    }

    fn scenario_row(self, name: &str, base: Option<f64>, at: Option<&MilestoneOutcome>) -> Vec<String> {
        let roi = at.and_then(|at| at.roi);
        let of = |figure: fn(&Percentiles) -> f64| self.say.roi(roi.map(|roi| figure(&roi.percentiles)));
        vec![
            name.to_owned(),
            self.say.roi(base),
            of(|roi| roi.p10),
            of(|roi| roi.p50),
            of(|roi| roi.p90),
            at.map_or_else(dash, |at| self.positive(at)),
        ]
    }

    fn net_difference(self, difference: &Difference) -> String {
        let say = self.say;
        let Percentiles { p10, p50, p90, .. } = difference.net.percentiles;
        words::difference(say.lang, &say.cash(p50), &say.cash(p10), &say.cash(p90))
    }
}

/// Whether the scenario is another plan in any sample worth telling.
fn differs(difference: &Difference) -> bool {
    let Percentiles { p5, p95, .. } = difference.net.percentiles;
    p5 != 0.0 || p95 != 0.0 || difference.net.mean != 0.0
}
