//! What holds for the whole plan: money, time and the scenarios that are held against the base case.

use serde::{Deserialize, Serialize};

use super::calendar::Month;
use super::scenario::{Scenario, StandardScenario};

/// The longest horizon, in months.
pub const LONGEST_HORIZON: u32 = 120;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Settings {
    /// The one currency of the plan, by its ISO 4217 code, such as TWD.
    pub currency: String,
    /// Month 1 of the plan.
    pub launch_month: Month,
    /// Months that are projected, 1 to 120.
    pub horizon: u32,
    /// Yearly discount rate as a fraction, 0.05 for 5 %; above −1, at most 10.
    pub discount_rate: f64,
    /// Whether labour counts as a cost in the ROI.
    pub count_labour: bool,
    /// How the ranges of the plan are simulated.
    #[serde(default, skip_serializing_if = "Uncertainty::is_usual")]
    pub uncertainty: Uncertainty,
    /// What is held against the plan as it is.
    #[serde(default)]
    pub scenarios: Vec<Scenario>,
}

/// How the ranges of a plan are simulated. The same plan gives the same figures wherever it is opened.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
pub struct Uncertainty {
    /// Samples drawn, 1,000 to 1,000,000.
    pub samples: u32,
    /// Chooses among equally good sets of samples, 0 to 999,999,999.
    pub seed: u32,
    /// Rank correlation among the improvements of one goal's KPIs, 0 to 0.999.
    pub correlation_within_goals: f64,
    /// Rank correlation among the improvements of different goals, 0 to 0.999.
    pub correlation_among_goals: f64,
}

impl Default for Uncertainty {
    fn default() -> Self {
        Self { samples: 10_000, seed: 1, correlation_within_goals: 0.0, correlation_among_goals: 0.0 }
    }
}

impl Uncertainty {
    /// As in a plan that says nothing of it.
    fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

impl Settings {
    pub fn starting(launch_month: Month, currency: &str) -> Self {
        let scenario = |id: &str, standard, value_factor, cost_factor| Scenario {
            id: id.into(),
            name: String::new(),
            standard: Some(standard),
            value_factor,
            cost_factor,
            changes: Vec::new(),
        };
        Self {
            currency: currency.to_owned(),
            launch_month,
            horizon: 24,
            discount_rate: 0.05,
            count_labour: true,
            uncertainty: Uncertainty::default(),
            scenarios: vec![
                scenario("SC1", StandardScenario::Low, 0.7, 1.1),
                scenario("SC2", StandardScenario::Base, 1.0, 1.0),
                scenario("SC3", StandardScenario::High, 1.2, 1.0),
            ],
        }
    }

    /// Months 6 and 12 where the horizon reaches them, and the horizon.
    pub fn milestones(&self) -> Vec<u32> {
        let mut months: Vec<u32> = [6, 12].into_iter().filter(|&m| m < self.horizon).collect();
        months.push(self.horizon);
        months
    }

    /// The calendar month of plan month `m` (1 is the launch month).
    pub fn calendar_month(&self, m: u32) -> Month {
        self.launch_month.plus(i32::try_from(m).unwrap_or(i32::MAX) - 1)
    }

    /// The plan month of a calendar month; `None` before the launch and after the horizon.
    pub fn plan_month(&self, month: Month) -> Option<u32> {
        let m = u32::try_from(month.months_since(self.launch_month) + 1).ok()?;
        (1..=self.horizon).contains(&m).then_some(m)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(horizon: u32) -> Settings {
        Settings { horizon, ..Settings::starting(Month::new(2026, 11).unwrap(), "TWD") }
    }

    #[test]
    fn milestones_are_months_6_and_12_where_reached_and_the_horizon() {
        assert_eq!(settings(24).milestones(), [6, 12, 24]);
        assert_eq!(settings(12).milestones(), [6, 12]);
        assert_eq!(settings(6).milestones(), [6]);
        assert_eq!(settings(1).milestones(), [1]);
    }

    #[test]
    fn calendar_months_outside_the_plan_are_no_plan_months() {
        let settings = settings(3);
        let month = |text: &str| settings.plan_month(text.parse().unwrap());
        assert_eq!(month("2026-10"), None);
        assert_eq!(month("2026-11"), Some(1));
        assert_eq!(month("2027-01"), Some(3));
        assert_eq!(month("2027-02"), None);
        assert_eq!(settings.calendar_month(3).to_string(), "2027-01");
    }
}
