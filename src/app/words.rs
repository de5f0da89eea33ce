//! The reader's language and the plan's currency: how every component says words and writes figures.

use std::fmt;
use std::ops::Deref;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::clock;
use crate::browser::locale::BrowserLocale;
use crate::text::messages::earlier;
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

/// The formats of the language: `words.number(…)`, `words.roi(…)`, or `&*words` where `&dyn Locale` is asked for.
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

    /// A moment, in milliseconds since 1970, on the reader's clock: day and time.
    pub fn moment(&self, at: f64) -> String {
        let day = clock::day_of(at).map(|day| self.locale.day(day)).unwrap_or_default();
        earlier::moment(self.lang, &day, &clock::time_of_day(at, self.lang))
    }
}

/// The words of the page; in the plan's currency within a plan.
#[hook]
pub fn use_words() -> Words {
    // Only a component outside the page would lack the context; it would speak English.
    use_context().unwrap_or_else(|| Words::new(Rc::new(BrowserLocale::new(Lang::default())), ""))
}
