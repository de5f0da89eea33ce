//! From the bytes of a file to a plan that keeps every rule of the format, or to the reason why not.

use std::cell::RefCell;

use super::content::content;
use super::envelope::{FORMAT, VERSION};
use super::fault::{Expected, Fault, Faults, Problem};
use super::node::Node;
use super::open_error::OpenError;
use super::place::Place;
use super::reader::{Log, Reader};
use super::results::Results;
use super::sheet::SHEET_FORMAT;
use super::validate::faults_of;
use crate::plan::Plan;
use crate::plan::limits::Limits;

/// A file that was opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    pub plan: Plan,
    /// When it was saved, as the file says it; a file written by hand may leave it out.
    pub saved_at: Option<String>,
    /// The results as they were when it was saved, to be held against today's by [`super::compare_results`].
    pub results: Option<Results>,
    /// What the person who opened it should know.
    pub notes: Vec<Note>,
}

/// Something worth telling about a file that was opened all the same.
#[derive(Clone, Debug, PartialEq)]
pub enum Note {
    ByteOrderMark,
    /// Fields that this version does not know; they are not in the plan. The first are listed by their places.
    UnknownFields {
        places: Vec<String>,
        more: usize,
    },
    /// The saved results could not be read and were left out.
    ResultsUnreadable(Fault),
}

/// Opens a file.
pub fn open(bytes: &[u8]) -> Result<Opened, OpenError> {
    let content = content(bytes)?;
    let root = Node::parse(content.text)?;
    check_format(&root)?;
    let log = RefCell::new(Log::default());
    let parts = Parts::read(&root, &log);
    let log = log.into_inner();
    let Some(plan) = parts.plan.filter(|_| log.faults.is_empty()) else {
        return Err(OpenError::Faults(log.faults));
    };
    check_limits(&plan, &log)?;

    let mut notes = Vec::new();
    if content.had_mark {
        notes.push(Note::ByteOrderMark);
    }
    if !log.unknown.is_empty() {
        notes.push(Note::UnknownFields { places: log.unknown, more: log.more_unknown });
    }
    notes.extend(parts.results_fault.map(Note::ResultsUnreadable));
    Ok(Opened { plan, saved_at: parts.saved_at, results: parts.results, notes })
}

fn check_format(root: &Node) -> Result<(), OpenError> {
    match root.get("format") {
        Some(Node::Text(format)) if format == FORMAT => {}
        Some(Node::Text(format)) if format == SHEET_FORMAT => return Err(OpenError::SheetNotPlan),
        Some(Node::Text(format)) => return Err(OpenError::NotTenfold { format: Some(format.clone()) }),
        _ => return Err(OpenError::NotTenfold { format: None }),
    }
    check_version(root, VERSION)
}

/// Whether the version is there, and one of those up to the newest.
pub(super) fn check_version(root: &Node, newest: u32) -> Result<(), OpenError> {
    let limits = Limits { least: 1.0, greatest: f64::from(newest), least_included: true };
    let problem = match root.get("version") {
        None => Problem::Missing,
        Some(Node::Number(version)) if limits.contains(*version) => return Ok(()),
        Some(Node::Number(version)) if *version > f64::from(newest) => {
            return Err(OpenError::NewerVersion { version: *version, known: newest });
        }
        Some(Node::Number(version)) => Problem::OutOfRange { value: *version, limits },
        Some(other) => Problem::WrongType { expected: Expected::WholeNumber, found: other.kind() },
    };
    let fault = Fault { place: "version".to_owned(), problem };
    Err(OpenError::Faults(Faults { listed: vec![fault], more: 0 }))
}

/// The envelope's fields as far as they can be read.
#[derive(Default)]
struct Parts {
    plan: Option<Plan>,
    saved_at: Option<String>,
    results: Option<Results>,
    results_fault: Option<Fault>,
}

impl Parts {
    fn read(root: &Node, log: &RefCell<Log>) -> Self {
        let mut parts = Self::default();
        let Node::Object(entries) = root else { return parts };
        let mut seen: Vec<&str> = Vec::new();
        for (name, node) in entries {
            let place = Place::Root.field(name);
            let reader = Reader { node, place: &place, log };
            match name.as_str() {
                known if seen.contains(&known) => {
                    log.borrow_mut().faults.add(place.to_string(), Problem::RepeatedName);
                }
                "format" | "version" => {}
                "plan" => parts.plan = reader.read(),
                "savedAt" => parts.saved_at = reader.read().flatten(),
                "results" => parts.read_results(reader),
                _ => log.borrow_mut().ignore(place.to_string()),
            }
            if FIELDS.contains(&name.as_str()) {
                seen.push(name);
            }
        }
        if !seen.contains(&"plan") {
            log.borrow_mut().faults.add("plan".to_owned(), Problem::Missing);
        }
        parts
    }

    /// Results are computed anew in any case, so that a fault in them is told but stops nobody.
    fn read_results(&mut self, reader: Reader<'_, '_>) {
        let own = RefCell::new(Log::default());
        self.results = Reader { log: &own, ..reader }.read().flatten();
        let own = own.into_inner();
        let mut log = reader.log.borrow_mut();
        own.unknown.into_iter().for_each(|place| log.ignore(place));
        log.more_unknown += own.more_unknown;
        self.results_fault = own.faults.listed.into_iter().next();
        if self.results_fault.is_some() {
            self.results = None;
        }
    }
}

const FIELDS: [&str; 5] = ["format", "version", "savedAt", "plan", "results"];

/// Holds the plan against the limits of the format, with the numbers as they stand in the file.
fn check_limits(plan: &Plan, log: &Log) -> Result<(), OpenError> {
    let mut faults = faults_of(plan);
    mend_values(&mut faults, log);
    if faults.is_empty() { Ok(()) } else { Err(OpenError::Faults(faults)) }
}

/// Puts the numbers as they stand in the file into faults of numbers that their type could not hold.
pub(super) fn mend_values(faults: &mut Faults, log: &Log) {
    for fault in &mut faults.listed {
        if let (Problem::OutOfRange { value, .. }, Some(written)) =
            (&mut fault.problem, log.unfit.get(&fault.place))
        {
            *value = *written;
        }
    }
}
