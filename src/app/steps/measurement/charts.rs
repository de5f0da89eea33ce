//! Planned against measured in pictures: the running total of the value, and one KPI at a time.

use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::parts::{ChartFrame, Choice, Options, Section, use_chart_size};
use crate::app::words::use_words;
use crate::chart::Chart;
use crate::plan::{Kpi, KpiId};
use crate::report::{Picture, charts};
use crate::text::messages::measurement;
use crate::text::terms;

#[component]
pub fn Charts() -> Html {
    let words = use_words();
    let lang = words.lang;
    let size = use_chart_size();
    let current = use_current();
    let chosen = use_state_eq(|| None::<KpiId>);
    let Current { plan, evaluation, .. } = &current;
    let projected: BTreeSet<&KpiId> = evaluation.projection.kpis.iter().map(|kpi| &kpi.kpi).collect();
    let kpis: Vec<&Kpi> = evaluation
        .kpi_order
        .iter()
        .filter(|id| projected.contains(id))
        .filter_map(|id| plan.kpi(id))
        .collect();
    // The most important KPI first, also when the one that was chosen is gone.
    let kpi = kpis.iter().find(|kpi| Some(&kpi.id) == chosen.as_ref()).or_else(|| kpis.first());
    let kpi = kpi.map(|kpi| kpi.id.clone());
    let drawn = use_memo((current.clone(), words, size, kpi.clone()), |(current, words, size, kpi)| {
        [Some(Picture::MeasuredTotal), kpi.clone().map(Picture::Readings)]
            .map(|picture| charts::draw(&picture?, &current.basis(), &**words, *size).map(Rc::new))
    });
    let on_choice = {
        let set = chosen.setter();
        Callback::from(move |id| set.set(Some(id)))
    };
    let frame = |chart: &Option<Rc<Chart>>| {
        html! {
            <div class="chart-place">
                if let Some(chart) = chart { <ChartFrame chart={Rc::clone(chart)} /> }
            </div>
        }
    };
    let options = kpis.iter().map(|kpi| (kpi.id.clone(), terms::named(&kpi.name, lang).to_owned().into()));
    let [total, one] = &*drawn;
    html! {
        <Section title={measurement::charts(lang)}>
            { frame(total) }
            <div class="month-chosen">
                if let Some(kpi) = kpi {
                    <Choice label={measurement::chart_kpi(lang)}
                        options={Options::new(&kpi, options.collect::<Vec<_>>(), on_choice)} />
                }
            </div>
            { frame(one) }
        </Section>
    }
}
