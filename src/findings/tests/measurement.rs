//! Step 10.

use super::{Advice, Case, Warning, found, sound, told};
use crate::plan::{Adjustment, Measurement, Month, Plan, Step};

fn month(text: &str) -> Month {
    text.parse().unwrap()
}

/// Forgets what is measured after so many months.
fn measured(plan: &mut Plan, months: u32) {
    let last = plan.settings.calendar_month(months);
    plan.measurement.costs.retain(|&month, _| month <= last);
    plan.measurement.readings.values_mut().for_each(|readings| readings.retain(|&month, _| month <= last));
}

fn adjustment(observed: &str, changed: &str) -> Adjustment {
    Adjustment { id: "AD1".into(), month: None, observed: observed.to_owned(), changed: changed.to_owned() }
}

pub const MEASUREMENT: &[Case] = &[
    ("Measurement begins with readings", Advice, "readings", "measurementEmpty", |plan| {
        plan.measurement = Measurement::default();
    }),
    ("Before month 6 figures are not to be trusted", Advice, "", "tooEarly", |plan| measured(plan, 1)),
    ("Until month 12 they are estimates", Advice, "", "stillEstimates", |plan| measured(plan, 6)),
    ("Measured value keeps up with the plan", Warning, "readings", "valueBehindPlan", |plan| {
        plan.measurement.readings.get_mut(&"K1".into()).unwrap().values_mut().for_each(|x| *x = 100.0);
        plan.measurement.readings.get_mut(&"K3".into()).unwrap().values_mut().for_each(|x| *x = 850.0);
    }),
    ("Real cost keeps to the plan", Warning, "costs", "costOverPlan", |plan| {
        plan.measurement.costs.values_mut().for_each(|x| *x *= 1.25);
    }),
    ("Bookings leave out labour as the ROI does", Advice, "costs", "bookingsMayHoldLabour", |plan| {
        plan.settings.count_labour = false;
    }),
    ("A month that is read is booked", Warning, "month-2026-03-costs", "notBooked", |plan| {
        plan.measurement.costs.remove(&month("2026-03"));
    }),
    ("A month that is booked is read", Warning, "month-2026-03-readings", "notRead", |plan| {
        plan.measurement.readings.values_mut().for_each(|readings| {
            readings.remove(&month("2026-03"));
        });
    }),
    ("Bookings are within the plan", Warning, "month-2025-12-costs", "bookedOutsidePlan", |plan| {
        plan.measurement.costs.insert(month("2025-12"), 1.0);
    }),
    ("A missing reading is missing, not zero", Warning, "kpi-K1-readings", "readingsMissing", |plan| {
        plan.measurement.readings.get_mut(&"K1".into()).unwrap().remove(&month("2026-03"));
    }),
    (
        "Readings before the launch show the usual level",
        Advice,
        "kpi-K1-readings",
        "readingsBeforeLaunch",
        |plan| {
            plan.measurement.readings.get_mut(&"K1".into()).unwrap().insert(month("2025-12"), 99.0);
        },
    ),
    ("Readings are within the plan", Warning, "kpi-K1-readings", "readingsAfterHorizon", |plan| {
        plan.measurement.readings.get_mut(&"K1".into()).unwrap().insert(month("2028-01"), 99.0);
    }),
    ("An adjustment says what was seen", Advice, "adjustment-AD1-observed", "unnamed", |plan| {
        plan.measurement.adjustments = vec![adjustment("", "Fewer ads")];
    }),
    ("An adjustment says what was changed", Advice, "adjustment-AD1-changed", "nothingChanged", |plan| {
        plan.measurement.adjustments = vec![adjustment("Few orders", "")];
    }),
];

#[test]
fn the_rules_of_step_10_are_told() {
    insta::assert_snapshot!(told(Step::Measurement, MEASUREMENT));
}

#[test]
fn a_kpi_that_is_not_counted_need_not_be_read() {
    let mut plan = sound();
    plan.measurement.readings.remove(&"K2".into());
    assert_eq!(found(&plan), []);
}

#[test]
fn a_little_more_cost_and_a_little_less_value_are_within_plan() {
    let mut plan = sound();
    plan.measurement.costs.values_mut().for_each(|cost| *cost *= 1.09);
    if let Some(readings) = plan.measurement.readings.get_mut(&"K1".into()) {
        for reading in readings.values_mut() {
            *reading = 100.0 + (*reading - 100.0) * 0.8;
        }
    }
    assert_eq!(found(&plan), []);
}
