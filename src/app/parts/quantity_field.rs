//! A number or a range: `30`, `20 / 30 / 45`, `20 to 40`, `30 ± 10`. Under a range stand its shape and a picture of it.
//! A range keeps its shape when its numbers are edited.

use yew::prelude::*;

use super::field::{Labelling, use_element_id_or};
use super::number_field::{Limits, NumberKind};
use super::range_shape::RangeShape;
use super::typed::{TypedField, Unread};
use crate::app::words::{Words, use_words};
use crate::plan::{Quantity, Range, Shape};
use crate::text::messages::parts;
use crate::text::number;

#[derive(Properties, PartialEq)]
pub struct QuantityFieldProps {
    #[prop_or_default]
    pub id: Option<AttrValue>,
    pub label: AttrValue,
    pub value: Option<Quantity>,
    /// Emits only what could be read and is within the limits; `None` when the field was emptied.
    pub on_change: Callback<Option<Quantity>>,
    #[prop_or_default]
    pub kind: NumberKind,
    #[prop_or_default]
    pub limits: Limits,
    /// An emptied field is refused: for values that the plan always has.
    #[prop_or_default]
    pub required: bool,
    #[prop_or_default]
    pub labelling: Labelling,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    #[prop_or_default]
    pub placeholder: Option<AttrValue>,
    /// A unit behind the input; percent and money bring their own sign.
    #[prop_or_default]
    pub unit: Option<AttrValue>,
    #[prop_or_default]
    pub disabled: bool,
}

#[component]
pub fn QuantityField(props: &QuantityFieldProps) -> Html {
    let words = use_words();
    let id = use_element_id_or(props.id.as_ref());
    let (kind, limits, required) = (props.kind, props.limits, props.required);
    let range = match props.value {
        Some(Quantity::Range(range)) => Some(range),
        Some(Quantity::Number(_)) | None => None,
    };
    // While a range is typed anew its first digits are a number: the shape that it had waits for the rest.
    let last_shape = use_mut_ref(Shape::default);
    if let Some(range) = range {
        *last_shape.borrow_mut() = range.shape();
    }
    let read = {
        let words = words.clone();
        Callback::from(move |text: AttrValue| {
            let shape = *last_shape.borrow();
            match number::read_quantity(&text, kind.reading(), shape) {
                Err(error) => Err(Unread::of(&error, words.lang)),
                Ok(None) if required => Err(Unread::Wrong(AttrValue::Static(parts::needed(words.lang)))),
                Ok(None) => Ok(None),
                Ok(Some(quantity)) => {
                    let refused = |value| limits.refusal(value, kind, &words);
                    match quantity.stated().find_map(refused) {
                        Some(refusal) => Err(Unread::Wrong(refusal)),
                        None if !quantity.is_in_order() => {
                            Err(Unread::Wrong(AttrValue::Static(parts::lognormal_above_zero(words.lang))))
                        }
                        None => Ok(Some(quantity)),
                    }
                }
            }
        })
    };
    let edited = |value| number::quantity_edit(value, kind.reading(), words.lang);
    let shown = props.value.map_or_else(String::new, edited);
    let hint = range.map(|range| understood(range, kind, &words)).or_else(|| props.hint.clone());
    let under = html! {
        if let Some(range) = range {
            <RangeShape id={format!("{id}-shape")} field={props.label.clone()} {range} {kind}
                on_change={props.on_change.clone()} disabled={props.disabled} />
        }
    };
    html! {
        <TypedField<Quantity> {id} value={props.value} {shown} {read} on_change={props.on_change.clone()}
            label={props.label.clone()} labelling={props.labelling} {hint}
            placeholder={props.placeholder.clone()} before={kind.before(&words)}
            after={kind.after().or_else(|| props.unit.clone())} disabled={props.disabled} {under} />
    }
}

/// What a range says, in a sentence.
fn understood(range: Range, kind: NumberKind, words: &Words) -> AttrValue {
    let lang = words.lang;
    let base = Quantity::Range(range).base();
    let (least, greatest) = range.ends();
    let is_middle = number::is_middle(least, base, greatest);
    let [least, base, greatest] = [least, base, greatest].map(|value| kind.written(value, words));
    let sentence = match range.shape() {
        Shape::Pert | Shape::Triangular if is_middle => {
            parts::range_with_middle(lang, &least, &base, &greatest)
        }
        Shape::Pert | Shape::Triangular => parts::range_with_top(lang, &least, &base, &greatest),
        Shape::Uniform => parts::range_uniform(lang, &least, &greatest, &base),
        Shape::Normal => parts::range_normal(lang, &least, &greatest, &base),
        Shape::Lognormal => parts::range_lognormal(lang, &least, &greatest, &base),
    };
    sentence.into()
}
