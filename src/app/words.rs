//! The reader's language and the plan's currency: how every component says words and writes figures.

use std::fmt;
use std::ops::Deref;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::locale::BrowserLocale;
use crate::plan::{Date, Month, Quantity};
use crate::text::locale::UNDEFINED;
use crate::text::{Lang, Locale};

/// Cheap to clone; equal while language and currency are, so that passing it on draws nothing again.
#[derive(Clone)]
pub struct Words {
    pub lang: Lang,
    /// ISO 4217 code of the plan's currency.
    pub currency: AttrValue,
    locale: Rc<dyn Locale>,
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.lang == other.lang && self.currency == other.currency
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({}, {})", self.lang.tag(), self.currency)
    }
}

/// The formats of the language: `words.number(…)`, or `&*words` where `&dyn Locale` is asked for.
impl Deref for Words {
    type Target = dyn Locale;

    fn deref(&self) -> &Self::Target {
        &*self.locale
    }
}

impl Words {
    pub fn new(locale: Rc<dyn Locale>, currency: &str) -> Self {
        Self { lang: locale.lang(), currency: currency.to_owned().into(), locale }
    }

    /// In the plan's currency: `NT$1,234`.
    pub fn cash(&self, amount: f64) -> String {
        self.locale.money(amount, &self.currency)
    }

    /// The same, short: `NT$120萬`.
    pub fn short_cash(&self, amount: f64) -> String {
        self.locale.compact_money(amount, &self.currency)
    }

    /// An ROI or another change: `+15.3%`; a dash where it is not defined.
    pub fn roi(&self, fraction: Option<f64>) -> String {
        fraction.map_or_else(|| UNDEFINED.to_owned(), |fraction| self.locale.signed_percent(fraction, 1))
    }

    /// A share as a percentage with as many decimals as it needs, at most one: `15%`, `12.5%`.
    pub fn share(&self, fraction: f64) -> String {
        let needs_one = (fraction * 1_000.0).round() % 10.0 != 0.0;
        self.locale.percent(fraction, u8::from(needs_one))
    }

    /// A number with as many decimals as it needs, at most two.
    pub fn figure(&self, x: f64) -> String {
        self.locale.number(x, 2)
    }

    /// What a quantity states: `30`, `20 / 30 / 45`.
    pub fn quantity(&self, quantity: Quantity) -> String {
        let stated: Vec<String> = quantity.stated().into_iter().map(|x| self.figure(x)).collect();
        stated.join(" / ")
    }

    /// Stands between two sentences: Chinese leaves no gap.
    pub fn sentence_gap(&self) -> &'static str {
        match self.lang {
            Lang::En => " ",
            Lang::ZhTw => "",
        }
    }

    pub fn calendar_month(&self, month: Month) -> String {
        self.locale.month(month.year(), month.month())
    }

    pub fn day(&self, date: Date) -> String {
        self.locale.date(date.month().year(), date.month().month(), date.day())
    }
}

/// The words of the page; in the plan's currency within a plan.
#[hook]
pub fn use_words() -> Words {
    // Only a component outside the page would lack the context; it would speak English.
    use_context().unwrap_or_else(|| Words::new(Rc::new(BrowserLocale::new(Lang::default())), ""))
}
