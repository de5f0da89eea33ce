//! How plans are kept between visits, as far as it is arithmetic: the form of an entry, which earlier states stay, and
//! what a window does when another has saved the same plan. Knows no browser, no clock and nothing of what is in a plan.

mod checksum;
mod entry;
mod thinning;
mod windows;

pub use entry::{Entry, Mark, Unsound, VERSION, read, remains, seal};
pub use thinning::{DUE_MS, Kind, State, due, outlived, to_make_room};
pub use windows::{Here, News, Work, hear};
