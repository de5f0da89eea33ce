//! Figures as the reader's language writes them. The page asks the browser's `Intl`; the command line, the
//! tests and the report use [`PlainLocale`], which writes the same and is the same everywhere.
//! What is not defined is never written as a number but as [`UNDEFINED`].

use super::Lang;
use super::decimal::Decimal;
use crate::plan::{Date, Month, Quantity};

/// Stands for a figure that is not defined: an ROI without costs, a month without a reading.
pub const UNDEFINED: &str = "—";

/// The minus of printed figures: as wide as a digit, and no line breaks after it.
pub const MINUS: char = '−';

/// Writes figures, money, shares and months for readers of one language.
pub trait Locale {
    fn lang(&self) -> Lang;

    /// Grouped, with at most so many decimals: `1,234.5`.
    fn number(&self, x: f64, max_decimals: u8) -> String;

    /// `NT$1,234`, `$12.50`: decimals only below 1,000, and only in currencies that have them; an amount
    /// below 10 keeps them in any currency, since a cost per click is not NT$0. `currency` is an ISO 4217 code.
    fn money(&self, x: f64, currency: &str) -> String;

    /// A fraction as a percentage with exactly so many decimals: `15.3%`.
    fn percent(&self, fraction: f64, decimals: u8) -> String;

    /// A percentage with its sign, for changes and for ROI: `+15.3%`, `−4.0%`, `0.0%`.
    fn signed_percent(&self, fraction: f64, decimals: u8) -> String;

    /// Three digits and a unit, for axes: `1.2M`, `120萬`.
    fn compact(&self, x: f64) -> String;

    /// The same for money: `NT$120萬`.
    fn compact_money(&self, x: f64, currency: &str) -> String;

    /// `Mar 2026`, `2026年3月`; months count from 1.
    fn month(&self, year: i32, month: u8) -> String;

    /// `Mar 15, 2026`, `2026年3月15日`.
    fn date(&self, year: i32, month: u8, day: u8) -> String;

    /// An ROI or another change: `+15.3%`; a dash where it is not defined.
    fn roi(&self, fraction: Option<f64>) -> String {
        fraction.map_or_else(|| UNDEFINED.to_owned(), |fraction| self.signed_percent(fraction, 1))
    }

    /// A share as a percentage with as many decimals as it needs, at most one: `15%`, `12.5%`.
    fn share(&self, fraction: f64) -> String {
        let needs_one = (fraction * 1_000.0).round() % 10.0 != 0.0;
        self.percent(fraction, u8::from(needs_one))
    }

    /// A number with as many decimals as it needs, at most two.
    fn figure(&self, x: f64) -> String {
        self.number(x, 2)
    }

    /// How many times as important one thing is as another: 3, or 1/3 where it is less so.
    fn times(&self, x: f64) -> String {
        if x < 1.0 { format!("1/{}", self.number(1.0 / x, 2)) } else { self.number(x, 2) }
    }

    /// What a quantity states: `30`, `20 / 30 / 45`.
    fn quantity(&self, quantity: Quantity) -> String {
        let stated: Vec<String> = quantity.stated().map(|x| self.figure(x)).collect();
        stated.join(" / ")
    }

    /// Stands between two sentences: Chinese leaves no gap.
    fn sentence_gap(&self) -> &'static str {
        match self.lang() {
            Lang::En => " ",
            Lang::ZhTw => "",
        }
    }

    fn calendar_month(&self, month: Month) -> String {
        self.month(month.year(), month.month())
    }

    fn day(&self, date: Date) -> String {
        self.date(date.month().year(), date.month().month(), date.day())
    }
}

/// A locale without a browser, after the Unicode CLDR data for zh-TW and en-US.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PlainLocale {
    pub lang: Lang,
}

impl PlainLocale {
    pub const fn new(lang: Lang) -> Self {
        Self { lang }
    }
}

impl Locale for PlainLocale {
    fn lang(&self) -> Lang {
        self.lang
    }

    fn number(&self, x: f64, max_decimals: u8) -> String {
        written(x, |value| {
            let value = value.rounded(i32::from(max_decimals));
            (value.grouped(0), value)
        })
    }

    fn money(&self, x: f64, currency: &str) -> String {
        written(x, |value| {
            let decimals = money_decimals(&value, currency);
            let value = value.rounded(decimals);
            let digits = value.grouped(usize::try_from(decimals).unwrap_or(0));
            (format!("{}{digits}", symbol(currency, self.lang)), value)
        })
    }

    fn percent(&self, fraction: f64, decimals: u8) -> String {
        written(fraction, |value| percentage(value, decimals))
    }

    fn signed_percent(&self, fraction: f64, decimals: u8) -> String {
        written(fraction, |value| {
            let (text, value) = percentage(value, decimals);
            let rises = !value.is_negative() && !value.is_zero();
            (if rises { format!("+{text}") } else { text }, value)
        })
    }

    fn compact(&self, x: f64) -> String {
        written(x, |value| compact(&value, self.lang))
    }

