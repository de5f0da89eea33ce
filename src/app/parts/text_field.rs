//! Fields for words. What is typed is in the plan at once; a text has no wrong value.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::field::{Field, Labelling, described_by, use_element_id_or};

#[derive(Properties, PartialEq)]
pub struct TextFieldProps {
    #[prop_or_default]
    pub id: Option<AttrValue>,
    pub label: AttrValue,
    pub value: AttrValue,
    pub on_change: Callback<String>,
    #[prop_or_default]
    pub labelling: Labelling,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    #[prop_or_default]
    pub placeholder: Option<AttrValue>,
    /// Ids of `<datalist>` suggestions.
    #[prop_or_default]
    pub list: Option<AttrValue>,
}

/// One line of words.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let id = use_element_id_or(props.id.as_ref());
    let oninput = {
        let on_change = props.on_change.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                on_change.emit(input.value());
            }
        })
    };
    let described = described_by(&id, props.hint.as_ref(), None);
    html! {
        <Field id={id.clone()} label={props.label.clone()} labelling={props.labelling} hint={props.hint.clone()}>
            <input {id} type="text" autocomplete="off" value={props.value.clone()} list={props.list.clone()}
                placeholder={props.placeholder.clone()} aria-describedby={described} {oninput} />
        </Field>
    }
}

#[derive(Properties, PartialEq)]
pub struct TextAreaProps {
    #[prop_or_default]
    pub id: Option<AttrValue>,
    pub label: AttrValue,
    pub value: AttrValue,
    pub on_change: Callback<String>,
    #[prop_or_default]
    pub labelling: Labelling,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    #[prop_or_default]
    pub placeholder: Option<AttrValue>,
    /// Lines that are open from the start; it grows with what is written.
    #[prop_or(3)]
    pub rows: u32,
}

/// Several lines of words.
#[component]
pub fn TextArea(props: &TextAreaProps) -> Html {
    let id = use_element_id_or(props.id.as_ref());
    let oninput = {
        let on_change = props.on_change.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlTextAreaElement>() {
                on_change.emit(input.value());
            }
        })
    };
    let described = described_by(&id, props.hint.as_ref(), None);
    html! {
        <Field id={id.clone()} label={props.label.clone()} labelling={props.labelling} hint={props.hint.clone()}>
            <textarea {id} rows={props.rows.to_string()} value={props.value.clone()}
                placeholder={props.placeholder.clone()} aria-describedby={described} {oninput} />
        </Field>
    }
}
