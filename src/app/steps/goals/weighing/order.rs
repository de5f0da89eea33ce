//! The order of importance: a list whose entries move up and down.

use yew::prelude::*;

use super::{CriterionNames, Weigher, name_of};
use crate::app::current::{Current, use_current};
use crate::app::parts::{Icon, Picture};
use crate::app::words::use_words;
use crate::browser::{focus, live};
use crate::plan::CriterionId;
use crate::text::messages::{goal_weights as say, parts};

#[derive(Properties, PartialEq)]
pub struct OrderFieldsProps {
    pub weigher: Weigher,
    /// The most important first.
    pub order: Vec<CriterionId>,
    pub criteria: CriterionNames,
}

#[component]
pub fn OrderFields(props: &OrderFieldsProps) -> Html {
    let lang = use_words().lang;
    let Current { editor, .. } = use_current();
    let OrderFieldsProps { weigher, order, criteria } = props;
    let (shown, placed) = shown(order, criteria);
    let write = {
        let (weigher, editor) = (weigher.clone(), editor.clone());
        Callback::from(move |order: Vec<CriterionId>| {
            weigher.edit_once(&editor, Box::new(move |weighing| weighing.order = order));
        })
    };
    let take = {
        let (write, shown) = (write.clone(), shown.clone());
        Callback::from(move |_: MouseEvent| write.emit(shown.clone()))
    };
    let mover = |at: usize, to: Option<usize>, button: String, name: AttrValue| {
        let (write, shown) = (write.clone(), shown.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(to) = to.filter(|to| *to < shown.len()) else { return };
            let mut order = shown.clone();
            order.swap(at, to);
            write.emit(order);
            // An entry that moves in the document loses the focus.
            focus::on(button.as_str());
            live::say(parts::moved(lang, &name, &(to + 1), &shown.len()));
        })
    };
    let entry = |(at, id): (usize, &CriterionId)| {
        let name = name_of(criteria, id);
        let button = |direction: &str| weigher.field_id(&format!("{direction}-{id}")).to_string();
        let (up, down) = (button("up"), button("down"));
        let move_up = mover(at, at.checked_sub(1), up.clone(), name.clone());
        let move_down = mover(at, Some(at + 1), down.clone(), name.clone());
        html! {
            <li key={id.to_string()} class="order-entry">
                <span class="order-place">{ at + 1 }</span>
                <span class="order-name">{ &name }</span>
                <span class="order-note">
                    if at >= placed {
                        <span class="badge badge-open">{ say::no_place(lang) }</span>
                    }
                </span>
                <span class="row-tools">
                    <button type="button" class="tool" id={up} aria-label={parts::move_up(lang, &name)}
                        title={parts::move_up(lang, &name)} aria-disabled={(at == 0).then_some("true")}
                        onclick={move_up}><Icon picture={Picture::ArrowUp} /></button>
                    <button type="button" class="tool" id={down} aria-label={parts::move_down(lang, &name)}
                        title={parts::move_down(lang, &name)}
                        aria-disabled={(at + 1 == shown.len()).then_some("true")}
                        onclick={move_down}><Icon picture={Picture::ArrowDown} /></button>
                </span>
            </li>
        }
    };
    html! {
        <div class="order">
            <ol class="order-list" aria-label={say::order(lang)}>{ for shown.iter().enumerate().map(entry) }</ol>
            <div class="actions">
                if placed < shown.len() {
                    <button type="button" class="button" onclick={take}>{ say::take_order(lang) }</button>
                }
            </div>
        </div>
    }
}

/// The criteria as they stand: those with a place first, then the others as the plan lists them; and how many
/// have a place.
fn shown(order: &[CriterionId], criteria: &CriterionNames) -> (Vec<CriterionId>, usize) {
    let mut shown: Vec<CriterionId> = Vec::with_capacity(criteria.len());
    for id in order {
        if criteria.iter().any(|(criterion, _)| criterion == id) && !shown.contains(id) {
            shown.push(id.clone());
        }
    }
    let placed = shown.len();
    for (id, _) in criteria.iter() {
        if !shown.contains(id) {
            shown.push(id.clone());
        }
    }
    (shown, placed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn criteria_without_a_place_stand_behind_those_with_one() {
        let criteria: CriterionNames = ["a", "b", "c"].map(|id| (id.into(), AttrValue::from(id))).into();
        let (order, placed) = shown(&["c".into(), "gone".into(), "c".into()], &criteria);
        assert_eq!((order, placed), (vec!["c".into(), "a".into(), "b".into()], 1));
    }
}
