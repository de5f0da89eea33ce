//! The button under a list that adds a row to it.

use yew::prelude::*;

use super::icon::{Icon, Picture};
use crate::app::rows::Adding;

#[derive(Properties, PartialEq)]
pub struct AddButtonProps {
    /// Where the row goes and what it is: `rows.adding(…)`.
    pub adding: Adding,
    /// What is added: "Add a business goal".
    pub label: AttrValue,
}

#[component]
pub fn AddButton(props: &AddButtonProps) -> Html {
    let Adding { button, add } = &props.adding;
    html! {
        <button type="button" class="button button-add" id={button} onclick={add.reform(|_: MouseEvent| ())}>
            <Icon picture={Picture::Add} />
            <span>{ &props.label }</span>
        </button>
    }
}
