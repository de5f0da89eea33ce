//! What kind of screen the page is on.

use gloo_events::EventListener;
use web_sys::window;

/// Whether a media query holds; `false` where the browser does not know it.
pub fn matches(query: &str) -> bool {
    let list = window().and_then(|window| window.match_media(query).ok()).flatten();
    list.is_some_and(|list| list.matches())
}

/// Tells whether a media query holds, each time that changes, until it is dropped.
pub fn on_change(query: &'static str, tell: impl Fn(bool) + 'static) -> Option<EventListener> {
    let list = window()?.match_media(query).ok().flatten()?;
    Some(EventListener::new(&list, "change", move |_| tell(matches(query))))
}
