//! Scenarios: the plan with some of its figures changed, held against the plan as it is.

use serde::{Deserialize, Serialize};

use super::Plan;
use super::id::{KpiId, ScenarioId, TacticId};
use super::tactics::CostKind;

/// A named set of changes to the plan: "30 % less value at 10 % more cost", "launched three months later".
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Scenario {
    pub id: ScenarioId,
    /// Empty for the three standard ones, which are named in the reader's language.
    #[serde(default)]
    pub name: String,
    /// One of the three standard scenarios, where it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standard: Option<StandardScenario>,
    /// Factor on every month's value, 0 or more.
    pub value_factor: f64,
    /// Factor on every month's cost, 0 or more.
    pub cost_factor: f64,
    /// What else is changed, all of it together.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum StandardScenario {
    Low,
    Base,
    High,
}

/// One change to the plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Change {
    /// Costs of a kind, or of every kind, times a factor of 0 or more: a budget cut.
    CostTimes {
        #[serde(default)]
        kind: Option<CostKind>,
        factor: f64,
    },
    /// The unit value of a KPI, or of every KPI, times a factor of 0 or more: a lower margin.
    UnitValueTimes {
        #[serde(default)]
        kpi: Option<KpiId>,
        factor: f64,
    },
    /// Everything, costs and effects, so many months later over the same horizon.
    LaunchLater { months: u32 },
    /// The tactic has neither effect nor cost.
    TacticOff { tactic: TacticId },
}

impl Scenario {
    /// The plan as it is, to be changed.
    pub fn unchanged(id: ScenarioId) -> Self {
        Self {
            id,
            name: String::new(),
            standard: None,
            value_factor: 1.0,
            cost_factor: 1.0,
            changes: Vec::new(),
        }
    }

    /// By how many months everything happens later.
    pub fn delay(&self) -> u32 {
        let months = self.changes.iter().map(|change| match change {
            Change::LaunchLater { months } => *months,
            _ => 0,
        });
        months.fold(0, u32::saturating_add)
    }

    /// The plan with the changes made to its rows. The factors on all value and cost and the delay are not among
    /// them: they change no row.
    pub fn changed_rows(&self, plan: &Plan) -> Plan {
        let mut plan = plan.clone();
        for change in &self.changes {
            change.make(&mut plan);
        }
        plan
    }

    /// Whether [`Scenario::changed_rows`] is another plan.
    pub fn changes_rows(&self) -> bool {
        self.changes.iter().any(|change| !matches!(change, Change::LaunchLater { .. }))
    }
}

impl Change {
    fn make(&self, plan: &mut Plan) {
        match self {
            Self::CostTimes { kind, factor } => {
                for line in plan.tactics.iter_mut().flat_map(|tactic| &mut tactic.costs) {
                    if kind.is_none_or(|kind| kind == line.kind) {
                        line.amount = line.amount.times(*factor);
                    }
                }
            }
            Self::UnitValueTimes { kpi, factor } => {
                for row in &mut plan.kpis {
                    if kpi.as_ref().is_none_or(|kpi| *kpi == row.id) {
                        row.unit_value = row.unit_value.map(|value| value.times(*factor));
                    }
                }
            }
            Self::TacticOff { tactic } => {
                for row in plan.tactics.iter_mut().filter(|row| row.id == *tactic) {
                    row.switched_on = false;
                }
            }
            Self::LaunchLater { .. } => {}
        }
    }

    /// Whether it is about this KPI alone.
    pub(super) fn is_of_kpi(&self, id: &KpiId) -> bool {
        matches!(self, Self::UnitValueTimes { kpi: Some(kpi), .. } if kpi == id)
    }

    pub(super) fn is_of_tactic(&self, id: &TacticId) -> bool {
        matches!(self, Self::TacticOff { tactic } if tactic == id)
    }
}
