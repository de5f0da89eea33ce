//! An uncertain quantity: one number, or a range with a shape. Units are those of the field that holds it.

use serde::{Deserialize, Serialize};

/// One number when it is known well, a range when it is not.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Quantity {
    Number(f64),
    Range(Range),
}

/// What is known of an uncertain quantity, and the distribution that stands for it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "shape", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Range {
    /// Beta-PERT with λ = 4 between absolute bounds: the usual form for people.
    Pert { least: f64, most_likely: f64, greatest: f64 },
    /// Triangular between absolute bounds.
    Triangular { least: f64, most_likely: f64, greatest: f64 },
    /// Every value between the bounds is as likely as another.
    Uniform { least: f64, greatest: f64 },
    /// Normal, by its 5th and 95th percentile ("nine times in ten it is between").
    Normal { p5: f64, p95: f64 },
    /// Lognormal, by its 5th and 95th percentile; both above zero.
    Lognormal { p5: f64, p95: f64 },
}

/// The shapes that a range can have, by the names of the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Shape {
    #[default]
    Pert,
    Triangular,
    Uniform,
    Normal,
    Lognormal,
}

impl Shape {
    pub const ALL: [Self; 5] = [Self::Pert, Self::Triangular, Self::Uniform, Self::Normal, Self::Lognormal];
}

impl Quantity {
    /// The value of the base case: the number itself, the most likely value (pert, triangular), the midpoint
    /// (uniform, normal) or the median (lognormal).
    pub fn base(self) -> f64 {
        match self {
            Self::Number(x) => x,
            Self::Range(range) => range.base(),
        }
    }

    /// So many times as much, by a factor of 0 or more.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        let range = match self {
            Self::Number(x) => return Self::Number(x * factor),
            Self::Range(range) => range,
        };
        Self::Range(match range {
            _ if factor == 0.0 => return Self::Number(0.0),
            Range::Pert { least, most_likely, greatest } => Range::Pert {
                least: least * factor,
                most_likely: most_likely * factor,
                greatest: greatest * factor,
            },
            Range::Triangular { least, most_likely, greatest } => Range::Triangular {
                least: least * factor,
                most_likely: most_likely * factor,
                greatest: greatest * factor,
            },
            Range::Uniform { least, greatest } => {
                Range::Uniform { least: least * factor, greatest: greatest * factor }
            }
            Range::Normal { p5, p95 } => Range::Normal { p5: p5 * factor, p95: p95 * factor },
            Range::Lognormal { p5, p95 } => Range::Lognormal { p5: p5 * factor, p95: p95 * factor },
        })
    }

    /// Every bound and best guess that the quantity states, to be held against the field's limits.
    pub fn stated(self) -> impl Iterator<Item = f64> {
        let stated = match self {
            Self::Number(x) => [Some(x), None, None],
            Self::Range(range) => range.stated(),
        };
        stated.into_iter().flatten()
    }

    /// The least and the greatest of what the quantity states.
    pub fn bounds(self) -> (f64, f64) {
        let wider = |(least, greatest): (f64, f64), x: f64| (least.min(x), greatest.max(x));
        self.stated().fold((f64::INFINITY, f64::NEG_INFINITY), wider)
    }

    /// True where what is stated rises from the least to the greatest, and a lognormal is above zero.
    pub fn is_in_order(self) -> bool {
        let rises = self.stated().is_sorted();
        let positive = !matches!(self, Self::Range(Range::Lognormal { p5, .. }) if p5 <= 0.0);
        rises && positive
    }
}

impl Range {
    /// A range of this shape from the least to the greatest that it states. Only shapes with a top take what is most
    /// likely.
    pub fn new(shape: Shape, least: f64, most_likely: f64, greatest: f64) -> Self {
        match shape {
            Shape::Pert => Self::Pert { least, most_likely, greatest },
            Shape::Triangular => Self::Triangular { least, most_likely, greatest },
            Shape::Uniform => Self::Uniform { least, greatest },
            Shape::Normal => Self::Normal { p5: least, p95: greatest },
            Shape::Lognormal => Self::Lognormal { p5: least, p95: greatest },
        }
    }

