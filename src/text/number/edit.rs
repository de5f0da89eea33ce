//! The text that an input field starts with: reading it gives the same `f64` back, to the last bit.

use crate::text::decimal::Decimal;

/// A number for a field of [`Kind::Number`](super::Kind::Number) or `Whole`: `1,234.5`. Blank when undefined.
pub fn plain_edit(x: f64) -> String {
    Decimal::of(x).map_or_else(String::new, |value| written(&value))
}

/// A fraction for a field of [`Kind::Percent`](super::Kind::Percent), without the sign: 0.15 is `15`.
pub fn percent_edit(fraction: f64) -> String {
    Decimal::of(fraction).map_or_else(String::new, |value| written(&value.shifted(2)))
}

fn written(value: &Decimal) -> String {
    // A plain hyphen: what is being edited should hold only what a keyboard has.
    let sign = if value.is_negative() { "-" } else { "" };
    format!("{sign}{}", value.grouped(0))
}
