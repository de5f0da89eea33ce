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
use crate::app::parts::{Draw, Drawn, Extent, Fetched};
use crate::app::route::Route;
use crate::app::steps::{
    AlignmentStep, AnalyticsStep, ChannelsStep, GoalsStep, KpisStep, LaunchStep, MeasurementStep,
    ReadinessStep, ScopeStep, TacticsStep, ValuesStep,
};
use crate::browser::idle;
use crate::plan::Step;

/// Steps 0 to 3: where to go.
enum Direction {
    Readiness,
    Alignment,
    Scope,
    Goals,
}

/// Steps 4 and 5: how to tell, and what it is worth.
enum Worth {
    Kpis,
    Values,
}

/// Steps 6 to 8: by what means.
enum Means {
    Channels,
    Tactics,
    Analytics,
}

/// Steps 9 and 10: doing it and what came of it.
enum Doing {
    Launch,
    Measurement,
}

/// The whole plan at a glance.
#[wasm_split(overview, fallible, preload(fetch_overview))]
fn draw_overview() -> Drawn {
    Ok(html! { <Overview /> })
}

#[wasm_split(direction, fallible, preload(fetch_direction))]
fn draw_direction(step: Direction) -> Drawn {
    Ok(match step {
        Direction::Readiness => html! { <ReadinessStep /> },
        Direction::Alignment => html! { <AlignmentStep /> },
        Direction::Scope => html! { <ScopeStep /> },
        Direction::Goals => html! { <GoalsStep /> },
    })
}

#[wasm_split(worth, fallible, preload(fetch_worth))]
fn draw_worth(step: Worth) -> Drawn {
    Ok(match step {
        Worth::Kpis => html! { <KpisStep /> },
        Worth::Values => html! { <ValuesStep /> },
    })
}

#[wasm_split(means, fallible, preload(fetch_means))]
fn draw_means(step: Means) -> Drawn {
    Ok(match step {
        Means::Channels => html! { <ChannelsStep /> },
        Means::Tactics => html! { <TacticsStep /> },
        Means::Analytics => html! { <AnalyticsStep /> },
    })
}

#[wasm_split(doing, fallible, preload(fetch_doing))]
fn draw_doing(step: Doing) -> Drawn {
    Ok(match step {
        Doing::Launch => html! { <LaunchStep /> },
        Doing::Measurement => html! { <MeasurementStep /> },
    })
}

async fn draw(route: Route) -> Drawn {
    let Route::Step(step) = route else { return draw_overview().await };
    match step {
        Step::Readiness => draw_direction(Direction::Readiness).await,
        Step::Alignment => draw_direction(Direction::Alignment).await,
        Step::Scope => draw_direction(Direction::Scope).await,
        Step::Goals => draw_direction(Direction::Goals).await,
        Step::Kpis => draw_worth(Worth::Kpis).await,
        Step::Values => draw_worth(Worth::Values).await,
        Step::Channels => draw_means(Means::Channels).await,
        Step::Tactics => draw_means(Means::Tactics).await,
        Step::Analytics => draw_means(Means::Analytics).await,
        Step::Launch => draw_doing(Doing::Launch).await,
        Step::Measurement => draw_doing(Doing::Measurement).await,
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
    let draw = use_memo(props.route, |route| {
        let route = *route;
        Draw::new(move || draw(route))
    });
    let on_drawn = {
        let on_drawn = props.on_drawn.clone();
        Callback::from(move |()| {
            on_drawn.emit(());
            idle::later(|| {
                spawn_local(async {
                    // Nobody asked for them yet.
                    let _ = fetch_all().await;
                });
            });
        })
    };
    html! { <div class="place"><Fetched draw={(*draw).clone()} extent={Extent::Place} {on_drawn} /></div> }
}
