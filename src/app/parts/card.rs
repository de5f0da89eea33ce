//! Frames for what is more than a table row: sections of a step, cards of a row with many fields, and details
//! that open on demand.

use yew::prelude::*;

use super::field::use_element_id;

#[derive(Properties, PartialEq)]
pub struct SectionProps {
    pub title: AttrValue,
    /// A sentence under the title.
    #[prop_or_default]
    pub intro: Option<AttrValue>,
    pub children: Html,
}

/// A part of a step under its own heading.
#[component]
pub fn Section(props: &SectionProps) -> Html {
    let id = use_element_id();
    html! {
        <section class="section" aria-labelledby={id.clone()}>
            <h2 {id} class="section-title">{ &props.title }</h2>
            <div class="section-intro">
                if let Some(intro) = &props.intro {
                    <p>{ intro }</p>
                }
            </div>
            { props.children.clone() }
        </section>
    }
}

#[derive(Properties, PartialEq)]
pub struct CardProps {
    /// The row's element id, from `RowEditor::element_id`.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    pub title: AttrValue,
    /// Stands beside the title: row tools, a mark.
    #[prop_or_default]
    pub tools: Html,
    #[prop_or_default]
    pub class: Classes,
    pub children: Html,
}

/// A row with many fields.
#[component]
pub fn Card(props: &CardProps) -> Html {
    let heading = use_element_id();
    html! {
        <article class={classes!("card", props.class.clone())} id={props.id.clone()} tabindex="-1"
            aria-labelledby={heading.clone()}>
            <header class="card-head">
                <h3 id={heading} class="card-title">{ &props.title }</h3>
                <div class="card-tools">{ props.tools.clone() }</div>
            </header>
            <div class="card-body">{ props.children.clone() }</div>
        </article>
    }
}

#[derive(Properties, PartialEq)]
pub struct DisclosureProps {
    pub title: AttrValue,
    /// Stands behind the title while closed and open: a count, a sum.
    #[prop_or_default]
    pub note: Option<AttrValue>,
    #[prop_or_default]
    pub open: bool,
    pub children: Html,
}

/// Details that open on demand.
#[component]
pub fn Disclosure(props: &DisclosureProps) -> Html {
    html! {
        <details class="disclosure" open={props.open}>
            <summary>
                <span class="disclosure-title">{ &props.title }</span>
                if let Some(note) = &props.note {
                    <span class="disclosure-note">{ note }</span>
                }
            </summary>
            <div class="disclosure-body">{ props.children.clone() }</div>
        </details>
    }
}
