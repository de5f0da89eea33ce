//! Step 5, put a value on KPIs.

use yew::prelude::*;

use crate::app::parts::StepFrame;
use crate::plan::Step;

#[component]
pub fn ValuesStep() -> Html {
    html! { <StepFrame step={Step::Values}>{ Html::default() }</StepFrame> }
}
