//! Step 5: a money value for each chosen KPI, where it comes from, and how much of it is due to this plan.

use std::collections::HashMap;

use serde::Serialize;

use super::index::{Index, KpiEntry};
use super::place::{Field, Place, RowKind};
use super::{Found, Severity, effects, is_blank, uncertainty};
use crate::plan::limits;
use crate::plan::{Confidence, DepartmentId, Derivation, GoalId, Kpi, KpiClass, KpiId, Quantity, ValueInput};

/// The most of a gain in satisfaction that may be ascribed to the plan without a measured link of one's own.
const SATISFACTION_ATTRIBUTION: f64 = 0.5;

/// A unit value is the one that its derivation gives, up to this relative error.
const SAME_VALUE: f64 = 1e-9;

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ValuesProblem {
    /// Nothing is entered yet.
    ValuesEmpty,
    /// No KPI of the goal counts, and none drives one that does.
    NothingCounted,
    NoUnitValue,
    ZeroUnitValue,
    NegativeUnitValue,
    NoValueSource,
    NoConfidence,
    Guessed,
    DerivationIncomplete {
        missing: Vec<ValueInput>,
    },
    /// The value was changed by hand, or the derivation was.
    DerivationDiffers {
        stated: f64,
        derived: f64,
    },
    /// A sale is valued with all of its price.
    RevenueNotProfit,
    NoAttribution,
    ZeroAttribution,
    FullAttribution,
    /// More of a satisfaction than is usually due to a plan, without a measured link.
    SatisfactionAttribution {
        attribution: f64,
    },
    /// The effect begins after the last month.
    StartsAfterHorizon {
        horizon: u32,
    },
    /// The full effect is reached after the last month.
    FullAfterHorizon {
        month: f64,
    },
    /// Strong effects in a row make an improvement that is no figure any more.
    BeyondNumbers,
    /// Another counted KPI of the department is the same money.
    SameMoney {
        money: String,
        other: KpiId,
    },
}

use ValuesProblem as P;

pub(super) fn find(index: &Index, found: &mut Found) {
    if index.selected_kpis().next().is_some() && is_empty(index) {
        found.advice(Place::field(Field::UnitValue), P::ValuesEmpty);
        return;
    }
    for entry in index.selected_goals() {
        let earns = |kpi: &KpiEntry| kpi.kpi.counted || kpi.drives;
        if !entry.kpis.is_empty() && !index.kpis_of(entry).any(earns) {
            let place = Place::row(RowKind::Goal, &entry.goal.id).at(Field::Counted);
            found.warning(place, P::NothingCounted);
        }
    }
    let mut money = HashMap::new();
    for entry in index.selected_kpis() {
        if entry.kpi.counted {
            value(entry.kpi, found);
            double_counting(index, entry.kpi, &mut money, found);
        }
        if let Some(derivation) = entry.kpi.derivation.as_ref().filter(|_| is_derived(entry.kpi)) {
            derived(entry.kpi, derivation, found);
        }
        if entry.matters() {
            attribution(entry.kpi, found);
            time(entry.kpi, index.plan.settings.horizon, found);
            uncertainty::of_kpi(entry.kpi, found);
        }
    }
    for kpi in &index.figures.projection.kpis {
        if !kpi.improvement_by_month.iter().all(|units| limits::NUMBER.contains(*units)) {
            found.error(Place::row(RowKind::Kpi, &kpi.kpi), P::BeyondNumbers);
        }
    }
    effects::find(index, found);
    uncertainty::of_effects(index, found);
}

/// No selected KPI has a value, and nobody began to give it one.
fn is_empty(index: &Index) -> bool {
    index.plan.values.effects.is_empty() && !index.selected_kpis().any(|entry| has_value(entry.kpi))
}

/// A value is entered for the KPI, or begun. What the catalogue fills in is no entry: a formula, and the
/// attribution of a satisfaction.
pub(super) fn has_value(kpi: &Kpi) -> bool {
    let ascribed = kpi.attribution.is_some() && kpi.class != KpiClass::Satisfaction;
    kpi.unit_value.is_some() || is_derived(kpi) || kpi.confidence.is_some() || ascribed
}

