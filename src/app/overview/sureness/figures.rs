//! The simulated figures: chances, percentiles beside the base case, and how far each can be trusted.

use yew::prelude::*;

use super::super::known::Known;
use crate::app::parts::{Disclosure, FigureTable, Stat};
use crate::app::words::{Words, use_words};
use crate::report;
use crate::text::messages::sureness as say;

#[derive(Properties, PartialEq)]
pub struct FiguresProps {
    pub known: Known,
}

#[component]
pub fn Figures(props: &FiguresProps) -> Html {
    let words = use_words();
    let drawn = use_memo((props.known.clone(), words), |(known, words)| {
        let basis = known.basis();
        report::Sureness::of(&basis, &**words).map(|sureness| figures(sureness, known, words))
    });
    html! { <div class="sure-figures">{ for drawn.iter().cloned() }</div> }
}

fn figures(sureness: report::Sureness, known: &Known, words: &Words) -> Html {
    let lang = words.lang;
    let milestones = &known.found().milestones;
    html! {
        <>
            <dl class="stats stats-row">
                { for milestones.iter().map(|at| {
                    let note = at.positive.is_none().then(|| AttrValue::Static(say::no_future_costs(lang)));
                    html! {
                        <Stat key={at.month} label={say::positive_by(lang, &at.month)} value={sureness.positive(at)}
                            {note} />
                    }
                }) }
            </dl>
            <FigureTable table={sureness.milestones()} />
            <div class="sure-trust">
                <h3 class="chart-title">{ say::credibility(lang) }</h3>
                <dl class="pairs">
                    { for milestones.iter().map(|at| html! {
                        <div key={at.month}>
                            <dt>{ say::month(lang, &at.month) }</dt>
                            <dd>{ sureness.credibility(at) }</dd>
                        </div>
                    }) }
                </dl>
            </div>
            <Disclosure title={say::rule(lang)}>
                <ul class="sure-notes">
                    { for sureness.rule().into_iter().enumerate().map(|(at, rule)| html! { <li key={at}>{ rule }</li> }) }
                </ul>
            </Disclosure>
            <Disclosure title={say::percentiles(lang)} note={sureness.samples()}>
                <div class="percentiles">
                    { for sureness.percentiles().into_iter().chain(sureness.levels()).enumerate().map(|(at, table)| html! {
                        <FigureTable key={at} {table} />
                    }) }
                </div>
            </Disclosure>
        </>
    }
}
