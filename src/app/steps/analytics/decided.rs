//! What step 8 decided: which KPIs are recorded, from where and by whom.

use yew::prelude::*;

use super::{KpiMetrics, MANY, in_order};
use crate::app::current::use_current;
use crate::app::words::use_words;
use crate::text::messages::{analytics, parts};
use crate::text::terms::{self, Term};

#[component]
pub fn Decided() -> Html {
    let lang = use_words().lang;
    let current = use_current();
    let kpis: Vec<_> = in_order(&current, lang).into_iter().filter(|entry| entry.goal.selected).collect();
    let recorded: usize = kpis.iter().filter(|entry| !entry.metrics.is_empty()).count();
    let metrics: usize = kpis.iter().map(|entry| entry.metrics.len()).sum();
    if metrics == 0 {
        return html! { <p class="muted">{ analytics::decided_none(lang) }</p> };
    }
    // "Orders from social (GA4, Lin, weekly)".
    let recorded_as = |entry: &KpiMetrics| {
        let one = |metric: &&crate::plan::Metric| {
            let details = [metric.tool.trim(), metric.owner.trim(), metric.frequency.term(lang)];
            let details: Vec<&str> = details.into_iter().filter(|detail| !detail.is_empty()).collect();
            let name = terms::named(&metric.name, lang);
            analytics::decided_metric(lang, &name, &details.join(analytics::comma(lang)))
        };
        entry.metrics.iter().map(one).collect::<Vec<_>>().join(parts::between(lang))
    };
    html! {
        <>
            <p>{ analytics::decided(lang, &recorded, &kpis.len(), &metrics) }</p>
            if kpis.len() <= MANY {
                <dl class="pairs">
                    { for kpis.iter().map(|entry| html! {
                        <div key={entry.kpi.id.to_string()}>
                            <dt>{ terms::named(&entry.kpi.name, lang).to_owned() }</dt>
                            <dd>
                                if entry.metrics.is_empty() {
                                    { analytics::none_yet(lang) }
                                } else {
                                    { recorded_as(entry) }
                                }
                            </dd>
                        </div>
                    }) }
                </dl>
            }
        </>
    }
}
