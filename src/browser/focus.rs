//! Where the keyboard is: moves the focus to what has just been drawn. Elements are told by their id.

use std::cell::RefCell;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, Document, Element, HtmlElement, window};

/// What a person types or chooses in.
const FIELDS: &str =
    "input:not([type=hidden]):not([disabled]), textarea:not([disabled]), select:not([disabled])";

/// What unfolds a card whose fields are not drawn.
const UNFOLDS: &str = "header [aria-expanded=false]";

/// Whether the reader is in a field, in which something may be half typed.
pub fn is_in_a_field() -> bool {
    let document = window().and_then(|window| window.document());
    document.is_some_and(|document| {
        let field = document.active_element().and_then(|element| element.matches(FIELDS).ok());
        document.has_focus() == Ok(true) && field == Some(true)
    })
}

/// Focuses an element once the next drawing is done.
pub fn on(id: impl Into<String>) {
    let id = id.into();
    after_drawing(move |document| {
        if let Some(element) = document.get_element_by_id(&id) {
            focus(&element);
        }
    });
}

/// Focuses the first field in an element once the next drawing is done; what unfolds it where it is folded, and the
/// element itself where it has neither.
pub fn on_first_field_in(id: impl Into<String>) {
    let id = id.into();
    after_drawing(move |document| {
        let Some(element) = document.get_element_by_id(&id) else { return };
        let inside = |selector| element.query_selector(selector).ok().flatten();
        focus(&inside(FIELDS).or_else(|| inside(UNFOLDS)).unwrap_or(element.clone()));
    });
}

/// Focuses what a selector finds first, once the next drawing is done.
pub fn on_selector(selector: &'static str) {
    after_drawing(move |document| {
        if let Ok(Some(element)) = document.query_selector(selector) {
            focus(&element);
        }
    });
}

/// Shows and focuses the field with this id; where it is not drawn, the nearest element that holds its place, by
/// the parts of the id before each hyphen (`kpi-K1-baseline`, `kpi-K1`). Details and cards that are folded open.
/// Those who draw only a part of their rows hear of it first.
pub fn on_place(id: &str) {
    announce(id);
    on_place_in(id.to_owned(), Unfold::IfFolded);
}

thread_local! {
    /// The place to show when what it is in has been drawn.
    static EXPECTED: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// The same for a place that the address leads to only now: it is shown by [`on_arrival`].
pub fn on_place_elsewhere(id: &str) {
    EXPECTED.set(Some(id.to_owned()));
}

/// Focuses what was asked for by [`on_place_elsewhere`] now that it is drawn; the heading where nothing was.
pub fn on_arrival(heading: &str) {
    match EXPECTED.take() {
        Some(id) => on_place(&id),
        None => on(heading),
    }
}

/// Whether a folded card may still be opened on the way.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unfold {
    IfFolded,
    Done,
}

fn on_place_in(id: String, unfold: Unfold) {
    after_drawing(move |document| {
        let mut ids = std::iter::successors(Some(id.as_str()), |id| Some(id.rsplit_once('-')?.0));
        let Some(element) = ids.find_map(|id| document.get_element_by_id(id)) else { return };
        let mut around = Some(element.clone());
        while let Some(outer) = around {
            if outer.tag_name() == "DETAILS" {
                // Details that will not open hide the field, which then takes no focus.
                let _ = outer.set_attribute("open", "");
            }
            around = outer.parent_element();
        }
        let card = element.closest("article").ok().flatten();
        let folded =
            card.and_then(|card| card.query_selector(":scope > header [aria-expanded=false]").ok().flatten());
        if let Some(button) = folded.filter(|_| unfold == Unfold::IfFolded)
            && let Some(button) = button.dyn_ref::<HtmlElement>()
        {
            // What it holds is drawn only when open.
            button.click();
            on_place_in(id, Unfold::Done);
            return;
        }
        match element.matches(FIELDS) {
            Ok(true) => focus(&element),
            _ => focus(&element.query_selector(FIELDS).ok().flatten().unwrap_or(element)),
        }
    });
}

/// The name of the event by which a place is asked for.
const ASKED: &str = "tenfold-place";

/// Tells the id of every place that is asked for, until it is dropped: for lists that draw only a part of their
/// rows, which draw the right part then.
pub fn on_asked(tell: impl Fn(&str) + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, ASKED, move |event| {
        if let Some(id) = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string()) {
            tell(&id);
        }
    }))
}

fn announce(id: &str) {
    let options = CustomEventInit::new();
    options.set_detail(&JsValue::from_str(id));
    if let (Some(window), Ok(event)) = (window(), CustomEvent::new_with_event_init_dict(ASKED, &options)) {
        // Where nobody hears of it, the place is drawn already or not at all.
        let _ = window.dispatch_event(&event);
    }
}

fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        // An element that cannot take the focus leaves it where it is.
        let _ = element.focus();
    }
}

/// Acts once the next drawing is done.
pub fn after_drawing(act: impl FnOnce(Document) + 'static) {
    // Yew draws in a microtask; a timeout comes after those.
    Timeout::new(0, move || {
        if let Some(document) = window().and_then(|window| window.document()) {
            act(document);
        }
    })
    .forget();
}
