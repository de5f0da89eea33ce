//! What the whole page says of itself: its title, its language, and the languages its reader prefers.

use gloo_events::EventListener;
use web_sys::{VisibilityState, window};

use crate::text::Lang;

/// The language for this reader, by what their browser prefers.
pub fn preferred_lang() -> Lang {
    let Some(window) = window() else { return Lang::default() };
    let tags: Vec<String> = window.navigator().languages().iter().filter_map(|tag| tag.as_string()).collect();
    Lang::from_tags(tags.iter().map(String::as_str))
}

/// Tells assistive technology, hyphenation and font choice which language the page is in.
pub fn set_lang(lang: Lang) {
    let root = window().and_then(|window| window.document()).and_then(|document| document.document_element());
    if let Some(root) = root {
        // Only an invalid attribute name fails.
        let _ = root.set_attribute("lang", lang.tag());
    }
}

/// The language that the page is in.
pub fn lang() -> Lang {
    let root = window().and_then(|window| window.document()).and_then(|document| document.document_element());
    Lang::from_tags(root.and_then(|root| root.get_attribute("lang")).as_deref())
}

/// The address of a sample: a release has its own folder for them, which the page names.
pub fn sample(file: &str) -> String {
    let named = window().and_then(|window| window.document()?.query_selector("meta[name=samples]").ok()?);
    named.and_then(|named| named.get_attribute("content")).unwrap_or_default() + file
}

pub fn set_title(title: &str) {
    if let Some(document) = window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// Tells when the reader comes back to the page.
pub fn on_return(tell: impl Fn() + 'static) -> Option<EventListener> {
    let document = window()?.document()?;
    let watched = document.clone();
    Some(EventListener::new(&document, "visibilitychange", move |_| {
        if watched.visibility_state() == VisibilityState::Visible {
            tell();
        }
    }))
}

/// Tells when the reader leaves the page or turns to another: the last moment at which saving is sure to work.
pub fn on_leave(tell: impl Fn() + Clone + 'static) -> Vec<EventListener> {
    let Some(window) = window() else { return Vec::new() };
    let mut listeners = Vec::new();
    if let Some(document) = window.document() {
        let tell = tell.clone();
        let watched = document.clone();
        listeners.push(EventListener::new(&document, "visibilitychange", move |_| {
            if watched.visibility_state() == VisibilityState::Hidden {
                tell();
            }
        }));
    }
    listeners.push(EventListener::new(&window, "pagehide", move |_| tell()));
    listeners
}
