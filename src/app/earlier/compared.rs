//! An earlier state against the plan as it is now: its key figures, and which goals, KPIs, channels and tactics are in one
//! and not in the other.

use yew::prelude::*;

use crate::app::outcome;
use crate::app::parts::{Cell, Column, DataTable, HeadCell};
use crate::app::words::{Words, use_words};
use crate::evaluation::Evaluation;
use crate::plan::Plan;
use crate::text::locale::UNDEFINED;
use crate::text::messages::{app, earlier, overview};
use crate::text::{Lang, terms};

type Rows = fn(&Plan) -> Vec<(String, String)>;

/// What is counted and told by name: the ids and names of its rows.
fn lists(lang: Lang) -> [(&'static str, Rows); 4] {
    [
        (earlier::goals(lang), |plan| pairs(plan.goals.candidates.iter().map(|goal| (&goal.id, &goal.name)))),
        (earlier::kpis(lang), |plan| pairs(plan.kpis.iter().map(|kpi| (&kpi.id, &kpi.name)))),
        (earlier::channels(lang), |plan| {
            pairs(plan.channels.list.iter().map(|channel| (&channel.id, &channel.name)))
        }),
        (earlier::tactics(lang), |plan| pairs(plan.tactics.iter().map(|tactic| (&tactic.id, &tactic.name)))),
    ]
}

fn pairs<'a, I: ToString + 'a>(rows: impl Iterator<Item = (&'a I, &'a String)>) -> Vec<(String, String)> {
    rows.map(|(id, name)| (id.to_string(), name.clone())).collect()
}

#[derive(Properties, PartialEq)]
pub struct ComparedProps {
    /// Then and now.
    pub compared: Box<[(Plan, Evaluation); 2]>,
}

#[component]
pub fn Compared(props: &ComparedProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let [then, now] = &*props.compared;
    let mut rows = vec![(
        earlier::plan_name(lang).to_owned(),
        [then, now].map(|(plan, _)| terms::named(&plan.name, lang).to_owned()),
    )];
    let figures = [then, now].map(|(plan, evaluation)| figures(plan, evaluation, &words));
    rows.extend([
        (app::roi_at(lang, &now.1.projection.horizon), figures.clone().map(|[roi, _, _]| roi)),
        (app::break_even(lang).to_owned(), figures.clone().map(|[_, month, _]| month)),
        (overview::net(lang).to_owned(), figures.map(|[_, _, net]| net)),
    ]);
    let mut told = Vec::new();
    for (what, list) in lists(lang) {
        let [before, after] = [list(&then.0), list(&now.0)];
        rows.push((what.to_owned(), [before.len().to_string(), after.len().to_string()]));
        let missing = |from: &[(String, String)], others: &[(String, String)]| -> Vec<String> {
            let there = |id: &String| others.iter().any(|(other, _)| other == id);
            from.iter()
                .filter(|(id, _)| !there(id))
                .map(|(_, name)| terms::named(name, lang).to_owned())
                .collect()
        };
        let (gone, new) = (missing(&before, &after), missing(&after, &before));
        if !gone.is_empty() {
            told.push(earlier::only_then(lang, &what, &gone.join(earlier::comma(lang))));
        }
        if !new.is_empty() {
            told.push(earlier::only_now(lang, &what, &new.join(earlier::comma(lang))));
        }
    }
    if then.0 == (Plan { id: then.0.id.clone(), ..now.0.clone() }) {
        told.push(earlier::same(lang).to_owned());
    }
    let (then, now) = (earlier::then(lang), earlier::now(lang));
    html! {
        <div class="compared">
            <DataTable caption={earlier::compared(lang)}
                columns={vec![Column::words(earlier::what(lang)), Column::titled_figures(then), Column::titled_figures(now)]}>
                { for rows.into_iter().enumerate().map(|(at, (what, [before, after]))| html! {
                    <tr key={at}>
                        <HeadCell label={earlier::what(lang)}>{ what }</HeadCell>
                        <Cell label={then} class="column-figures column-wrap">{ before }</Cell>
                        <Cell label={now} class="column-figures column-wrap">{ after }</Cell>
                    </tr>
                }) }
            </DataTable>
            <ul class="notice-list">
                { for told.into_iter().enumerate().map(|(at, line)| html! { <li key={at}>{ line }</li> }) }
            </ul>
        </div>
    }
}

/// ROI, break-even and net of a state, each by its own horizon and in its own currency.
fn figures(plan: &Plan, evaluation: &Evaluation, words: &Words) -> [String; 3] {
    let total = &evaluation.projection.total;
    let (month, _) = outcome::break_even(total.break_even, evaluation.projection.horizon, plan, words);
    let end = total.at_horizon();
    let net = end
        .as_ref()
        .map_or_else(|| UNDEFINED.to_owned(), |end| words.money(end.net, &plan.settings.currency));
    [words.roi(end.and_then(|end| end.roi)), month, net]
}
