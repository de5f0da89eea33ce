//! How a quantity is read: by hand, because a derived reader of "a number or one of five shapes" can only say
//! that nothing matched, and not which bound is missing or which shape is unknown.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::quantity::{Quantity, Range, Shape};

/// What a reader of a quantity expects, in the words of its errors.
pub const EXPECTED_QUANTITY: &str = "a number or a range";

impl<'de> Deserialize<'de> for Quantity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(QuantityVisitor)
    }
}

struct QuantityVisitor;

impl<'de> Visitor<'de> for QuantityVisitor {
    type Value = Quantity;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(EXPECTED_QUANTITY)
    }

    fn visit_f64<E: Error>(self, x: f64) -> Result<Quantity, E> {
        Ok(Quantity::Number(x))
    }

    fn visit_i64<E: Error>(self, x: i64) -> Result<Quantity, E> {
        Ok(Quantity::Number(x as f64))
    }

    fn visit_u64<E: Error>(self, x: u64) -> Result<Quantity, E> {
        Ok(Quantity::Number(x as f64))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Quantity, A::Error> {
        Fields::deserialize(MapAccessDeserializer::new(map))?.range().map(Quantity::Range)
    }
}

/// The fields of all shapes together.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Fields {
    shape: Shape,
    least: Option<f64>,
    most_likely: Option<f64>,
    greatest: Option<f64>,
    p5: Option<f64>,
    p95: Option<f64>,
}

/// The fields that a range of this shape has.
fn fields_of(shape: Shape) -> &'static [&'static str] {
    match shape {
        Shape::Pert | Shape::Triangular => &["least", "mostLikely", "greatest"],
        Shape::Uniform => &["least", "greatest"],
        Shape::Normal | Shape::Lognormal => &["p5", "p95"],
    }
}

impl Fields {
    fn range<E: Error>(self) -> Result<Range, E> {
        let [mut least, mut most_likely, mut greatest, mut p5, mut p95] = [0.0; 5];
        let places = [
            ("least", self.least, &mut least),
            ("mostLikely", self.most_likely, &mut most_likely),
            ("greatest", self.greatest, &mut greatest),
            ("p5", self.p5, &mut p5),
            ("p95", self.p95, &mut p95),
        ];
        let wanted = fields_of(self.shape);
        for (name, given, place) in places {
            match given {
                Some(x) if wanted.contains(&name) => *place = x,
                Some(_) => return Err(E::unknown_field(name, wanted)),
                None if wanted.contains(&name) => return Err(E::missing_field(name)),
                None => {}
            }
        }
        Ok(match self.shape {
            Shape::Pert => Range::Pert { least, most_likely, greatest },
            Shape::Triangular => Range::Triangular { least, most_likely, greatest },
            Shape::Uniform => Range::Uniform { least, greatest },
            Shape::Normal => Range::Normal { p5, p95 },
            Shape::Lognormal => Range::Lognormal { p5, p95 },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(text: &str) -> String {
        serde_json::from_str::<Quantity>(text).unwrap_err().to_string()
    }

    #[test]
    fn a_range_that_cannot_be_read_says_what_is_wrong_with_it() {
        assert!(
            refusal(r#"{"shape":"pert","least":1,"greatest":3}"#).starts_with("missing field `mostLikely`")
        );
        assert!(refusal(r#"{"least":1,"greatest":3}"#).starts_with("missing field `shape`"));
        assert!(refusal(r#"{"shape":"bell","p5":1,"p95":3}"#).starts_with("unknown variant `bell`"));
        assert!(
            refusal(r#"{"shape":"uniform","least":1,"greatest":3,"p5":1}"#).starts_with("unknown field `p5`")
        );
        assert!(refusal(r#""12""#).contains("expected a number or a range"));
    }
}
