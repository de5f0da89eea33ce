//! Draws a place of the plan. The code of the places is downloaded in chunks of neighbours, each when the reader first
//! goes there, and the others soon after, so that the next place opens at once.

#![allow(
    clippy::unnecessary_wraps,
    reason = "a function that is split off says by its type that it may not arrive"
)]

use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::app::overview::Overview;
use crate::app::parts::Waiting;
use crate::app::route::Route;
use crate::app::steps::{
    AlignmentStep, AnalyticsStep, ChannelsStep, GoalsStep, KpisStep, LaunchStep, MeasurementStep,
    ReadinessStep, ScopeStep, TacticsStep, ValuesStep,
};
use crate::app::words::use_words;
use crate::browser::idle;
use crate::plan::Step;
use crate::text::messages::notice;

type Drawn = Result<Html, SplitLoaderError>;

/// The whole plan at a glance.
#[wasm_split(overview, fallible, preload(fetch_overview))]
fn draw_overview() -> Drawn {
    Ok(html! { <Overview /> })
}

/// Steps 0 to 3: where to go.
#[wasm_split(direction, fallible, preload(fetch_direction))]
fn draw_direction(step: Step) -> Drawn {
    Ok(match step {
        Step::Readiness => html! { <ReadinessStep /> },
        Step::Alignment => html! { <AlignmentStep /> },
        Step::Scope => html! { <ScopeStep /> },
        _ => html! { <GoalsStep /> },
    })
}

/// Steps 4 and 5: how to tell, and what it is worth.
#[wasm_split(worth, fallible, preload(fetch_worth))]
fn draw_worth(step: Step) -> Drawn {
    Ok(match step {
        Step::Kpis => html! { <KpisStep /> },
        _ => html! { <ValuesStep /> },
    })
}

/// Steps 6 to 8: by what means.
#[wasm_split(means, fallible, preload(fetch_means))]
fn draw_means(step: Step) -> Drawn {
    Ok(match step {
        Step::Channels => html! { <ChannelsStep /> },
        Step::Tactics => html! { <TacticsStep /> },
        _ => html! { <AnalyticsStep /> },
    })
}

/// Steps 9 and 10: doing it and what came of it.
#[wasm_split(doing, fallible, preload(fetch_doing))]
fn draw_doing(step: Step) -> Drawn {
    Ok(match step {
        Step::Launch => html! { <LaunchStep /> },
        _ => html! { <MeasurementStep /> },
    })
}

async fn draw(route: Route) -> Drawn {
    let Route::Step(step) = route else { return draw_overview().await };
    match step {
        Step::Readiness | Step::Alignment | Step::Scope | Step::Goals => draw_direction(step).await,
        Step::Kpis | Step::Values => draw_worth(step).await,
        Step::Channels | Step::Tactics | Step::Analytics => draw_means(step).await,
        Step::Launch | Step::Measurement => draw_doing(step).await,
    }
}

/// Fetches what is not here yet. Where that fails, going there fetches it again.
async fn fetch_all() -> Result<(), SplitLoaderError> {
    fetch_overview().await?;
    fetch_direction().await?;
    fetch_worth().await?;
    fetch_means().await?;
    fetch_doing().await
}

#[derive(Properties, PartialEq)]
pub struct PlaceProps {
    pub route: Route,
    /// The place is drawn: its heading can take the focus.
    pub on_drawn: Callback<()>,
}

#[component]
pub fn Place(props: &PlaceProps) -> Html {
    let lang = use_words().lang;
    let drawn = use_state(|| None::<Drawn>);
    let attempt = use_state_eq(|| 0_u32);
    {
        let set = drawn.setter();
        use_effect_with((props.route, *attempt), move |(route, _)| {
            let route = *route;
            spawn_local(async move {
                set.set(Some(draw(route).await));
                idle::later(|| {
                    spawn_local(async {
                        // Nobody asked for them yet.
                        let _ = fetch_all().await;
                    });
                });
            });
        });
    }
    let here = matches!(*drawn, Some(Ok(_)));
    {
        let on_drawn = props.on_drawn.clone();
        use_effect_with(here, move |here| {
            if *here {
                on_drawn.emit(());
            }
        });
    }
    let again = Callback::from(move |_: MouseEvent| attempt.set(*attempt + 1));
    match &*drawn {
        None => html! { <div class="place"><Waiting /></div> },
        Some(Ok(place)) => html! { <div class="place">{ place.clone() }</div> },
        Some(Err(_)) => html! {
            <div class="place" role="alert">
                <h1 class="step-title" tabindex="-1" id="place">{ notice::part_missing(lang) }</h1>
                <p>{ notice::part_missing_remedy(lang) }</p>
                <button type="button" class="button button-main" onclick={again}>{ notice::try_again(lang) }</button>
            </div>
        },
    }
}
