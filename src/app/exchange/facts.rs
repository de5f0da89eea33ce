//! What a plan holds at a glance, beside what is here.

use yew::prelude::*;

use crate::app::words::{Words, use_words};
use crate::browser::clock;
use crate::evaluation::Evaluation;
use crate::plan::Plan;
use crate::text::locale::UNDEFINED;
use crate::text::messages::{app, findings::places as m, opening as say, overview};
use crate::text::{Locale, terms};

/// Label and figure, in one order for every plan.
pub fn facts(
    plan: &Plan,
    evaluation: &Evaluation,
    saved: String,
    locale: &dyn Locale,
) -> Vec<(String, String)> {
    let lang = locale.lang();
    let settings = &plan.settings;
    let total = &evaluation.projection.total;
    let cash = |x: f64| locale.money(x, &settings.currency);
    let roi = total.at_horizon().map_or_else(|| UNDEFINED.to_owned(), |end| locale.roi(end.roi));
    let goals = &plan.goals.candidates;
    let selected = plan.selected_goals().count();
    let line = |label: &str, figure: String| (label.to_owned(), figure);
    vec![
        line(say::name(lang), terms::named(&plan.name, lang).to_owned()),
        line(say::saved(lang), saved),
        line(overview::currency(lang), settings.currency.clone()),
        line(m::field_launch_month(lang), locale.calendar_month(settings.launch_month)),
        line(m::field_horizon(lang), say::months(lang, &settings.horizon)),
        line(say::goals(lang), say::goals_selected(lang, &goals.len(), &selected)),
        line(m::field_kpis(lang), plan.kpis.len().to_string()),
        line(m::field_tactics(lang), plan.tactics.len().to_string()),
        line(&app::roi_at(lang, &settings.horizon), roi),
        line(say::npv(lang), cash(total.npv)),
    ]
}

/// A moment in ISO 8601, on the reader's clock; as it stands where it is none.
pub fn moment(text: Option<&str>, words: &Words) -> String {
    let Some(text) = text else { return say::not_said(words.lang).to_owned() };
    // What stands in a file may be anything: so much of it is enough to see.
    clock::moment_of(text).map_or_else(|| text.chars().take(16).collect(), |at| words.moment(at))
}

#[derive(Properties, PartialEq)]
pub struct FactsTableProps {
    pub file: Vec<(String, String)>,
    pub here: Option<Vec<(String, String)>>,
}

#[component]
pub fn FactsTable(props: &FactsTableProps) -> Html {
    let lang = use_words().lang;
    let row = |(at, (label, file)): (usize, &(String, String))| {
        let here = props.here.as_ref().and_then(|here| here.get(at));
        let differs = here.is_some_and(|(_, here)| here != file);
        // The ROI of two horizons has two labels.
        let label = match here {
            Some((other, _)) if other != label => format!("{label} / {other}"),
            _ => label.clone(),
        };
        html! {
            <tr key={at} class={classes!(differs.then_some("differs"))}>
                <th scope="row">{ label }</th>
                <td>{ file }</td>
                if let Some((_, here)) = here {
                    <td>{ here }</td>
                }
            </tr>
        }
    };
    html! {
        <table class="exchange-facts">
            <thead>
                <tr>
                    <th scope="col">{ say::what(lang) }</th>
                    <th scope="col">{ say::in_file(lang) }</th>
                    if props.here.is_some() {
                        <th scope="col">{ say::here(lang) }</th>
                    }
                </tr>
            </thead>
            <tbody>{ for props.file.iter().enumerate().map(row) }</tbody>
        </table>
    }
}
