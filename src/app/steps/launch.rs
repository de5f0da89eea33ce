//! Step 9, launch.

use yew::prelude::*;

use crate::app::parts::StepFrame;
use crate::plan::Step;

#[component]
pub fn LaunchStep() -> Html {
    html! { <StepFrame step={Step::Launch}>{ Html::default() }</StepFrame> }
}
