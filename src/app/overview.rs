//! The whole plan at a glance.

use yew::prelude::*;

use super::words::use_words;
use crate::text::messages::overview;

#[component]
pub fn Overview() -> Html {
    let lang = use_words().lang;
    html! {
        <article class="step">
            <header class="step-head">
                <h1 class="step-title" tabindex="-1" id="place">{ overview::title(lang) }</h1>
            </header>
        </article>
    }
}
