//! Step 8, choose analytics: the data that each KPI needs, the most important KPI first, then the easiest to track.

mod decided;
mod kpi_card;
mod metric_row;

use std::collections::BTreeMap;

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::editor::Editor;
use crate::app::parts::{Disclosure, Section, StepFrame};
use crate::app::route::Route;
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::plan::{Goal, GoalId, Kpi, KpiId, Metric, Plan, Step};
use crate::text::messages::analytics;
use crate::text::{Lang, terms};
use decided::Decided;
use kpi_card::KpiCard;

/// More KPIs than this are shown folded, so that the page stays light.
const MANY: usize = 30;

fn metric_rows(editor: &Editor) -> RowEditor<Metric> {
    RowEditor::new(editor, "metric", |plan| Some(&mut plan.analytics.metrics))
}

/// A KPI with what step 8 shows of it.
struct KpiMetrics<'a> {
    kpi: &'a Kpi,
    goal: &'a Goal,
    metrics: Vec<&'a Metric>,
    /// Names of the tactics that move it.
    tactics: Vec<AttrValue>,
}

/// Every KPI in the order of the evaluation.
fn in_order(current: &Current, lang: Lang) -> Vec<KpiMetrics<'_>> {
    let plan: &Plan = &current.plan;
    let kpis: BTreeMap<&KpiId, &Kpi> = plan.kpis.iter().map(|kpi| (&kpi.id, kpi)).collect();
    let goals: BTreeMap<&GoalId, &Goal> = plan.goals.candidates.iter().map(|goal| (&goal.id, goal)).collect();
    let mut metrics: BTreeMap<&KpiId, Vec<&Metric>> = BTreeMap::new();
    for metric in &plan.analytics.metrics {
        metrics.entry(&metric.kpi).or_default().push(metric);
    }
    let mut tactics: BTreeMap<&KpiId, Vec<AttrValue>> = BTreeMap::new();
    for tactic in &plan.tactics {
        for delivery in &tactic.kpis {
            let name = terms::named(&tactic.name, lang).to_owned();
            tactics.entry(&delivery.kpi).or_default().push(name.into());
        }
    }
    let order = current.evaluation.kpi_order.iter();
    order
        .filter_map(|id| {
            let kpi = *kpis.get(id)?;
            Some(KpiMetrics {
                kpi,
                goal: goals.get(&kpi.goal)?,
                metrics: metrics.remove(id).unwrap_or_default(),
                tactics: tactics.remove(id).unwrap_or_default(),
            })
        })
        .collect()
}

#[component]
pub fn AnalyticsStep() -> Html {
    html! {
        <StepFrame step={Step::Analytics} decided={html! { <Decided /> }}>
            <Metrics />
        </StepFrame>
    }
}

#[component]
fn Metrics() -> Html {
    let lang = use_words().lang;
    let current = use_current();
    let rows = metric_rows(&current.editor);
    let (selected, others): (Vec<_>, Vec<_>) =
        in_order(&current, lang).into_iter().partition(|entry| entry.goal.selected);
    let others: Vec<_> = others.into_iter().filter(|entry| !entry.metrics.is_empty()).collect();
    let many = selected.len() > MANY;
    let kept: usize = others.iter().map(|entry| entry.metrics.len()).sum();
    let card = |at: usize, entry: &KpiMetrics| {
        html! {
            <KpiCard key={entry.kpi.id.to_string()} place={at + 1} kpi={entry.kpi.clone()} {many}
                goal={terms::named(&entry.goal.name, lang).to_owned()} tactics={entry.tactics.clone()}
                metrics={entry.metrics.iter().copied().cloned().collect::<Vec<_>>()} rows={rows.clone()} />
        }
    };
    html! {
        <Section title={analytics::metrics(lang)}>
            <div class="section-intro">
                <p>
                    { analytics::order(lang) }
                    <a href={Route::Step(Step::Kpis).href()}>{ analytics::to_kpis(lang) }</a>
                </p>
            </div>
            <div class="empty-place">
                if selected.is_empty() {
                    <div class="empty">
                        <p>{ analytics::no_kpis(lang) }</p>
                        <a class="button" href={Route::Step(Step::Kpis).href()}>{ analytics::to_kpis(lang) }</a>
                    </div>
                }
            </div>
            <div id="metrics" class="cards" tabindex="-1">
                { for selected.iter().enumerate().map(|(at, entry)| card(at, entry)) }
            </div>
            <div>
                if !others.is_empty() {
                    <Disclosure title={analytics::others(lang)} note={analytics::count(lang, &kept)}>
                        <p class="field-hint">{ analytics::others_why(lang) }</p>
                        <div class="cards">
                            { for others.iter().enumerate().map(|(at, entry)| card(selected.len() + at, entry)) }
                        </div>
                    </Disclosure>
                }
            </div>
        </Section>
    }
}
