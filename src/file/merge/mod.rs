//! Two plans held against each other, and one merged into the other: a department's file into the company's plan.
//! There is no common ancestor to compare with, so that nothing is decided silently where both say something else:
//! rows that are only there are added, what is empty here is filled in, and all else that differs is a conflict, which
//! stays as it is here until somebody chooses. Settings are never mixed.

mod lists;
mod matching;
mod twins;
mod words;

use std::collections::BTreeMap;

use serde_json::Value;

pub use lists::RowList;
pub use twins::{Twin, Which};
pub use words::TwinWords;

use super::fault::{Fault, Problem};
use super::validate::faults_of;
use crate::plan::Plan;
use crate::plan::limits::MOST_CRITERIA;
use lists::{id, is_empty, plan_of, rows, tree};
use matching::matched;
use twins::told_apart;

/// What is decided field by field though it is no row.
const ALONE: [&str; 13] = [
    "/readiness/answers",
    "/alignment/mission",
    "/alignment/missionReviewedOn",
    "/alignment/brand",
    "/alignment/values",
    "/goals/weighing",
    "/goals/judging",
    "/goals/capacity",
    "/goals/capacityCost",
    "/goals/capacityHours",
    "/launch/summary",
    "/measurement/readings",
    "/measurement/costs",
];

/// Settings of the whole plan: they change what every other figure means.
const SETTINGS: [&str; 4] =
    ["/settings/launchMonth", "/settings/horizon", "/settings/discountRate", "/settings/countLabour"];

/// Compared, and taken with the plan as a whole, but never merged.
const WHOLE: [&str; 4] = ["/name", "/settings/currency", "/settings/uncertainty", "/goals/robustness"];

/// Which rows of a list would be added and removed, by name where they have one, and how many changed; without a list,
/// how many other fields differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    pub list: Option<RowList>,
    pub added: Vec<String>,
    pub removed: Vec<String>,
    pub changed: usize,
}

/// What would change if one plan took the place of another one with the same ids.
pub fn changes(now: &Plan, then: &Plan) -> Vec<Changed> {
    let (now, then) = (tree(now), tree(then));
    let mut all = Vec::new();
    for list in RowList::ALL {
        let before: BTreeMap<&str, &Value> = rows(&now, list).iter().map(|row| (id(row), row)).collect();
        let after: BTreeMap<&str, &Value> = rows(&then, list).iter().map(|row| (id(row), row)).collect();
        let changed = before.iter().filter(|(id, row)| after.get(*id).is_some_and(|then| then != *row));
        let changed = Changed {
            list: Some(list),
            added: only_in(list, &then, &before),
            removed: only_in(list, &now, &after),
            changed: changed.count(),
        };
        if !changed.added.is_empty() || !changed.removed.is_empty() || changed.changed > 0 {
            all.push(changed);
        }
    }
    let others = ALONE.iter().chain(&SETTINGS).chain(&WHOLE);
    let changed = others.filter(|at| now.pointer(at) != then.pointer(at)).count();
    if changed > 0 {
        all.push(Changed { list: None, added: Vec::new(), removed: Vec::new(), changed });
    }
    all
}

/// The names of the rows that are not among `others`, empty where rows of their kind have none.
fn only_in(list: RowList, tree: &Value, others: &BTreeMap<&str, &Value>) -> Vec<String> {
    let name = |row: &Value| {
        match list.identity().0 {
            [field, ..] if !list.relates() => row.get(*field).and_then(Value::as_str).unwrap_or_default(),
            _ => "",
        }
        .to_owned()
    };
    rows(tree, list).iter().filter(|row| !others.contains_key(id(row))).map(name).collect()
}

/// Whose word counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// As the plan has it that is merged into.
    #[default]
    Ours,
    /// As the file has it.
    Theirs,
}

/// Both say something, and not the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    list: Option<RowList>,
    /// The id of the row.
    row: String,
    /// The field, and the entry in it where it is a map.
    fields: Vec<String>,
    /// Where it is in the tree of the plan.
    pointer: String,
    ours: Value,
    theirs: Value,
}

