//! The browser's Intl writes what the plain locale writes, so that the page and the command line agree.

use tenfold::browser::locale::BrowserLocale;
use tenfold::text::locale::UNDEFINED;
use tenfold::text::{Lang, Locale, PlainLocale};
use wasm_bindgen_test::wasm_bindgen_test;

const FIGURES: [f64; 12] =
    [0.0, 0.4, 1.0, 9.995, 12.5, -12.5, 999.0, 1234.4, -1234.56, 1_234_567.891, -0.0004, 1e12];

#[wasm_bindgen_test]
fn figures_are_written_as_everywhere_else() {
    for lang in Lang::ALL {
        let (browser, plain) = (BrowserLocale::new(lang), PlainLocale::new(lang));
        for x in FIGURES {
            assert_eq!(browser.number(x, 2), plain.number(x, 2), "{x}");
            assert_eq!(browser.number(x, 0), plain.number(x, 0), "{x}");
            assert_eq!(browser.percent(x, 1), plain.percent(x, 1), "{x}");
            assert_eq!(browser.signed_percent(x, 1), plain.signed_percent(x, 1), "{x}");
            assert_eq!(browser.compact(x), plain.compact(x), "{x}");
            for currency in ["TWD", "USD", "EUR", "CHF"] {
                assert_eq!(browser.money(x, currency), plain.money(x, currency), "{x} {currency}");
            }
        }
    }
}

#[wasm_bindgen_test]
fn months_and_days_are_written_as_everywhere_else() {
    for lang in Lang::ALL {
        let (browser, plain) = (BrowserLocale::new(lang), PlainLocale::new(lang));
        for (year, month, day) in [(2026, 1, 1), (2026, 12, 31), (2028, 2, 29), (99, 7, 4)] {
            assert_eq!(browser.month(year, month), plain.month(year, month));
            assert_eq!(browser.date(year, month, day), plain.date(year, month, day));
        }
    }
}

#[wasm_bindgen_test]
fn what_is_undefined_is_never_a_number() {
    let browser = BrowserLocale::new(Lang::En);
    for x in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(browser.number(x, 1), UNDEFINED);
        assert_eq!(browser.money(x, "TWD"), UNDEFINED);
        assert_eq!(browser.signed_percent(x, 1), UNDEFINED);
    }
    assert_eq!(browser.month(2026, 0), UNDEFINED);
}

#[wasm_bindgen_test]
fn a_currency_that_is_no_code_does_not_stop_the_page() {
    assert_eq!(
        BrowserLocale::new(Lang::En).money(5.0, "no code"),
        PlainLocale::new(Lang::En).money(5.0, "no code")
    );
}
