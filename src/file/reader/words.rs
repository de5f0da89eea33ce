//! Words: keys of objects and maps, and the words that choose one of several forms.

use serde::de::value::{BorrowedStrDeserializer, StrDeserializer};
use serde::de::{self, DeserializeSeed, EnumAccess, IntoDeserializer, VariantAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::Reader;
use super::trouble::Trouble;
use crate::file::fault::Problem;
use crate::file::node::Node;

/// The name of a field or the key of a map.
pub(super) struct Key<'n, 'p> {
    pub name: &'n str,
    pub reader: Reader<'n, 'p>,
}

impl<'n> de::Deserializer<'n> for Key<'n, '_> {
    type Error = Trouble;

    fn deserialize_any<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Trouble> {
        visitor.visit_borrowed_str(self.name)
    }

    fn deserialize_newtype_struct<V: Visitor<'n>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Trouble> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'n>>(
        self,
        _: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Trouble> {
        if !words.contains(&self.name) {
            self.reader.note(Problem::UnknownWord { found: self.name.to_owned(), allowed: words });
            return Err(Trouble::Noted);
        }
        visitor.visit_enum(BorrowedStrDeserializer::new(self.name))
    }

    forward_to_deserialize_any! {
        <V: Visitor<'n>>
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

/// One of several forms: a word alone, or a word with its content.
pub(super) struct Choice<'n, 'p> {
    pub word: &'n str,
    pub content: Option<&'n Node>,
    /// At the content.
    pub reader: Reader<'n, 'p>,
}

impl<'n> Choice<'n, '_> {
    fn content(&self) -> Result<Reader<'n, '_>, Trouble> {
        match self.content {
            Some(node) => Ok(Reader { node, ..self.reader }),
            None => Err(Trouble::Raised(Problem::NeedsContent { word: self.word.to_owned() })),
        }
    }
}

impl<'n> EnumAccess<'n> for Choice<'n, '_> {
    type Error = Trouble;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'n>>(self, seed: V) -> Result<(V::Value, Self), Trouble> {
        let word: StrDeserializer<'_, Trouble> = self.word.into_deserializer();
        Ok((seed.deserialize(word)?, self))
    }
}

impl<'n> VariantAccess<'n> for Choice<'n, '_> {
    type Error = Trouble;

    fn unit_variant(self) -> Result<(), Trouble> {
        match self.content {
            None | Some(Node::Null) => Ok(()),
            Some(_) => Err(Trouble::Raised(Problem::StandsAlone { word: self.word.to_owned() })),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'n>>(self, seed: T) -> Result<T::Value, Trouble> {
        self.content()?.seed(seed)
    }

    fn tuple_variant<V: Visitor<'n>>(self, _: usize, visitor: V) -> Result<V::Value, Trouble> {
        de::Deserializer::deserialize_seq(self.content()?, visitor)
    }

    fn struct_variant<V: Visitor<'n>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Trouble> {
        de::Deserializer::deserialize_map(self.content()?, visitor)
    }
}
