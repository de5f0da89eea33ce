//! A count: months, goals at once, a priority.

use yew::prelude::*;

use super::field::Labelling;
use super::number_field::{Limits, NumberField, NumberKind};

#[derive(Properties, PartialEq)]
pub struct WholeFieldProps {
    #[prop_or_default]
    pub id: Option<AttrValue>,
    pub label: AttrValue,
    pub value: Option<u32>,
    /// Emits only whole numbers within the limits; `None` when the field was emptied.
    pub on_change: Callback<Option<u32>>,
    #[prop_or_default]
    pub least: u32,
    #[prop_or(u32::MAX)]
    pub greatest: u32,
    /// An emptied field is refused: for values that the plan always has.
    #[prop_or_default]
    pub required: bool,
    #[prop_or_default]
    pub labelling: Labelling,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    #[prop_or_default]
    pub placeholder: Option<AttrValue>,
    /// A unit behind the input.
    #[prop_or_default]
    pub unit: Option<AttrValue>,
    #[prop_or_default]
    pub disabled: bool,
}

#[component]
pub fn WholeField(props: &WholeFieldProps) -> Html {
    let on_change = props.on_change.reform(|count: Option<f64>| count.and_then(whole));
    html! {
        <NumberField id={props.id.clone()} label={props.label.clone()} labelling={props.labelling}
            kind={NumberKind::Whole} value={props.value.map(f64::from)} {on_change} required={props.required}
            limits={Limits::new(f64::from(props.least), f64::from(props.greatest))} hint={props.hint.clone()}
            placeholder={props.placeholder.clone()} unit={props.unit.clone()} disabled={props.disabled} />
    }
}

/// The same number as a count; `None` where it is none. The shortest decimal of a whole `f64` has no point.
fn whole(count: f64) -> Option<u32> {
    count.to_string().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::whole;

    #[test]
    fn only_whole_numbers_from_nought_are_counts() {
        assert_eq!([0.0, 24.0, 4_294_967_295.0].map(whole), [Some(0), Some(24), Some(u32::MAX)]);
        assert_eq!([-1.0, 1.5, f64::NAN, 4_294_967_296.0].map(whole), [None; 4]);
    }
}
