//! From the bytes of a sheet to what is on it, or to the reason why not.

use std::cell::RefCell;

use super::{SHEET_FORMAT, SHEET_VERSION, Sheet};
use crate::file::content::content;
use crate::file::fault::Problem;
use crate::file::node::Node;
use crate::file::open::{Note, check_version, mend_values};
use crate::file::open_error::OpenError;
use crate::file::place::Place;
use crate::file::reader::{Log, Reader};
use crate::file::validate::faults_of_sheet;

/// A sheet that was opened.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenedSheet {
    pub sheet: Sheet,
    /// What the person who opened it should know.
    pub notes: Vec<Note>,
}

/// Opens a judge's sheet. Whether its goals and criteria are those of the plan is seen when it is merged.
pub fn open_sheet(bytes: &[u8]) -> Result<OpenedSheet, OpenError> {
    let content = content(bytes)?;
    let root = Node::parse(content.text)?;
    match root.get("format") {
        Some(Node::Text(format)) if format == SHEET_FORMAT => {}
        Some(Node::Text(format)) => return Err(OpenError::NotASheet { format: Some(format.clone()) }),
        _ => return Err(OpenError::NotASheet { format: None }),
    }
    check_version(&root, SHEET_VERSION).map_err(of_a_sheet)?;
    let log = RefCell::new(Log::default());
    let body = without_format(root, &log);
    let sheet: Option<Sheet> = Reader { node: &body, place: &Place::Root, log: &log }.read();
    let log = log.into_inner();
    let Some(sheet) = sheet.filter(|_| log.faults.is_empty()) else {
        return Err(OpenError::SheetFaults(log.faults));
    };
    let mut faults = faults_of_sheet(&sheet);
    mend_values(&mut faults, &log);
    if !faults.is_empty() {
        return Err(OpenError::SheetFaults(faults));
    }
    let mark = content.had_mark.then_some(Note::ByteOrderMark);
    let unknown = (!log.unknown.is_empty())
        .then_some(Note::UnknownFields { places: log.unknown, more: log.more_unknown });
    Ok(OpenedSheet { sheet, notes: mark.into_iter().chain(unknown).collect() })
}

fn of_a_sheet(error: OpenError) -> OpenError {
    match error {
        OpenError::Faults(faults) => OpenError::SheetFaults(faults),
        other => other,
    }
}

/// The fields that the format and its version stand before; each of those two may be there once.
fn without_format(root: Node, log: &RefCell<Log>) -> Node {
    let Node::Object(mut entries) = root else { return root };
    for name in ["format", "version"] {
        if entries.iter().filter(|(key, _)| key == name).count() > 1 {
            log.borrow_mut().faults.add(name.to_owned(), Problem::RepeatedName);
        }
    }
    entries.retain(|(key, _)| key != "format" && key != "version");
    Node::Object(entries)
}
