//! A question or a form above the page. The browser's own dialog keeps the focus in and gives it back.

use web_sys::HtmlDialogElement;
use yew::prelude::*;

use super::field::use_element_id;
use super::icon::{Icon, Picture};
use crate::app::words::use_words;
use crate::text::messages::parts;

#[derive(Properties, PartialEq)]
pub struct DialogProps {
    pub open: bool,
    pub title: AttrValue,
    /// Escape, the cross, or a button inside: the owner sets `open` to false.
    pub on_close: Callback<()>,
    pub children: Html,
}

#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let lang = use_words().lang;
    let heading = use_element_id();
    let node = use_node_ref();
    use_effect_with((node.clone(), props.open), |(node, open)| {
        if let Some(dialog) = node.cast::<HtmlDialogElement>() {
            match (*open, dialog.open()) {
                // A dialog that is open already, or not in the page, stays as it is.
                (true, false) => drop(dialog.show_modal()),
                (false, true) => dialog.close(),
                _ => {}
            }
        }
    });
    let close = {
        let on_close = props.on_close.clone();
        Callback::from(move |_: MouseEvent| on_close.emit(()))
    };
    let onclose = {
        let on_close = props.on_close.clone();
        Callback::from(move |_: Event| on_close.emit(()))
    };
    html! {
        <dialog ref={node} class="dialog" aria-labelledby={heading.clone()} {onclose}>
            <div class="dialog-head">
                <h2 id={heading} class="dialog-title">{ &props.title }</h2>
                <button type="button" class="tool" aria-label={parts::close(lang)} onclick={close}>
                    <Icon picture={Picture::Close} />
                </button>
            </div>
            <div class="dialog-body">
                // What is inside starts anew each time.
                if props.open { { props.children.clone() } }
            </div>
        </dialog>
    }
}
