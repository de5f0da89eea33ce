//! The part of the address after `#`, which holds the page's place: `#/goals`.

use gloo_events::EventListener;
use web_sys::window;

/// What stands after `#`; empty without one.
pub fn fragment() -> String {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').unwrap_or(&hash).to_owned()
}

/// Goes to a fragment, as following a link would: back leads here again.
pub fn go(fragment: &str) {
    if let Some(window) = window() {
        // A browser that refuses leaves the reader where they are, which is all that can be done.
        let _ = window.location().set_hash(fragment);
    }
}

/// Tells of every change of the fragment until it is dropped.
pub fn on_change(tell: impl Fn() + 'static) -> Option<EventListener> {
    window().map(|window| EventListener::new(&window, "hashchange", move |_| tell()))
}
