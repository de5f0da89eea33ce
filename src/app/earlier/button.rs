//! Leads to the earlier states of a plan, in a dialog. What is in it is fetched when it is asked for.

#![allow(
    clippy::unnecessary_wraps,
    reason = "a function that is split off says by its type that it may not arrive"
)]

use wasm_split_helpers::wasm_split;
use yew::prelude::*;

use super::panel::EarlierStates;
use crate::app::desk::Desk;
use crate::app::engine::Engine;
use crate::app::parts::{Dialog, Draw, Drawn, Fetched, Icon, Picture};
use crate::app::words::use_words;
use crate::plan::PlanId;
use crate::text::messages::earlier;
use crate::text::terms;

#[wasm_split(earlier, fallible)]
fn draw(id: PlanId, desk: Desk, on_done: Callback<()>) -> Drawn {
    Ok(html! { <EarlierStates {id} {desk} {on_done} /> })
}

#[derive(Properties, PartialEq)]
pub struct EarlierButtonProps {
    pub id: PlanId,
    /// The plan's name.
    pub name: AttrValue,
    pub desk: Desk,
}

#[component]
pub fn EarlierButton(props: &EarlierButtonProps) -> Html {
    let lang = use_words().lang;
    let open = use_state_eq(|| false);
    let title = earlier::title(lang, &terms::named(&props.name, lang));
    let onclick = {
        let set = open.setter();
        Callback::from(move |_: MouseEvent| set.set(true))
    };
    let close = {
        let set = open.setter();
        Callback::from(move |()| set.set(false))
    };
    let draw = {
        let props = (props.id.clone(), props.desk.clone());
        use_memo(props, |(id, desk)| {
            let (id, desk, on_done) = (id.clone(), desk.clone(), close.clone());
            Draw::new(move || {
                let (id, desk, on_done) = (id.clone(), desk.clone(), on_done.clone());
                async move {
                    // What is in the dialog does nothing without it.
                    Engine::fetch().await?;
                    draw(id, desk, on_done).await
                }
            })
        })
    };
    html! {
        <>
            <button type="button" class="tool" aria-label={title.clone()} title={title.clone()} {onclick}>
                <Icon picture={Picture::Clock} />
            </button>
            <Dialog open={*open} {title} on_close={close}>
                <Fetched draw={(*draw).clone()} />
            </Dialog>
        </>
    }
}
