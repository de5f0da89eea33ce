//! Words of problems that a row of any kind can have.

use super::{Say, Words, words};
use crate::findings::RowProblem;
use crate::text::messages::findings::rows as m;

impl RowProblem {
    pub(in crate::findings) fn words(&self, Say { lang, .. }: Say) -> Words {
        match self {
            Self::Unnamed => words(m::unnamed(lang), m::unnamed_remedy(lang)),
            Self::SameName { other } => words(m::same_name(lang, other), m::same_name_remedy(lang)),
        }
    }
}
