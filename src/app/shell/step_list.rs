//! The list of steps with the state of each: a column on a wide screen, a menu on a narrow one.

use yew::prelude::*;

use crate::app::current::use_current;
use crate::app::parts::{Icon, Picture};
use crate::app::route::Route;
use crate::app::words::use_words;
use crate::findings::{StepState, step_states};
use crate::text::Lang;
use crate::text::messages::{app, overview, steps};

#[derive(Properties, PartialEq)]
pub struct StepListProps {
    pub route: Route,
}

#[component]
pub fn StepList(props: &StepListProps) -> Html {
    let lang = use_words().lang;
    let current = use_current();
    let states = step_states(&current.plan, &current.evaluation.findings);
    // On a narrow screen the list covers the page until a step is chosen.
    let open = use_state_eq(|| false);
    {
        let set = open.setter();
        use_effect_with(props.route, move |_| set.set(false));
    }
    let toggle = {
        let (set, now) = (open.setter(), *open);
        Callback::from(move |_: MouseEvent| set.set(!now))
    };
    html! {
        <nav class={classes!("steps", open.then_some("steps-open"))} aria-label={app::steps(lang)}>
            <button type="button" class="steps-toggle" aria-expanded={open.to_string()} onclick={toggle}>
                <Icon picture={Picture::Menu} />
                <span>{ here(props.route, lang) }</span>
            </button>
            <ol class="steps-list">
                <li key="overview">
                    <a class="step-link" href={Route::Overview.href()}
                        aria-current={(props.route == Route::Overview).then_some("page")}>
                        <span class="step-number" aria-hidden="true" />
                        <span class="step-name">{ overview::title(lang) }</span>
                    </a>
                </li>
                { for states.iter().map(|(step, state)| {
                    let route = Route::Step(*step);
                    html! {
                        <li key={step.slug()}>
                            <StepLink {route} number={step.number()} state={*state}
                                here={props.route == route} />
                        </li>
                    }
                }) }
            </ol>
        </nav>
    }
}

/// Where the reader is, for the button of the folded list.
fn here(route: Route, lang: Lang) -> String {
    match route {
        Route::Step(step) if step.number() > 0 => {
            format!("{} · {}", steps::numbered(lang, &step.number()), route.name(lang))
        }
        _ => route.name(lang).to_owned(),
    }
}

#[derive(Properties, PartialEq)]
struct StepLinkProps {
    route: Route,
    number: u8,
    state: StepState,
    here: bool,
}

#[component]
fn StepLink(props: &StepLinkProps) -> Html {
    let lang = use_words().lang;
    let (class, words) = state_words(props.state, lang);
    let number = if props.number == 0 { String::new() } else { props.number.to_string() };
    html! {
        <a class={classes!("step-link", class)} href={props.route.href()} aria-current={props.here.then_some("page")}>
            <span class="step-number" aria-hidden="true">{ number }</span>
            <span class="step-name">{ props.route.name(lang) }</span>
            <span class="step-state">
                <span class="unseen">{ words }</span>
                <StateMark state={props.state} />
            </span>
        </a>
    }
}

/// The class and the words of a state.
pub fn state_words(state: StepState, lang: Lang) -> (&'static str, &'static str) {
    match state {
        StepState::Empty => ("state-empty", app::state_empty(lang)),
        StepState::Started => ("state-started", app::state_started(lang)),
        StepState::Complete => ("state-complete", app::state_complete(lang)),
        StepState::Problems => ("state-problems", app::state_problems(lang)),
    }
}

#[derive(Properties, PartialEq)]
struct StateMarkProps {
    state: StepState,
}

/// The state as a mark whose shape differs, not only its colour.
#[component]
fn StateMark(props: &StateMarkProps) -> Html {
    match props.state {
        StepState::Empty => html! { <span class="mark mark-empty" /> },
        StepState::Started => html! { <span class="mark mark-started" /> },
        StepState::Complete => html! { <Icon picture={Picture::Check} /> },
        StepState::Problems => html! { <Icon picture={Picture::Error} /> },
    }
}
