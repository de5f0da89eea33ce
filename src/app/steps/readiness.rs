//! The readiness check.

use yew::prelude::*;

use crate::app::parts::StepFrame;
use crate::plan::Step;

#[component]
pub fn ReadinessStep() -> Html {
    html! { <StepFrame step={Step::Readiness}>{ Html::default() }</StepFrame> }
}
