//! The frame of every step: what to do and why, the work itself, what was found, what the step decided, and the
//! way to the steps beside it.

use yew::prelude::*;

use super::findings_list::FindingsList;
use super::icon::{Icon, Picture};
use super::problems::{PROBLEMS, Problems};
use crate::app::route::Route;
use crate::app::words::use_words;
use crate::browser::{focus, refused};
use crate::plan::Step;
use crate::text::messages::{parts, steps};
use crate::text::terms::{self, Term};

#[derive(Properties, PartialEq)]
pub struct StepFrameProps {
    pub step: Step,
    /// What the step decided so far, in words and figures.
    #[prop_or_default]
    pub decided: Html,
    pub children: Html,
}

#[component]
pub fn StepFrame(props: &StepFrameProps) -> Html {
    let lang = use_words().lang;
    let step = props.step;
    let over = match step {
        Step::Readiness => AttrValue::Static(steps::before(lang)),
        step => steps::numbered(lang, &step.number()).into(),
    };
    let at = Route::of_plan().position(|place| place == Route::Step(step)).unwrap_or(0);
    // The last step leads back to the whole.
    let onward = Route::of_plan().nth(at + 1).unwrap_or(Route::Overview);
    let refused = use_state_eq(Vec::new);
    let on_next = {
        let refused = refused.clone();
        Callback::from(move |event: MouseEvent| {
            let found = refused::fields();
            // Whoever has been told of them may go.
            if !found.is_empty() && found != *refused {
                event.prevent_default();
                refused.set(found);
                focus::on(PROBLEMS);
            }
        })
    };
    // What was mended leaves the summary when the reader leaves the field.
    let onfocusout = {
        let refused = refused.clone();
        Callback::from(move |_: FocusEvent| {
            if !refused.is_empty() {
                let refused = refused.clone();
                focus::after_drawing(move |_| {
                    let still = refused::fields();
                    refused.set(refused.iter().filter(|field| still.contains(field)).cloned().collect());
                });
            }
        })
    };
    html! {
        <article class="step" {onfocusout}>
            <Problems {step} refused={(*refused).clone()} {onward} />
            <header class="step-head">
                <p class="step-over">{ over }</p>
                <h1 class="step-title" tabindex="-1" id="place">{ step.term(lang) }</h1>
                <p class="step-purpose">{ terms::purpose(step, lang) }</p>
            </header>
            <div class="step-work">{ props.children.clone() }</div>
            <FindingsList {step} />
            <section class="decided" aria-labelledby="decided">
                <h2 id="decided" class="decided-title">{ parts::decided(lang) }</h2>
                <div class="decided-body">{ props.decided.clone() }</div>
            </section>
            <StepLinks before={at.checked_sub(1).and_then(|at| Route::of_plan().nth(at))} {onward} {on_next} />
        </article>
    }
}

#[derive(Properties, PartialEq)]
struct StepLinksProps {
    before: Option<Route>,
    onward: Route,
    on_next: Callback<MouseEvent>,
}

/// The way to the step before and the step after.
#[component]
fn StepLinks(props: &StepLinksProps) -> Html {
    let lang = use_words().lang;
    let StepLinksProps { before, onward, on_next } = props;
    html! {
        <nav class="step-links" aria-label={parts::beside(lang)}>
            if let Some(before) = before {
                <a class="button" href={before.href()} rel="prev">
                    <Icon picture={Picture::ArrowLeft} />
                    <span>{ before.name(lang) }</span>
                </a>
            }
            <a class="button button-main" href={onward.href()} rel="next" onclick={on_next}>
                <span>{ onward.name(lang) }</span>
                <Icon picture={Picture::ArrowRight} />
            </a>
        </nav>
    }
}
