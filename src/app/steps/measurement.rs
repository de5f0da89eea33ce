//! Step 10, measure and adjust.

use yew::prelude::*;

use crate::app::parts::StepFrame;
use crate::plan::Step;

#[component]
pub fn MeasurementStep() -> Html {
    html! { <StepFrame step={Step::Measurement}>{ Html::default() }</StepFrame> }
}
