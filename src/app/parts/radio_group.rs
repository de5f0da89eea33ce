//! One of a few values that are worth seeing all at once: yes, partly, no.

use yew::prelude::*;

use super::field::{Labelling, use_element_id_or};

#[derive(Properties, PartialEq)]
pub struct RadioGroupProps<T: Clone + PartialEq + 'static> {
    #[prop_or_default]
    pub id: Option<AttrValue>,
    pub label: AttrValue,
    /// `None` while nothing is chosen.
    pub value: Option<T>,
    /// Each value with its words, in the order shown.
    pub options: Vec<(T, AttrValue)>,
    pub on_change: Callback<T>,
    #[prop_or_default]
    pub labelling: Labelling,
}

#[component]
pub fn RadioGroup<T: Clone + PartialEq + 'static>(props: &RadioGroupProps<T>) -> Html {
    let id = use_element_id_or(props.id.as_ref());
    let legend = match props.labelling {
        Labelling::Shown => "field-label",
        Labelling::ByColumn => "field-label unseen",
    };
    let option = |at: usize, value: &T, words: &AttrValue| {
        let choose = {
            let (on_change, value) = (props.on_change.clone(), value.clone());
            Callback::from(move |_: Event| on_change.emit(value.clone()))
        };
        html! {
            <label key={at} class="radio">
                <input type="radio" name={id.clone()} checked={props.value.as_ref() == Some(value)}
                    onchange={choose} />
                <span>{ words }</span>
            </label>
        }
    };
    html! {
        <fieldset class="field radio-group" id={id.clone()} tabindex="-1">
            <legend class={legend}>{ &props.label }</legend>
            <div class="radio-options">
                { for props.options.iter().enumerate().map(|(at, (value, words))| option(at, value, words)) }
            </div>
        </fieldset>
    }
}
