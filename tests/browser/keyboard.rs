//! Keys that act on the whole page.

use std::cell::RefCell;
use std::rc::Rc;

use tenfold::browser::keyboard::{Chord, on_chord};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::script;

/// Presses a key; whether the page kept the browser from answering it.
fn press(key: &str) -> bool {
    let event = format!("new KeyboardEvent('keydown', {{ cancelable: true, bubbles: true, {key} }})");
    script(&format!("!window.dispatchEvent({event})")).as_bool().unwrap()
}

#[wasm_bindgen_test]
fn undo_redo_and_save_have_their_keys_and_other_keys_are_left_alone() {
    let heard = Rc::new(RefCell::new(Vec::new()));
    let listener = on_chord({
        let heard = Rc::clone(&heard);
        move |chord| heard.borrow_mut().push(chord)
    });
    for key in [
        "key: 'z', ctrlKey: true",
        "key: 'Z', ctrlKey: true, shiftKey: true",
        "key: 'y', ctrlKey: true",
        "key: 'z', metaKey: true",
        "key: 's', ctrlKey: true",
    ] {
        assert!(press(key), "{key}");
    }
    for key in ["key: 'z'", "key: 'z', ctrlKey: true, altKey: true", "key: 'a', ctrlKey: true"] {
        assert!(!press(key), "{key}");
    }
    assert!(!press("key: 'z', ctrlKey: true, isComposing: true"));
    drop(listener);
    assert!(!press("key: 'z', ctrlKey: true"));
    assert_eq!(*heard.borrow(), [Chord::Undo, Chord::Redo, Chord::Redo, Chord::Undo, Chord::Save]);
}
