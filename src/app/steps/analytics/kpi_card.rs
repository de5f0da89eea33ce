//! A KPI of step 8 with its metrics: how soon it comes, which tactics need it, and what is recorded.

use yew::prelude::*;

use super::metric_row::MetricRow;
use crate::app::parts::{AddButton, FoldCard, Icon, Picture, RowPlace};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::plan::{Kpi, Metric};
use crate::text::locale::UNDEFINED;
use crate::text::messages::{analytics, parts};
use crate::text::{Lang, terms};

#[derive(Properties, PartialEq)]
pub struct KpiCardProps {
    /// Where it stands in the order, from 1.
    pub place: usize,
    pub kpi: Kpi,
    /// Name of its goal.
    pub goal: AttrValue,
    /// Names of the tactics that move it.
    pub tactics: Vec<AttrValue>,
    pub metrics: Vec<Metric>,
    pub rows: RowEditor<Metric>,
    /// One of so many that it is folded from the start.
    pub many: bool,
}

#[component]
pub fn KpiCard(props: &KpiCardProps) -> Html {
    let lang = use_words().lang;
    let KpiCardProps { place, kpi, tactics, metrics, many, .. } = props;
    let open = use_state_eq(|| !many);
    let on_toggle = {
        let set = open.setter();
        Callback::from(move |now| set.set(now))
    };
    let rows = {
        let kpi = kpi.id.clone();
        props.rows.clone().within(kpi.to_string(), move |metric| metric.kpi == kpi)
    };
    let new = {
        let kpi = kpi.id.clone();
        Callback::from(move |id| Metric::starting(id, kpi.clone()))
    };
    let title = analytics::place(lang, place, &terms::named(&kpi.name, lang));
    html! {
        <FoldCard id={format!("kpi-{}", kpi.id)} {title} open={*open} {on_toggle}
            summary={summary(props, lang)}>
            <p class="field-hint">{ served_tactics(tactics, lang) }</p>
            <div class="empty-place">
                if metrics.is_empty() { <p class="muted">{ analytics::no_metrics(lang) }</p> }
            </div>
            <ul class="metric-list" aria-label={analytics::metrics_of(lang, &terms::named(&kpi.name, lang))}>
                { for metrics.iter().enumerate().map(|(at, metric)| html! {
                    <MetricRow key={metric.id.to_string()} metric={metric.clone()} rows={rows.clone()}
                        place={RowPlace::new(at, metrics.len())} />
                }) }
            </ul>
            <div class="add-buttons">
                <FromDataSource kpi={kpi.clone()} rows={rows.clone()}
                    is_used={metrics.iter().any(|metric| metric.tool.trim() == kpi.data_source.trim())} />
                <AddButton adding={rows.adding(new)} label={analytics::add(lang)} />
            </div>
        </FoldCard>
    }
}

/// Goal, priority and ease, and how much is recorded.
fn summary(props: &KpiCardProps, lang: Lang) -> Html {
    let KpiCardProps { kpi, goal, metrics, .. } = props;
    let rated = |rated: Option<u8>| rated.map_or_else(|| UNDEFINED.to_owned(), |rated| rated.to_string());
    html! {
        <p class="kpi-line">
            <span>{ goal }</span>
            <span class="tag tag-accent">{ analytics::priority(lang, &rated(kpi.priority)) }</span>
            <span class="tag">{ analytics::ease(lang, &rated(kpi.ease)) }</span>
            if metrics.is_empty() {
                <span class="tag tag-warning kpi-unread">{ analytics::none_yet(lang) }</span>
            } else {
                <span>{ analytics::count(lang, &metrics.len()) }</span>
            }
        </p>
    }
}

/// The tactics whose effect these metrics show.
fn served_tactics(tactics: &[AttrValue], lang: Lang) -> String {
    if tactics.is_empty() {
        analytics::no_tactics(lang).to_owned()
    } else {
        let names: Vec<&str> = tactics.iter().map(AttrValue::as_str).collect();
        analytics::tactics(lang, &names.join(parts::between(lang)))
    }
}

#[derive(Properties, PartialEq)]
struct FromDataSourceProps {
    kpi: Kpi,
    rows: RowEditor<Metric>,
    /// A metric is read there already.
    is_used: bool,
}

/// Step 4 says where the KPI's data comes from: that is the first metric.
#[component]
fn FromDataSource(props: &FromDataSourceProps) -> Html {
    let lang = use_words().lang;
    let FromDataSourceProps { kpi, rows, is_used } = props;
    let add = {
        let (kpi, rows) = (kpi.clone(), rows.clone());
        Callback::from(move |_: MouseEvent| {
            let kpi = kpi.clone();
            // The new row takes the focus; nothing else is to be done with it.
            let _ = rows.add(move |id| Metric::of_data_source(id, &kpi));
        })
    };
    let source = kpi.data_source.trim();
    html! {
        <span class="from-source">
            if !source.is_empty() && !is_used {
                <button type="button" class="button button-add" onclick={add}>
                    <Icon picture={Picture::Hint} />
                    <span>{ analytics::add_from_source(lang, &source) }</span>
                </button>
            }
        </span>
    }
}
