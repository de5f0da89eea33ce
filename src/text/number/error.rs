//! Why a typed number was not taken, and what to write instead.

use crate::text::Lang;
use crate::text::messages::numbers;

/// Each carries the part of the text that it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NumberError {
    /// Something that is no part of a number.
    Unreadable { at: String },
    /// Commas and points that mean different amounts in different countries: `1,23`, `1.234,56`.
    GroupingUnclear { at: String },
    /// Units that can be meant in two ways: `3萬5`, `3~5萬`.
    UnitUnclear { at: String },
    /// A percentage where the figure is none.
    PercentNotHere,
    /// Money where the figure is a percentage.
    MoneyNotHere,
    /// Something between numbers that makes no range: `20 to`, `20 / 30`, `20 - 30 / 40`.
    RangeUnclear { at: String },
    /// A range where one figure is asked for.
    RangeNotHere,
    /// Beyond ±10^15.
    TooLarge { at: String },
    /// So close to zero that it would be kept as zero.
    TooSmall { at: String },
    /// A fraction where whole units are counted.
    NotWhole { at: String },
    /// A range whose numbers do not rise.
    OutOfOrder { at: String },
}

impl NumberError {
    /// Whether typing on may mend it: `20 to 4` on the way to `20 to 40`, or the `t` before its `o`.
    pub fn may_be_unfinished(&self) -> bool {
        match self {
            Self::RangeUnclear { .. } | Self::OutOfOrder { .. } => true,
            Self::Unreadable { at } => at.eq_ignore_ascii_case("t"),
            _ => false,
        }
    }

    pub fn message(&self, lang: Lang) -> String {
        match self {
            Self::Unreadable { at } => numbers::unreadable(lang, at),
            Self::GroupingUnclear { at } => numbers::grouping_unclear(lang, at),
            Self::UnitUnclear { at } => numbers::unit_unclear(lang, at),
            Self::PercentNotHere => numbers::percent_not_here(lang).to_owned(),
            Self::MoneyNotHere => numbers::money_not_here(lang).to_owned(),
            Self::RangeUnclear { at } => numbers::range_unclear(lang, at),
            Self::RangeNotHere => numbers::range_not_here(lang).to_owned(),
            Self::TooLarge { at } => numbers::too_large(lang, at),
            Self::TooSmall { at } => numbers::too_small(lang, at),
            Self::NotWhole { at } => numbers::not_whole(lang, at),
            Self::OutOfOrder { at } => numbers::out_of_order(lang, at),
        }
    }
}
