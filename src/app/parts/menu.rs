//! A button that opens a short list of actions.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};
use yew::prelude::*;

use super::icon::{Icon, Picture};

/// An action of a menu.
#[derive(Clone, PartialEq)]
pub struct MenuItem {
    pub label: AttrValue,
    pub on_choose: Callback<()>,
}

#[derive(Properties, PartialEq)]
pub struct MenuProps {
    /// The button's name.
    pub label: AttrValue,
    /// A picture in place of the name, which is then for screen readers.
    #[prop_or_default]
    pub picture: Option<Picture>,
    pub items: Vec<MenuItem>,
}

#[component]
pub fn Menu(props: &MenuProps) -> Html {
    let open = use_state_eq(|| false);
    let node = use_node_ref();
    // A press anywhere else closes it.
    {
        let set = open.setter();
        use_effect_with((node.clone(), *open), move |(node, open)| {
            let node = node.clone();
            let document = open.then(gloo_document).flatten();
            let listener = document.map(|document| {
                EventListener::new(&document, "pointerdown", move |event| {
                    let target = event.target().and_then(|target| target.dyn_into::<Node>().ok());
                    let inside = node.cast::<Element>().is_some_and(|menu| menu.contains(target.as_ref()));
                    if !inside {
                        set.set(false);
                    }
                })
            });
            move || drop(listener)
        });
    }
    let toggle = {
        let (set, now) = (open.setter(), *open);
        Callback::from(move |_: MouseEvent| set.set(!now))
    };
    let onkeydown = {
        let set = open.setter();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                set.set(false);
            }
        })
    };
    let choose = |item: &MenuItem| {
        let (set, act) = (open.setter(), item.on_choose.clone());
        Callback::from(move |_: MouseEvent| {
            set.set(false);
            act.emit(());
        })
    };
    html! {
        <div class="menu" ref={node} {onkeydown}>
            <button type="button" class={if props.picture.is_some() { "tool" } else { "button" }}
                aria-expanded={open.to_string()} aria-label={props.picture.map(|_| props.label.clone())}
                title={props.picture.map(|_| props.label.clone())} onclick={toggle}>
                if let Some(picture) = props.picture {
                    <Icon {picture} />
                } else {
                    <span>{ &props.label }</span>
                }
            </button>
            <ul class="menu-list" hidden={!*open}>
                { for props.items.iter().enumerate().map(|(at, item)| html! {
                    <li key={at}>
                        <button type="button" class="menu-item" onclick={choose(item)}>{ &item.label }</button>
                    </li>
                }) }
            </ul>
        </div>
    }
}

fn gloo_document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
