//! One typed number, already folded to ASCII, to an exact decimal: sign, currency, percent sign, then digits
//! with thousands, a unit (`12k`, `3萬5千`) or an exponent. Refuses what can be read in two ways.

use super::error::NumberError;
use super::marks::{after_currency, before_currency};
use super::units;
use crate::text::decimal::Decimal;

/// What a text says before anybody asks what kind of number is wanted.
pub(super) struct Parsed {
    /// As typed: 15 for `15%`.
    pub value: Decimal,
    /// The power of ten that the unit at the end stands for: 4 for `3萬`, 3 for `12k`.
    pub unit: Option<i32>,
    pub percent: bool,
    pub money: bool,
}

/// `None` when the text is blank.
pub(super) fn parse(text: &str) -> Result<Option<Parsed>, NumberError> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let peeled = peel(text);
    if peeled.core.is_empty() {
        return Err(unreadable(text));
    }
    let (value, unit) = amount(peeled.core)?;
    Ok(Some(Parsed {
        value: if peeled.negative == Some(true) { value.negated() } else { value },
        unit,
        percent: peeled.percent,
        money: peeled.money_before || peeled.money_after,
    }))
}

#[derive(Default)]
struct Peeled<'a> {
    core: &'a str,
    negative: Option<bool>,
    percent: bool,
    money_before: bool,
    money_after: bool,
}

/// Takes the marks around the digits off, each at most once, in whatever order they stand.
fn peel(text: &str) -> Peeled<'_> {
    let mut p = Peeled { core: text, ..Peeled::default() };
    loop {
        let core = p.core.trim();
        let inner = core.strip_prefix('(').and_then(|c| c.strip_suffix(')'));
        let (sign, unsigned) = if let Some(rest) = core.strip_prefix('-') {
            (true, Some(rest))
        } else if let Some(rest) = core.strip_prefix('+') {
            (false, Some(rest))
        } else {
            (true, inner)
        };
        if let Some(rest) = unsigned
            && p.negative.is_none()
        {
            p.negative = Some(sign);
            p.core = rest;
        } else if let Some(rest) = core.strip_suffix('%')
            && !p.percent
        {
            p.percent = true;
            p.core = rest;
        } else if let Some(rest) = after_currency(core)
            && !p.money_before
        {
            p.money_before = true;
            p.core = rest;
        } else if let Some(rest) = before_currency(core)
            && !p.money_after
        {
            p.money_after = true;
            p.core = rest;
        } else {
            p.core = core;
            return p;
        }
    }
}

/// The digits with their unit or exponent; the second is the unit's power of ten.
fn amount(core: &str) -> Result<(Decimal, Option<i32>), NumberError> {
    if core.contains(units::is_chinese) {
        return units::chinese(core);
    }
    if let Some((digits, power)) = units::western(core) {
        return Ok((decimal(digits)?.shifted(power), Some(power)));
    }
    if let Some((digits, exponent)) = core.split_once(['e', 'E'])
        && is_exponent(exponent)
        && digits.ends_with(|c: char| c.is_ascii_digit() || c == '.')
    {
        // An exponent too long for an i32 is out of reach either way.
        let beyond = if exponent.starts_with('-') { i32::MIN / 2 } else { i32::MAX / 2 };
        let power = exponent.parse().unwrap_or(beyond);
        return Ok((decimal(digits)?.shifted(power), None));
    }
    Ok((decimal(core)?, None))
}

fn is_exponent(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
}

/// Digits with a decimal point, and thousands grouped by commas or by spaces.
pub(super) fn decimal(text: &str) -> Result<Decimal, NumberError> {
    let text = text.trim();
    if !text.contains(|c: char| c.is_ascii_digit()) || text.contains(is_stray) {
        return Err(unreadable(text));
    }
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let clear = fraction.bytes().all(|b| b.is_ascii_digit());
    if !clear || !is_grouped_clearly(whole) {
        return Err(NumberError::GroupingUnclear { at: text.to_owned() });
    }
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    let places = i32::try_from(fraction.len()).unwrap_or(i32::MAX);
    Ok(Decimal::new(&format!("{digits}{fraction}"), -places))
}

fn is_stray(c: char) -> bool {
    !matches!(c, '0'..='9' | '.' | ',' | ' ')
}

/// No separator at all, or the same one before every three digits. `0,123` is a European decimal.
fn is_grouped_clearly(whole: &str) -> bool {
    let Some(separator) = whole.chars().find(|c| !c.is_ascii_digit()) else {
        return true;
    };
    whole.split(separator).enumerate().all(|(i, group)| {
        let length_fits =
            if i == 0 { (1..=3).contains(&group.len()) && !group.starts_with('0') } else { group.len() == 3 };
        length_fits && group.bytes().all(|b| b.is_ascii_digit())
    })
}

/// Names the first piece that does not belong into a number, or the whole text.
pub(super) fn unreadable(text: &str) -> NumberError {
    const LONGEST: usize = 24;
    let piece: String = match text.find(is_stray) {
        Some(start) => {
            let rest = text.get(start..).unwrap_or(text).chars();
            rest.take_while(|c| is_stray(*c)).take(LONGEST).collect()
        }
        None => text.chars().take(LONGEST).collect(),
    };
    NumberError::Unreadable { at: piece }
}
