//! How sure the return is: in sentences first, then in figures and pictures. What was found for an earlier state of the
//! plan is never shown as current.

mod figures;
mod pictures;

use yew::prelude::*;

use super::known::{Knowing, Known, use_known};
use crate::app::parts::Section;
use crate::app::route::Route;
use crate::app::simulating::{Extent, SimulationStatus};
use crate::app::words::use_words;
use crate::plan::Step;
use crate::report;
use crate::text::messages::sureness as say;
use crate::text::terms::Term;

use figures::Figures;
use pictures::Pictures;

#[component]
pub fn Sureness() -> Html {
    let lang = use_words().lang;
    let Knowing { known, is_current, simulating } = use_known(Extent::Plan);
    html! {
        <Section title={say::title(lang)} intro={say::intro(lang)}>
            <SimulationStatus {simulating} />
            <Sampled {known} {is_current} />
        </Section>
    }
}

#[derive(Properties, PartialEq)]
struct SampledProps {
    known: Option<Known>,
    is_current: bool,
}

/// What samples have told, marked where it is of an earlier state of the plan.
#[component]
fn Sampled(props: &SampledProps) -> Html {
    let lang = use_words().lang;
    let stale = !props.is_current;
    html! {
        <div class={classes!("sampled", (stale && props.known.is_some()).then_some("sampled-stale"))}
            aria-busy={stale.to_string()}>
            if let Some(known) = &props.known {
                <p class="stale-note" hidden={!stale}>{ say::stale(lang) }</p>
                if known.found().inputs.is_empty() {
                    <NoRanges />
                } else {
                    <Said known={known.clone()} />
                    <Figures known={known.clone()} />
                    <Pictures known={known.clone()} />
                }
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct SaidProps {
    known: Known,
}

/// The sentence that all figures come down to.
#[component]
fn Said(props: &SaidProps) -> Html {
    let words = use_words();
    let basis = props.known.basis();
    let sureness = report::Sureness::of(&basis, &*words);
    html! {
        <div class="sure-said">
            { for sureness.map(|sureness| html! {
                <>
                    <p class="sure-headline">{ sureness.headline() }</p>
                    <p>{ sureness.break_even() }</p>
                </>
            }) }
        </div>
    }
}

/// Nothing varies: where ranges are entered.
#[component]
fn NoRanges() -> Html {
    let lang = use_words().lang;
    let steps = [
        (Step::Kpis, say::ranges_of_kpis(lang)),
        (Step::Values, say::ranges_of_values(lang)),
        (Step::Tactics, say::ranges_of_costs(lang)),
    ];
    html! {
        <div class="empty">
            <p>{ say::no_ranges(lang) }</p>
            <p>{ say::enter_ranges(lang) }</p>
            <ul class="range-places">
                { for steps.into_iter().map(|(step, what)| html! {
                    <li key={step.slug()}>
                        <a href={Route::Step(step).href()}>{ step.term(lang) }</a>{ say::colon(lang) }{ what }
                    </li>
                }) }
            </ul>
        </div>
    }
}
