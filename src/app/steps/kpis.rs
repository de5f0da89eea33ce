//! Step 4, choose KPIs.

use yew::prelude::*;

use crate::app::parts::StepFrame;
use crate::plan::Step;

#[component]
pub fn KpisStep() -> Html {
    html! { <StepFrame step={Step::Kpis}>{ Html::default() }</StepFrame> }
}
