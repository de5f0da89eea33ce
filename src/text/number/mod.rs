//! Numbers as people type them, in either width and either language, and the text that an input field starts
//! with. Nothing is guessed: what can be read in two ways is refused with the way to write it.
//! Knows no field: the caller says which kind of number is wanted.

mod edit;
mod error;
mod marks;
mod parse;
mod quantity;
mod range;
mod units;

pub use edit::{percent_edit, plain_edit};
pub use error::NumberError;
pub use quantity::{is_middle, quantity_edit, read_quantity, reshaped, rounded};
pub use range::Typed;

use crate::text::decimal::Decimal;
use parse::Parsed;

/// What a field asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// An amount or a sum of money; a currency mark is taken and left out.
    Number,
    /// Percent; the value is the fraction: `15`, `15%` and `15 %` give 0.15.
    Percent,
    /// A count.
    Whole,
}

/// The largest number that a field takes, in either direction: 1,000兆.
pub const LARGEST: f64 = 1e15;

/// Reads one number; `Ok(None)` when the text is blank.
pub fn read(text: &str, kind: Kind) -> Result<Option<f64>, NumberError> {
    let folded = marks::fold(text);
    let value = parse::parse(&folded)
        .and_then(|parsed| parsed.map(|parsed| value_of(parsed, kind)).transpose())
        .and_then(|value| value.map(|value| figure(&value, kind, &folded)).transpose());
    match value {
        Err(_) if is_range(&folded, kind) => Err(NumberError::RangeNotHere),
        value => value,
    }
}

/// Reads one number or a range; `Ok(None)` when the text is blank.
pub fn read_range(text: &str, kind: Kind) -> Result<Option<Typed>, NumberError> {
    range::range(&marks::fold(text), kind)
}

fn is_range(folded: &str, kind: Kind) -> bool {
    matches!(range::range(folded, kind), Ok(Some(Typed::Two { .. } | Typed::Three { .. })))
}

/// The value that the field keeps: for percent the fraction.
fn value_of(parsed: Parsed, kind: Kind) -> Result<Decimal, NumberError> {
    match kind {
        Kind::Percent if parsed.money => Err(NumberError::MoneyNotHere),
        Kind::Percent => Ok(parsed.value.shifted(-2)),
        Kind::Number | Kind::Whole if parsed.percent => Err(NumberError::PercentNotHere),
        Kind::Number | Kind::Whole => Ok(parsed.value),
    }
}

/// The value as the nearest `f64`, if the field takes such a value; `text` is named if not.
fn figure(value: &Decimal, kind: Kind, text: &str) -> Result<f64, NumberError> {
    let at = || text.trim().to_owned();
    let x = value.to_f64();
    if x.is_nan() || x.abs() > LARGEST {
        Err(NumberError::TooLarge { at: at() })
    } else if kind == Kind::Whole && !value.is_multiple_of_ten_to(0) {
        Err(NumberError::NotWhole { at: at() })
    } else if x == 0.0 && !value.is_zero() {
        Err(NumberError::TooSmall { at: at() })
    } else {
        Ok(x)
    }
}

#[cfg(test)]
mod tests;
