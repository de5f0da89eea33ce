//! What holds for every number and for whatever else is typed.

use super::*;
use proptest::prelude::*;

fn full_width(text: &str) -> String {
    let wide = |c: char| match c {
        '!'..='~' => char::from_u32(u32::from(c) + 0xFEE0).unwrap(),
        ' ' => '\u{3000}',
        c => c,
    };
    text.chars().map(wide).collect()
}

const PIECES: &str = "[-+−0-9０-９.,，%％$()（）kKMbeE 萬億千百兆元~到至/±–NTUSDto]{0,16}";

proptest! {
    #[test]
    fn a_number_put_into_a_field_comes_back_to_the_last_bit(x in -LARGEST..LARGEST) {
        prop_assert_eq!(read(&plain_edit(x), Kind::Number), Ok(Some(x)));
        prop_assert_eq!(read(&percent_edit(x), Kind::Percent), Ok(Some(x)));
    }

    #[test]
    fn a_number_of_any_size_comes_back_to_the_last_bit(x in any::<f64>()) {
        prop_assume!(x.abs() <= LARGEST);
        prop_assert_eq!(read(&plain_edit(x), Kind::Number), Ok(Some(x)));
        prop_assert_eq!(read(&percent_edit(x), Kind::Percent), Ok(Some(x)));
    }

    #[test]
    fn whatever_is_typed_is_answered(text in any::<String>(), pieces in PIECES) {
        for text in [text, pieces] {
            for kind in [Kind::Number, Kind::Percent, Kind::Whole] {
                if let Ok(Some(x)) = read(&text, kind) {
                    prop_assert!(x.abs() <= LARGEST);
                    prop_assert!(text.contains(|c: char| c.is_ascii_digit() || ('０'..='９').contains(&c)));
                }
                let _ = read_range(&text, kind);
            }
        }
    }

    #[test]
    fn both_widths_always_agree(text in "[ -~]{0,14}", pieces in PIECES) {
        for text in [text, pieces] {
            let wide = full_width(&text);
            prop_assert_eq!(read(&text, Kind::Number), read(&wide, Kind::Number));
            prop_assert_eq!(read_range(&text, Kind::Percent), read_range(&wide, Kind::Percent));
        }
    }
}
