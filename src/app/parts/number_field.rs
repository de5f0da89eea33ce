//! The one number field: takes numbers as people type them, and never turns what it cannot read into 0.

use yew::prelude::*;

use super::field::Labelling;
use super::typed::{TypedField, Unread};
use crate::app::words::{Words, use_words};
use crate::text::messages::parts;
use crate::text::number::{self, Kind};

/// What a number is, which decides how it is read and what stands beside it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NumberKind {
    #[default]
    Number,
    /// In the plan's currency.
    Money,
    /// A fraction, typed and shown as a percentage: the value of `15` is 0.15.
    Percent,
    /// A count.
    Whole,
}

impl NumberKind {
    pub(super) fn reading(self) -> Kind {
        match self {
            Self::Number | Self::Money => Kind::Number,
            Self::Percent => Kind::Percent,
            Self::Whole => Kind::Whole,
        }
    }

    /// The text that reads back as exactly this value.
    pub(super) fn edit_text(self, value: f64) -> String {
        match self {
            Self::Percent => number::percent_edit(value),
            Self::Number | Self::Money | Self::Whole => number::plain_edit(value),
        }
    }

    pub(in crate::app) fn written(self, value: f64, words: &Words) -> String {
        match self {
            Self::Percent => words.share(value),
            Self::Money => words.cash(value),
            // To the thousandth: a limit of 0.999 is not 1.
            Self::Number | Self::Whole => words.number(value, 3),
        }
    }

    pub(super) fn before(self, words: &Words) -> Option<AttrValue> {
        // What an amount of nothing is written with, apart from its digits, is the currency's sign.
        let sign = || words.cash(0.0).replace(|c: char| c.is_ascii_digit() || c == '.', "").trim().to_owned();
        (self == Self::Money && !words.currency.is_empty()).then(|| sign().into())
    }

    pub(super) fn after(self) -> Option<AttrValue> {
        (self == Self::Percent).then_some(AttrValue::Static("%"))
    }
}

/// The least and the greatest value that a field takes, both included.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    pub least: f64,
    pub greatest: f64,
}

impl Limits {
    /// Whatever can be written.
    pub const ANY: Self = Self { least: -number::LARGEST, greatest: number::LARGEST };
    /// 0 or more: amounts, months, counts.
    pub const NOT_NEGATIVE: Self = Self { least: 0.0, greatest: number::LARGEST };
    /// A share: 0 to 1, so 0 % to 100 %.
    pub const SHARE: Self = Self { least: 0.0, greatest: 1.0 };

    pub const fn new(least: f64, greatest: f64) -> Self {
        Self { least, greatest }
    }

    /// Why a value is outside, in words.
    pub(super) fn refusal(self, value: f64, kind: NumberKind, words: &Words) -> Option<AttrValue> {
        let lang = words.lang;
        if (self.least..=self.greatest).contains(&value) {
            None
        } else if self.greatest >= number::LARGEST {
            Some(parts::too_small(lang, &kind.written(self.least, words)).into())
        } else if self.least <= -number::LARGEST {
            Some(parts::too_large(lang, &kind.written(self.greatest, words)).into())
        } else {
            let (least, greatest) = (kind.written(self.least, words), kind.written(self.greatest, words));
            Some(parts::outside(lang, &least, &greatest).into())
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::ANY
    }
}

#[derive(Properties, PartialEq)]
pub struct NumberFieldProps {
    #[prop_or_default]
    pub id: Option<AttrValue>,
    pub label: AttrValue,
    pub value: Option<f64>,
    /// Emits only what could be read and is within the limits; `None` when the field was emptied.
    pub on_change: Callback<Option<f64>>,
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
pub fn NumberField(props: &NumberFieldProps) -> Html {
    let words = use_words();
    let (kind, limits, required) = (props.kind, props.limits, props.required);
    let read = {
        let words = words.clone();
        Callback::from(move |text: AttrValue| match number::read(&text, kind.reading()) {
            Err(error) => Err(Unread::of(&error, words.lang)),
            Ok(None) if required => Err(Unread::Wrong(AttrValue::Static(parts::needed(words.lang)))),
            Ok(None) => Ok(None),
            Ok(Some(value)) => {
                limits.refusal(value, kind, &words).map_or(Ok(Some(value)), |words| Err(Unread::Wrong(words)))
            }
        })
    };
    let shown = props.value.map_or_else(String::new, |value| kind.edit_text(value));
    html! {
        <TypedField<f64> id={props.id.clone()} value={props.value} {shown} {read} on_change={props.on_change.clone()}
            label={props.label.clone()} labelling={props.labelling} hint={props.hint.clone()}
            placeholder={props.placeholder.clone()} before={kind.before(&words)}
            after={kind.after().or_else(|| props.unit.clone())} disabled={props.disabled} />
    }
}
