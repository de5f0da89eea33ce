//! Lists, objects and maps, read entry by entry.

use std::collections::BTreeSet;
use std::iter::Enumerate;
use std::marker::PhantomData;
use std::slice;

use serde::de::{Deserialize, DeserializeSeed, MapAccess, SeqAccess};

use super::Reader;
use super::trouble::Trouble;
use super::words::Key;
use crate::file::fault::Problem;
use crate::file::node::Node;

/// The rows of a list; a row with a fault is noted and left out.
pub(super) struct Rows<'n, 'p> {
    nodes: Enumerate<slice::Iter<'n, Node>>,
    reader: Reader<'n, 'p>,
}

impl<'n, 'p> Rows<'n, 'p> {
    pub fn of(nodes: &'n [Node], reader: Reader<'n, 'p>) -> Self {
        Self { nodes: nodes.iter().enumerate(), reader }
    }
}

impl<'n> SeqAccess<'n> for Rows<'n, '_> {
    type Error = Trouble;

    fn next_element_seed<T: DeserializeSeed<'n>>(&mut self, seed: T) -> Result<Option<T::Value>, Trouble> {
        let Some((index, node)) = self.nodes.next() else { return Ok(None) };
        let place = self.reader.place.row(index);
        Reader { node, place: &place, ..self.reader }.seed(seed).map(Some)
    }

    fn next_element<T: Deserialize<'n>>(&mut self) -> Result<Option<T>, Trouble> {
        loop {
            match self.next_element_seed(PhantomData) {
                Err(_) => {}
                read => return read,
            }
        }
    }
}

/// The fields of an object; a name that was there before is noted and left out.
pub(super) struct Fields<'n, 'p> {
    entries: slice::Iter<'n, (String, Node)>,
    seen: BTreeSet<&'n str>,
    value: Option<&'n (String, Node)>,
    reader: Reader<'n, 'p>,
}

impl<'n, 'p> Fields<'n, 'p> {
    pub fn of(entries: &'n [(String, Node)], reader: Reader<'n, 'p>) -> Self {
        Self { entries: entries.iter(), seen: BTreeSet::new(), value: None, reader }
    }

    fn step(&mut self) -> Option<&'n (String, Node)> {
        for entry in self.entries.by_ref() {
            if self.seen.insert(&entry.0) {
                return Some(entry);
            }
            let place = self.reader.place.field(&entry.0);
            self.reader.log.borrow_mut().faults.add(place.to_string(), Problem::RepeatedName);
        }
        None
    }
}

impl<'n> MapAccess<'n> for Fields<'n, '_> {
    type Error = Trouble;

    fn next_key_seed<K: DeserializeSeed<'n>>(&mut self, seed: K) -> Result<Option<K::Value>, Trouble> {
        self.value = self.step();
        let Some((name, _)) = self.value else { return Ok(None) };
        let place = self.reader.place.field(name);
        let reader = Reader { place: &place, ..self.reader };
        seed.deserialize(Key { name, reader }).map(Some).map_err(|trouble| reader.settle(trouble))
    }

    fn next_value_seed<V: DeserializeSeed<'n>>(&mut self, seed: V) -> Result<V::Value, Trouble> {
        let Some((name, node)) = self.value.take() else { return Err(Trouble::Noted) };
        let place = self.reader.place.field(name);
        Reader { node, place: &place, ..self.reader }.seed(seed)
    }

    /// For maps: an entry with a fault is left out, and the rest is read.
    fn next_entry<K: Deserialize<'n>, V: Deserialize<'n>>(&mut self) -> Result<Option<(K, V)>, Trouble> {
        loop {
            let key = match self.next_key::<K>() {
                Ok(Some(key)) => key,
                Ok(None) => return Ok(None),
                Err(_) => continue,
            };
            if let Ok(value) = self.next_value::<V>() {
                return Ok(Some((key, value)));
            }
        }
    }
}