impl Conflict {
    /// By which a choice is about this one.
    pub fn key(&self) -> &str {
        &self.pointer
    }
}

/// A setting that stays as it is here though the file has another.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    field: &'static str,
    ours: Value,
    theirs: Value,
}

/// Why a plan cannot be merged. Both can be kept beside each other.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// Money of one cannot be added to money of the other: the codes.
    Currency { ours: String, theirs: String },
    /// More criteria together than a ranking holds.
    TooManyCriteria { count: usize },
    /// What came out would break a rule of the format.
    Broken(Vec<Fault>),
}

/// A plan that is being merged into another one.
#[derive(Clone, Debug, PartialEq)]
pub struct Merging {
    /// With what needs no choice merged already.
    joined: Value,
    plan: Plan,
    /// Rows that have one id in both copies, and may be two things.
    pub twins: Vec<Twin>,
    pub conflicts: Vec<Conflict>,
    pub kept: Vec<Kept>,
    /// Rows that are only there, by list.
    pub added: Vec<(RowList, usize)>,
    /// Fields that were empty here.
    pub filled: usize,
}

/// What came out of merging.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    pub plan: Plan,
    /// Effects that would have closed a circle, and were left out.
    pub effects_left_out: usize,
}

impl Merging {
    /// Begins to merge `theirs` into `ours`, with what is proposed for rows that may be two things.
    pub fn new(ours: &Plan, theirs: &Plan) -> Result<Self, Refusal> {
        Self::choosing(ours, theirs, &[])
    }

    /// The same with what was chosen for some of these rows, by their keys.
    pub fn choosing(ours: &Plan, theirs: &Plan, chosen: &[(String, Which)]) -> Result<Self, Refusal> {
        let (here, there) = (&ours.settings.currency, &theirs.settings.currency);
        if here != there {
            return Err(Refusal::Currency { ours: here.clone(), theirs: there.clone() });
        }
        let joined = tree(ours);
        // Copies of one plan have the same ids for the rows that were there when they parted.
        let (theirs, twins) = if ours.id == theirs.id {
            told_apart(&joined, theirs, chosen)
        } else {
            (matched(&joined, theirs), Vec::new())
        };
        let theirs = tree(&theirs);
        let mut merging = Self {
            joined,
            plan: ours.clone(),
            twins,
            conflicts: Vec::new(),
            kept: Vec::new(),
            added: Vec::new(),
            filled: 0,
        };
        for list in RowList::ALL {
            merging.list(list, rows(&theirs, list));
        }
        let criteria = rows(&merging.joined, RowList::Criteria).len();
        if criteria > MOST_CRITERIA {
            return Err(Refusal::TooManyCriteria { count: criteria });
        }
        for at in ALONE {
            if let Some(theirs) = theirs.pointer(at) {
                let field = at.rsplit('/').next().unwrap_or_default().to_owned();
                merging.field(None, "", vec![field], at.to_owned(), theirs);
            }
        }
        for at in SETTINGS {
            let (here, there) = (merging.joined.pointer(at).cloned(), theirs.pointer(at).cloned());
            if let (Some(ours), Some(theirs)) = (here, there)
                && ours != theirs
            {
                merging.kept.push(Kept { field: at.rsplit('/').next().unwrap_or_default(), ours, theirs });
            }
        }
        if let Some(plan) = plan_of(&merging.joined) {
            merging.plan = plan;
        }
        Ok(merging)
    }

    fn list(&mut self, list: RowList, theirs: &[Value]) {
        let here: BTreeMap<String, usize> =
            rows(&self.joined, list).iter().enumerate().map(|(at, row)| (id(row).to_owned(), at)).collect();
        let mut added = Vec::new();
        for row in theirs {
            match here.get(id(row)) {
                Some(at) => self.row(list, *at, row),
                None => added.push(row.clone()),
            }
        }
        if added.is_empty() {
            return;
        }
        self.added.push((list, added.len()));
        if let Some(rows) = self.joined.pointer_mut(list.pointer()).and_then(Value::as_array_mut) {
            rows.extend(added);
        }
    }

