//! The plan as a file: one JSON envelope with the format's name and version, the plan, and the results as they
//! were when it was saved. What is opened is checked whole before it becomes a plan; what is wrong with it is
//! said with its place and a remedy. A judge's sheet is a file of its own. Knows no page and no clock: bytes come in, text goes out.

mod content;
mod difference;
mod envelope;
mod fault;
mod fault_text;
mod link;
mod merge;
mod node;
mod open;
mod open_error;
mod packed;
mod place;
mod reader;
mod results;
#[cfg(feature = "schema")]
pub mod schema;
mod sheet;
mod syntax;
mod validate;

pub use content::{Foreign, LARGEST};
pub use difference::{Difference, Figure, compare_results};
pub use envelope::{FORMAT, MIME_TYPE, VERSION, export, json_text, kept_plan, kept_text};
pub use fault::{Expected, Fault, Faults, Problem, RowKind};
pub use link::{
    LONG_LINK, LONGEST_LINK, LinkError, VERY_LONG_LINK, is_link, link_fragment, link_in, open_link,
};
pub use merge::{
    Changed, Conflict, Kept, Merged, Merging, Refusal, RowList, Side, Twin, TwinWords, Which, changes,
};
pub use open::{Note, Opened, open};
pub use open_error::OpenError;
pub use packed::{PackedError, pack, unpack};
pub use results::{Results, SavedBreakEven, SavedMilestone, SavedProjection, SavedScore};
pub use sheet::{
    MergeError, MergeNote, OpenedSheet, SHEET_FORMAT, Sheet, SheetCriterion, SheetGoal, SheetJudge,
    SheetPlan, merge_sheet, open_sheet,
};
pub use syntax::{Position, SyntaxError};
pub use validate::validate;
