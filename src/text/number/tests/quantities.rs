//! Ranges with their shape, as fields take and show them.

use super::*;
use crate::plan::{Quantity, Range, Shape};
use crate::text::Lang;
use proptest::prelude::*;

fn read_in(text: &str, shape: Shape) -> Quantity {
    read_quantity(text, Kind::Number, shape).unwrap().unwrap()
}

#[test]
fn a_range_is_a_pert_unless_another_shape_was_chosen() {
    let pert = |most_likely| Quantity::Range(Range::Pert { least: 20.0, most_likely, greatest: 40.0 });
    for (text, expected) in [
        ("20 / 25 / 40", pert(25.0)),
        ("20–25–40", pert(25.0)),
        ("30 ± 10", pert(30.0)),
        // Nothing said of the likely: the middle.
        ("20 to 40", pert(30.0)),
        ("20～40", pert(30.0)),
        ("20 至 40", pert(30.0)),
        ("30", Quantity::Number(30.0)),
    ] {
        assert_eq!(read_in(text, Shape::default()), expected, "{text}");
    }
    let share = read_quantity("20 to 40 %", Kind::Percent, Shape::Pert);
    let thirds = Range::Pert { least: 0.2, most_likely: 0.3, greatest: 0.4 };
    assert_eq!(
        share,
        Ok(Some(Quantity::Range(thirds))),
        "the middle of what was typed, not of what is stored"
    );
}

#[test]
fn a_shape_is_kept_while_its_numbers_are_edited() {
    for shape in Shape::ALL {
        assert_eq!(read_in("2 to 9", shape), Quantity::Range(Range::new(shape, 2.0, 5.5, 9.0)), "{shape:?}");
    }
    let normal = Quantity::Range(Range::Normal { p5: 20.0, p95: 40.0 });
    assert_eq!(read_in("30 ± 10", Shape::Normal), normal);
    let skewed = Quantity::Range(Range::Pert { least: 20.0, most_likely: 25.0, greatest: 40.0 });
    for shape in [Shape::Uniform, Shape::Normal, Shape::Lognormal] {
        assert_eq!(read_in("20 / 25 / 40", shape), skewed, "{shape:?} has no top");
    }
}

#[test]
fn another_shape_keeps_the_numbers_and_the_base_case() {
    let pert = Range::Pert { least: 0.2, most_likely: 0.25, greatest: 0.4 };
    let there = reshaped(pert, Shape::Triangular);
    assert_eq!(there, Range::Triangular { least: 0.2, most_likely: 0.25, greatest: 0.4 });
    assert_eq!(reshaped(there, Shape::Normal), Range::Normal { p5: 0.2, p95: 0.4 });
    let uniform = Range::Uniform { least: 0.2, greatest: 0.4 };
    assert_eq!(reshaped(uniform, Shape::Pert), Range::Pert { least: 0.2, most_likely: 0.3, greatest: 0.4 });
    let lognormal = Range::Lognormal { p5: 20.0, p95: 40.0 };
    let median = Range::Pert { least: 20.0, most_likely: 28.28, greatest: 40.0 };
    assert_eq!(reshaped(lognormal, Shape::Pert), median);
    let narrow = Range::Lognormal { p5: 1.000_001, p95: 1.000_002 };
    assert!(Quantity::Range(reshaped(narrow, Shape::Pert)).is_in_order(), "rounding stays between the ends");
}

#[test]
fn a_range_is_shown_as_each_language_writes_it() {
    let two = Quantity::Range(Range::Uniform { least: -1500.0, greatest: 3000.5 });
    assert_eq!(quantity_edit(two, Kind::Number, Lang::En), "-1,500 to 3,000.5");
    assert_eq!(quantity_edit(two, Kind::Number, Lang::ZhTw), "-1,500～3,000.5");
    let three = Quantity::Range(Range::Pert { least: 0.1, most_likely: 0.15, greatest: 0.3 });
    for lang in Lang::ALL {
        assert_eq!(quantity_edit(three, Kind::Percent, lang), "10 / 15 / 30");
    }
}

fn a_quantity() -> impl Strategy<Value = Quantity> {
    let numbers = prop::array::uniform3(prop_oneof![-1e15..1e15, -100.0..100.0, 0.0..1.0, Just(0.0)]);
    let shape = prop::sample::select(Shape::ALL.to_vec());
    (numbers, shape, any::<bool>()).prop_map(|(mut numbers, shape, one)| {
        numbers.sort_by(f64::total_cmp);
        let [least, likely, greatest] = numbers;
        if one {
            Quantity::Number(likely)
        } else {
            Quantity::Range(Range::new(shape, least, likely, greatest))
        }
    })
}

proptest! {
    #[test]
    fn what_a_field_shows_reads_back_as_the_same_quantity(quantity in a_quantity()) {
        let shape = match quantity {
            Quantity::Range(range) => range.shape(),
            Quantity::Number(_) => Shape::default(),
        };
        for kind in [Kind::Number, Kind::Percent] {
            for lang in Lang::ALL {
                let text = quantity_edit(quantity, kind, lang);
                prop_assert_eq!(read_quantity(&text, kind, shape), Ok(Some(quantity)), "{}", text);
            }
        }
    }
}
