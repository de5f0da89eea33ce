//! Which rows of another plan are rows of this one. Two plans that were begun apart both have a goal G1: the same id says
//! nothing, so that rows are known by what they are. A row that is only there gets an id that is free here, and
//! whatever refers to it is renamed with it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::lists::{RowList, id, is_empty, rows, tree};
use crate::plan::edit::Row;
use crate::plan::rename::Renames;
use crate::plan::{Id, Plan};

/// From the id in the other plan to the id here.
pub(super) type NewIds = BTreeMap<String, String>;

/// The other plan with the ids by which its rows are, or will be, known here.
pub(super) fn matched(ours: &Value, theirs: &Plan) -> Plan {
    let mut plan = theirs.clone();
    let mut theirs = tree(&plan);
    for list in RowList::ALL {
        let new = new_ids(list, rows(ours, list), rows(&theirs, list));
        if !new.is_empty() {
            rename(&mut plan, list, &new);
            theirs = tree(&plan);
        }
    }
    plan
}

pub(super) fn new_ids(list: RowList, ours: &[Value], theirs: &[Value]) -> NewIds {
    let here: BTreeMap<&str, String> = ours.iter().map(|row| (id(row), identity(list, row))).collect();
    let there: Vec<(&str, String)> = theirs.iter().map(|row| (id(row), identity(list, row))).collect();
    let is_same = |(id, what): &(&str, String)| here.get(id) == Some(what);
    let known: BTreeSet<&str> = there.iter().filter(|row| is_same(row)).map(|(id, _)| *id).collect();
    // Rows here that are still to be found there, the first one last.
    let mut waiting: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for row in ours.iter().rev().filter(|row| !known.contains(id(row))) {
        if let Some(what) = here.get(id(row)) {
            waiting.entry(what).or_default().push(id(row));
        }
    }
    let mut free = FreeIds::beside(list, ours.iter().chain(theirs));
    let mut new = NewIds::new();
    for (id, what) in there.iter().filter(|row| !is_same(row)) {
        if let Some(found) = waiting.get_mut(what.as_str()).and_then(Vec::pop) {
            new.insert((*id).to_owned(), found.to_owned());
        } else if here.contains_key(id) {
            new.insert((*id).to_owned(), free.take());
        }
    }
    new
}

/// Ids of a list that nobody uses, each once and in their order.
pub(super) struct FreeIds {
    list: RowList,
    used: BTreeSet<String>,
    /// Of the id that was given last: those before it are used.
    number: u64,
}

impl FreeIds {
    pub(super) fn beside<'a>(list: RowList, rows: impl Iterator<Item = &'a Value>) -> Self {
        Self { list, used: rows.map(|row| id(row).to_owned()).collect(), number: 0 }
    }

    pub(super) fn take(&mut self) -> String {
        loop {
            self.number += 1;
            let free = format!("{}{}", self.list.prefix(), self.number);
            if self.used.insert(free.clone()) {
                return free;
            }
        }
    }

    /// How many ids are used by now.
    pub(super) fn count(&self) -> usize {
        self.used.len()
    }
}

/// What a row is, whatever its id.
pub(super) fn identity(list: RowList, row: &Value) -> String {
    let (fields, needed) = list.identity();
    let empty = Value::Null;
    let values: Vec<&Value> = fields.iter().map(|field| row.get(field).unwrap_or(&empty)).collect();
    if values[..needed].iter().all(|value| is_empty(value)) {
        let mut row = row.clone();
        if let Some(fields) = row.as_object_mut() {
            fields.remove("id");
        }
        return row.to_string();
    }
    let texts = values.iter().map(|value| match value {
        Value::String(text) => text.trim().to_lowercase(),
        // Two rows relate in either order.
        Value::Array(list) => {
            let mut list: Vec<String> = list.iter().map(Value::to_string).collect();
            list.sort_unstable();
            list.concat()
        }
        other => other.to_string(),
    });
    // No text of a plan is apart by this one alone.
    texts.collect::<Vec<_>>().join("\u{0}")
}

pub(super) fn rename(plan: &mut Plan, list: RowList, new: &NewIds) {
    match list {
        RowList::BusinessGoals => plan.rename_business_goals(&typed(new)),
        RowList::Departments => plan.rename_departments(&typed(new)),
        RowList::Criteria => plan.rename_criteria(&typed(new)),
        RowList::Goals => plan.rename_goals(&typed(new)),
        RowList::Kpis => plan.rename_kpis(&typed(new)),
        RowList::Channels => plan.rename_channels(&typed(new)),
        RowList::Tactics => plan.rename_tactics(&typed(new)),
        // Nothing refers to the rows of these.
        RowList::Scenarios => rename_rows(&mut plan.settings.scenarios, new),
        RowList::Insights => rename_rows(&mut plan.readiness.insights, new),
        RowList::Judges => rename_rows(&mut plan.goals.judges, new),
        RowList::Overlaps => rename_rows(&mut plan.goals.overlaps, new),
        RowList::Effects => rename_rows(&mut plan.values.effects, new),
        RowList::Fits => rename_rows(&mut plan.channels.fits, new),
        RowList::Metrics => rename_rows(&mut plan.analytics.metrics, new),
        RowList::Approvals => rename_rows(&mut plan.launch.approvals, new),
        RowList::Tasks => rename_rows(&mut plan.launch.tasks, new),
        RowList::Support => rename_rows(&mut plan.launch.support, new),
        RowList::Adjustments => rename_rows(&mut plan.measurement.adjustments, new),
    }
}

fn typed<I: Id>(new: &NewIds) -> Renames<I> {
    new.iter().map(|(from, to)| (I::from(from.clone()), I::from(to.clone()))).collect()
}

fn rename_rows<R: Row>(rows: &mut [R], new: &NewIds) {
    for row in rows {
        if let Some(to) = new.get(row.id().as_str()) {
            row.set_id(R::Id::from(to.clone()));
        }
    }
}
