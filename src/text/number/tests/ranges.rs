//! Ranges as people type them.

use super::*;

fn two(least: f64, greatest: f64) -> Typed {
    Typed::Two { least, middle: f64::midpoint(least, greatest), greatest }
}

#[test]
fn ranges_are_read_however_they_are_joined() {
    let two = two(20.0, 40.0);
    for text in [
        "20 to 40",
        "20to40",
        "20 TO 40",
        "20~40",
        "20～40",
        "20–40",
        "20—40",
        "20——40",
        "20-40",
        "20 - 40",
        "20 到 40",
        "20至40",
        "２０至４０",
        "NT$20 到 NT$40",
        "新台幣20元至40元",
        "20..40",
        "20…40",
        "$20-$40",
        "20 USD to 40 USD",
        "２０～４０",
        "20€-40€",
    ] {
        assert_eq!(read_range(text, Kind::Number), Ok(Some(two)), "{text}");
    }
    let three = Typed::Three { least: 20.0, likely: 30.0, greatest: 45.0 };
    for text in [
        "20 / 30 / 45",
        "20/30/45",
        "20..30..45",
        "20~30~45",
        "20 to 30 to 45",
        "２０／３０／４５",
        "20–30–45",
        "20 - 30 - 45",
        "20到30到45",
        "NT$20 / NT$30 / NT$45",
    ] {
        assert_eq!(read_range(text, Kind::Number), Ok(Some(three)), "{text}");
    }
    assert_eq!(read_range("30", Kind::Number), Ok(Some(Typed::One(30.0))));
}

#[test]
fn plus_minus_is_a_range_with_a_middle() {
    let three = Typed::Three { least: 20.0, likely: 30.0, greatest: 40.0 };
    for text in ["30 ± 10", "30±10", "30 +/- 10", "30+-10"] {
        assert_eq!(read_range(text, Kind::Number), Ok(Some(three)), "{text}");
    }
    let part = Typed::Three { least: 900.0, likely: 1000.0, greatest: 1100.0 };
    for text in ["1,000 ± 10%", "１，０００±１０％", "1k ± 10 %", "NT$1,000 ± NT$100"] {
        assert_eq!(read_range(text, Kind::Number), Ok(Some(part)), "{text}");
    }
    let below = Typed::Three { least: -22.0, likely: -20.0, greatest: -18.0 };
    assert_eq!(read_range("-20 ± 10%", Kind::Number), Ok(Some(below)));
    let fractions = Typed::Three { least: 0.2, likely: 0.3, greatest: 0.4 };
    assert_eq!(read_range("30% ± 10%", Kind::Percent), Ok(Some(fractions)));
}

#[test]
fn a_minus_in_a_range_keeps_its_meaning() {
    for (text, least, greatest) in [
        ("-5 - 10", -5.0, 10.0),
        ("-5--2", -5.0, -2.0),
        ("(900)-(200)", -900.0, -200.0),
        ("1e-2-3e-1", 0.01, 0.3),
        ("-20 到 -10", -20.0, -10.0),
    ] {
        let two = two(least, greatest);
        assert_eq!(read_range(text, Kind::Number), Ok(Some(two)), "{text}");
    }
}

#[test]
fn a_unit_at_the_end_is_meant_for_the_whole_range_where_that_rises() {
    for (text, least, greatest) in [
        ("3~5萬", 3e4, 5e4),
        ("20–40k", 2e4, 4e4),
        ("1.5 to 2M", 1.5e6, 2e6),
        ("-3~5萬", -3e4, 5e4),
        ("500~1萬", 500.0, 1e4),
        ("3萬~5萬", 3e4, 5e4),
        ("0~5萬", 0.0, 5e4),
        ("800 to 2k", 800.0, 2e3),
    ] {
        let two = two(least, greatest);
        assert_eq!(read_range(text, Kind::Number), Ok(Some(two)), "{text}");
    }
    let three = Typed::Three { least: 3e4, likely: 4e4, greatest: 5e4 };
    assert_eq!(read_range("3/4/5萬", Kind::Number), Ok(Some(three)));
    let shared_percent = Typed::Two { least: 0.2, middle: 0.3, greatest: 0.4 };
    for text in ["20–40%", "20 to 40 %", "20% 到 40%", "２０～４０％", "20 to 40"] {
        assert_eq!(read_range(text, Kind::Percent), Ok(Some(shared_percent)), "{text}");
    }
    assert_eq!(read_range("20 to 40 %", Kind::Number), Err(NumberError::PercentNotHere));
    let thousands = two(12_000.0, 1_500_000.0);
    assert_eq!(read_range("12,000 – 1,500,000", Kind::Number), Ok(Some(thousands)));
}

#[test]
fn a_range_must_rise() {
    for text in ["40 to 20", "20/45/30", "2026-03", "20 ± -5"] {
        let error = read_range(text, Kind::Number);
        assert!(matches!(error, Err(NumberError::OutOfOrder { .. })), "{text}: {error:?}");
    }
}

#[test]
fn what_makes_no_range_is_refused_with_the_ways_to_write_one() {
    for text in [
        "20 to",
        "~40",
        "20/30",
        "20/30/40/50",
        "1-2-3-4",
        "20 - 30 / 40",
        "../..",
        "30 ±",
        "20 ± 3 ± 4",
        "20 到",
    ] {
        let error = read_range(text, Kind::Number);
        let named = Err(NumberError::RangeUnclear { at: text.to_owned() });
        assert_eq!(error, named, "{text}");
    }
    assert_eq!(read_range("20 to x", Kind::Number), Err(NumberError::Unreadable { at: "x".to_owned() }));
}

#[test]
fn a_range_that_is_being_typed_may_still_become_one() {
    let whole = "120 to 1,400";
    for (end, _) in whole.char_indices().skip(1) {
        if let Err(error) = read_range(&whole[..end], Kind::Number) {
            // The one comma that has no three digits behind it yet is told.
            let unclear = matches!(error, NumberError::GroupingUnclear { .. });
            assert!(error.may_be_unfinished() || unclear, "{}: {error:?}", &whole[..end]);
        }
    }
}
