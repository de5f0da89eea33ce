//! The plan as a document, drawn for the screen and for paper. What it says comes from `report`; here it only gets
//! headings, tables and pictures, and the styles decide how each looks on either.

mod block;
mod picture;
mod table;

use std::rc::Rc;

use yew::prelude::*;

use crate::app::current::Current;
use crate::app::words::Words;
use crate::app::{sampled, simulating};
use crate::evaluation::Evaluation;
use crate::plan::Plan;
use crate::report::{Basis, Document, Reader, Section, document};
use block::{BlockView, Facts};

/// What a document is written from; equal while nothing of it has changed.
#[derive(Clone)]
pub struct Source {
    plan: Rc<Plan>,
    evaluation: Rc<Evaluation>,
    sureness: Sureness,
    words: Words,
    reader: Reader,
}

/// How sure the figures of this very plan are, as far as that is known.
#[derive(Clone, PartialEq)]
pub struct Sureness {
    /// What a simulation has found.
    pub outcome: Option<simulating::Found>,
    /// How sure the ranking is, by samples.
    pub robustness: Option<sampled::Found>,
}

impl Source {
    pub fn new(current: &Current, sureness: Sureness, words: Words, reader: Reader) -> Self {
        let Current { plan, evaluation, .. } = current;
        Self { plan: Rc::clone(plan), evaluation: Rc::clone(evaluation), sureness, words, reader }
    }

    /// Whether both are for the same reader, in the same language.
    pub fn is_for(&self, other: &Self) -> bool {
        self.words == other.words && self.reader == other.reader
    }

    fn basis(&self) -> Basis<'_> {
        Basis {
            plan: &self.plan,
            evaluation: &self.evaluation,
            outcome: self.sureness.outcome.as_deref(),
            robustness: self.sureness.robustness.as_deref(),
        }
    }

    fn document(&self) -> Document {
        document(&self.basis(), &self.reader, &*self.words)
    }
}

impl PartialEq for Source {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.plan, &other.plan) && self.sureness == other.sureness && self.is_for(other)
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
    let document = use_memo(source.clone(), Source::document);
    html! {
        <article class="document" lang={source.words.lang.tag()}>
            <header class="document-head">
                <p class="document-subtitle">{ document.subtitle.clone() }</p>
                <h3 class="document-title">{ document.title.clone() }</h3>
                <Facts facts={document.facts.clone()} class="document-facts" />
            </header>
            { for document.sections.iter().map(|section| html! {
                <SectionView key={section.heading.clone()} section={section.clone()} source={source.clone()} />
            }) }
        </article>
    }
}

#[derive(Properties, PartialEq)]
struct SectionViewProps {
    section: Section,
    source: Source,
}

#[component]
fn SectionView(props: &SectionViewProps) -> Html {
    let SectionViewProps { section, source } = props;
    html! {
        <section class="document-section">
            <h4 class="document-heading">{ section.heading.clone() }</h4>
            { for section.blocks.iter().enumerate().map(|(at, block)| html! {
                <BlockView key={at} block={block.clone()} source={source.clone()} />
            }) }
        </section>
    }
}