    fn compact_money(&self, x: f64, currency: &str) -> String {
        written(x, |value| {
            let (text, value) = compact(&value, self.lang);
            (format!("{}{text}", symbol(currency, self.lang)), value)
        })
    }

    fn month(&self, year: i32, month: u8) -> String {
        match (self.lang, month) {
            (_, 0 | 13..) => UNDEFINED.to_owned(),
            (Lang::ZhTw, _) => format!("{year}年{month}月"),
            (Lang::En, _) => format!("{} {year}", english_month(month)),
        }
    }

    fn date(&self, year: i32, month: u8, day: u8) -> String {
        match (self.lang, month, day) {
            (_, 0 | 13.., _) | (_, _, 0 | 32..) => UNDEFINED.to_owned(),
            (Lang::ZhTw, ..) => format!("{year}年{month}月{day}日"),
            (Lang::En, ..) => format!("{} {day}, {year}", english_month(month)),
        }
    }
}

/// Puts the minus before what `write` says, which also gives the rounded value: a loss that rounds to
/// nothing has no sign.
fn written(x: f64, write: impl FnOnce(Decimal) -> (String, Decimal)) -> String {
    let Some(value) = Decimal::of(x) else {
        return UNDEFINED.to_owned();
    };
    let (text, value) = write(value);
    if value.is_negative() { format!("{MINUS}{text}") } else { text }
}

fn percentage(fraction: Decimal, decimals: u8) -> (String, Decimal) {
    let value = fraction.shifted(2).rounded(i32::from(decimals));
    (format!("{}%", value.grouped(usize::from(decimals))), value)
}

/// Currencies that are spoken of in whole units.
const WHOLE: [&str; 10] = ["TWD", "JPY", "KRW", "VND", "IDR", "CLP", "HUF", "ISK", "PYG", "UGX"];

/// How many decimals [`Locale::money`] writes of an amount.
pub fn decimals_of_money(x: f64, currency: &str) -> u8 {
    let decimals = Decimal::of(x).map_or(0, |value| money_decimals(&value, currency));
    u8::try_from(decimals).unwrap_or(0)
}

fn money_decimals(value: &Decimal, currency: &str) -> i32 {
    let fraction_digits_matter = if WHOLE.contains(&currency) {
        value.magnitude() <= 1 && !value.rounded(2).is_multiple_of_ten_to(0)
    } else {
        // Nothing is nothing to the cent: no "$0.00" beside "$36,400".
        value.magnitude() <= 3 && !value.is_zero()
    };
    if fraction_digits_matter { 2 } else { 0 }
}

/// The sign of a currency, or its code and a space that does not break.
fn symbol(currency: &str, lang: Lang) -> String {
    let known = match currency {
        "USD" if lang == Lang::En => "$",
        "USD" => "US$",
        "TWD" => "NT$",
        "EUR" => "€",
        "GBP" => "£",
        "JPY" => "¥",
        "CNY" => "CN¥",
        "HKD" => "HK$",
        "KRW" => "₩",
        "AUD" if lang == Lang::En => "A$",
        "AUD" => "AU$",
        "CAD" => "CA$",
        "NZD" => "NZ$",
        "INR" => "₹",
        "VND" => "₫",
        other => return format!("{other}\u{a0}"),
    };
    known.to_owned()
}

/// Units of axis labels and their powers of ten, rising.
const fn axis_units(lang: Lang) -> &'static [(i32, &'static str)] {
    match lang {
        Lang::En => &[(0, ""), (3, "K"), (6, "M"), (9, "B"), (12, "T")],
        Lang::ZhTw => &[(0, ""), (4, "萬"), (8, "億"), (12, "兆")],
    }
}

