//! One of a few values. For an optional value the options are of `Option<T>`, with `None` among them.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::field::{Field, Labelling, described_by, use_element_id_or};
use super::options::Options;
use crate::text::Lang;
use crate::text::locale::UNDEFINED;
use crate::text::terms::Term;

#[derive(Properties, PartialEq)]
pub struct ChoiceProps {
    #[prop_or_default]
    pub id: Option<AttrValue>,
    pub label: AttrValue,
    pub options: Options,
    #[prop_or_default]
    pub labelling: Labelling,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    #[prop_or_default]
    pub class: Classes,
    #[prop_or_default]
    pub disabled: bool,
}

/// The options of a kind of thing, each by its term: `term_options(CostKind::ALL, lang)`.
pub fn term_options<T: Term>(kinds: impl IntoIterator<Item = T>, lang: Lang) -> Vec<(T, AttrValue)> {
    kinds.into_iter().map(|kind| (kind, AttrValue::Static(kind.term(lang)))).collect()
}

/// The same for a choice that may be left open: `None` comes first, as a dash.
pub fn optional_term_options<T: Term>(
    kinds: impl IntoIterator<Item = T>,
    lang: Lang,
) -> Vec<(Option<T>, AttrValue)> {
    let kinds = kinds.into_iter().map(|kind| (Some(kind), AttrValue::Static(kind.term(lang))));
    std::iter::once((None, AttrValue::Static(UNDEFINED))).chain(kinds).collect()
}

#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let id = use_element_id_or(props.id.as_ref());
    let Options { words, chosen, barred, on_choose } = &props.options;
    let chosen = *chosen;
    let select = use_node_ref();
    // A select follows its value only once its options are there, and forgets it when they change.
    {
        let select = select.clone();
        use_effect(move || {
            if let Some(select) = select.cast::<HtmlSelectElement>() {
                let index = chosen.and_then(|at| i32::try_from(at).ok()).unwrap_or(-1);
                if select.selected_index() != index {
                    select.set_selected_index(index);
                }
            }
        });
    }
    let onchange = {
        let on_choose = on_choose.clone();
        Callback::from(move |event: Event| {
            let index = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.selected_index());
            if let Some(at) = index.and_then(|index| usize::try_from(index).ok()) {
                on_choose.emit(at);
            }
        })
    };
    let described = described_by(&id, props.hint.as_ref(), None);
    html! {
        <Field id={id.clone()} label={props.label.clone()} labelling={props.labelling} hint={props.hint.clone()}
            class={props.class.clone()}>
            <select {id} ref={select} aria-describedby={described} disabled={props.disabled} {onchange}>
                { for words.iter().enumerate().map(|(at, words)| html! {
                    <option key={at} value={at.to_string()} selected={chosen == Some(at)}
                        disabled={barred.contains(&at)}>{ words }</option>
                }) }
            </select>
        </Field>
    }
}
