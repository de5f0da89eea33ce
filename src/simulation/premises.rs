//! What a simulation depends on, apart from the number of samples that is asked for: plans with the same premises come
//! to the same outcome, whatever their rows are called.

use crate::plan::{Plan, Scenario, ScenarioId, Uncertainty};

use super::model::{Model, Shift};

#[derive(Clone, Debug, PartialEq)]
pub struct Premises {
    /// The plan as it is.
    pub(super) plan: Model,
    pub(super) scenarios: Vec<(ScenarioId, Model)>,
    pub(super) uncertainty: Uncertainty,
}

impl Premises {
    /// Of a plan and all of its scenarios.
    pub fn of(plan: &Plan) -> Self {
        let scenarios = plan.settings.scenarios.iter();
        let scenarios = scenarios.map(|scenario| (scenario.id.clone(), changed(plan, scenario)));
        Self { scenarios: scenarios.collect(), ..Self::of_plan(plan) }
    }

    /// Of a plan without its scenarios.
    pub(super) fn of_plan(plan: &Plan) -> Self {
        let uncertainty = plan.settings.uncertainty;
        Self { plan: Model::new(plan, Shift::NONE), scenarios: Vec::new(), uncertainty }
    }
}

/// The plan with the changes of a scenario.
fn changed(plan: &Plan, scenario: &Scenario) -> Model {
    let Scenario { value_factor, cost_factor, .. } = *scenario;
    let delay = usize::try_from(scenario.delay()).unwrap_or(usize::MAX);
    Model::new(&scenario.changed_rows(plan), Shift { value_factor, cost_factor, delay })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Quantity, Range};

    fn shop() -> Plan {
        crate::file::open(include_bytes!("../../samples/tea-shop.en.json")).unwrap().plan
    }

    #[test]
    fn words_are_no_premise_and_numbers_are() {
        let (plan, mut other) = (shop(), shop());
        other.name.push_str(", second draft");
        other.goals.candidates[0].name.push_str(" soon");
        other.kpis[0].name = "Orders".into();
        assert_eq!(Premises::of(&plan), Premises::of(&other));
        other.kpis[0].target = Some(Quantity::Range(Range::Uniform { least: 1.0, greatest: 2.0 }));
        assert_ne!(Premises::of(&plan), Premises::of(&other));
    }

    #[test]
    fn the_name_of_a_scenario_is_no_premise_and_what_it_changes_is() {
        let plan = shop();
        let mut named = plan.clone();
        named.settings.scenarios[0].name.push_str(" instead");
        assert_eq!(Premises::of(&plan), Premises::of(&named));
        named.settings.scenarios[0].cost_factor *= 0.5;
        assert_ne!(Premises::of(&plan), Premises::of(&named));
    }

    #[test]
    fn another_seed_is_another_premise() {
        let (plan, mut other) = (shop(), shop());
        other.settings.uncertainty.seed += 1;
        assert_ne!(Premises::of(&plan), Premises::of(&other));
    }
}