/// Three digits, or all that stand before the decimal point: axis ticks such as 12.5K must stay apart.
fn compact(value: &Decimal, lang: Lang) -> (String, Decimal) {
    let units = axis_units(lang);
    let unit_of = |value: &Decimal| {
        let fits = |unit: &&(i32, &'static str)| value.magnitude() > unit.0;
        *units.iter().rev().find(fits).unwrap_or(&(0, ""))
    };
    let three_digits = 3 - value.magnitude();
    let rounded = value.rounded(three_digits.max(-unit_of(value).0));
    // Rounding may have reached the next unit: 999,999 is 1M.
    let (power, unit) = unit_of(&rounded);
    let text = rounded.clone().shifted(-power).grouped(0);
    (format!("{text}{unit}"), rounded)
}

const fn english_month(month: u8) -> &'static str {
    match month {
        1 => "Jan",
        2 => "Feb",
        3 => "Mar",
        4 => "Apr",
        5 => "May",
        6 => "Jun",
        7 => "Jul",
        8 => "Aug",
        9 => "Sep",
        10 => "Oct",
        11 => "Nov",
        _ => "Dec",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::number::{Kind, LARGEST, read};
    use proptest::prelude::*;

    const EN: PlainLocale = PlainLocale::new(Lang::En);
    const ZH: PlainLocale = PlainLocale::new(Lang::ZhTw);

    #[test]
    fn numbers_are_grouped_and_rounded_half_up() {
        assert_eq!(EN.number(1_234_567.891, 2), "1,234,567.89");
        assert_eq!(EN.number(2.5, 0), "3");
        assert_eq!(EN.number(-2.5, 0), "−3");
        assert_eq!(EN.number(12.0, 2), "12");
    }

    #[test]
    fn what_is_undefined_is_never_a_number() {
        for x in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            let all = [
                EN.number(x, 1),
                EN.money(x, "TWD"),
                EN.percent(x, 1),
                EN.signed_percent(x, 1),
                EN.compact(x),
                EN.compact_money(x, "TWD"),
                EN.month(2026, 0),
                EN.date(2026, 2, 32),
            ];
            assert!(all.iter().all(|text| text == UNDEFINED), "{all:?}");
        }
    }

    #[test]
    fn what_rounds_to_nothing_has_no_sign() {
        assert_eq!(EN.number(-0.4, 0), "0");
        assert_eq!(EN.money(-0.001, "USD"), "$0.00");
        assert_eq!(EN.signed_percent(-0.0001, 1), "0.0%");
        assert_eq!(EN.signed_percent(0.0001, 1), "0.0%");
        assert_eq!(EN.compact(-0.0), "0");
    }

    #[test]
    fn money_shows_cents_only_where_they_count() {
        assert_eq!(EN.money(1234.4, "USD"), "$1,234");
        assert_eq!(EN.money(12.5, "USD"), "$12.50");
        assert_eq!(EN.money(-1234.5, "USD"), "−$1,235");
        assert_eq!(EN.money(0.0, "USD"), "$0");
        assert_eq!(ZH.money(1234.0, "USD"), "US$1,234");
        assert_eq!(ZH.money(-120.4, "TWD"), "−NT$120");
        assert_eq!(ZH.money(0.35, "TWD"), "NT$0.35");
        assert_eq!(ZH.money(3.0, "TWD"), "NT$3");
        assert_eq!(ZH.money(0.0, "TWD"), "NT$0");
        assert_eq!(EN.money(5000.0, "CHF"), "CHF\u{a0}5,000");
    }

    #[test]
    fn shares_keep_their_decimals() {
        assert_eq!(EN.percent(0.153, 1), "15.3%");
        assert_eq!(EN.percent(0.15, 1), "15.0%");
        assert_eq!(EN.percent(12.345, 0), "1,235%");
        assert_eq!(EN.signed_percent(0.153, 1), "+15.3%");
        assert_eq!(EN.signed_percent(-0.04, 1), "−4.0%");
    }

    #[test]
    fn axis_labels_count_in_the_units_of_the_language() {
        for (x, en, zh) in [
            (0.0, "0", "0"),
            (0.25, "0.25", "0.25"),
            (950.0, "950", "950"),
            (1234.0, "1.23K", "1,234"),
            (12_500.0, "12.5K", "1.25萬"),
            (1_200_000.0, "1.2M", "120萬"),
            (12_345_678.0, "12.3M", "1,235萬"),
            (999_999.0, "1M", "100萬"),
            (99_999_999.0, "100M", "1億"),
            (-2.5e9, "−2.5B", "−25億"),
            (3e12, "3T", "3兆"),
        ] {
            assert_eq!(EN.compact(x), en);
            assert_eq!(ZH.compact(x), zh);
        }
        assert_eq!(ZH.compact_money(-1_200_000.0, "TWD"), "−NT$120萬");
    }

    #[test]
    fn months_and_days_are_named_in_the_language() {
        assert_eq!(EN.month(2026, 3), "Mar 2026");
        assert_eq!(ZH.month(2026, 3), "2026年3月");
        assert_eq!(EN.date(2026, 3, 15), "Mar 15, 2026");
        assert_eq!(ZH.date(2026, 12, 1), "2026年12月1日");
    }

    proptest! {
        #[test]
        fn a_written_number_reads_back_the_same(x in -LARGEST..LARGEST) {
            for locale in [EN, ZH] {
                prop_assert_eq!(read(&locale.number(x, u8::MAX), Kind::Number), Ok(Some(x)));
                prop_assert_eq!(read(&locale.percent(x / 1e6, u8::MAX), Kind::Percent), Ok(Some(x / 1e6)));
            }
        }

        #[test]
        fn every_number_can_be_written(x in any::<f64>(), decimals in any::<u8>()) {
            for locale in [EN, ZH] {
                prop_assert!(!locale.number(x, decimals).is_empty());
                prop_assert!(!locale.money(x, "USD").is_empty());
                prop_assert!(!locale.compact(x).is_empty());
            }
        }

        #[test]
        fn a_compact_label_is_near_its_number(x in 1.0..LARGEST) {
            for locale in [EN, ZH] {
                if let Ok(Some(back)) = read(&locale.compact(x), Kind::Number) {
                    prop_assert!((back / x - 1.0).abs() < 0.006);
                }
            }
        }
    }
}
