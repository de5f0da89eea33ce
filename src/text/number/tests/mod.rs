//! What people type, and what the planner makes of it.

mod properties;
mod quantities;
mod ranges;

use super::*;
use crate::text::Lang;

fn number(text: &str) -> f64 {
    match read(text, Kind::Number) {
        Ok(Some(x)) => x,
        other => panic!("{text}: {other:?}"),
    }
}

fn refusal(text: &str, kind: Kind) -> NumberError {
    match read(text, kind) {
        Err(error) => error,
        other => panic!("{text}: {other:?}"),
    }
}

#[track_caller]
fn reads(pairs: &[(&str, f64)]) {
    for (text, value) in pairs {
        assert_eq!(number(text).to_bits(), value.to_bits(), "{text}");
    }
}

#[test]
fn plain_numbers_read_as_they_stand() {
    reads(&[
        ("0", 0.0),
        ("-0", 0.0),
        ("42", 42.0),
        ("1,234.5", 1234.5),
        ("12,345,678", 12_345_678.0),
        ("1 234 567", 1_234_567.0),
        (".5", 0.5),
        ("5.", 5.0),
        ("007", 7.0),
        ("1,000,000,000,000,000", 1e15),
        ("0.1000000000000000055511151231257827021181583404541015625", 0.1),
    ]);
}

#[test]
fn full_width_digits_read_like_half_width_ones() {
    reads(&[
        ("１，２３４．５", 1234.5),
        ("（１，２００）", -1200.0),
        ("ＮＴ＄　３００", 300.0),
        ("－７", -7.0),
    ]);
    assert_eq!(read("１５％", Kind::Percent), Ok(Some(0.15)));
}

#[test]
fn a_blank_field_is_no_number() {
    for text in ["", "   ", "\u{3000}", "\u{a0}\t\u{200b}"] {
        assert_eq!(read(text, Kind::Number), Ok(None), "{text:?}");
        assert_eq!(read_range(text, Kind::Number), Ok(None), "{text:?}");
    }
}

#[test]
fn currency_marks_are_left_out() {
    for text in [
        "NT$1,200",
        "nt$ 1200",
        "$1200",
        "US$1,200",
        "1200 USD",
        "TWD 1200",
        "€1200",
        "1200€",
        "£1,200",
        "¥1200",
        "￥1200",
        "1,200元",
        "新台幣 1,200 元",
        "1200 eur",
        "1.2k USD",
        "NT$1.2k",
        "1200 NT$",
        "NTD1200",
    ] {
        reads(&[(text, 1200.0)]);
    }
}

#[test]
fn every_way_to_write_minus_is_read() {
    for text in [
        "-1200",
        "−1,200",
        "－1200",
        "–1200",
        "- 1200",
        "(1,200)",
        "($1,200)",
        "$(1200)",
        "-$1200",
        "$-1200",
        "（１２００）",
    ] {
        reads(&[(text, -1200.0)]);
    }
    reads(&[("+1200", 1200.0), ("+$1200", 1200.0)]);
    for text in ["--5", "-(5)", "+-5", "(-5)", "5-", "(5", "5)"] {
        refusal(text, Kind::Number);
    }
}

#[test]
fn units_multiply_exactly() {
    reads(&[
        ("12k", 12_000.0),
        ("12 K", 12_000.0),
        ("3M", 3e6),
        ("1.5b", 1.5e9),
        ("2.3bn", 2.3e9),
        ("3萬", 30_000.0),
        ("3万", 30_000.0),
        ("2億", 2e8),
        ("1千", 1000.0),
        ("5百", 500.0),
        ("3萬5千", 35_000.0),
        ("3萬5000", 35_000.0),
        ("3 萬 5 千", 35_000.0),
        ("3千5百萬", 35_000_000.0),
        ("3千萬", 3e7),
        ("1億2,000萬", 120_000_000.0),
        ("1億2千萬", 120_000_000.0),
        ("1億5百萬", 105_000_000.0),
        ("1.1萬", 11_000.0),
        ("2.3億", 230_000_000.0),
        ("1兆", 1e12),
        ("-3萬", -30_000.0),
        ("NT$3萬5千元", 35_000.0),
    ]);
}

#[test]
fn exponents_from_spreadsheets_are_read() {
    reads(&[("1.2E+05", 120_000.0), ("1e5", 100_000.0), ("2.5e-3", 0.0025), ("-1E3", -1000.0)]);
}

