//! Calendar months and days, written `2026-03` and `2026-03-31`. No clock: "today" comes in from outside.

use std::fmt;
use std::str::FromStr;

use serde::de::{Error, Unexpected};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A calendar month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: i32,
    month: u8,
}

/// A calendar day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    month: Month,
    day: u8,
}

/// The text is not a month or day of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    #[error("`{0}` is not a month; a month is written as 2026-03")]
    NotAMonth(String),
    #[error("`{0}` is not a date; a date is written as 2026-03-31")]
    NotADate(String),
}

impl Month {
    /// Years 1 to 9999, months 1 to 12; `None` outside.
    pub fn new(year: i32, month: u8) -> Option<Self> {
        ((1..=9999).contains(&year) && (1..=12).contains(&month)).then_some(Self { year, month })
    }

    pub fn year(self) -> i32 {
        self.year
    }

    /// 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The month so many months later (earlier where negative); stays within the calendar's years.
    #[must_use]
    pub fn plus(self, months: i32) -> Self {
        let index = self.index().saturating_add(months).clamp(12, 9999 * 12 + 11);
        // The remainder of a division by 12 fits a byte.
        let month = u8::try_from(index.rem_euclid(12)).unwrap_or(0) + 1;
        Self { year: index.div_euclid(12), month }
    }

    /// How many months this one is after `earlier`.
    pub fn months_since(self, earlier: Self) -> i32 {
        self.index() - earlier.index()
    }

    fn index(self) -> i32 {
        self.year * 12 + i32::from(self.month) - 1
    }

    fn days(self) -> u8 {
        let leap = self.year % 4 == 0 && (self.year % 100 != 0 || self.year % 400 == 0);
        match self.month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }
}

impl Date {
    /// `None` for a day that the month does not have.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let month = Month::new(year, month)?;
        (1..=month.days()).contains(&day).then_some(Self { month, day })
    }

    pub fn month(self) -> Month {
        self.month
    }

    /// 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }
}

impl FromStr for Month {
    type Err = CalendarError;

    fn from_str(text: &str) -> Result<Self, CalendarError> {
        let parse = || {
            let (year, month) = text.split_once('-')?;
            Self::new(digits(year, 4)?, u8::try_from(digits(month, 2)?).ok()?)
        };
        parse().ok_or_else(|| CalendarError::NotAMonth(text.to_owned()))
    }
}

impl FromStr for Date {
    type Err = CalendarError;

    fn from_str(text: &str) -> Result<Self, CalendarError> {
        let parse = || {
            let (month, day) = text.rsplit_once('-')?;
            let month: Month = month.parse().ok()?;
            Self::new(month.year, month.month, u8::try_from(digits(day, 2)?).ok()?)
        };
        parse().ok_or_else(|| CalendarError::NotADate(text.to_owned()))
    }
}

fn digits(text: &str, count: usize) -> Option<i32> {
    (text.len() == count && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}", self.month, self.day)
    }
}

/// What a reader of a month expects, in the words of its errors.
pub const EXPECTED_MONTH: &str = "a month such as 2026-03";
/// What a reader of a date expects, in the words of its errors.
pub const EXPECTED_DATE: &str = "a date such as 2026-03-31";

macro_rules! written_as_text {
    ($name:ident, $expected:ident, $pattern:literal, $description:literal) => {
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                text.parse().map_err(|_| D::Error::invalid_value(Unexpected::Str(&text), &$expected))
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "pattern": $pattern, "description": $description })
            }
        }
    };
}

written_as_text!(Month, EXPECTED_MONTH, "^[0-9]{4}-(0[1-9]|1[0-2])$", "A calendar month, such as 2026-03.");
written_as_text!(
    Date,
    EXPECTED_DATE,
    "^[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]$",
    "A calendar day, such as 2026-03-31."
);

#[cfg(test)]
mod tests {
    use super::*;

    fn month(text: &str) -> Month {
        text.parse().unwrap()
    }

    #[test]
    fn months_count_across_years() {
        assert_eq!(month("2026-11").plus(3), month("2027-02"));
        assert_eq!(month("2026-01").plus(-1), month("2025-12"));
        assert_eq!(month("2027-02").months_since(month("2026-11")), 3);
    }

    #[test]
    fn only_months_of_the_calendar_are_read() {
        for text in ["2026-13", "2026-00", "2026-3", "26-03", "2026/03", "", "2026-03-01", "+026-03"] {
            assert!(text.parse::<Month>().is_err(), "{text}");
        }
    }

    #[test]
    fn only_days_of_the_calendar_are_read() {
        assert!("2028-02-29".parse::<Date>().is_ok());
        for text in ["2026-02-29", "2026-04-31", "2026-01-00", "2026-1-1", "2026-01", "x"] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_date_reads_back_as_it_was_written() {
        let date = Date::new(2026, 3, 9).unwrap();
        assert_eq!(date.to_string(), "2026-03-09");
        assert_eq!(date.to_string().parse(), Ok(date));
    }
}
