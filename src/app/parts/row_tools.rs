//! What can be done with any row: move it, copy it, remove it. Every button names the row it acts on.

use yew::prelude::*;

use super::icon::{Icon, Picture};
use crate::app::rows::{RowAct, RowHandle};
use crate::app::words::use_words;
use crate::browser::{focus, live};
use crate::plan::edit::Move;
use crate::text::messages::parts;

/// Where a row stands among its neighbours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RowPlace {
    /// How many stand before it.
    pub at: usize,
    pub first: bool,
    pub last: bool,
    /// Rows that are shown together with it, itself included.
    pub of: usize,
}

impl RowPlace {
    /// Of the row at an index of a list of so many.
    pub fn new(at: usize, of: usize) -> Self {
        Self { at, first: at == 0, last: at + 1 == of, of }
    }
}

#[derive(Properties, PartialEq)]
pub struct RowToolsProps {
    pub row: RowHandle,
    /// The row's name, for the names of the buttons; may be empty.
    pub name: AttrValue,
    pub place: RowPlace,
}

#[component]
pub fn RowTools(props: &RowToolsProps) -> Html {
    let lang = use_words().lang;
    let name = if props.name.trim().is_empty() {
        AttrValue::Static(parts::unnamed(lang))
    } else {
        props.name.clone()
    };
    let (row, place) = (&props.row, props.place);
    let (up, down) = (format!("{}-up", row.element), format!("{}-down", row.element));
    let mover = |direction: Move, button: &str| {
        let (row, button, name) = (row.clone(), button.to_owned(), name.clone());
        // Counted from 1.
        let to = match direction {
            Move::Up if place.first => None,
            Move::Up => Some(place.at),
            Move::Down if place.last => None,
            Move::Down => Some(place.at + 2),
        };
        Callback::from(move |_: MouseEvent| {
            let Some(to) = to else { return };
            row.act(RowAct::Move(direction));
            // A row that moves in the document loses the focus.
            focus::on(button.as_str());
            live::say(parts::moved(lang, &name, &to, &place.of));
        })
    };
    let duplicate = {
        let row = row.clone();
        Callback::from(move |_: MouseEvent| row.act(RowAct::Duplicate))
    };
    let remove = {
        let (row, name) = (row.clone(), name.clone());
        Callback::from(move |_: MouseEvent| {
            row.act(RowAct::Remove);
            live::say(parts::removed(lang, &name));
        })
    };
    let (move_up, move_down) = (mover(Move::Up, &up), mover(Move::Down, &down));
    html! {
        <div class="row-tools">
            <button type="button" class="tool" id={up} aria-label={parts::move_up(lang, &name)}
                title={parts::move_up(lang, &name)} aria-disabled={place.first.then_some("true")}
                onclick={move_up}><Icon picture={Picture::ArrowUp} /></button>
            <button type="button" class="tool" id={down} aria-label={parts::move_down(lang, &name)}
                title={parts::move_down(lang, &name)} aria-disabled={place.last.then_some("true")}
                onclick={move_down}><Icon picture={Picture::ArrowDown} /></button>
            <button type="button" class="tool" aria-label={parts::duplicate(lang, &name)}
                title={parts::duplicate(lang, &name)}
                aria-disabled={(place.of >= row.most).then_some("true")} onclick={duplicate}>
                <Icon picture={Picture::Copy} />
            </button>
            <button type="button" class="tool tool-remove" aria-label={parts::remove(lang, &name)}
                title={parts::remove(lang, &name)} onclick={remove}>
                <Icon picture={Picture::Remove} />
            </button>
        </div>
    }
}
