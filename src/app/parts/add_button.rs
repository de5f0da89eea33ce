//! The button under a list that adds a row to it.

use yew::prelude::*;

use super::icon::{Icon, Picture};
use crate::app::rows::RowEditor;
use crate::plan::edit::Row;

#[derive(Properties, PartialEq)]
pub struct AddButtonProps<R: Row + PartialEq + 'static> {
    pub rows: RowEditor<R>,
    /// What is added: "Add a business goal".
    pub label: AttrValue,
    /// A new row, made from its id.
    pub new: Callback<R::Id, R>,
}

#[component]
pub fn AddButton<R: Row + PartialEq + 'static>(props: &AddButtonProps<R>) -> Html {
    let onclick = {
        let (rows, new) = (props.rows.clone(), props.new.clone());
        Callback::from(move |_: MouseEvent| {
            let new = new.clone();
            // The new row takes the focus; nothing else is to be done with it.
            let _ = rows.add(move |id| new.emit(id));
        })
    };
    html! {
        <button type="button" class="button button-add" id={props.rows.add_button_id()} {onclick}>
            <Icon picture={Picture::Add} />
            <span>{ &props.label }</span>
        </button>
    }
}
