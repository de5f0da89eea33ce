//! What kind of screen the page is on, and how large a part of it is.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, ResizeObserver, window};

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

/// Tells of the size of one element until it is dropped.
pub struct SizeListener {
    observer: ResizeObserver,
    // Called as long as the observer lives.
    _tell: Closure<dyn FnMut()>,
}

impl Drop for SizeListener {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Tells each time the size of an element changes, also where it is shown or hidden, until it is dropped.
pub fn on_size(element: &Element, tell: impl FnMut() + 'static) -> Option<SizeListener> {
    let tell = Closure::<dyn FnMut()>::new(tell);
    let observer = ResizeObserver::new(tell.as_ref().unchecked_ref()).ok()?;
    observer.observe(element);
    Some(SizeListener { observer, _tell: tell })
}
