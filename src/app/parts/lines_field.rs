//! A short list of phrases, one a line. Blank lines are not in the plan, but stay on the screen while typing.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::field::{Field, Labelling, described_by, use_element_id_or};

#[derive(Properties, PartialEq)]
pub struct LinesFieldProps {
    #[prop_or_default]
    pub id: Option<AttrValue>,
    pub label: AttrValue,
    pub lines: Vec<String>,
    pub on_change: Callback<Vec<String>>,
    #[prop_or_default]
    pub labelling: Labelling,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    #[prop_or_default]
    pub placeholder: Option<AttrValue>,
    #[prop_or(3)]
    pub rows: u32,
}

#[component]
pub fn LinesField(props: &LinesFieldProps) -> Html {
    let id = use_element_id_or(props.id.as_ref());
    let draft = use_state_eq(|| None::<AttrValue>);
    let typed = (*draft).clone().filter(|text| lines(text) == props.lines);
    let oninput = {
        let (draft, on_change) = (draft.setter(), props.on_change.clone());
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlTextAreaElement>() {
                let text = input.value();
                on_change.emit(lines(&text));
                draft.set(Some(text.into()));
            }
        })
    };
    let onblur = {
        let draft = draft.setter();
        Callback::from(move |_: FocusEvent| draft.set(None))
    };
    let value = typed.unwrap_or_else(|| props.lines.join("\n").into());
    let described = described_by(&id, props.hint.as_ref(), None);
    html! {
        <Field id={id.clone()} label={props.label.clone()} labelling={props.labelling} hint={props.hint.clone()}>
            <textarea {id} rows={props.rows.to_string()} {value} placeholder={props.placeholder.clone()}
                aria-describedby={described} {oninput} {onblur} />
        </Field>
    }
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(ToOwned::to_owned).collect()
}
