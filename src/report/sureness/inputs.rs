//! The uncertain inputs in the words of the plan: which matters most, what finding it out would bring, and how.

use super::super::say::Say;
use super::Sureness;
use crate::plan::{CostLine, Effect};
use crate::simulation::{CostPart, InputOf, InputOutcome, KpiField};
use crate::text::messages::findings::places as fields;
use crate::text::messages::sureness as words;
use crate::text::terms::Term;

/// What would make the return surer, and how to go about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingOut {
    pub what: String,
    pub how: &'static str,
}

impl<'a> Sureness<'a> {
    /// The input that the ROI's variance comes from most; `None` where the ROI does not vary.
    pub fn finding_out(self) -> Option<FindingOut> {
        let first = *self.by_contribution().first()?;
        let part = first.contribution.filter(|part| *part != 0.0)?;
        let part = self.say.locale.percent(part.abs(), 0);
        let name = input(&first.input, self.say);
        Some(FindingOut {
            what: words::finding_out(self.say.lang, &name, &part),
            how: advice(&first.input, self.say),
        })
    }

    /// Those that have a part in the variance, the greatest first.
    pub(super) fn by_contribution(self) -> Vec<&'a InputOutcome> {
        let part = |input: &InputOutcome| input.contribution.unwrap_or(0.0).abs();
        let mut inputs: Vec<&InputOutcome> =
            self.outcome.inputs.iter().filter(|input| input.contribution.is_some()).collect();
        inputs.sort_by(|a, b| part(b).total_cmp(&part(a)));
        inputs
    }
}

/// "value per unit of “Online orders”".
pub(super) fn input(of: &InputOf, say: Say) -> String {
    let lang = say.lang;
    match of {
        InputOf::Kpi { kpi, field } => words::of_row(lang, &kpi_field(*field, say), &say.kpi(kpi)),
        InputOf::Effect { effect } => {
            let ends = |effect: &Effect| words::of_effect(lang, &say.kpi(&effect.from), &say.kpi(&effect.to));
            let found = say.plan.values.effects.iter().find(|row| row.id == *effect);
            found.map(ends).unwrap_or_default()
        }
        InputOf::Cost { tactic, line, part } => {
            let found = say.plan.tactic(tactic).and_then(|row| row.costs.iter().find(|row| row.id == *line));
            let line = found.map(|line| cost_line(line, say)).unwrap_or_default();
            words::of_cost(lang, &cost_part(*part, say), &line, &say.tactic(tactic))
        }
        InputOf::Success { goal } => words::success_of(lang, &say.goal(goal)),
    }
}

fn kpi_field(field: KpiField, say: Say) -> &'static str {
    match field {
        KpiField::Baseline => fields::field_baseline(say.lang),
        KpiField::Target => fields::field_target(say.lang),
        KpiField::UnitValue => fields::field_unit_value(say.lang),
        KpiField::Attribution => fields::field_attribution(say.lang),
        KpiField::Lag => fields::field_lag(say.lang),
        KpiField::Ramp => fields::field_ramp(say.lang),
    }
}

fn cost_part(part: CostPart, say: Say) -> &'static str {
    match part {
        CostPart::Money => fields::field_amount(say.lang),
        CostPart::Hours => fields::field_hours(say.lang),
        CostPart::HourlyCost => fields::field_hourly_cost(say.lang),
    }
}

/// What is noted of it, or else its kind.
fn cost_line<'a>(line: &'a CostLine, say: Say) -> &'a str {
    match line.note.trim() {
        "" => line.kind.term(say.lang),
        note => note,
    }
}

fn advice(of: &InputOf, say: Say) -> &'static str {
    let lang = say.lang;
    match of {
        InputOf::Kpi { field, .. } => match field {
            KpiField::Baseline => words::advise_baseline(lang),
            KpiField::Target => words::advise_target(lang),
            KpiField::UnitValue => words::advise_unit_value(lang),
            KpiField::Attribution => words::advise_attribution(lang),
            KpiField::Lag | KpiField::Ramp => words::advise_time(lang),
        },
        InputOf::Effect { .. } => words::advise_effect(lang),
        InputOf::Cost { .. } => words::advise_cost(lang),
        InputOf::Success { .. } => words::advise_success(lang),
    }
}
