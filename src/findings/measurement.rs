//! Step 10: what is missing from the readings and bookings, and where the measured results leave the plan.

use serde::Serialize;

use super::index::Index;
use super::place::{Field, Place, RowKind};
use super::row::RowProblem;
use super::{Found, is_blank};
use crate::plan::{Adjustment, Month};

/// The first ROI is to be expected by this month.
const FIRST_ROI: u32 = 6;

/// Accurate results take so many months.
const ACCURATE: u32 = 12;

/// Measured value below this part of the planned one, and cost above that part, are out of plan.
const VALUE_OF_PLAN: f64 = 0.7;
const COST_OF_PLAN: f64 = 1.1;

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum MeasurementProblem {
    /// Nothing is entered yet.
    MeasurementEmpty,
    TooEarly {
        months: u32,
    },
    StillEstimates {
        months: u32,
    },
    ValueBehindPlan {
        of_plan: f64,
    },
    CostOverPlan {
        of_plan: f64,
    },
    /// The ROI leaves labour out; the bookings may hold it.
    BookingsMayHoldLabour,
    /// Has readings, and no recorded cost: not in the measured ROI.
    NotBooked,
    /// Has a recorded cost, and no reading.
    NotRead,
    BookedOutsidePlan,
    ReadingsMissing {
        months: usize,
    },
    ReadingsBeforeLaunch {
        months: usize,
    },
    ReadingsAfterHorizon {
        months: usize,
    },
    NothingChanged,
}

use MeasurementProblem as P;

pub(super) fn find(index: &Index, found: &mut Found) {
    let measurement = &index.plan.measurement;
    let nothing_read = measurement.readings.values().all(std::collections::BTreeMap::is_empty);
    if nothing_read && measurement.costs.is_empty() && measurement.adjustments.is_empty() {
        found.advice(Place::field(Field::Readings), P::MeasurementEmpty);
        return;
    }
    trust(index, found);
    against_plan(index, found);
    months(index, found);
    readings(index, found);
    for adjustment in &measurement.adjustments {
        changes(adjustment, found);
    }
}

/// How far the measured figures can be trusted yet.
fn trust(index: &Index, found: &mut Found) {
    match index.figures.measured.months {
        0 => {}
        months if months < FIRST_ROI => found.advice(Place::step(), P::TooEarly { months }),
        months if months < ACCURATE => found.advice(Place::step(), P::StillEstimates { months }),
        _ => {}
    }
}

fn against_plan(index: &Index, found: &mut Found) {
    let measured = index.figures.measured;
    let of_plan = measured.value_of_plan.filter(|_| measured.planned_value > 0.0);
    if let Some(of_plan) = of_plan.filter(|&part| part < VALUE_OF_PLAN) {
        found.warning(Place::field(Field::Readings), P::ValueBehindPlan { of_plan });
    }
    if measured.planned_cost > 0.0 && measured.cost > measured.planned_cost * COST_OF_PLAN {
        let of_plan = measured.cost / measured.planned_cost;
        found.warning(Place::field(Field::BookedCosts), P::CostOverPlan { of_plan });
    }
    if !index.plan.settings.count_labour && !index.plan.measurement.costs.is_empty() {
        found.advice(Place::field(Field::BookedCosts), P::BookingsMayHoldLabour);
    }
}

fn months(index: &Index, found: &mut Found) {
    let settings = &index.plan.settings;
    let place = |month| Place::month(month).at(Field::BookedCosts);
    let counted = index.kpis.iter().filter(|entry| entry.counts()).count();
    for month in &index.figures.measured.by_month {
        let calendar_month = settings.calendar_month(month.month);
        let unread = counted > 0 && month.missing_readings as usize == counted;
        if unread && month.cost.is_some() {
            found.warning(Place::month(calendar_month).at(Field::Readings), P::NotRead);
        } else if index.figures.measured.read_not_booked.contains(&month.month) {
            found.warning(place(calendar_month), P::NotBooked);
        }
    }
    for &month in index.plan.measurement.costs.keys() {
        if settings.plan_month(month).is_none() {
            found.warning(place(month), P::BookedOutsidePlan);
        }
    }
}

fn readings(index: &Index, found: &mut Found) {
    let settings = &index.plan.settings;
    let last = settings.calendar_month(settings.horizon);
    let measured = index.figures.measured;
    for measured in &measured.kpis {
        let Some(entry) = index.kpi(&measured.kpi).filter(|entry| entry.counts()) else { continue };
        let months = measured.readings.iter().filter(|reading| reading.is_none()).count();
        if months > 0 {
            let place = Place::row(RowKind::Kpi, &entry.kpi.id).at(Field::Readings);
            found.warning(place, P::ReadingsMissing { months });
        }
    }
    for entry in index.selected_kpis() {
        let Some(readings) = index.plan.measurement.readings.get(&entry.kpi.id) else { continue };
        let place = || Place::row(RowKind::Kpi, &entry.kpi.id).at(Field::Readings);
        let count =
            |outside: &dyn Fn(Month) -> bool| readings.keys().filter(|&&month| outside(month)).count();
        match count(&|month| month < settings.launch_month) {
            0 => {}
            months => found.advice(place(), P::ReadingsBeforeLaunch { months }),
        }
        match count(&|month| month > last) {
            0 => {}
            months => found.warning(place(), P::ReadingsAfterHorizon { months }),
        }
    }
}

fn changes(adjustment: &Adjustment, found: &mut Found) {
    let place = |field| Place::row(RowKind::Adjustment, &adjustment.id).at(field);
    if is_blank(&adjustment.observed) {
        found.advice(place(Field::Observed), RowProblem::Unnamed);
    }
    if is_blank(&adjustment.changed) {
        found.advice(place(Field::Changed), P::NothingChanged);
    }
}
