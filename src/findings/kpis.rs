//! Step 4: for every goal one KPI or a set that shows progress and is easy to detect; vanity is flagged.

use serde::Serialize;

use super::index::{GoalEntry, Index, KpiEntry};
use super::place::{Field, Place, RowKind};
use super::row::Names;
use super::{Found, Severity, is_blank};
use crate::plan::{Kpi, Quantity};

/// More KPIs than this for one goal and nobody watches them all.
const KPIS_PER_GOAL: usize = 7;

/// How easy a KPI is to track from which on it is easy to detect, of 5.
const EASY: u8 = 3;

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum KpisProblem {
    /// Nothing is entered yet.
    KpisEmpty,
    GoalWithoutKpi,
    OnlyVanity,
    TooManyKpis {
        count: usize,
    },
    /// None of the goal's KPIs is easy to track.
    NoEasyKpi,
    VanityCounted,
    NoBaseline,
    NoTarget,
    TargetIsBaseline,
    TargetOnWrongSide,
    NoUnit,
    /// A rate means nothing without its denominator.
    RateWithoutDefinition,
    NoPriority,
    NoEase,
}

use KpisProblem as P;

pub(super) fn find(index: &Index, found: &mut Found) {
    if index.kpis.is_empty() {
        found.advice(Place::field(Field::Kpis), P::KpisEmpty);
        return;
    }
    for entry in index.selected_goals() {
        set_of_goal(index, entry, found);
    }
    let mut names = Names::of(RowKind::Kpi);
    for entry in &index.kpis {
        names.check(&entry.kpi.goal, &entry.kpi.id, &entry.kpi.name, found);
        if entry.selected {
            row(entry, found);
        }
    }
}

fn set_of_goal(index: &Index, entry: &GoalEntry, found: &mut Found) {
    let place = || Place::row(RowKind::Goal, &entry.goal.id).at(Field::Kpis);
    let count = entry.kpis.len();
    if count == 0 {
        found.error(place(), P::GoalWithoutKpi);
        return;
    }
    if index.kpis_of(entry).all(|kpi| kpi.kpi.vanity) {
        found.warning(place(), P::OnlyVanity);
    }
    if count > KPIS_PER_GOAL {
        found.advice(place(), P::TooManyKpis { count });
    }
    if index.kpis_of(entry).all(|kpi| kpi.kpi.ease.is_some_and(|ease| ease < EASY)) {
        found.advice(place(), P::NoEasyKpi);
    }
}

fn row(entry: &KpiEntry, found: &mut Found) {
    let kpi = entry.kpi;
    let place = |field| Place::row(RowKind::Kpi, &kpi.id).at(field);
    if kpi.vanity && kpi.counted {
        found.warning(place(Field::Counted), P::VanityCounted);
    }
    levels(entry, found);
    if is_blank(&kpi.unit) {
        found.advice(place(Field::Unit), P::NoUnit);
    }
    if is_rate(&kpi.unit) && is_blank(&kpi.definition) {
        found.warning(place(Field::Definition), P::RateWithoutDefinition);
    }
    if kpi.priority.is_none() {
        found.advice(place(Field::Priority), P::NoPriority);
    }
    if kpi.ease.is_none() {
        found.advice(place(Field::Ease), P::NoEase);
    }
}

fn levels(entry: &KpiEntry, found: &mut Found) {
    let kpi = entry.kpi;
    let place = |field| Place::row(RowKind::Kpi, &kpi.id).at(field);
    let severity = if entry.matters() { Severity::Error } else { Severity::Warning };
    if kpi.baseline.is_none() {
        found.add(severity, place(Field::Baseline), P::NoBaseline);
    }
    if kpi.target.is_none() {
        found.add(severity, place(Field::Target), P::NoTarget);
    }
    match improvement(kpi) {
        Some(0.0) => found.warning(place(Field::Target), P::TargetIsBaseline),
        Some(x) if x < 0.0 => found.warning(place(Field::Target), P::TargetOnWrongSide),
        _ => {}
    }
}

fn improvement(kpi: &Kpi) -> Option<f64> {
    let (target, baseline) = kpi.target.map(Quantity::base).zip(kpi.baseline.map(Quantity::base))?;
    Some(kpi.direction.sign() * (target - baseline))
}

/// A share of something else, which is to be named.
pub(super) fn is_rate(text: &str) -> bool {
    let words = || text.split(|c: char| !c.is_alphanumeric());
    let is_rate_word =
        |word: &str| ["rate", "ratio", "percent"].into_iter().any(|rate| word.eq_ignore_ascii_case(rate));
    text.contains(['%', '％', '‰', '率']) || words().any(is_rate_word) || text.contains("百分")
}
