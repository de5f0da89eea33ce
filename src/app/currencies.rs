//! The currencies that a plan can be in.

use yew::AttrValue;

use crate::text::Lang;
use crate::text::messages::currencies as words;

/// Code and name of the currencies offered. A file may bring another; it is then offered beside these.
pub fn currencies(lang: Lang) -> Vec<(AttrValue, AttrValue)> {
    [
        ("TWD", words::twd(lang)),
        ("USD", words::usd(lang)),
        ("EUR", words::eur(lang)),
        ("JPY", words::jpy(lang)),
        ("HKD", words::hkd(lang)),
        ("CNY", words::cny(lang)),
        ("SGD", words::sgd(lang)),
        ("MYR", words::myr(lang)),
        ("KRW", words::krw(lang)),
        ("GBP", words::gbp(lang)),
        ("AUD", words::aud(lang)),
        ("CAD", words::cad(lang)),
    ]
    .map(|(code, name)| (AttrValue::Static(code), AttrValue::from(format!("{code} {name}"))))
    .to_vec()
}

/// The currency that most readers of a language count in.
pub fn usual_currency(lang: Lang) -> &'static str {
    match lang {
        Lang::ZhTw => "TWD",
        Lang::En => "USD",
    }
}