fn value(kpi: &Kpi, found: &mut Found) {
    let place = |field| Place::row(RowKind::Kpi, &kpi.id).at(field);
    let Some(unit_value) = kpi.unit_value.map(Quantity::base) else {
        found.error(place(Field::UnitValue), P::NoUnitValue);
        return;
    };
    if unit_value == 0.0 {
        found.warning(place(Field::UnitValue), P::ZeroUnitValue);
    } else if unit_value < 0.0 {
        found.warning(place(Field::UnitValue), P::NegativeUnitValue);
    }
    if is_blank(&kpi.value_source) {
        // A derivation is half a source: it says how, but not where the figures come from.
        let severity = if is_derived(kpi) { Severity::Advice } else { Severity::Warning };
        found.add(severity, place(Field::ValueSource), P::NoValueSource);
    }
    match kpi.confidence {
        None => found.advice(place(Field::Confidence), P::NoConfidence),
        Some(Confidence::Guessed) => found.advice(place(Field::Confidence), P::Guessed),
        Some(Confidence::Measured | Confidence::Estimated) => {}
    }
}

/// A derivation without any figure is only a proposal of how to do it.
fn is_derived(kpi: &Kpi) -> bool {
    kpi.derivation.as_ref().is_some_and(|derivation| !derivation.inputs.is_empty())
}

fn derived(kpi: &Kpi, derivation: &Derivation, found: &mut Found) {
    let place = || Place::row(RowKind::Kpi, &kpi.id).at(Field::Derivation);
    let inputs = derivation.pattern.inputs().iter().copied();
    let missing: Vec<_> = inputs.filter(|input| !derivation.inputs.contains_key(input)).collect();
    if !missing.is_empty() {
        found.warning(place(), P::DerivationIncomplete { missing });
    }
    if let Some((stated, derived)) = kpi.unit_value.map(Quantity::base).zip(derivation.unit_value())
        && (stated - derived).abs() > SAME_VALUE * stated.abs().max(derived.abs())
    {
        found.warning(place(), P::DerivationDiffers { stated, derived });
    }
    if derivation.inputs.get(&ValueInput::GrossMargin).is_some_and(|&margin| margin >= 1.0) {
        found.warning(place(), P::RevenueNotProfit);
    }
}

fn attribution(kpi: &Kpi, found: &mut Found) {
    let place = || Place::row(RowKind::Kpi, &kpi.id).at(Field::Attribution);
    let Some(attribution) = kpi.attribution.map(Quantity::base) else {
        found.error(place(), P::NoAttribution);
        return;
    };
    let measured = kpi.confidence == Some(Confidence::Measured);
    if attribution == 0.0 {
        found.warning(place(), P::ZeroAttribution);
    } else if kpi.class == KpiClass::Satisfaction && attribution > SATISFACTION_ATTRIBUTION && !measured {
        found.advice(place(), P::SatisfactionAttribution { attribution });
    } else if attribution >= 1.0 {
        found.advice(place(), P::FullAttribution);
    }
}

fn time(kpi: &Kpi, horizon: u32, found: &mut Found) {
    let place = |field| Place::row(RowKind::Kpi, &kpi.id).at(field);
    let (lag, last) = (kpi.lag.base(), f64::from(horizon));
    let full = lag + kpi.ramp.base();
    if lag >= last {
        found.warning(place(Field::Lag), P::StartsAfterHorizon { horizon });
    } else if full > last {
        found.advice(place(Field::Ramp), P::FullAfterHorizon { month: full.ceil() });
    }
}

/// KPIs with the same money key in one department; goals without a department stand each for itself.
type Money<'a> = (Result<&'a DepartmentId, &'a GoalId>, &'a str);

fn double_counting<'a>(
    index: &Index<'a>,
    kpi: &'a Kpi,
    money: &mut HashMap<Money<'a>, &'a KpiId>,
    found: &mut Found,
) {
    let Some(key) = kpi.money.as_deref().map(str::trim).filter(|key| !key.is_empty()) else { return };
    let department = index.department_of(kpi).ok_or(&kpi.goal);
    let first = *money.entry((department, key)).or_insert(&kpi.id);
    if first != &kpi.id {
        let place = Place::row(RowKind::Kpi, &kpi.id).at(Field::Counted);
        found.warning(place, P::SameMoney { money: key.to_owned(), other: first.clone() });
    }
}
