//! An input whose text is read into a value. While it cannot be read the text stays as typed, with a message
//! under it, and the plan keeps the value it had. When the plan's value changes from outside, by undo or
//! another plan, the text follows.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::field::{Field, Labelling, described_by, use_element_id_or};
use crate::text::Lang;
use crate::text::number::NumberError;

/// How the text of a field becomes a value.
pub type Read<T> = Callback<AttrValue, Result<Option<T>, Unread>>;

/// Why a text is no value, in words.
#[derive(Clone, Debug, PartialEq)]
pub enum Unread {
    /// Said at once.
    Wrong(AttrValue),
    /// Typing on may mend it, so it is said only when the field is left.
    Unfinished(AttrValue),
}

impl Unread {
    pub fn of(error: &NumberError, lang: Lang) -> Self {
        let words = error.message(lang).into();
        if error.may_be_unfinished() { Self::Unfinished(words) } else { Self::Wrong(words) }
    }

    fn words(self) -> AttrValue {
        match self {
            Self::Wrong(words) | Self::Unfinished(words) => words,
        }
    }
}

#[derive(Properties, PartialEq)]
pub struct TypedProps<T: Clone + PartialEq + 'static> {
    pub id: Option<AttrValue>,
    pub value: Option<T>,
    /// The value as the field shows it while nobody types.
    pub shown: AttrValue,
    pub read: Read<T>,
    pub on_change: Callback<Option<T>>,
    pub label: AttrValue,
    pub labelling: Labelling,
    pub hint: Option<AttrValue>,
    pub placeholder: Option<AttrValue>,
    /// Stands before the input: a currency.
    pub before: Option<AttrValue>,
    /// Stands behind the input: a unit.
    pub after: Option<AttrValue>,
    pub disabled: bool,
    /// Stands under the input: what belongs to the value that the field has.
    #[prop_or_default]
    pub under: Html,
}

/// What was typed, and the value that the plan had then.
#[derive(Clone, PartialEq)]
struct Draft<T> {
    text: AttrValue,
    error: Option<AttrValue>,
    value: Option<T>,
}

#[component]
pub fn TypedField<T: Clone + PartialEq + 'static>(props: &TypedProps<T>) -> Html {
    let id = use_element_id_or(props.id.as_ref());
    let draft = use_state_eq(|| None::<Draft<T>>);
    let current = (*draft).clone().filter(|draft| draft.value == props.value);

    let take = {
        let (draft, read) = (draft.setter(), props.read.clone());
        let (value, on_change) = (props.value.clone(), props.on_change.clone());
        move |text: AttrValue, composing: bool| match read.emit(text.clone()) {
            Ok(read) => {
                // First the plan, then the draft, which holds for the plan's new value.
                if read != value {
                    on_change.emit(read.clone());
                }
                draft.set(Some(Draft { text, error: None, value: read }));
            }
            Err(Unread::Wrong(words)) if !composing => {
                draft.set(Some(Draft { text, error: Some(words), value: value.clone() }));
            }
            // Half a word of an input method and half a range are no mistakes yet.
            Err(_) => draft.set(Some(Draft { text, error: None, value: value.clone() })),
        }
    };
    let oninput = Callback::from(move |event: InputEvent| {
        let composing = event.is_composing();
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            take(input.value().into(), composing);
        }
    });
    let onblur = {
        let (draft, typed, read) = (draft.setter(), current.clone(), props.read.clone());
        Callback::from(move |_: FocusEvent| {
            // What was read is shown as figures are written; what was left half written is judged now.
            draft.set(typed.clone().and_then(|typed| {
                let error = read.emit(typed.text.clone()).err()?.words();
                Some(Draft { error: Some(error), ..typed })
            }));
        })
    };

    let error = current.as_ref().and_then(|draft| draft.error.clone());
    let text = current.map_or_else(|| props.shown.clone(), |draft| draft.text);
    let described = described_by(&id, props.hint.as_ref(), error.as_ref());
    html! {
        <Field id={id.clone()} label={props.label.clone()} labelling={props.labelling} hint={props.hint.clone()}
            error={error.clone()}>
            <div class="number">
                if let Some(before) = &props.before {
                    <span class="number-mark" aria-hidden="true">{ before }</span>
                }
                <input {id} type="text" inputmode="decimal" autocomplete="off" class="number-input" value={text}
                    placeholder={props.placeholder.clone()} disabled={props.disabled} aria-describedby={described}
                    aria-invalid={error.is_some().then_some("true")} {oninput} {onblur}
                    onfocus={|event: FocusEvent| select_all(&event)} />
                if let Some(after) = &props.after {
                    <span class="number-mark" aria-hidden="true">{ after }</span>
                }
            </div>
            { props.under.clone() }
        </Field>
    }
}

/// Typing into a number replaces it, as in a spreadsheet.
fn select_all(event: &FocusEvent) {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    if let Some(input) = input {
        input.select();
    }
}
