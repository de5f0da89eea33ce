//! Why a file was not opened. The open plan is not touched by it.

use super::content::Foreign;
use super::fault::Faults;
use super::syntax::{Position, SyntaxError};

#[derive(Clone, Debug, PartialEq)]
pub enum OpenError {
    Empty,
    TooLarge {
        bytes: usize,
    },
    Foreign(Foreign),
    Utf16,
    /// The place of the first byte that is not UTF-8.
    NotUtf8(Position),
    NotJson {
        position: Position,
        problem: SyntaxError,
    },
    TooDeep(Position),
    /// JSON, but not ours; with the format that it says it has.
    NotTenfold {
        format: Option<String>,
    },
    /// A judge's sheet where a plan was wanted.
    SheetNotPlan,
    /// JSON, but no judge's sheet; with the format that it says it has.
    NotASheet {
        format: Option<String>,
    },
    NewerVersion {
        version: f64,
        /// The newest that this program reads.
        known: u32,
    },
    /// A Tenfold plan with something wrong in it.
    Faults(Faults),
    /// A judge's sheet with something wrong in it.
    SheetFaults(Faults),
}
