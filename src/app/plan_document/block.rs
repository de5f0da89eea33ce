//! One block of a document.

use yew::prelude::*;

use super::Source;
use super::picture::PictureView;
use super::table::TableView;
use crate::report::{Block, Detail, Fact, Signature};
use crate::text::Lang;
use crate::text::messages::report::launch as words;

#[derive(Properties, PartialEq)]
pub struct BlockViewProps {
    pub block: Block,
    pub source: Source,
}

#[component]
pub fn BlockView(props: &BlockViewProps) -> Html {
    let source = &props.source;
    match &props.block {
        Block::Text(text) => html! { <p class="document-text">{ text.clone() }</p> },
        Block::Notice(text) => html! { <p class="document-notice">{ text.clone() }</p> },
        Block::List { lead, points } => html! {
            <div class="document-list">
                <p class="document-lead">{ lead.clone() }</p>
                <ul>
                    { for points.iter().enumerate().map(|(at, point)| html! {
                        <li key={at}>{ point.clone() }</li>
                    }) }
                </ul>
            </div>
        },
        Block::Facts(facts) => html! { <Facts facts={facts.clone()} class="document-figures" /> },
        Block::Details(details) => details_view(details),
        Block::Table(table) => html! { <TableView table={table.clone()} /> },
        Block::Chart(picture) => html! { <PictureView picture={picture.clone()} source={source.clone()} /> },
        Block::Signatures(lines) => signatures(lines, source.words.lang),
    }
}

#[derive(Properties, PartialEq)]
pub struct FactsProps {
    pub facts: Vec<Fact>,
    pub class: &'static str,
}

/// Figures with their names.
#[component]
pub fn Facts(props: &FactsProps) -> Html {
    html! {
        <dl class={props.class}>
            { for props.facts.iter().map(|fact| html! {
                <div key={fact.label.clone()}>
                    <dt>{ fact.label.clone() }</dt>
                    <dd>
                        <span class="document-figure">{ fact.figure.clone() }</span>
                        if !fact.note.is_empty() {
                            <span class="document-figure-note">{ fact.note.clone() }</span>
                        }
                    </dd>
                </div>
            }) }
        </dl>
    }
}

fn details_view(details: &[Detail]) -> Html {
    html! {
        <dl class="document-details">
            { for details.iter().map(|detail| html! {
                <div key={detail.label.clone()}>
                    <dt>{ detail.label.clone() }</dt>
                    <dd>{ detail.text.clone() }</dd>
                </div>
            }) }
        </dl>
    }
}

/// Room for a name, a signature and a date, under what is recorded already.
fn signatures(lines: &[Signature], lang: Lang) -> Html {
    html! {
        <ul class="document-signatures">
            { for lines.iter().enumerate().map(|(at, line)| html! {
                <li key={at}>
                    <p class="document-role">{ line.role.clone() }</p>
                    <p class="document-decision">{ line.decision.clone() }</p>
                    <p class="document-line"><span>{ words::name(lang) }</span>{ line.who.clone() }</p>
                    <p class="document-line"><span>{ words::signature(lang) }</span></p>
                    <p class="document-line"><span>{ words::date(lang) }</span></p>
                </li>
            }) }
        </ul>
    }
}
