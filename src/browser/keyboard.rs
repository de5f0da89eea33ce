//! Keys that act on the whole page, wherever the focus is.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent, window};

/// A chord that the page answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chord {
    /// Ctrl+Z, ⌘Z.
    Undo,
    /// Ctrl+Shift+Z, ⌘⇧Z, Ctrl+Y.
    Redo,
    /// Ctrl+S, ⌘S.
    Save,
}

/// Tells of every chord until it is dropped; the browser's own answer, such as the undo of one text field, is
/// prevented, because it knows nothing of the plan.
pub fn on_chord(tell: impl Fn(Chord) + 'static) -> Option<EventListener> {
    let options = EventListenerOptions::enable_prevent_default();
    window().map(|window| {
        EventListener::new_with_options(&window, "keydown", options, move |event| {
            if let Some(chord) = chord(event) {
                event.prevent_default();
                tell(chord);
            }
        })
    })
}

fn chord(event: &Event) -> Option<Chord> {
    let event: &KeyboardEvent = event.dyn_ref()?;
    if event.alt_key() || event.is_composing() || !(event.ctrl_key() || event.meta_key()) {
        return None;
    }
    match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
        ("z", false) => Some(Chord::Undo),
        ("z", true) | ("y", false) => Some(Chord::Redo),
        ("s", false) => Some(Chord::Save),
        _ => None,
    }
}
