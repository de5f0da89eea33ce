//! Step 8: the data that the KPIs need; several metrics each, since some become better KPIs.

use serde::Serialize;

use super::index::{Index, KpiEntry};
use super::kpis::is_rate;
use super::place::{Field, Place, RowKind};
use super::row::RowProblem;
use super::{Found, Severity, is_blank};
use crate::plan::{Frequency, Metric};

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum AnalyticsProblem {
    /// Nothing is entered yet.
    AnalyticsEmpty,
    KpiWithoutMetric,
    OneMetric,
    NoTool,
    NoOwner,
    MetricRateWithoutDefinition,
    /// Readings are wanted every month.
    TooRare,
}

use AnalyticsProblem as P;

pub(super) fn find(index: &Index, found: &mut Found) {
    let metrics = &index.plan.analytics.metrics;
    if metrics.is_empty() {
        found.advice(Place::field(Field::Metrics), P::AnalyticsEmpty);
        return;
    }
    for entry in index.selected_kpis() {
        kpi(entry, found);
    }
    for metric in metrics {
        row(metric, found);
    }
}

fn kpi(entry: &KpiEntry, found: &mut Found) {
    let place = || Place::row(RowKind::Kpi, &entry.kpi.id).at(Field::Metrics);
    match entry.metrics {
        0 => {
            let severity = if entry.matters() { Severity::Warning } else { Severity::Advice };
            found.add(severity, place(), P::KpiWithoutMetric);
        }
        1 if entry.matters() => found.advice(place(), P::OneMetric),
        _ => {}
    }
}

fn row(metric: &Metric, found: &mut Found) {
    let place = |field| Place::row(RowKind::Metric, &metric.id).at(field);
    if is_blank(&metric.name) {
        found.advice(place(Field::Name), RowProblem::Unnamed);
    }
    if is_blank(&metric.tool) {
        found.advice(place(Field::Tool), P::NoTool);
    }
    if is_blank(&metric.owner) {
        found.advice(place(Field::Owner), P::NoOwner);
    }
    if is_rate(&metric.name) && is_blank(&metric.definition) {
        found.warning(place(Field::Definition), P::MetricRateWithoutDefinition);
    }
    if metric.frequency == Frequency::Quarterly {
        found.advice(place(Field::Frequency), P::TooRare);
    }
}
