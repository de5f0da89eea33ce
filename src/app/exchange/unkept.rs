//! Says that the open plan is not kept as it is, where something is about to take its place, and offers the file.

use yew::prelude::*;

use super::Here;
use crate::app::by_reference::ByReference;
use crate::app::desk::Desk;
use crate::app::engine::Engine;
use crate::app::parts::{Icon, Picture};
use crate::app::words::use_words;
use crate::text::messages::{app, opening as say};

#[derive(Properties, PartialEq)]
pub struct UnkeptProps {
    pub here: Here,
    pub engine: ByReference<Engine>,
    pub desk: Desk,
}

#[component]
pub fn Unkept(props: &UnkeptProps) -> Html {
    let lang = use_words().lang;
    let save = {
        let (desk, here, engine) = (props.desk.clone(), props.here.clone(), *props.engine);
        Callback::from(move |_: MouseEvent| desk.save_file(&here.plan, &here.evaluation, engine))
    };
    html! {
        <div class="banner">
            <p>{ say::not_kept(lang) }</p>
            <button type="button" class="button" onclick={save}>
                <Icon picture={Picture::Download} /><span>{ app::save_file(lang) }</span>
            </button>
        </div>
    }
}