    fn row(&mut self, list: RowList, at: usize, theirs: &Value) {
        let Some(fields) = theirs.as_object() else { return };
        let twin = self.twins.iter().find(|twin| twin.list == list && id(&twin.ours) == id(theirs));
        let which = twin.map(|twin| twin.which);
        for (field, value) in fields {
            let pointer = format!("{}/{at}/{field}", list.pointer());
            // What it is called was chosen with what it is.
            if let Some(which) = which
                && list.identity().0.first() == Some(&field.as_str())
            {
                if which == Which::Theirs {
                    set(&mut self.joined, &pointer, value.clone());
                }
                continue;
            }
            self.field(Some(list), id(theirs), vec![field.clone()], pointer, value);
        }
    }

    fn field(
        &mut self,
        list: Option<RowList>,
        row: &str,
        fields: Vec<String>,
        pointer: String,
        theirs: &Value,
    ) {
        let ours = self.joined.pointer(&pointer).cloned().unwrap_or_default();
        if ours == *theirs || is_empty(theirs) {
            return;
        }
        if is_empty(&ours) {
            self.filled += 1;
            set(&mut self.joined, &pointer, theirs.clone());
            return;
        }
        let depth = if matches!(list, None | Some(RowList::Goals)) { entries_of(&fields[0]) } else { 0 };
        let by_entry = fields.len() <= depth;
        if let (true, Value::Object(_), Value::Object(entries)) = (by_entry, &ours, theirs) {
            for (entry, value) in entries {
                let mut fields = fields.clone();
                fields.push(entry.clone());
                let pointer = format!("{pointer}/{}", entry.replace('~', "~0").replace('/', "~1"));
                self.field(list, row, fields, pointer, value);
            }
            return;
        }
        self.conflicts.push(Conflict {
            list,
            row: row.to_owned(),
            fields,
            pointer,
            ours,
            theirs: theirs.clone(),
        });
    }

    /// The merged plan, with a choice for each conflict in their order; where there is none, it stays as it is here.
    pub fn merged(&self, sides: &[Side]) -> Result<Merged, Refusal> {
        let mut tree = self.joined.clone();
        for (conflict, side) in self.conflicts.iter().zip(sides) {
            if *side == Side::Theirs {
                set(&mut tree, &conflict.pointer, conflict.theirs.clone());
            }
        }
        let Some(mut plan) = plan_of(&tree) else { return Err(Refusal::Broken(Vec::new())) };
        let effects = plan.values.effects.len();
        let is_circle = |fault: &Fault| matches!(fault.problem, Problem::EffectCircle { .. });
        if faults_of(&plan).listed.iter().any(is_circle) {
            for effect in std::mem::take(&mut plan.values.effects) {
                if !plan.effect_would_close_circle(&effect.from, &effect.to) {
                    plan.values.effects.push(effect);
                }
            }
        }
        let faults = faults_of(&plan).listed;
        if !faults.is_empty() {
            return Err(Refusal::Broken(faults));
        }
        Ok(Merged { effects_left_out: effects - plan.values.effects.len(), plan })
    }
}

/// How many levels of maps a field of a goal or of the whole plan has whose entries are decided one by one. What a judge
/// answered is one voice.
fn entries_of(field: &str) -> usize {
    match field {
        "answers" | "ratings" | "costs" => 1,
        "readings" => 2,
        _ => 0,
    }
}

/// Puts a value where the pointer leads, whose last step may be a field that is not there yet.
fn set(tree: &mut Value, pointer: &str, value: Value) {
    let Some((parent, field)) = pointer.rsplit_once('/') else { return };
    if let Some(Value::Object(fields)) = tree.pointer_mut(parent) {
        fields.insert(field.replace("~1", "/").replace("~0", "~"), value);
    }
}
