//! Step 6, choose channels.

use yew::prelude::*;

use crate::app::parts::StepFrame;
use crate::plan::Step;

#[component]
pub fn ChannelsStep() -> Html {
    html! { <StepFrame step={Step::Channels}>{ Html::default() }</StepFrame> }
}
