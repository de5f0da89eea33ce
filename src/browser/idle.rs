//! What can wait until the page has nothing else to do.

use gloo_timers::callback::Timeout;

/// Long enough for what was just opened to be drawn and used, in milliseconds.
const QUIET_MS: u32 = 1_500;

/// Does something when the page has been quiet for a moment.
pub fn later(act: impl FnOnce() + 'static) {
    Timeout::new(QUIET_MS, act).forget();
}
