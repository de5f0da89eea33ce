//! Readings and costs of months that the plan does not cover: kept, shown, and not counted.

use std::collections::BTreeSet;

use yew::prelude::*;

use super::cells::{CostField, ReadingField};
use super::lines::Figures;
use crate::app::current::{Current, use_current};
use crate::app::parts::Disclosure;
use crate::app::words::use_words;
use crate::plan::{KpiId, Month};
use crate::text::messages::measurement;
use crate::text::terms;

/// A reading or a cost, and its month; without a KPI it is a cost.
type Entry<'a> = (Option<&'a KpiId>, Month, f64);

#[component]
pub fn Outside() -> Html {
    let words = use_words();
    let lang = words.lang;
    let Current { plan, evaluation, editor, .. } = use_current();
    let shown: BTreeSet<&KpiId> = evaluation.projection.kpis.iter().map(|kpi| &kpi.kpi).collect();
    let recorded = &plan.measurement;
    let readings =
        recorded.readings.iter().filter(|(kpi, _)| shown.contains(kpi)).flat_map(|(kpi, months)| {
            months.iter().map(move |(month, reading)| (Some(kpi), *month, *reading))
        });
    let costs = recorded.costs.iter().map(|(month, cost)| (None, *month, *cost));
    let outside = |entry: &Entry| plan.settings.plan_month(entry.1).is_none();
    let mut entries: Vec<Entry> = readings.chain(costs).filter(outside).collect();
    entries.sort_by_key(|(_, month, _)| *month);
    if entries.is_empty() {
        return html! { <div class="month-outside" /> };
    }
    let field = |(kpi, calendar, measured): &Entry| {
        let name = words.calendar_month(*calendar);
        let figures = Figures { measured: Some(*measured), planned: None };
        let editor = editor.clone();
        match kpi.and_then(|id| plan.kpi(id)) {
            Some(kpi) => {
                let named = terms::named(&kpi.name, lang);
                html! {
                    <ReadingField key={format!("{}-{calendar}", kpi.id)} kpi={kpi.id.clone()}
                        label={measurement::of_month(lang, &named, &name)} unit={kpi.unit.clone()}
                        month={*calendar} {figures} {editor} />
                }
            }
            None => html! {
                <CostField key={calendar.to_string()} month={*calendar} {figures} {editor}
                    label={measurement::of_month(lang, &measurement::real_cost(lang), &name)} />
            },
        }
    };
    html! {
        <div class="month-outside">
            <Disclosure title={measurement::outside(lang)}
                note={measurement::outside_count(lang, &entries.len())}>
                <p class="muted">{ measurement::outside_why(lang) }</p>
                <div class="form form-four">{ for entries.iter().map(field) }</div>
            </Disclosure>
        </div>
    }
}
