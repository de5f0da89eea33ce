//! The words of the product in both languages, and numbers as people write and read them.
//! Knows nothing of plans, pages or browsers; `browser/` adds a locale that asks `Intl`.

pub mod lang;
pub mod messages;

pub use lang::Lang;
