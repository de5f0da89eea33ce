//! Whole ratings from 1 to 5: of channels, and of how easy something is to track. Not rated is not a 3.

use yew::prelude::*;

use super::choice::Choice;
use super::field::Labelling;
use super::options::Options;
use crate::text::locale::UNDEFINED;

#[derive(Properties, PartialEq)]
pub struct ScaleFieldProps {
    #[prop_or_default]
    pub id: Option<AttrValue>,
    pub label: AttrValue,
    pub value: Option<u8>,
    pub on_change: Callback<Option<u8>>,
    #[prop_or(Labelling::ByColumn)]
    pub labelling: Labelling,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
}

/// A whole rating from 1 to 5.
#[component]
pub fn ScaleField(props: &ScaleFieldProps) -> Html {
    let options: Vec<_> = std::iter::once((None, AttrValue::Static(UNDEFINED)))
        .chain((1..=5_u8).map(|rating| (Some(rating), AttrValue::from(rating.to_string()))))
        .collect();
    let halves = props.value.unwrap_or(0).min(5) * 2;
    html! {
        <Choice id={props.id.clone()} label={props.label.clone()} labelling={props.labelling}
            options={Options::new(&props.value, options, props.on_change.clone())} hint={props.hint.clone()}
            class={classes!("rating", format!("rating-{halves}"))} />
    }
}
