//! Step 3, set goals.

use yew::prelude::*;

use crate::app::parts::StepFrame;
use crate::plan::Step;

#[component]
pub fn GoalsStep() -> Html {
    html! { <StepFrame step={Step::Goals}>{ Html::default() }</StepFrame> }
}
