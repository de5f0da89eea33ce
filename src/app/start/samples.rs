//! Plans to look around in.

use yew::prelude::*;

use crate::app::desk::Desk;
use crate::app::words::use_words;
use crate::samples::{self, Sample};
use crate::text::messages::start;

#[derive(Properties, PartialEq)]
pub struct SamplesProps {
    pub desk: Desk,
}

#[component]
pub fn Samples(props: &SamplesProps) -> Html {
    let lang = use_words().lang;
    let open = |sample: Sample| {
        let desk = props.desk.clone();
        Callback::from(move |_: MouseEvent| desk.open_sample(sample, lang))
    };
    html! {
        <section class="section" aria-labelledby="samples">
            <h2 id="samples" class="section-title">{ start::samples(lang) }</h2>
            <div class="section-intro"><p>{ start::samples_intro(lang) }</p></div>
            <ul class="samples">
                { for samples::list().iter().map(|sample| html! {
                    <li key={sample.name()} class="card sample">
                        <h3 class="card-title">{ sample.title(lang) }</h3>
                        <p class="muted">{ sample.description(lang) }</p>
                        <button type="button" class="button" onclick={open(*sample)}
                            aria-label={start::open_sample(lang, &sample.title(lang))}>
                            { start::look_around(lang) }
                        </button>
                    </li>
                }) }
            </ul>
        </section>
    }
}
