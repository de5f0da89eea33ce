//! One of a few values that are worth seeing all at once: yes, partly, no.

use yew::prelude::*;

use super::field::{Labelling, use_element_id_or};
use super::options::Options;

#[derive(Properties, PartialEq)]
pub struct RadioGroupProps {
    #[prop_or_default]
    pub id: Option<AttrValue>,
    pub label: AttrValue,
    pub options: Options,
    #[prop_or_default]
    pub labelling: Labelling,
}

#[component]
pub fn RadioGroup(props: &RadioGroupProps) -> Html {
    let id = use_element_id_or(props.id.as_ref());
    let legend = match props.labelling {
        Labelling::Shown => "field-label",
        Labelling::ByColumn => "field-label unseen",
    };
    let Options { words, chosen, on_choose, .. } = &props.options;
    let option = |at: usize, words: &AttrValue| {
        let choose = on_choose.reform(move |_: Event| at);
        html! {
            <label key={at} class="radio">
                <input type="radio" name={id.clone()} checked={*chosen == Some(at)} onchange={choose} />
                <span>{ words }</span>
            </label>
        }
    };
    html! {
        <fieldset class="field radio-group" id={id.clone()} tabindex="-1">
            <legend class={legend}>{ &props.label }</legend>
            <div class="radio-options">
                { for words.iter().enumerate().map(|(at, words)| option(at, words)) }
            </div>
        </fieldset>
    }
}
