//! Step 7, choose tactics.

use yew::prelude::*;

use crate::app::parts::StepFrame;
use crate::plan::Step;

#[component]
pub fn TacticsStep() -> Html {
    html! { <StepFrame step={Step::Tactics}>{ Html::default() }</StepFrame> }
}
