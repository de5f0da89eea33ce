//! Opens a plan that somebody sent as a file.

use yew::prelude::*;

use crate::app::desk::Desk;
use crate::app::words::use_words;
use crate::browser::files;
use crate::text::messages::start;

#[derive(Properties, PartialEq)]
pub struct OpenFileProps {
    pub desk: Desk,
}

#[component]
pub fn OpenFile(props: &OpenFileProps) -> Html {
    let lang = use_words().lang;
    let onchange = {
        let desk = props.desk.clone();
        Callback::from(move |event: Event| {
            if let Some(file) = files::picked(&event) {
                desk.open_file(file);
            }
        })
    };
    html! {
        <section class="card open-file" aria-labelledby="open">
            <h2 id="open" class="section-title">{ start::open_file(lang) }</h2>
            <p class="muted">{ start::open_file_how(lang) }</p>
            <label class="button file-button">
                // Any name is taken: what is in the file decides.
                <input type="file" class="file-input" {onchange} />
                <span>{ start::choose_file(lang) }</span>
            </label>
        </section>
    }
}