    pub fn shape(self) -> Shape {
        match self {
            Self::Pert { .. } => Shape::Pert,
            Self::Triangular { .. } => Shape::Triangular,
            Self::Uniform { .. } => Shape::Uniform,
            Self::Normal { .. } => Shape::Normal,
            Self::Lognormal { .. } => Shape::Lognormal,
        }
    }

    /// The least and the greatest number that it states: the bounds, or the 5th and the 95th percentile.
    pub fn ends(self) -> (f64, f64) {
        match self {
            Self::Pert { least, greatest, .. }
            | Self::Triangular { least, greatest, .. }
            | Self::Uniform { least, greatest } => (least, greatest),
            Self::Normal { p5, p95 } | Self::Lognormal { p5, p95 } => (p5, p95),
        }
    }

    fn base(self) -> f64 {
        match self {
            Self::Pert { most_likely, .. } | Self::Triangular { most_likely, .. } => most_likely,
            Self::Uniform { least, greatest } => f64::midpoint(least, greatest),
            Self::Normal { p5, p95 } => f64::midpoint(p5, p95),
            Self::Lognormal { p5, p95 } => (p5 * p95).sqrt(),
        }
    }

    fn stated(self) -> [Option<f64>; 3] {
        match self {
            Self::Pert { least, most_likely, greatest }
            | Self::Triangular { least, most_likely, greatest } => {
                [Some(least), Some(most_likely), Some(greatest)]
            }
            Self::Uniform { least, greatest } => [Some(least), Some(greatest), None],
            Self::Normal { p5, p95 } | Self::Lognormal { p5, p95 } => [Some(p5), Some(p95), None],
        }
    }
}

impl From<f64> for Quantity {
    fn from(x: f64) -> Self {
        Self::Number(x)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_base_case_of_each_shape_is_the_one_the_model_names() {
        let base = |range| Quantity::Range(range).base();
        assert_eq!(Quantity::Number(7.0).base(), 7.0);
        assert_eq!(base(Range::Pert { least: 1.0, most_likely: 2.0, greatest: 9.0 }), 2.0);
        assert_eq!(base(Range::Triangular { least: 1.0, most_likely: 3.0, greatest: 9.0 }), 3.0);
        assert_eq!(base(Range::Uniform { least: 2.0, greatest: 6.0 }), 4.0);
        assert_eq!(base(Range::Normal { p5: -2.0, p95: 6.0 }), 2.0);
        assert!((base(Range::Lognormal { p5: 4.0, p95: 9.0 }) - 6.0).abs() < 1e-12);
    }

    #[test]
    fn a_range_is_its_shape_and_its_ends() {
        for shape in Shape::ALL {
            let range = Range::new(shape, 2.0, 3.0, 8.0);
            assert_eq!((range.shape(), range.ends()), (shape, (2.0, 8.0)));
        }
        assert_eq!(Range::new(Shape::Triangular, 2.0, 3.0, 8.0).base(), 3.0);
    }

    #[test]
    fn a_number_is_written_as_a_number_and_a_range_by_its_shape() {
        let range = Quantity::Range(Range::Pert { least: 20.0, most_likely: 30.0, greatest: 45.0 });
        let text = serde_json::to_string(&range).unwrap();
        assert_eq!(text, r#"{"shape":"pert","least":20.0,"mostLikely":30.0,"greatest":45.0}"#);
        assert_eq!(serde_json::from_str::<Quantity>(&text).unwrap(), range);
        assert_eq!(serde_json::from_str::<Quantity>("12").unwrap(), Quantity::Number(12.0));
    }

    #[test]
    fn bounds_that_fall_or_a_lognormal_at_zero_are_out_of_order() {
        assert!(!Quantity::Range(Range::Uniform { least: 3.0, greatest: 2.0 }).is_in_order());
        assert!(!Quantity::Range(Range::Lognormal { p5: 0.0, p95: 2.0 }).is_in_order());
        assert!(Quantity::Range(Range::Uniform { least: 2.0, greatest: 2.0 }).is_in_order());
    }
}
