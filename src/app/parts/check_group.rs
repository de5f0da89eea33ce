//! Things that are ticked: one by itself, or several of a list.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::field::Labelling;
use super::options::Ticks;

#[derive(Properties, PartialEq)]
pub struct ToggleProps {
    #[prop_or_default]
    pub id: Option<AttrValue>,
    pub label: AttrValue,
    pub checked: bool,
    pub on_change: Callback<bool>,
    #[prop_or_default]
    pub labelling: Labelling,
    #[prop_or_default]
    pub disabled: bool,
}

/// Yes or no.
#[component]
pub fn Toggle(props: &ToggleProps) -> Html {
    let onchange = {
        let on_change = props.on_change.clone();
        Callback::from(move |event: Event| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                on_change.emit(input.checked());
            }
        })
    };
    let label = match props.labelling {
        Labelling::Shown => "",
        Labelling::ByColumn => "unseen",
    };
    html! {
        <label class="toggle">
            <input type="checkbox" id={props.id.clone()} checked={props.checked} disabled={props.disabled} {onchange} />
            <span class={label}>{ &props.label }</span>
        </label>
    }
}

#[derive(Properties, PartialEq)]
pub struct CheckGroupProps {
    #[prop_or_default]
    pub id: Option<AttrValue>,
    pub label: AttrValue,
    pub ticks: Ticks,
    #[prop_or_default]
    pub labelling: Labelling,
    /// Said where there is nothing to tick.
    #[prop_or_default]
    pub empty: Option<AttrValue>,
}

/// Several of a list.
#[component]
pub fn CheckGroup(props: &CheckGroupProps) -> Html {
    let legend = match props.labelling {
        Labelling::Shown => "field-label",
        Labelling::ByColumn => "field-label unseen",
    };
    let Ticks { words, on_tick } = &props.ticks;
    let option = |at: usize, words: &AttrValue, checked: bool| {
        let toggle = on_tick.reform(move |_: bool| at);
        html! { <Toggle key={at} label={words.clone()} {checked} on_change={toggle} /> }
    };
    html! {
        <fieldset class="field check-group" id={props.id.clone()} tabindex="-1">
            <legend class={legend}>{ &props.label }</legend>
            <div class="check-group-options">
                { for words.iter().enumerate().map(|(at, (words, ticked))| option(at, words, *ticked)) }
            </div>
            <div class="field-notes">
                if let Some(empty) = props.empty.as_ref().filter(|_| words.is_empty()) {
                    <p class="field-hint">{ empty }</p>
                }
            </div>
        </fieldset>
    }
}
