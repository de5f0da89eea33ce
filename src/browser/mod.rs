//! The only code that touches the browser: storage, files, Intl, the address, the clock. It knows no plan and
//! no words; whatever can fail comes back as a value, never as a panic.

pub mod address;
pub mod arrivals;
pub mod clock;
pub mod document;
pub mod failure;
pub mod fetch;
pub mod files;
pub mod focus;
pub mod grid;
pub mod idle;
pub mod keyboard;
pub mod live;
pub mod locale;
pub mod media;
pub mod offline;
pub mod persistence;
pub mod print;
pub mod refused;
pub mod sharing;
pub mod storage;
pub mod svg;
pub mod worker;
