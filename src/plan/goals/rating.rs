//! A rating from 1 to 5 in halves, or a range between two such ratings.

use serde::{Deserialize, Serialize};

use crate::plan::quantity::{Quantity, Range};

/// A rating from 1 to 5 in halves; or a range of them (pert, triangular, uniform) where it is not known well. In
/// the base case a range counts by its most likely value or its midpoint.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Rating(Quantity);

impl Rating {
    pub const LEAST: f64 = 1.0;
    pub const GREATEST: f64 = 5.0;

    /// `None` unless it is 1 to 5 in halves.
    pub fn new(value: f64) -> Option<Self> {
        Self::of(Quantity::Number(value))
    }

    /// `None` unless every number in it is 1 to 5 in halves, and a range is absolute and in order.
    pub fn of(quantity: Quantity) -> Option<Self> {
        let rating = Self(quantity);
        rating.is_valid().then_some(rating)
    }

    /// What counts in the base case.
    pub fn value(self) -> f64 {
        self.0.base()
    }

    pub fn quantity(self) -> Quantity {
        self.0
    }

    /// The least and the greatest that it may be.
    pub fn bounds(self) -> (f64, f64) {
        self.0.bounds()
    }

    /// A rating that came from a file is held against this before the plan is accepted.
    pub fn is_valid(self) -> bool {
        let absolute = !matches!(self.0, Quantity::Range(Range::Normal { .. } | Range::Lognormal { .. }));
        let in_halves = |x: f64| (Self::LEAST..=Self::GREATEST).contains(&x) && (x * 2.0).fract() == 0.0;
        absolute && self.0.is_in_order() && self.0.stated().all(in_halves)
    }

    /// Twice the rating, 2 to 10, rounded down where it is the midpoint of a range.
    pub fn half_points(self) -> u8 {
        self.quarter_points() / 2
    }

    /// Four times the rating, 4 to 20: exact, so that ties can be told exactly. The midpoint of two halves is a
    /// quarter.
    pub fn quarter_points(self) -> u8 {
        let quarters = (self.value() * 4.0).clamp(4.0, 20.0);
        (4..=20_u8).rev().find(|&n| f64::from(n) <= quarters).unwrap_or(4)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratings_go_from_1_to_5_in_halves() {
        assert!(Rating::new(1.0).is_some() && Rating::new(4.5).is_some());
        for x in [0.5, 5.5, 3.2, f64::NAN, -1.0] {
            assert!(Rating::new(x).is_none(), "{x}");
        }
        assert_eq!(Rating::new(4.5).map(Rating::half_points), Some(9));
        assert_eq!(Rating::new(4.5).map(Rating::quarter_points), Some(18));
    }

    #[test]
    fn a_range_counts_by_its_most_likely_value_or_its_midpoint() {
        let rating = |range| Rating::of(Quantity::Range(range));
        let uniform = rating(Range::Uniform { least: 2.0, greatest: 4.5 }).unwrap();
        assert_eq!((uniform.value(), uniform.quarter_points(), uniform.bounds()), (3.25, 13, (2.0, 4.5)));
        let pert = rating(Range::Pert { least: 2.0, most_likely: 2.5, greatest: 5.0 }).unwrap();
        assert_eq!((pert.value(), pert.half_points()), (2.5, 5));
        for range in [
            Range::Uniform { least: 2.0, greatest: 4.2 },
            Range::Uniform { least: 4.0, greatest: 2.0 },
            Range::Uniform { least: 0.5, greatest: 2.0 },
            Range::Normal { p5: 2.0, p95: 4.0 },
            Range::Lognormal { p5: 2.0, p95: 4.0 },
        ] {
            assert_eq!(rating(range), None, "{range:?}");
        }
    }
}
