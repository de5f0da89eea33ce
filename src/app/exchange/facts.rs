//! What a plan holds at a glance, beside what is here.

use yew::prelude::*;

use crate::app::words::{Words, use_words};
use crate::browser::clock;
use crate::evaluation::Evaluation;
use crate::plan::Plan;
use crate::report::{at_a_glance, compared};
use crate::text::messages::opening as say;

/// What a plan holds at a glance, and when it was saved.
pub fn facts(plan: &Plan, evaluation: &Evaluation, saved: String, words: &Words) -> Vec<(String, String)> {
    let mut facts = at_a_glance(plan, evaluation, &**words);
    facts.insert(1, (say::saved(words.lang).to_owned(), saved));
    facts
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
    let file = props.file.clone();
    let rows: Vec<(String, Vec<String>)> = match props.here.clone() {
        Some(here) => {
            compared(file, here).into_iter().map(|line| (line.label, line.sides.to_vec())).collect()
        }
        None => file.into_iter().map(|(label, file)| (label, vec![file])).collect(),
    };
    let row = |(at, (label, sides)): (usize, (String, Vec<String>))| {
        let differs = sides.iter().any(|side| *side != sides[0]);
        html! {
            <tr key={at} class={classes!(differs.then_some("differs"))}>
                <th scope="row">{ label }</th>
                { for sides.into_iter().enumerate().map(|(at, side)| html! { <td key={at}>{ side }</td> }) }
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
            <tbody>{ for rows.into_iter().enumerate().map(row) }</tbody>
        </table>
    }
}
