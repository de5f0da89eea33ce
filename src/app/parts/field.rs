//! What every field has around it: its label, a hint, and a message when what is typed cannot be taken.

use std::cell::Cell;

use yew::prelude::*;

thread_local! {
    static LAST: Cell<u32> = const { Cell::new(0) };
}

/// An element id that no other component has, for labels and descriptions.
#[hook]
pub fn use_element_id() -> AttrValue {
    (*use_memo((), |()| {
        let n = LAST.get().wrapping_add(1);
        LAST.set(n);
        AttrValue::from(format!("part-{n}"))
    }))
    .clone()
}

/// The id that the owner gives, or else one that no other component has. Fields that findings lead to are given
/// theirs, by `RowEditor::field_id`.
#[hook]
pub fn use_element_id_or(given: Option<&AttrValue>) -> AttrValue {
    let own = use_element_id();
    given.cloned().unwrap_or(own)
}

/// Where a field's label stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Labelling {
    /// Above the field.
    #[default]
    Shown,
    /// For screen readers only: the head of the table's column says it to the eye.
    ByColumn,
}

#[derive(Properties, PartialEq)]
pub struct FieldProps {
    /// The id of the input inside.
    pub id: AttrValue,
    pub label: AttrValue,
    #[prop_or_default]
    pub labelling: Labelling,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// Why what is typed was not taken.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    #[prop_or_default]
    pub class: Classes,
    pub children: Html,
}

/// The ids that an input names in `aria-describedby`; `None` where nothing describes it.
pub fn described_by(
    id: &AttrValue,
    hint: Option<&AttrValue>,
    error: Option<&AttrValue>,
) -> Option<AttrValue> {
    let ids: Vec<String> = [hint.map(|_| format!("{id}-hint")), error.map(|_| format!("{id}-error"))]
        .into_iter()
        .flatten()
        .collect();
    (!ids.is_empty()).then(|| ids.join(" ").into())
}

/// Label, input, hint and message.
#[component]
pub fn Field(props: &FieldProps) -> Html {
    let label = match props.labelling {
        Labelling::Shown => "field-label",
        Labelling::ByColumn => "field-label unseen",
    };
    html! {
        <div class={classes!("field", props.error.is_some().then_some("field-wrong"), props.class.clone())}>
            <label class={label} for={props.id.clone()}>{ &props.label }</label>
            { props.children.clone() }
            <div class="field-notes">
                if let Some(error) = &props.error {
                    <p class="field-error" id={format!("{}-error", props.id)}>{ error }</p>
                }
                if let Some(hint) = &props.hint {
                    <p class="field-hint" id={format!("{}-hint", props.id)}>{ hint }</p>
                }
            </div>
        </div>
    }
}
