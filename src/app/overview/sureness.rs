//! How sure the figures are.

use yew::prelude::*;

use crate::app::simulating::{Extent, SimulationStatus, use_simulated};

#[component]
pub fn Sureness() -> Html {
    let simulating = use_simulated(Extent::Plan);
    html! { <SimulationStatus {simulating} /> }
}
