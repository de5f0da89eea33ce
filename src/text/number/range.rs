//! Ranges as people type them: `20 / 30 / 45`, `20–40`, `20 到 40`, `30 ± 10`, `1,000 ± 10%`.

use super::error::NumberError;
use super::parse::{Parsed, parse};
use super::{Kind, figure, value_of};
use crate::text::decimal::Decimal;

/// One number or a range; the numbers of a range rise or are equal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Typed {
    One(f64),
    /// The middle is worked out on what was typed: that of 20 % and 40 % is 0.3, which the middle of 0.2 and 0.4 is not.
    Two {
        least: f64,
        middle: f64,
        greatest: f64,
    },
    Three {
        least: f64,
        likely: f64,
        greatest: f64,
    },
}

/// What stands between two numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Between {
    Slash,
    Dots,
    /// `~`, `to`, `到`, `至`.
    Reach,
    Hyphen,
    PlusMinus,
}

/// Reads folded text.
pub(super) fn range(text: &str, kind: Kind) -> Result<Option<Typed>, NumberError> {
    let (parts, between) = split(text)?;
    let Some(between) = between else {
        let Some(parsed) = parse(text)? else {
            return Ok(None);
        };
        let one = figure(&value_of(parsed, kind)?, kind, text)?;
        return Ok(Some(Typed::One(one)));
    };
    let stray = || NumberError::RangeUnclear { at: text.trim().to_owned() };
    let mut numbers = Vec::with_capacity(parts.len());
    for part in &parts {
        numbers.push(parse(part)?.ok_or_else(stray)?);
    }
    if between != Between::PlusMinus {
        share_unit(&mut numbers);
    }
    let mut values = Vec::with_capacity(3);
    if between == Between::PlusMinus {
        let Ok([middle, reach]) = <[Parsed; 2]>::try_from(numbers) else { return Err(stray()) };
        // Of a figure that is no percentage itself, a percentage is a part.
        let part = (kind != Kind::Percent && reach.percent && !middle.percent)
            .then(|| reach.value.clone().shifted(-2));
        let middle = value_of(middle, kind)?;
        let reach = match part {
            Some(part) => {
                middle.times(&part).map(|reach| if middle.is_negative() { reach.negated() } else { reach })
            }
            None => Some(value_of(reach, kind)?),
        };
        let sums = reach.and_then(|reach| middle.plus(&reach.clone().negated()).zip(middle.plus(&reach)));
        let (least, greatest) = sums.ok_or_else(stray)?;
        values.extend([least, middle, greatest]);
    } else {
        for parsed in numbers {
            values.push(value_of(parsed, kind)?);
        }
    }
    let mut figures = Vec::with_capacity(3);
    for value in &values {
        figures.push(figure(value, kind, text)?);
    }
    if !figures.is_sorted() {
        return Err(NumberError::OutOfOrder { at: text.trim().to_owned() });
    }
    match (between, figures.as_slice()) {
        (Between::Reach | Between::Hyphen | Between::Dots, &[least, greatest]) => {
            let middle = middle(&values).unwrap_or_else(|| f64::midpoint(least, greatest));
            Ok(Some(Typed::Two { least, middle, greatest }))
        }
        (_, &[least, likely, greatest]) => Ok(Some(Typed::Three { least, likely, greatest })),
        _ => Err(stray()),
    }
}

/// Exactly between the least and the greatest; `None` where that has more digits than anyone types.
fn middle(values: &[Decimal]) -> Option<f64> {
    let sum = values.first()?.plus(values.last()?)?;
    Some(sum.times(&Decimal::new("5", -1))?.to_f64())
}

/// A unit at the end is meant for the numbers before it that have none, where they still rise: `3~5萬` begins at 30,000,
/// but `500~1萬` at 500.
fn share_unit(numbers: &mut [Parsed]) {
    for at in (1..numbers.len()).rev() {
        let (before, after) = numbers.split_at_mut(at);
        let (Some(first), Some(second)) = (before.last_mut(), after.first()) else { continue };
        let (None, Some(power)) = (first.unit, second.unit) else { continue };
        let shared = first.value.clone().shifted(power);
        if shared.to_f64() <= second.value.to_f64() {
            first.value = shared;
            first.unit = Some(power);
        }
    }
}

/// The numbers and what stands between them, which must be the same throughout.
fn split(text: &str) -> Result<(Vec<&str>, Option<Between>), NumberError> {
    let mut parts = Vec::new();
    let mut between = None;
    let mut from = 0;
    let mut at = 0;
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let before = text.get(from..at).unwrap_or_default();
        let rest = text.get(at..).unwrap_or_default();
        let Some((found, length)) = separator(before, rest) else {
            at += c.len_utf8();
            continue;
        };
        if between.is_some_and(|earlier| earlier != found) {
            return Err(NumberError::RangeUnclear { at: text.trim().to_owned() });
        }
        between = Some(found);
        parts.push(before);
        at += length;
        from = at;
    }
    parts.push(text.get(from..).unwrap_or_default());
    Ok((parts, between))
}

/// The separator that `rest` begins with and its length, given the number that stands before it.
fn separator(before: &str, rest: &str) -> Option<(Between, usize)> {
    let number_ended = before.contains(|c: char| c.is_ascii_digit());
    for (mark, between) in [
        ("±", Between::PlusMinus),
        ("~", Between::Reach),
        ("到", Between::Reach),
        ("至", Between::Reach),
        ("/", Between::Slash),
    ] {
        if rest.starts_with(mark) {
            return Some((between, mark.len()));
        }
    }
    if rest.starts_with("..") {
        let length = rest.len() - rest.trim_start_matches('.').len();
        return Some((Between::Dots, length));
    }
    if !number_ended {
        return None;
    }
    for mark in ["+/-", "+-"] {
        if rest.starts_with(mark) {
            return Some((Between::PlusMinus, mark.len()));
        }
    }
    let word = rest.split_at_checked(2);
    if let Some((to, after)) = word
        && to.eq_ignore_ascii_case("to")
        && !before.ends_with(|c: char| c.is_ascii_alphabetic())
        && !after.starts_with(|c: char| c.is_ascii_alphabetic())
    {
        return Some((Between::Reach, to.len()));
    }
    (rest.starts_with('-') && !expects_exponent(before)).then_some((Between::Hyphen, 1))
}

/// Whether a minus after this belongs to an exponent (`1.2E-05`).
fn expects_exponent(before: &str) -> bool {
    before
        .strip_suffix(['e', 'E'])
        .is_some_and(|digits| digits.ends_with(|c: char| c.is_ascii_digit() || c == '.'))
}
