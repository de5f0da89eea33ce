//! A number or a range: `30`, `20 / 30 / 45`, `20 ~ 45`. A range keeps its shape when its numbers are edited.

use yew::prelude::*;

use super::field::Labelling;
use super::number_field::{Limits, NumberKind};
use super::typed::TypedField;
use crate::app::words::use_words;
use crate::plan::{Quantity, Range};
use crate::text::messages::parts;
use crate::text::number::{self, Typed};

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
    let (kind, limits, required, before) = (props.kind, props.limits, props.required, props.value);
    let read = {
        let words = words.clone();
        Callback::from(move |text: AttrValue| match number::read_range(&text, kind.reading()) {
            Err(error) => Err(error.message(words.lang).into()),
            Ok(None) if required => Err(AttrValue::Static(parts::needed(words.lang))),
            Ok(None) => Ok(None),
            Ok(Some(typed)) => {
                let quantity = quantity(typed, before);
                let refusal =
                    quantity.stated().into_iter().find_map(|value| limits.refusal(value, kind, &words));
                match refusal {
                    Some(refusal) => Err(refusal),
                    None if !quantity.is_in_order() => {
                        Err(AttrValue::Static(parts::lognormal_above_zero(words.lang)))
                    }
                    None => Ok(Some(quantity)),
                }
            }
        })
    };
    let shown = props.value.map_or_else(String::new, |value| edit_text(value, kind));
    let hint = match (props.value, &props.hint) {
        (Some(Quantity::Range(range)), _) => {
            let base = kind.edit_text(Quantity::Range(range).base());
            let sign = kind.after().unwrap_or_default();
            let base = format!("{base}{sign}");
            Some(AttrValue::from(match range {
                Range::Pert { .. } => parts::range_pert(words.lang, &base),
                Range::Triangular { .. } => parts::range_triangular(words.lang, &base),
                Range::Uniform { .. } => parts::range_uniform(words.lang, &base),
                Range::Normal { .. } => parts::range_normal(words.lang, &base),
                Range::Lognormal { .. } => parts::range_lognormal(words.lang, &base),
            }))
        }
        (_, hint) => hint.clone(),
    };
    html! {
        <TypedField<Quantity> id={props.id.clone()} value={props.value} {shown} {read} on_change={props.on_change.clone()}
            label={props.label.clone()} labelling={props.labelling} {hint}
            placeholder={props.placeholder.clone()} before={kind.before(&words)}
            after={kind.after().or_else(|| props.unit.clone())} disabled={props.disabled} />
    }
}

/// What was typed, in the shape that the quantity had before where it has as many numbers.
fn quantity(typed: Typed, before: Option<Quantity>) -> Quantity {
    match (typed, before) {
        (Typed::One(x), _) => Quantity::Number(x),
        (Typed::Two { least, greatest }, Some(Quantity::Range(Range::Normal { .. }))) => {
            Quantity::Range(Range::Normal { p5: least, p95: greatest })
        }
        (Typed::Two { least, greatest }, Some(Quantity::Range(Range::Lognormal { .. }))) => {
            Quantity::Range(Range::Lognormal { p5: least, p95: greatest })
        }
        (Typed::Two { least, greatest }, _) => Quantity::Range(Range::Uniform { least, greatest }),
        (Typed::Three { least, likely, greatest }, Some(Quantity::Range(Range::Triangular { .. }))) => {
            Quantity::Range(Range::Triangular { least, most_likely: likely, greatest })
        }
        (Typed::Three { least, likely, greatest }, _) => {
            Quantity::Range(Range::Pert { least, most_likely: likely, greatest })
        }
    }
}

/// The text that reads back as exactly this quantity.
fn edit_text(quantity: Quantity, kind: NumberKind) -> String {
    let parts: Vec<String> = quantity.stated().into_iter().map(|value| kind.edit_text(value)).collect();
    // Two numbers with a slash between them would be no range.
    parts.join(if parts.len() == 2 { " ~ " } else { " / " })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reread(quantity_before: Quantity, kind: NumberKind) -> Quantity {
        let text = edit_text(quantity_before, kind);
        let typed = number::read_range(&text, kind.reading()).unwrap().unwrap();
        quantity(typed, Some(quantity_before))
    }

    #[test]
    fn what_the_field_shows_reads_back_as_the_same_quantity() {
        let all = [
            Quantity::Number(1234.5),
            Quantity::Range(Range::Pert { least: 0.1, most_likely: 0.15, greatest: 0.3 }),
            Quantity::Range(Range::Triangular { least: -3.0, most_likely: -2.0, greatest: 1.0 }),
            Quantity::Range(Range::Uniform { least: -5.0, greatest: -3.0 }),
            Quantity::Range(Range::Normal { p5: 2000.0, p95: 30_000.0 }),
            Quantity::Range(Range::Lognormal { p5: 0.5, p95: 12.0 }),
        ];
        for quantity in all {
            for kind in [NumberKind::Number, NumberKind::Money, NumberKind::Percent] {
                assert_eq!(reread(quantity, kind), quantity, "{kind:?}");
            }
        }
    }
}
