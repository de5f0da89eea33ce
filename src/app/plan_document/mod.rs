//! The plan as a document, drawn for the screen and for paper. What it says comes from `report`; here it only gets
//! headings, tables and pictures, and the styles decide how each looks on either.

mod block;
mod picture;
mod table;

use std::rc::Rc;

use yew::prelude::*;

use crate::app::current::Current;
use crate::app::parts::use_chart_size;
use crate::app::sampled::Found;
use crate::app::words::Words;
use crate::chart::Size;
use crate::evaluation::Evaluation;
use crate::plan::Plan;
use crate::report::{Document, Reader, Section, document};
use block::{BlockView, Facts};

/// What a document is written from; equal while nothing of it has changed.
#[derive(Clone)]
pub struct Source {
    plan: Rc<Plan>,
    evaluation: Rc<Evaluation>,
    words: Words,
    reader: Reader,
    /// How sure the ranking is, once its samples are drawn.
    robustness: Option<Found>,
}

impl Source {
    pub fn new(current: &Current, words: Words, reader: Reader, robustness: Option<Found>) -> Self {
        let Current { plan, evaluation, .. } = current;
        Self { plan: Rc::clone(plan), evaluation: Rc::clone(evaluation), words, reader, robustness }
    }

    /// Whether both are for the same reader, in the same language.
    pub fn is_for(&self, other: &Self) -> bool {
        self.words == other.words && self.reader == other.reader
    }

    fn document(&self) -> Document {
        document(&self.plan, &self.evaluation, self.robustness.as_deref(), &self.reader, &*self.words)
    }
}

impl PartialEq for Source {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.plan, &other.plan) && self.is_for(other) && self.robustness == other.robustness
    }
}

#[derive(Properties, PartialEq)]
pub struct PlanDocumentProps {
    pub source: Source,
}

/// The whole document. Its headings go below those of the step that shows it.
#[component]
pub fn PlanDocument(props: &PlanDocumentProps) -> Html {
    let source = &props.source;
    let size = use_chart_size();
    let document = use_memo(source.clone(), Source::document);
    html! {
        <article class="document" lang={source.words.lang.tag()}>
            <header class="document-head">
                <p class="document-subtitle">{ document.subtitle.clone() }</p>
                <h3 class="document-title">{ document.title.clone() }</h3>
                <Facts facts={document.facts.clone()} class="document-facts" />
            </header>
            { for document.sections.iter().map(|section| html! {
                <SectionView key={section.heading.clone()} section={section.clone()} source={source.clone()} {size} />
            }) }
        </article>
    }
}

#[derive(Properties, PartialEq)]
struct SectionViewProps {
    section: Section,
    source: Source,
    size: Size,
}

#[component]
fn SectionView(props: &SectionViewProps) -> Html {
    let SectionViewProps { section, source, size } = props;
    html! {
        <section class="document-section">
            <h4 class="document-heading">{ section.heading.clone() }</h4>
            { for section.blocks.iter().enumerate().map(|(at, block)| html! {
                <BlockView key={at} block={block.clone()} source={source.clone()} size={*size} />
            }) }
        </section>
    }
}
