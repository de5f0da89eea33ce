//! The frame of every step: what to do and why, the work itself, what was found, what the step decided, and the
//! way to the steps beside it.

use yew::prelude::*;

use super::findings_list::FindingsList;
use super::icon::{Icon, Picture};
use crate::app::route::Route;
use crate::app::words::use_words;
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
    html! {
        <article class="step">
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
            <StepLinks {step} />
        </article>
    }
}

#[derive(Properties, PartialEq)]
struct StepLinksProps {
    step: Step,
}

/// The way to the step before and the step after.
#[component]
fn StepLinks(props: &StepLinksProps) -> Html {
    let lang = use_words().lang;
    let places: Vec<Route> = Route::of_plan().collect();
    let at = places.iter().position(|place| *place == Route::Step(props.step)).unwrap_or(0);
    let before = at.checked_sub(1).and_then(|at| places.get(at));
    // The last step leads back to the whole.
    let after = places.get(at + 1).unwrap_or(&Route::Overview);
    html! {
        <nav class="step-links" aria-label={parts::beside(lang)}>
            if let Some(before) = before {
                <a class="button" href={before.href()} rel="prev">
                    <Icon picture={Picture::ArrowLeft} />
                    <span>{ before.name(lang) }</span>
                </a>
            }
            <a class="button button-main" href={after.href()} rel="next">
                <span>{ after.name(lang) }</span>
                <Icon picture={Picture::ArrowRight} />
            </a>
        </nav>
    }
}
