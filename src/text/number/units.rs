//! Units that multiply: k, M and B in the West; 百, 千, 萬, 億 and 兆 in Taiwan, alone or mixed (`1億2,000萬`).

use super::error::NumberError;
use super::parse::{decimal, unreadable};
use crate::text::decimal::Decimal;

/// `12k` as its digits and 3; `None` when no unit ends the text.
pub(super) fn western(text: &str) -> Option<(&str, i32)> {
    let bare = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let power = match text.get(bare.len()..)? {
        "k" | "K" => 3,
        "m" | "M" => 6,
        "b" | "B" | "bn" => 9,
        _ => return None,
    };
    Some((bare, power))
}

pub(super) fn is_chinese(c: char) -> bool {
    small(c).is_some() || big(c).is_some()
}

/// Units within a group of four digits.
fn small(c: char) -> Option<i32> {
    match c {
        '百' => Some(2),
        '千' => Some(3),
        _ => None,
    }
}

/// Units of groups of four digits. 兆 is 10^12 in Taiwan.
fn big(c: char) -> Option<i32> {
    match c {
        '萬' | '万' => Some(4),
        '億' | '亿' => Some(8),
        '兆' => Some(12),
        _ => None,
    }
}

/// `3萬5千`, `1億2,000萬`, `3千5百萬`: terms with falling units. The second is the power of the units at the end.
pub(super) fn chinese(text: &str) -> Result<(Decimal, Option<i32>), NumberError> {
    let unclear = || NumberError::UnitUnclear { at: text.to_owned() };
    let read = |digits: &str| match digits.trim() {
        "" => Err(unreadable(text)),
        digits => decimal(digits),
    };
    let mut total = Sum::default();
    let mut group = Sum::default();
    let mut from = 0;
    for (i, c) in text.char_indices() {
        let digits = text.get(from..i).unwrap_or_default();
        if let Some(power) = small(c) {
            group.add(&read(digits)?, Some(power)).ok_or_else(unclear)?;
        } else if let Some(power) = big(c) {
            if group.is_empty() || !digits.trim().is_empty() {
                group.add(&read(digits)?, None).ok_or_else(unclear)?;
            }
            let amount = std::mem::take(&mut group).value;
            total.add(&amount, Some(power)).ok_or_else(unclear)?;
        } else {
            continue;
        }
        from = i + c.len_utf8();
    }
    let rest = text.get(from..).unwrap_or_default();
    if !rest.trim().is_empty() {
        let last = if group.is_empty() { &mut total } else { &mut group };
        last.add(&read(rest)?, None).ok_or_else(unclear)?;
    }
    if !group.is_empty() {
        // People say 1億2千 for 1億2千萬.
        if total.below.is_some_and(|below| below > 4) {
            return Err(unclear());
        }
        total.add(&group.value, Some(0)).ok_or_else(unclear)?;
    }
    Ok((total.value, last_units(text)))
}

/// The power of ten of the units that end the text: 7 for `3千萬`.
fn last_units(text: &str) -> Option<i32> {
    let powers = text.chars().rev().map_while(|c| small(c).or(big(c)));
    Some(powers.sum()).filter(|power| *power > 0)
}

/// Terms added so far, and the power of ten that the next must stay below.
#[derive(Default)]
struct Sum {
    value: Decimal,
    below: Option<i32>,
}

impl Sum {
    fn is_empty(&self) -> bool {
        self.below.is_none()
    }

    /// `None` when the term does not fit under the one before. Without a unit it must fill all places that
    /// are left: 3萬5000 is clear, but people say 3萬5 for 3萬5千.
    fn add(&mut self, term: &Decimal, unit: Option<i32>) -> Option<()> {
        let power = unit.unwrap_or(0);
        let term = term.clone().shifted(power);
        if let Some(below) = self.below {
            let fits = match unit {
                Some(power) => power < below && term.magnitude() <= below,
                None => term.magnitude() == below,
            };
            if !fits || !self.value.is_multiple_of_ten_to(below) {
                return None;
            }
        }
        self.value = self.value.plus(&term)?;
        self.below = Some(power);
        Some(())
    }
}
