//! Which component draws a place of the plan.

use yew::prelude::*;

use crate::app::overview::Overview;
use crate::app::route::Route;
use crate::app::steps::StepPage;

#[derive(Properties, PartialEq)]
pub struct PlaceProps {
    pub route: Route,
}

#[component]
pub fn Place(props: &PlaceProps) -> Html {
    match props.route {
        Route::Step(step) => html! { <StepPage {step} /> },
        Route::Overview | Route::Start => html! { <Overview /> },
    }
}
