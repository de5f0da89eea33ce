//! The reader's error: the faults that serde finds while it builds the types, told apart by their kind.

use std::fmt;

use serde::de::{self, Expected as Wanted, Unexpected};

use crate::file::fault::{Expected, Problem};
use crate::plan::EXPECTED_QUANTITY;
use crate::plan::calendar::{EXPECTED_DATE, EXPECTED_MONTH};

/// Why a value could not be made. A problem that is raised is noted by the reader of the value it belongs to.
#[derive(Debug)]
pub(in crate::file) enum Trouble {
    Noted,
    Raised(Problem),
    MissingField(&'static str),
    ForeignField(String, &'static [&'static str]),
    WrongType(Expected),
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Trouble {}

impl de::Error for Trouble {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::Raised(Problem::Other(message.to_string()))
    }

    fn invalid_type(_: Unexpected<'_>, wanted: &dyn Wanted) -> Self {
        let wanted = wanted.to_string();
        let expected =
            if wanted == EXPECTED_QUANTITY { Expected::NumberOrRange } else { Expected::Other(wanted) };
        Self::WrongType(expected)
    }

    fn invalid_value(found: Unexpected<'_>, wanted: &dyn Wanted) -> Self {
        let wanted = wanted.to_string();
        match found {
            Unexpected::Str(text) if wanted == EXPECTED_MONTH => {
                Self::Raised(Problem::NotAMonth { found: text.to_owned() })
            }
            Unexpected::Str(text) if wanted == EXPECTED_DATE => {
                Self::Raised(Problem::NotADate { found: text.to_owned() })
            }
            _ => Self::custom(format_args!("{found} is not {wanted}")),
        }
    }

    fn unknown_variant(word: &str, allowed: &'static [&'static str]) -> Self {
        Self::Raised(Problem::UnknownWord { found: word.to_owned(), allowed })
    }

    fn unknown_field(name: &str, allowed: &'static [&'static str]) -> Self {
        Self::ForeignField(name.to_owned(), allowed)
    }

    fn missing_field(name: &'static str) -> Self {
        Self::MissingField(name)
    }
}
