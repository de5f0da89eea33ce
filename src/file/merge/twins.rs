//! Rows of two copies of one plan that have one id and may be two things: after the copies parted, both teams added a
//! row, and both got the next id. There is no common ancestor to ask, so that a rule proposes and somebody decides.
//!
//! What relates two rows (overlaps, effects, fits of channels) is known by these two alone. Any other row may be another
//! one where both sides name it and the names differ; it evidently is where neither name is part of the other and no
//! field that tells such rows apart says the same on both sides, or where the row that it belongs to is another one.

use serde_json::Value;

use super::lists::{RowList, id, rows, tree};
use super::matching::{FreeIds, NewIds, identity, new_ids, rename};
use crate::plan::Plan;
use crate::plan::limits::MOST_CRITERIA;

/// What becomes of a row that may be two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// It is one thing, called as it is here.
    Ours,
    /// It is one thing, called as in the file.
    Theirs,
    /// They are two things: the one of the file gets an id of its own.
    Both,
}

/// A row that has one id in both plans, and may be two things.
#[derive(Clone, Debug, PartialEq)]
pub struct Twin {
    pub(super) list: RowList,
    pub(super) ours: Value,
    pub(super) theirs: Value,
    /// As chosen, or else as proposed.
    pub which: Which,
}

impl Twin {
    /// By which a choice is about this one.
    pub fn key(&self) -> String {
        key(self.list, id(&self.ours))
    }
}

pub(super) fn key(list: RowList, id: &str) -> String {
    [list.pointer(), "/", id].concat()
}

/// The copy with new ids for what is another thing, and the rows about which that is asked; `chosen` by their keys.
pub(super) fn told_apart(ours: &Value, theirs: &Plan, chosen: &[(String, Which)]) -> (Plan, Vec<Twin>) {
    let before = tree(theirs);
    let (mut plan, mut now) = (theirs.clone(), before.clone());
    let mut twins = Vec::new();
    for list in RowList::ALL {
        let (here, there) = (rows(ours, list), rows(&now, list));
        let new = if list.relates() {
            new_ids(list, here, there)
        } else {
            separated(list, here, rows(&before, list), there, chosen, &mut twins)
        };
        if !new.is_empty() {
            rename(&mut plan, list, &new);
            now = tree(&plan);
        }
    }
    (plan, twins)
}

/// `before` are the rows of the copy as they came, `now` the same ones with what they refer to renamed.
fn separated(
    list: RowList,
    ours: &[Value],
    before: &[Value],
    now: &[Value],
    chosen: &[(String, Which)],
    twins: &mut Vec<Twin>,
) -> NewIds {
    let mut free = FreeIds::beside(list, ours.iter().chain(now));
    let mut only_here: Vec<&Value> =
        ours.iter().filter(|row| !now.iter().any(|there| id(there) == id(row))).collect();
    let mut new = NewIds::new();
    for (before, row) in before.iter().zip(now) {
        let Some(here) = ours.iter().find(|here| id(here) == id(row)) else { continue };
        let Some(proposed) = proposed(list, here, before, row) else { continue };
        // It was added here as well, or came by an earlier merge.
        if let Some(at) = only_here.iter().position(|here| identity(list, here) == identity(list, row)) {
            new.insert(id(row).to_owned(), id(only_here.remove(at)).to_owned());
            continue;
        }
        let choice = chosen.iter().find(|(chosen, _)| *chosen == key(list, id(row)));
        let has_room = list != RowList::Criteria || free.count() < MOST_CRITERIA;
        let which = match choice {
            Some((_, which)) => *which,
            None if has_room => proposed,
            None => Which::Ours,
        };
        if which == Which::Both {
            new.insert(id(row).to_owned(), free.take());
        }
        twins.push(Twin { list, ours: here.clone(), theirs: row.clone(), which });
    }
    new
}

/// `None` where nothing speaks for another thing.
fn proposed(list: RowList, ours: &Value, before: &Value, theirs: &Value) -> Option<Which> {
    let said = |row: &Value, field: &str| row.get(field).cloned().unwrap_or_default();
    let (name, belongs_to) = list.identity().0.split_first()?;
    if *belongs_to == ["standard"]
        && !said(ours, "standard").is_null()
        && said(ours, "standard") == said(theirs, "standard")
    {
        return None;
    }
    let moved =
        |field: &&str| said(ours, field) == said(before, field) && said(before, field) != said(theirs, field);
    if belongs_to.iter().any(moved) {
        return Some(Which::Both);
    }
    let called = |row: &Value| said(row, name).as_str().unwrap_or_default().trim().to_lowercase();
    let (here, there) = (called(ours), called(theirs));
    if here.is_empty() || there.is_empty() || here == there {
        return None;
    }
    let agrees = |field: &&str| {
        let at = ["/", field].concat();
        let (here, there) = (ours.pointer(&at), theirs.pointer(&at));
        here == there && here.is_some_and(tells)
    };
    let is_one = here.contains(&there) || there.contains(&here) || list.telling().iter().any(agrees);
    Some(if is_one { Which::Ours } else { Which::Both })
}

/// Whether a value is one that somebody entered: zero, yes and no are the same in many rows.
fn tells(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(_) => false,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(list) => list.iter().any(tells),
        Value::Object(fields) => fields.values().any(tells),
    }
}