#[test]
fn a_percentage_is_the_nearest_fraction() {
    for text in ["15", "15%", "15 %", "１５％", "15.0"] {
        assert_eq!(read(text, Kind::Percent), Ok(Some(0.15)), "{text}");
    }
    assert_eq!(read("0.7%", Kind::Percent), Ok(Some(0.007)));
    assert_eq!(read("-2.9%", Kind::Percent), Ok(Some(-0.029)));
    assert_eq!(read("(2.9%)", Kind::Percent), Ok(Some(-0.029)));
    assert_eq!(refusal("15%", Kind::Number), NumberError::PercentNotHere);
    assert_eq!(refusal("15%", Kind::Whole), NumberError::PercentNotHere);
    assert_eq!(refusal("$15", Kind::Percent), NumberError::MoneyNotHere);
}

#[test]
fn a_comma_with_two_meanings_is_refused() {
    for text in [
        "1,23",
        "1.234,56",
        "1,2345",
        "1,23,456",
        "12,34,567",
        "1.234.567",
        "0,123",
        "1,234,",
        ",123",
        "1, 234",
        "1 23",
        "1,234 567",
        "1.5 5",
    ] {
        let error = refusal(text, Kind::Number);
        assert!(matches!(error, NumberError::GroupingUnclear { .. }), "{text}: {error:?}");
    }
}

#[test]
fn a_unit_with_two_meanings_is_refused() {
    for text in ["3萬5", "1億2千", "3.5萬5千", "3萬50000", "5千3萬5", "3千5", "1萬2萬"] {
        let error = refusal(text, Kind::Number);
        assert!(matches!(error, NumberError::UnitUnclear { .. }), "{text}: {error:?}");
    }
}

#[test]
fn junk_is_never_a_number() {
    for text in [
        "abc",
        "NaN",
        "inf",
        "-inf",
        "infinity",
        "0x1F",
        "1e",
        "e5",
        "1e5k",
        "12 apples",
        "NT$",
        "-",
        "%",
        ".",
        ",",
        "()",
        "萬",
        "5萬萬",
        "1_000",
        "٣",
        "1/2",
        "15‰",
        "$5$$",
        "5%%",
        "1e+",
        "12kk",
        "=1+1",
        "三萬",
    ] {
        let error = refusal(text, Kind::Number);
        assert!(matches!(error, NumberError::Unreadable { .. }), "{text}: {error:?}");
    }
}

#[test]
fn the_part_that_is_no_number_is_named() {
    for (text, part) in [("12 apples", "apples"), ("about 5", "about"), ("--5", "-"), ("5萬x", "x")] {
        let at = part.to_owned();
        assert_eq!(refusal(text, Kind::Number), NumberError::Unreadable { at }, "{text}");
    }
}

#[test]
fn what_is_out_of_reach_is_refused() {
    for text in ["1e16", "1,000,000,000,000,001", "1e999999999999", "2000兆", "-1e300", "9e400"] {
        let error = refusal(text, Kind::Number);
        assert!(matches!(error, NumberError::TooLarge { .. }), "{text}: {error:?}");
    }
    let error = refusal("1e-400", Kind::Number);
    assert!(matches!(error, NumberError::TooSmall { .. }));
    assert_eq!(number("0e-400").to_bits(), 0.0_f64.to_bits());
}

#[test]
fn a_count_takes_whole_numbers_only() {
    assert_eq!(read("1.2k", Kind::Whole), Ok(Some(1200.0)));
    assert_eq!(read("12.0", Kind::Whole), Ok(Some(12.0)));
    for text in ["12.5", "1e-3", "0.99999999999999999999"] {
        assert!(matches!(refusal(text, Kind::Whole), NumberError::NotWhole { .. }), "{text}");
    }
}

#[test]
fn a_range_in_a_field_for_one_number_is_named_as_such() {
    for text in ["20 to 40", "20-40", "20 ± 5", "20/30/45"] {
        assert_eq!(refusal(text, Kind::Number), NumberError::RangeNotHere, "{text}");
    }
}

#[test]
fn every_refusal_says_why_in_both_languages() {
    let at = || "1,23".to_owned();
    for error in [
        NumberError::Unreadable { at: at() },
        NumberError::GroupingUnclear { at: at() },
        NumberError::UnitUnclear { at: at() },
        NumberError::PercentNotHere,
        NumberError::MoneyNotHere,
        NumberError::RangeUnclear { at: at() },
        NumberError::RangeNotHere,
        NumberError::TooLarge { at: at() },
        NumberError::TooSmall { at: at() },
        NumberError::NotWhole { at: at() },
        NumberError::OutOfOrder { at: at() },
    ] {
        assert!(error.message(Lang::En).ends_with('.'), "{error:?}");
        assert!(error.message(Lang::ZhTw).ends_with('。'), "{error:?}");
    }
}
