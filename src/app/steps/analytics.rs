//! Step 8, choose analytics.

use yew::prelude::*;

use crate::app::parts::StepFrame;
use crate::plan::Step;

#[component]
pub fn AnalyticsStep() -> Html {
    html! { <StepFrame step={Step::Analytics}>{ Html::default() }</StepFrame> }
}
