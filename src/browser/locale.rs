//! Figures as the browser's `Intl` writes them for the reader's language. Formatters are made once per use and
//! kept: making one costs as much as hundreds of figures. Where `Intl` refuses, the plain locale writes.

use std::cell::RefCell;
use std::collections::HashMap;

use js_sys::{Array, Date as Clock, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::text::locale::{MINUS, decimals_of_money};
use crate::text::{Lang, Locale, PlainLocale};

/// The locale of the page.
pub struct BrowserLocale {
    plain: PlainLocale,
    formatters: RefCell<HashMap<Style, Option<Function>>>,
}

/// What a formatter is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Style {
    Number { max_decimals: u8 },
    Money { decimals: u8 },
    Percent { decimals: u8, signed: bool },
    Month,
    Date,
}

/// `Intl` takes no more decimals than this.
const MOST_DECIMALS: u8 = 20;

impl BrowserLocale {
    pub fn new(lang: Lang) -> Self {
        Self { plain: PlainLocale::new(lang), formatters: RefCell::default() }
    }

    /// `None` where `Intl` is missing or refuses, or the figure is none.
    fn written(&self, style: Style, figure: f64) -> Option<String> {
        // Of a text Intl rounds the decimal that a person sees, of a number the binary one behind it.
        figure.is_finite().then(|| self.formatted(style, &figure.to_string().into())).flatten()
    }

    fn formatted(&self, style: Style, figure: &JsValue) -> Option<String> {
        let mut formatters = self.formatters.borrow_mut();
        let lang = self.plain.lang();
        let format = formatters.entry(style).or_insert_with_key(|style| formatter(lang, style)).as_ref()?;
        let text = format.call1(&JsValue::UNDEFINED, figure).ok()?.as_string()?;
        // Intl writes a hyphen, at which a line may break.
        Some(text.replacen('-', MINUS.encode_utf8(&mut [0; 4]), 1))
    }

    fn day(&self, style: Style, year: i32, month: u8, day: u8) -> Option<String> {
        let clock = Clock::new(&0.0.into());
        let month = i32::from(month.checked_sub(1)?);
        let moment =
            clock.set_utc_full_year_with_month_date(u32::try_from(year).ok()?, month, i32::from(day));
        self.formatted(style, &moment.into())
    }
}

impl Locale for BrowserLocale {
    fn lang(&self) -> Lang {
        self.plain.lang()
    }

    fn number(&self, x: f64, max_decimals: u8) -> String {
        let style = Style::Number { max_decimals: max_decimals.min(MOST_DECIMALS) };
        self.written(style, x).unwrap_or_else(|| self.plain.number(x, max_decimals))
    }

    fn money(&self, x: f64, currency: &str) -> String {
        // Intl writes a bare $ for TWD in zh-TW and for USD in en: the plain locale tells dollars apart.
        let sign = self.plain.money(0.0, currency).replace(|c: char| c.is_ascii_digit() || c == '.', "");
        match self.written(Style::Money { decimals: decimals_of_money(x, currency) }, x) {
            Some(amount) if amount.starts_with(MINUS) => {
                format!("{MINUS}{sign}{}", amount.replacen(MINUS, "", 1))
            }
            Some(amount) => format!("{sign}{amount}"),
            None => self.plain.money(x, currency),
        }
    }

    fn percent(&self, fraction: f64, decimals: u8) -> String {
        let style = Style::Percent { decimals: decimals.min(MOST_DECIMALS), signed: false };
        self.written(style, fraction).unwrap_or_else(|| self.plain.percent(fraction, decimals))
    }

    fn signed_percent(&self, fraction: f64, decimals: u8) -> String {
        let style = Style::Percent { decimals: decimals.min(MOST_DECIMALS), signed: true };
        self.written(style, fraction).unwrap_or_else(|| self.plain.signed_percent(fraction, decimals))
    }

    // Three digits that stay apart on an axis: Intl drops the grouping and rounds 1,235萬 to 1,240萬.
    fn compact(&self, x: f64) -> String {
        self.plain.compact(x)
    }

    fn compact_money(&self, x: f64, currency: &str) -> String {
        self.plain.compact_money(x, currency)
    }

    fn month(&self, year: i32, month: u8) -> String {
        self.day(Style::Month, year, month, 1).unwrap_or_else(|| self.plain.month(year, month))
    }

    fn date(&self, year: i32, month: u8, day: u8) -> String {
        self.day(Style::Date, year, month, day).unwrap_or_else(|| self.plain.date(year, month, day))
    }
}

/// Reflect catches what a constructor throws; the typed bindings do not.
fn formatter(lang: Lang, style: &Style) -> Option<Function> {
    let kind = match style {
        Style::Month | Style::Date => "DateTimeFormat",
        Style::Number { .. } | Style::Money { .. } | Style::Percent { .. } => "NumberFormat",
    };
    let options = Object::new();
    for (name, value) in options_of(style) {
        Reflect::set(&options, &name.into(), &value).ok()?;
    }
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let constructor: Function = Reflect::get(&intl, &kind.into()).ok()?.dyn_into().ok()?;
    let formatter = Reflect::construct(&constructor, &Array::of2(&lang.tag().into(), &options)).ok()?;
    Reflect::get(&formatter, &"format".into()).ok()?.dyn_into().ok()
}

fn options_of(style: &Style) -> Vec<(&'static str, JsValue)> {
    match style {
        Style::Number { max_decimals } => {
            vec![("maximumFractionDigits", (*max_decimals).into()), ("signDisplay", "negative".into())]
        }
        Style::Money { decimals } => vec![
            ("minimumFractionDigits", (*decimals).into()),
            ("maximumFractionDigits", (*decimals).into()),
            ("signDisplay", "negative".into()),
        ],
        Style::Percent { decimals, signed } => vec![
            ("style", "percent".into()),
            ("minimumFractionDigits", (*decimals).into()),
            ("maximumFractionDigits", (*decimals).into()),
            ("signDisplay", if *signed { "exceptZero" } else { "negative" }.into()),
        ],
        Style::Month => {
            vec![("year", "numeric".into()), ("month", "short".into()), ("timeZone", "UTC".into())]
        }
        Style::Date => vec![
            ("year", "numeric".into()),
            ("month", "short".into()),
            ("day", "numeric".into()),
            ("timeZone", "UTC".into()),
        ],
    }
}
