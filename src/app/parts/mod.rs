//! The one way to do each thing: one number field, one table, one dialog. Parts know the reader's language and
//! how to be operated by hand, keyboard and screen reader; they do not know which step they stand in.

mod add_button;
mod calendar_fields;
mod card;
mod chart_frame;
mod check_group;
mod choice;
mod dialog;
mod field;
mod findings_list;
mod fold_card;
mod icon;
mod lines_field;
mod menu;
mod number_field;
mod quantity_field;
mod radio_group;
mod rating_field;
mod row_tools;
mod stat;
mod step_frame;
mod table;
mod text_field;
mod typed;

pub use add_button::AddButton;
pub use calendar_fields::{DateField, MonthField};
pub use card::{Card, Disclosure, Section};
pub use chart_frame::ChartFrame;
pub use check_group::{CheckGroup, Toggle};
pub use choice::{Choice, optional_term_options, term_options};
pub use dialog::Dialog;
pub use field::{Labelling, use_element_id};
pub use findings_list::FindingsList;
pub use fold_card::FoldCard;
pub use icon::{Icon, Picture};
pub use lines_field::LinesField;
pub use menu::{Menu, MenuItem};
pub use number_field::{Limits, NumberField, NumberKind};
pub use quantity_field::QuantityField;
pub use radio_group::RadioGroup;
pub use rating_field::{RatingField, ScaleField};
pub use row_tools::{RowPlace, RowTools};
pub use stat::{Stat, Tone};
pub use step_frame::StepFrame;
pub use table::{Cell, Column, DataTable, HeadCell};
pub use text_field::{TextArea, TextField};
