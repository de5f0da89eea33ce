//! The reader's clock: their day, and the moment as a file records it.

use js_sys::Date as Clock;

use crate::plan::{Date, Month};
use crate::text::Lang;

/// Milliseconds since 1970.
pub fn now() -> f64 {
    Clock::now()
}

/// The moment in UTC, as files record it: `2026-03-31T08:00:00.000Z`.
pub fn now_iso() -> String {
    Clock::new_0().to_iso_string().into()
}

/// The day on the reader's calendar; `None` where their clock is outside the years 1 to 9999.
pub fn today() -> Option<Date> {
    day(&Clock::new_0())
}

/// The month on the reader's calendar.
pub fn this_month() -> Option<Month> {
    today().map(Date::month)
}

/// The time of day on the reader's clock, to the second, as their language writes it.
pub fn time_of_day(at: f64, lang: Lang) -> String {
    Clock::new(&at.into()).to_locale_time_string(lang.tag()).into()
}

/// The moment that a file records, in milliseconds since 1970; `None` for what is no moment.
pub fn moment_of(text: &str) -> Option<f64> {
    let at = Clock::parse(text);
    at.is_finite().then_some(at)
}

/// The day on the reader's calendar at a moment, in milliseconds since 1970.
pub fn day_of(at: f64) -> Option<Date> {
    day(&Clock::new(&at.into()))
}

fn day(clock: &Clock) -> Option<Date> {
    Date::new(
        i32::try_from(clock.get_full_year()).ok()?,
        u8::try_from(clock.get_month() + 1).ok()?,
        u8::try_from(clock.get_date()).ok()?,
    )
}
