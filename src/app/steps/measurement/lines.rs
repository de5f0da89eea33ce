//! What the months and rows of the grid hold, taken from the plan and its figures for the months that are shown.

use std::collections::BTreeMap;
use std::rc::Rc;

use yew::AttrValue;

use super::window::Window;
use crate::app::current::Current;
use crate::app::words::Words;
use crate::plan::{Kpi, KpiId, Month, Plan};
use crate::projection::KpiProjection;
use crate::text::messages::measurement;
use crate::text::terms;

/// The month by which the first ROI is to be expected.
pub const FIRST_ROI: u32 = 6;
/// Accurate results take so many months.
pub const ACCURATE: u32 = 12;

/// A month of the plan as the grid names it.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanMonth {
    /// 1 is the launch month.
    pub number: u32,
    pub calendar: Month,
    /// The calendar month in words.
    pub name: AttrValue,
    /// Why the month is a milestone; empty where it is none.
    pub milestones: Vec<AttrValue>,
}

/// What stands in one month: as read or booked, and as planned.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Figures {
    pub measured: Option<f64>,
    pub planned: Option<f64>,
}

/// A KPI with its months.
pub struct KpiLine {
    pub id: KpiId,
    pub name: AttrValue,
    pub unit: AttrValue,
    /// Why no level is planned; `None` where one is.
    pub note: Option<AttrValue>,
    pub figures: Vec<Figures>,
}

/// KPIs of the selected goals in the order of tracking: those that count in the ROI, and those that do not.
pub struct KpiLines {
    pub counted: Vec<KpiLine>,
    pub tracked: Vec<KpiLine>,
}

impl KpiLines {
    pub fn of(current: &Current, window: Window, words: &Words) -> Self {
        let Current { plan, evaluation, .. } = current;
        let kpis: BTreeMap<&KpiId, &Kpi> = plan.kpis.iter().map(|kpi| (&kpi.id, kpi)).collect();
        let projected: BTreeMap<&KpiId, &KpiProjection> =
            evaluation.projection.kpis.iter().map(|kpi| (&kpi.kpi, kpi)).collect();
        let (mut counted, mut tracked) = (Vec::new(), Vec::new());
        for id in &evaluation.kpi_order {
            let Some((kpi, projected)) = kpis.get(id).zip(projected.get(id)) else { continue };
            let line = line(plan, kpi, projected, window, words);
            if kpi.counted { counted.push(line) } else { tracked.push(line) }
        }
        Self { counted, tracked }
    }

    pub fn is_empty(&self) -> bool {
        self.counted.is_empty() && self.tracked.is_empty()
    }
}

fn line(plan: &Plan, kpi: &Kpi, projected: &KpiProjection, window: Window, words: &Words) -> KpiLine {
    let lang = words.lang;
    let readings = plan.measurement.readings.get(&kpi.id);
    let levels = projected.planned_level_by_month.as_deref();
    let figures = window.months().map(|month| Figures {
        measured: readings.and_then(|months| months.get(&plan.settings.calendar_month(month)).copied()),
        planned: levels.and_then(|levels| in_month(levels, month)),
    });
    KpiLine {
        id: kpi.id.clone(),
        name: terms::named(&kpi.name, lang).to_owned().into(),
        unit: kpi.unit.trim().to_owned().into(),
        note: levels.is_none().then(|| measurement::no_baseline(lang).into()),
        figures: figures.collect(),
    }
}

/// What each month really cost, beside its planned cost.
pub fn costs(current: &Current, window: Window) -> Vec<Figures> {
    let Current { plan, evaluation, .. } = current;
    let booked = |month| plan.measurement.costs.get(&plan.settings.calendar_month(month)).copied();
    let planned = &evaluation.projection.total.cost_by_month;
    window
        .months()
        .map(|month| Figures { measured: booked(month), planned: in_month(planned, month) })
        .collect()
}

/// What each month's readings are worth, beside its planned value.
pub fn values(current: &Current, window: Window) -> Vec<Figures> {
    let evaluation = &current.evaluation;
    let measured: BTreeMap<u32, f64> =
        evaluation.measured.by_month.iter().filter_map(|month| Some((month.month, month.value?))).collect();
    let planned = &evaluation.projection.total.value_by_month;
    let figures =
        |month| Figures { measured: measured.get(&month).copied(), planned: in_month(planned, month) };
    window.months().map(figures).collect()
}

/// The months that are shown.
pub fn months(current: &Current, window: Window, words: &Words) -> Rc<[PlanMonth]> {
    window.months().map(|month| plan_month(current, month, words)).collect()
}

/// A month of the plan in words.
pub fn plan_month(current: &Current, number: u32, words: &Words) -> PlanMonth {
    let calendar = current.plan.settings.calendar_month(number);
    let lang = words.lang;
    let reasons = [
        (number == FIRST_ROI, measurement::first_roi(lang)),
        (number == ACCURATE, measurement::accurate(lang)),
        (number == current.plan.settings.horizon, measurement::end_of_plan(lang)),
    ];
    PlanMonth {
        number,
        calendar,
        name: words.calendar_month(calendar).into(),
        milestones: reasons.into_iter().filter(|(is, _)| *is).map(|(_, why)| why.into()).collect(),
    }
}

fn in_month(stream: &[f64], month: u32) -> Option<f64> {
    stream.get(usize::try_from(month.checked_sub(1)?).ok()?).copied()
}
