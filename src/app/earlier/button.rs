//! Leads to the earlier states of a plan, in a dialog. What is in it is fetched when it is asked for.

#![allow(
    clippy::unnecessary_wraps,
    reason = "a function that is split off says by its type that it may not arrive"
)]

use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::panel::EarlierStates;
use crate::app::desk::Desk;
use crate::app::parts::{Dialog, Icon, Picture, Waiting};
use crate::app::words::use_words;
use crate::plan::PlanId;
use crate::text::messages::{earlier, notice};
use crate::text::terms;

type Drawn = Result<Html, SplitLoaderError>;

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
    html! {
        <>
            <button type="button" class="tool" aria-label={title.clone()} title={title.clone()} {onclick}>
                <Icon picture={Picture::Clock} />
            </button>
            <Dialog open={*open} {title} on_close={close.clone()}>
                <Fetched id={props.id.clone()} desk={props.desk.clone()} on_done={close} />
            </Dialog>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct FetchedProps {
    id: PlanId,
    desk: Desk,
    on_done: Callback<()>,
}

#[component]
fn Fetched(props: &FetchedProps) -> Html {
    let lang = use_words().lang;
    let drawn = use_state(|| None::<Drawn>);
    {
        let set = drawn.setter();
        let (id, desk, on_done) = (props.id.clone(), props.desk.clone(), props.on_done.clone());
        use_effect_with((), move |()| {
            spawn_local(async move { set.set(Some(draw(id, desk, on_done).await)) });
        });
    }
    match &*drawn {
        None => html! { <div><Waiting /></div> },
        Some(Ok(states)) => html! { <div>{ states.clone() }</div> },
        Some(Err(_)) => html! {
            <div role="alert">
                <p>{ notice::part_missing(lang) }</p>
                <p>{ notice::part_missing_remedy(lang) }</p>
            </div>
        },
    }
}
