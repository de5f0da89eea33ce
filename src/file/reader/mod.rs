//! Turns a tree into the types of the plan. Unlike other deserializers it does not stop at the first fault: it
//! notes the fault with its place, puts something harmless where the value should be, and reads on, so that a
//! person who mends a file sees its faults together. Whoever uses it must throw the result away if there are any.

mod entries;
mod trouble;
mod words;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::marker::PhantomData;

use serde::de::{self, Deserialize, DeserializeSeed, Visitor};
use serde::forward_to_deserialize_any;

use super::fault::{Expected, Faults, Problem};
use super::node::Node;
use super::place::Place;
use entries::{Fields, Rows};
use trouble::Trouble;
use words::Choice;

/// Unknown fields that are listed; more are only counted.
const LISTED_UNKNOWN: usize = 50;

/// What reading a tree has brought to light.
#[derive(Default)]
pub(in crate::file) struct Log {
    pub faults: Faults,
    pub unknown: Vec<String>,
    pub more_unknown: usize,
    /// Whole numbers that do not fit their type, by place: checking the limits reports them.
    pub unfit: BTreeMap<String, f64>,
}

/// Reads one value of the tree.
#[derive(Clone, Copy)]
pub(in crate::file) struct Reader<'n, 'p> {
    pub node: &'n Node,
    pub place: &'p Place<'p>,
    pub log: &'p RefCell<Log>,
}

impl<'n> Reader<'n, '_> {
    /// The value, or `None` with its faults in the log.
    pub fn read<T: Deserialize<'n>>(self) -> Option<T> {
        self.seed(PhantomData).ok()
    }

    fn note(&self, problem: Problem) {
        self.log.borrow_mut().faults.add(self.place.to_string(), problem);
    }

    fn wrong_type(&self, expected: Expected) -> Trouble {
        self.note(Problem::WrongType { expected, found: self.node.kind() });
        Trouble::Noted
    }

    /// Reads the value; a trouble that comes up from it belongs to this place.
    fn seed<S: DeserializeSeed<'n>>(self, seed: S) -> Result<S::Value, Trouble> {
        seed.deserialize(self).map_err(|trouble| self.settle(trouble))
    }

    fn settle(&self, trouble: Trouble) -> Trouble {
        let (place, problem) = match trouble {
            Trouble::Noted => return Trouble::Noted,
            Trouble::Raised(problem) => (self.place.to_string(), problem),
            Trouble::WrongType(expected) => return self.wrong_type(expected),
            Trouble::MissingField(name) => (self.place.field(name).to_string(), Problem::Missing),
            Trouble::ForeignField(name, allowed) => {
                (self.place.field(&name).to_string(), Problem::FieldOfOtherShape { allowed })
            }
        };
        self.log.borrow_mut().faults.add(place, problem);
        Trouble::Noted
    }

    /// A whole number up to the type's `greatest`, which stands in for all that the type cannot hold. It lies
    /// outside every field's limits, so that the limits' check finds it.
    fn whole(&self, greatest: u32) -> u32 {
        match self.node {
            Node::Number(x) if x.fract() != 0.0 => self.note(Problem::NotWhole { value: *x }),
            Node::Number(x) if (0.0..f64::from(greatest)).contains(x) => {
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "whole and in range"
                )]
                return *x as u32;
            }
            Node::Number(x) => {
                self.log.borrow_mut().unfit.insert(self.place.to_string(), *x);
            }
            _ => {
                self.wrong_type(Expected::WholeNumber);
            }
        }
        greatest
    }
}

impl Log {
    pub fn ignore(&mut self, place: String) {
        if self.unknown.len() < LISTED_UNKNOWN {
            self.unknown.push(place);
        } else {
            self.more_unknown += 1;
        }
    }
}

impl<'n> de::Deserializer<'n> for Reader<'n, '_> {
    type Error = Trouble;

    fn deserialize_any<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Trouble> {
        match self.node {
            Node::Null => visitor.visit_unit(),
            Node::Bool(value) => visitor.visit_bool(*value),
            Node::Number(x) => visitor.visit_f64(*x),
            Node::Text(text) => visitor.visit_borrowed_str(text),
            Node::List(_) => self.deserialize_seq(visitor),
            Node::Object(_) => self.deserialize_map(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Trouble> {
        let value = if let Node::Bool(value) = self.node {
            *value
        } else {
            self.wrong_type(Expected::TrueOrFalse);
            false
        };
        visitor.visit_bool(value)
    }

    fn deserialize_u8<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Trouble> {
        visitor.visit_u32(self.whole(u8::MAX.into()))
    }

    fn deserialize_u32<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Trouble> {
        visitor.visit_u32(self.whole(u32::MAX))
    }

    fn deserialize_f64<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Trouble> {
        let value = if let Node::Number(x) = self.node {
            *x
        } else {
            self.wrong_type(Expected::Number);
            0.0
        };
        visitor.visit_f64(value)
    }

    fn deserialize_str<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Trouble> {
        let text = if let Node::Text(text) = self.node {
            text
        } else {
            self.wrong_type(Expected::Text);
            ""
        };
        visitor.visit_borrowed_str(text)
    }

    fn deserialize_string<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Trouble> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Trouble> {
        match self.node {
            Node::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'n>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Trouble> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Trouble> {
        let nodes: &[Node] = if let Node::List(nodes) = self.node {
            nodes
        } else {
            self.wrong_type(Expected::List);
            &[]
        };
        let rows = Rows::of(nodes, self);
        visitor.visit_seq(rows)
    }

    fn deserialize_map<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Trouble> {
        let entries: &[_] = if let Node::Object(entries) = self.node {
            entries
        } else {
            self.wrong_type(Expected::Object);
            &[]
        };
        let fields = Fields::of(entries, self);
        visitor.visit_map(fields)
    }

    fn deserialize_struct<V: Visitor<'n>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Trouble> {
        match self.node {
            Node::Object(_) => self.deserialize_map(visitor),
            _ => Err(self.wrong_type(Expected::Object)),
        }
    }

    fn deserialize_enum<V: Visitor<'n>>(
        self,
        _: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Trouble> {
        let (word, content) = match self.node {
            Node::Text(word) => (word.as_str(), None),
            Node::Object(entries) if entries.len() == 1 => (entries[0].0.as_str(), Some(&entries[0].1)),
            _ => return Err(self.wrong_type(Expected::OneOf(words))),
        };
        if !words.contains(&word) {
            self.note(Problem::UnknownWord { found: word.to_owned(), allowed: words });
            return Err(Trouble::Noted);
        }
        let place = self.place.field(word);
        let choice = Choice { word, content, reader: Reader { place: &place, ..self } };
        visitor.visit_enum(choice)
    }

    fn deserialize_ignored_any<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Trouble> {
        self.log.borrow_mut().ignore(self.place.to_string());
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        <V: Visitor<'n>>
        i8 i16 i32 i64 i128 u16 u64 u128 f32 char bytes byte_buf unit unit_struct tuple tuple_struct identifier
    }
}
