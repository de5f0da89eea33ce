//! The whole page takes files that are dropped on it. Without this, a file dropped by mistake would take the
//! place of the page.

use yew::prelude::*;

use super::desk::Desk;
use super::words::use_words;
use crate::browser::files;
use crate::text::messages::start;

#[derive(Properties, PartialEq)]
pub struct DropTargetProps {
    pub desk: Desk,
    pub children: Html,
}

#[component]
pub fn DropTarget(props: &DropTargetProps) -> Html {
    let lang = use_words().lang;
    let over = use_state_eq(|| false);
    let ondragover = {
        let set = over.setter();
        Callback::from(move |event: DragEvent| {
            if files::carries_files(&event) {
                event.prevent_default();
                set.set(true);
            }
        })
    };
    let ondragleave = {
        let set = over.setter();
        Callback::from(move |event: DragEvent| {
            // Crossing from one element to another is no leaving.
            if event.related_target().is_none() {
                set.set(false);
            }
        })
    };
    let ondrop = {
        let (set, desk) = (over.setter(), props.desk.clone());
        Callback::from(move |event: DragEvent| {
            if files::carries_files(&event) {
                event.prevent_default();
                set.set(false);
                if let Some(file) = files::dropped(&event) {
                    desk.open_file(file);
                }
            }
        })
    };
    html! {
        <div class={classes!("drop-target", over.then_some("drop-over"))} {ondragover} {ondragleave} {ondrop}>
            { props.children.clone() }
            <p class="drop-words" aria-hidden="true">{ start::drop(lang) }</p>
        </div>
    }
}
