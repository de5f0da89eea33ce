//! The words of the product in both languages, and numbers as people write and read them.
//! Knows nothing of plans, pages or browsers; `browser/` adds a locale that asks `Intl`.

mod decimal;
pub mod lang;
pub mod locale;
pub mod messages;
pub mod number;
pub mod terms;

pub use lang::Lang;
pub use locale::{Locale, PlainLocale};
