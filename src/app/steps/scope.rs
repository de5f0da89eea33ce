//! Step 2, find the scope.

use yew::prelude::*;

use crate::app::parts::StepFrame;
use crate::plan::Step;

#[component]
pub fn ScopeStep() -> Html {
    html! { <StepFrame step={Step::Scope}>{ Html::default() }</StepFrame> }
}
