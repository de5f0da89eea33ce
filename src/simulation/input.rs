//! The uncertain inputs of a plan: where each stands, and the values it can take.

use serde::{Deserialize, Serialize};

use crate::plan::limits::Limits;
use crate::plan::{CostLineId, EffectId, GoalId, KpiId, Quantity, TacticId};

use super::distribution::Distribution;
use super::scores::ValueTable;

/// Where an uncertain input stands in the plan.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum InputOf {
    Kpi {
        kpi: KpiId,
        field: KpiField,
    },
    /// The strength of a cross effect.
    Effect {
        effect: EffectId,
    },
    Cost {
        tactic: TacticId,
        line: CostLineId,
        part: CostPart,
    },
    /// Whether the goal's tactics have any effect at all: 1 or 0.
    Success {
        goal: GoalId,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum KpiField {
    Baseline,
    Target,
    UnitValue,
    Attribution,
    Lag,
    Ramp,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum CostPart {
    Money,
    Hours,
    HourlyCost,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    pub of: InputOf,
    pub values: Values,
    /// Its value in the base case.
    pub base: f64,
    /// Where the correlation of improvements reaches it: its goal's position, and +1 where a greater value is more
    /// improvement, −1 where it is less.
    pub improves: Option<(usize, f64)>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    Range(ValueTable),
    /// 1 with this probability, else 0.
    Chance(f64),
}

impl Input {
    /// `None` where the quantity is no uncertainty.
    pub fn of_quantity(of: InputOf, quantity: Quantity, limits: Limits) -> Option<Self> {
        let Quantity::Range(range) = quantity else { return None };
        let table = ValueTable::new(Distribution::of(range)?, limits.least, limits.greatest);
        Some(Self { of, values: Values::Range(table), base: quantity.base(), improves: None })
    }

    /// `None` where success is certain either way.
    pub fn of_chance(goal: GoalId, chance: f64) -> Option<Self> {
        let of = InputOf::Success { goal };
        (chance > 0.0 && chance < 1.0).then_some(Self {
            of,
            values: Values::Chance(chance),
            base: 1.0,
            improves: None,
        })
    }

    pub fn is_chance(&self) -> bool {
        matches!(self.values, Values::Chance(_))
    }

    /// [`Self::at`] for several draws.
    pub fn at_each(&self, drawn: &[f64], values: &mut [f64]) {
        match &self.values {
            Values::Range(table) => table.values(drawn, values),
            Values::Chance(_) => {
                for (value, drawn) in values.iter_mut().zip(drawn) {
                    *value = self.at(*drawn);
                }
            }
        }
    }

    /// Its value at what the sampler draws for it: a normal score, or for a chance a number from 0 to 1.
    pub fn at(&self, drawn: f64) -> f64 {
        match &self.values {
            Values::Range(table) => table.value(drawn),
            Values::Chance(chance) => f64::from(u8::from(drawn < *chance)),
        }
    }
}
