//! Stands where something is that has not arrived yet. It shows only when that takes long enough to be noticed.

use yew::prelude::*;

use crate::app::words::use_words;
use crate::text::messages::app;

#[component]
pub fn Waiting() -> Html {
    let lang = use_words().lang;
    html! { <p class="waiting" role="status">{ app::loading(lang) }</p> }
}
