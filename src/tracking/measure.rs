//! What the readings are worth, beside the plan.
//!
//! A reading y is worth z · u · â · s · (y − b), with â = T / I, the share of the reading's improvement that is
//! due to this plan when the effects of other KPIs are counted, or the KPI's own attribution where I = 0; so a
//! reading exactly as planned gives the planned value. What is missing is left out and counted, never zero.

use std::collections::BTreeMap;

use crate::plan::{Kpi, KpiId, Month, Plan, Quantity, Settings};
use crate::projection::{KpiProjection, Projection, roi};

use super::figures::{Measured, MeasuredKpi, MeasuredMonth, OutlookMilestone};

/// Holds readings and recorded costs against a projection of the same plan.
pub fn measure(plan: &Plan, projection: &Projection) -> Measured {
    let costs = by_plan_month(&plan.settings, &plan.measurement.costs);
    let index: BTreeMap<&KpiId, &Kpi> = plan.kpis.iter().map(|kpi| (&kpi.id, kpi)).collect();
    let tracked: Vec<Tracked> = projection
        .kpis
        .iter()
        .filter_map(|projected| Some(Tracked::new(plan, index.get(&projected.kpi).copied()?, projected)))
        .collect();
    let last_reading = tracked.iter().filter_map(|kpi| kpi.readings.keys().max().copied()).max();
    let months = last_reading.max(costs.keys().max().copied()).unwrap_or(0);
    let by_month = by_month(months, &tracked, &costs, projection);

    let booked = || by_month.iter().filter(|month| month.cost.is_some());
    let value: f64 = booked().filter_map(|month| month.value).sum();
    let cost: f64 = booked().filter_map(|month| month.cost).sum();
    let planned_value: f64 = booked().map(|month| month.planned_value).sum();
    let planned_cost: f64 = booked().map(|month| month.planned_cost).sum();
    Measured {
        months,
        value,
        cost,
        roi: roi(value, cost),
        planned_value,
        planned_cost,
        planned_roi: roi(planned_value, planned_cost),
        value_of_plan: Some(value / planned_value).filter(|part| part.is_finite()),
        missing_readings: by_month.iter().map(|month| month.missing_readings).sum(),
        read_not_booked: by_month
            .iter()
            .filter(|month| month.cost.is_none() && is_read(month.month, &tracked))
            .map(|month| month.month)
            .collect(),
        kpis: tracked.iter().map(|kpi| kpi.measured(months)).collect(),
        outlook: outlook(projection, &by_month),
        by_month,
    }
}

/// A KPI of the projection with what was read of it, by month of the plan.
struct Tracked<'a> {
    kpi: &'a Kpi,
    projected: &'a KpiProjection,
    readings: BTreeMap<u32, f64>,
}

impl<'a> Tracked<'a> {
    fn new(plan: &Plan, kpi: &'a Kpi, projected: &'a KpiProjection) -> Self {
        let readings = plan.measurement.readings.get(&kpi.id);
        let readings = readings.map(|months| by_plan_month(&plan.settings, months)).unwrap_or_default();
        Self { kpi, projected, readings }
    }

    /// What the month's reading is worth; `None` without a reading, or while baseline, unit value or
    /// attribution is not known, or where the KPI is not counted.
    fn value(&self, month: u32) -> Option<f64> {
        let reading = self.readings.get(&month)?;
        let known = self.kpi.counted.then_some(self.kpi.unit_value)??;
        let own = self.kpi.attribution.map(Quantity::base)?;
        let improvement = self.kpi.direction.sign() * (reading - self.kpi.baseline?.base());
        Some(known.base() * self.attribution(month).unwrap_or(own) * improvement)
    }

    /// What of the month's improvement is due to the plan; `None` where none is planned.
    fn attribution(&self, month: u32) -> Option<f64> {
        let at = |stream: &[f64]| stream.get(usize::try_from(month).ok()?.checked_sub(1)?).copied();
        let shown = at(&self.projected.reading_improvement_by_month).filter(|shown| *shown != 0.0)?;
        Some(at(&self.projected.improvement_by_month)? / shown)
    }

    fn measured(&self, months: u32) -> MeasuredKpi {
        MeasuredKpi {
            kpi: self.kpi.id.clone(),
            readings: (1..=months).map(|month| self.readings.get(&month).copied()).collect(),
            value_by_month: (1..=months).map(|month| self.value(month)).collect(),
        }
    }
}

