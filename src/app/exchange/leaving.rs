//! Asks before another plan takes the place of one that this browser cannot keep: what would be lost, and the file first.

use yew::prelude::*;

use super::Here;
use super::unkept::Unkept;
use crate::app::by_reference::ByReference;
use crate::app::desk::Desk;
use crate::app::engine::Engine;
use crate::app::library;
use crate::app::words::use_words;
use crate::text::messages::{opening as say, parts};
use crate::text::terms;

#[derive(Properties, PartialEq)]
pub struct LeavingProps {
    pub here: Here,
    pub engine: ByReference<Engine>,
    pub desk: Desk,
    /// What is done once the reader agrees.
    pub act: Callback<()>,
}

#[component]
pub fn Leaving(props: &LeavingProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let LeavingProps { here, engine, desk, act } = props;
    let name = terms::named(&here.plan.name, lang);
    let kept = library::list().unwrap_or_default().into_iter().find(|listed| listed.id == here.plan.id);
    let lost = match kept {
        Some(kept) => say::lost_since(lang, &name, &words.moment(kept.saved_at)),
        None => say::lost(lang, &name),
    };
    let cancel = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| desk.dismiss())
    };
    html! {
        <div class="dialog-body">
            <p>{ lost }</p>
            <Unkept here={here.clone()} engine={engine.clone()} desk={desk.clone()} />
            <div class="dialog-buttons">
                <button type="button" class="button" onclick={cancel}>{ parts::cancel(lang) }</button>
                <button type="button" class="button button-danger" onclick={act.reform(|_: MouseEvent| ())}>
                    { say::leave(lang) }
                </button>
            </div>
        </div>
    }
}
