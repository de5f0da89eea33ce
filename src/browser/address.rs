//! The part of the address after `#`, which holds the page's place: `#/goals`.

use gloo_events::EventListener;
use wasm_bindgen::JsValue;
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

/// Puts another fragment in the place of this one, as if it had never been there.
pub fn replace(fragment: &str) {
    let history = window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        // A browser that refuses leaves the address as it is; the page does not depend on it.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("#{fragment}")));
    }
}

/// Tells of every change of the fragment until it is dropped.
pub fn on_change(tell: impl Fn() + 'static) -> Option<EventListener> {
    window().map(|window| EventListener::new(&window, "hashchange", move |_| tell()))
}