fn by_plan_month(settings: &Settings, months: &BTreeMap<Month, f64>) -> BTreeMap<u32, f64> {
    months.iter().filter_map(|(month, x)| Some((settings.plan_month(*month)?, *x))).collect()
}

fn is_read(month: u32, tracked: &[Tracked]) -> bool {
    tracked.iter().any(|kpi| kpi.readings.contains_key(&month))
}

/// Months 1 to `months`, with the running total of their values.
fn by_month(
    months: u32,
    tracked: &[Tracked],
    costs: &BTreeMap<u32, f64>,
    projection: &Projection,
) -> Vec<MeasuredMonth> {
    let mut total = Some(0.0);
    (1..=months)
        .map(|month| {
            let measured = measured_month(month, tracked, costs, projection);
            total = total.zip(measured.value).map(|(total, value)| total + value);
            MeasuredMonth { cumulative_value: total, ..measured }
        })
        .collect()
}

fn measured_month(
    month: u32,
    tracked: &[Tracked],
    costs: &BTreeMap<u32, f64>,
    projection: &Projection,
) -> MeasuredMonth {
    let values: Vec<f64> = tracked.iter().filter_map(|kpi| kpi.value(month)).collect();
    let counted = tracked.iter().filter(|kpi| kpi.kpi.counted);
    let missing = counted.filter(|kpi| !kpi.readings.contains_key(&month)).count();
    MeasuredMonth {
        month,
        value: (!values.is_empty()).then(|| values.iter().sum()),
        cumulative_value: None,
        cost: costs.get(&month).copied(),
        planned_value: in_month(&projection.total.value_by_month, month),
        planned_cost: in_month(&projection.total.cost_by_month, month),
        missing_readings: u32::try_from(missing).unwrap_or(u32::MAX),
    }
}

fn in_month(stream: &[f64], month: u32) -> f64 {
    usize::try_from(month).ok().and_then(|m| stream.get(m.checked_sub(1)?)).copied().unwrap_or(0.0)
}

/// Measured value and cost in the months that are read and booked, the plan's in all others.
fn outlook(projection: &Projection, by_month: &[MeasuredMonth]) -> Vec<OutlookMilestone> {
    let measured: BTreeMap<u32, (f64, f64)> =
        by_month.iter().filter_map(|month| Some((month.month, (month.value?, month.cost?)))).collect();
    let total = &projection.total;
    let at = |&milestone: &u32| {
        let months = (1..=milestone).map(|month| {
            let planned = (in_month(&total.value_by_month, month), in_month(&total.cost_by_month, month));
            measured.get(&month).copied().unwrap_or(planned)
        });
        let (value, cost) = months.fold((0.0, 0.0), |(v, c), (value, cost)| (v + value, c + cost));
        OutlookMilestone {
            month: milestone,
            value,
            cost,
            net: value - cost,
            roi: roi(value, cost),
            measured_months: u32::try_from(measured.range(..=milestone).count()).unwrap_or(u32::MAX),
        }
    };
    projection.milestones.iter().map(at).collect()
}

#[cfg(test)]
mod tests {
    use crate::evaluation::evaluate;
    use crate::plan::{Goal, GoalApproval, Kpi, Month, Plan};

    #[test]
    fn a_reading_is_worth_nothing_known_while_its_attribution_is_missing() {
        let launch = Month::new(2026, 3).unwrap();
        let mut plan = Plan::starting("P1".into(), "", launch, "TWD");
        plan.goals.candidates = vec![Goal {
            id: "G1".into(),
            name: String::new(),
            description: String::new(),
            department: None,
            business_goals: Vec::new(),
            yearly_cost_of_inaction: None,
            ratings: std::collections::BTreeMap::new(),
            discussion: String::new(),
            approval: GoalApproval::default(),
            selected: true,
            success: None,
        }];
        plan.kpis = vec![Kpi {
            baseline: Some(10.0.into()),
            target: Some(20.0.into()),
            unit_value: Some(3.0.into()),
            ..Kpi::starting("K1".into(), "G1".into())
        }];
        // Before the effect begins and while it grows.
        for month in [launch, launch.plus(3)] {
            plan.measurement.set_reading(&"K1".into(), month, Some(15.0));
        }
        assert_eq!(evaluate(&plan).measured.kpis[0].value_by_month, [None; 4]);
        plan.kpis[0].attribution = Some(0.5.into());
        let measured = evaluate(&plan).measured;
        assert_eq!(measured.kpis[0].value_by_month, [Some(7.5), None, None, Some(7.5)]);
        assert_eq!(measured.missing_readings, 2);
    }
}
