//! The checks that the fields of a plan share.

use std::collections::{BTreeMap, BTreeSet};

use crate::file::fault::{Faults, Problem, RowKind};
use crate::file::place::Place;
use crate::plan::limits::{self, Limits};
use crate::plan::{Id, Quantity, Range};

#[derive(Default)]
pub(super) struct Checker {
    pub faults: Faults,
}

/// The ids of one kind of row.
pub(super) struct Known<'a> {
    pub ids: BTreeSet<&'a str>,
    pub kind: RowKind,
}

impl Checker {
    pub fn fault(&mut self, place: &Place<'_>, problem: Problem) {
        self.faults.add(place.to_string(), problem);
    }

    pub fn number(&mut self, place: &Place<'_>, value: f64, limits: Limits) {
        if !limits.contains(value) {
            self.fault(place, Problem::OutOfRange { value, limits });
        }
    }

    pub fn optional(&mut self, place: &Place<'_>, value: Option<impl Into<f64>>, limits: Limits) {
        if let Some(value) = value {
            self.number(place, value.into(), limits);
        }
    }

    /// Every bound within the limits, none less than the one before it.
    pub fn quantity(&mut self, place: &Place<'_>, quantity: Option<Quantity>, limits: Limits) {
        let range = match quantity {
            None => return,
            Some(Quantity::Number(x)) => return self.number(place, x, limits),
            Some(Quantity::Range(range)) => range,
        };
        let (names, values): (&[&str], _) = match range {
            Range::Pert { least, most_likely, greatest }
            | Range::Triangular { least, most_likely, greatest } => {
                (&["least", "mostLikely", "greatest"], vec![least, most_likely, greatest])
            }
            Range::Uniform { least, greatest } => (&["least", "greatest"], vec![least, greatest]),
            Range::Normal { p5, p95 } | Range::Lognormal { p5, p95 } => (&["p5", "p95"], vec![p5, p95]),
        };
        for (name, value) in names.iter().zip(&values) {
            self.number(&place.field(name), *value, limits);
        }
        for (name, pair) in names.iter().skip(1).zip(values.windows(2)) {
            if pair[0] > pair[1] {
                self.fault(&place.field(name), Problem::BoundsFall { lower: pair[0], upper: pair[1] });
            }
        }
        if let Range::Lognormal { p5, .. } = range
            && p5 <= 0.0
        {
            self.fault(&place.field("p5"), Problem::NotAboveZero { value: p5 });
        }
    }

    /// Ids of a list: neither empty nor too long, each there once.
    pub fn own_ids<'a, I: Id + 'a>(&mut self, list: &Place<'_>, ids: impl Iterator<Item = &'a I>) {
        self.unique(list, &ids.map(Id::as_str).collect::<Vec<_>>());
    }

    fn unique(&mut self, list: &Place<'_>, ids: &[&str]) {
        let mut first_rows = BTreeMap::new();
        for (index, id) in ids.iter().enumerate() {
            let row = list.row(index);
            let place = row.field("id");
            self.id_length(&place, id);
            let first = *first_rows.entry(id).or_insert(index);
            if first != index {
                let first = list.row(first).to_string();
                self.fault(&place, Problem::DuplicateId { id: (*id).to_owned(), first });
            }
        }
    }

    pub fn id_length(&mut self, place: &Place<'_>, id: &str) {
        let length = id.chars().count();
        if !limits::ID_LENGTH.contains(length as f64) {
            self.fault(place, Problem::IdLength { length });
        }
    }

    /// A reference to a row.
    pub fn reference<I: Id>(&mut self, place: &Place<'_>, id: &I, known: &Known<'_>) {
        self.is_known(place, id.as_str(), known);
    }

    fn is_known(&mut self, place: &Place<'_>, id: &str, known: &Known<'_>) {
        if !known.ids.contains(id) {
            self.fault(place, Problem::UnknownId { id: id.to_owned(), of: known.kind });
        }
    }

    /// A list of references to rows.
    pub fn references<I: Id>(&mut self, list: &Place<'_>, ids: &[I], known: &Known<'_>) {
        for (index, id) in ids.iter().enumerate() {
            self.reference(&list.row(index), id, known);
        }
    }

    /// A map whose keys are references to rows.
    pub fn keys<'a, I: Id + 'a>(
        &mut self,
        map: &Place<'_>,
        ids: impl IntoIterator<Item = &'a I>,
        known: &Known<'_>,
    ) {
        for id in ids {
            self.reference(&map.field(id.as_str()), id, known);
        }
    }
}
