//! Quantities as a field takes and shows them: a number, or a range in a shape.

use super::{Kind, NumberError, Typed, percent_edit, plain_edit, read_range};
use crate::plan::{Quantity, Range, Shape};
use crate::text::Lang;

/// Reads one number or a range in this shape; `Ok(None)` when the text is blank.
///
/// Where a shape has a top and none was written, the top is the middle: `20 to 40` is most likely 30. Where it has none
/// and one was written, it is a PERT, unless the top is the middle as well: `30 ± 10` is as good a uniform range.
pub fn read_quantity(text: &str, kind: Kind, shape: Shape) -> Result<Option<Quantity>, NumberError> {
    let Some(typed) = read_range(text, kind)? else { return Ok(None) };
    let range = match typed {
        Typed::One(x) => return Ok(Some(Quantity::Number(x))),
        Typed::Two { least, middle, greatest } => Range::new(shape, least, middle, greatest),
        Typed::Three { least, likely, greatest } => {
            let is_middle = is_middle(least, likely, greatest);
            let shape = match shape {
                Shape::Pert | Shape::Triangular => shape,
                Shape::Uniform | Shape::Normal if is_middle => shape,
                Shape::Uniform | Shape::Normal | Shape::Lognormal => Shape::Pert,
            };
            Range::new(shape, least, likely, greatest)
        }
    };
    Ok(Some(Quantity::Range(range)))
}

/// Whether the likely number stands halfway, give or take what halving leaves over.
pub fn is_middle(least: f64, likely: f64, greatest: f64) -> bool {
    (f64::midpoint(least, greatest) - likely).abs() <= 1e-9 * (greatest - least)
}

/// The text that an input field starts with: read in the same shape it gives the same quantity, to the last bit.
pub fn quantity_edit(quantity: Quantity, kind: Kind, lang: Lang) -> String {
    let stated: Vec<String> = quantity.stated().map(|x| edit(x, kind)).collect();
    // Two numbers with a slash between them would be no range.
    let between = match (stated.len(), lang) {
        (2, Lang::En) => " to ",
        (2, Lang::ZhTw) => "～",
        _ => " / ",
    };
    stated.join(between)
}

fn edit(x: f64, kind: Kind) -> String {
    match kind {
        Kind::Percent => percent_edit(x),
        Kind::Number | Kind::Whole => plain_edit(x),
    }
}

/// The same numbers in another shape, where they fit it: what was the base case is most likely from now on, written with
/// no more digits than a person would write.
pub fn reshaped(range: Range, shape: Shape) -> Range {
    let (least, greatest) = range.ends();
    let base = Quantity::Range(range).base();
    let written = match range.shape() {
        Shape::Pert | Shape::Triangular => base,
        // Halves of decimal numbers.
        Shape::Uniform | Shape::Normal => rounded(base, 12),
        // A root.
        Shape::Lognormal => rounded(base, 4),
    };
    Range::new(shape, least, written.clamp(least, greatest), greatest)
}

/// To so many significant digits.
pub fn rounded(x: f64, digits: usize) -> f64 {
    format!("{x:.*e}", digits - 1).parse().unwrap_or(x)
}
