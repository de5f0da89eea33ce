//! What can be wrong with a row of any kind: it has no name, or the name of another.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use serde::Serialize;

use super::place::{Field, Place, RowKind};
use super::{Found, is_blank};
use crate::plan::Id;

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum RowProblem {
    /// The field that says what it is is empty: a name, a task, an insight.
    Unnamed,
    /// An earlier row of the same list has the same name.
    SameName { other: String },
}

/// Tells rows of one list without a name, and those with a name that stood before in the same group.
pub(super) struct Names<'a, G> {
    kind: RowKind,
    seen: BTreeMap<(G, String), &'a str>,
}

impl<'a, G: Ord> Names<'a, G> {
    pub fn of(kind: RowKind) -> Self {
        Self { kind, seen: BTreeMap::new() }
    }

    pub fn check(&mut self, group: G, id: &'a impl Id, name: &str, found: &mut Found) {
        let place = || Place::row(self.kind, id).at(Field::Name);
        if is_blank(name) {
            found.advice(place(), RowProblem::Unnamed);
            return;
        }
        match self.seen.entry((group, name.trim().to_lowercase())) {
            Entry::Occupied(other) => {
                found.warning(place(), RowProblem::SameName { other: (*other.get()).to_owned() });
            }
            Entry::Vacant(free) => {
                free.insert(id.as_str());
            }
        }
    }
}
