//! Keys lead along a column of fields.

use tenfold::browser::grid;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use crate::stage::{document, find, focused, script, stage};

/// Two rows and two columns; the second column has a field in the first row only.
const GRID: &str = "<table data-grid>
    <tr><td data-column='1'><input id='a1'></td><td data-column='2'><input id='a2'></td></tr>
    <tr><td data-column='1'><input id='b1'></td><td></td></tr>
    <tr><td data-column='1'><input id='c1'></td></tr>
</table>";

/// A stage whose grid answers keys.
fn answering() -> (Element, Closure<dyn Fn(KeyboardEvent)>) {
    let stage = stage(GRID);
    let answer = Closure::<dyn Fn(KeyboardEvent)>::new(|event: KeyboardEvent| {
        if grid::follow(&event) {
            event.prevent_default();
        }
    });
    stage.add_event_listener_with_callback("keydown", answer.as_ref().unchecked_ref()).unwrap();
    (stage, answer)
}

/// Presses a key where the focus is; whether the grid answered it.
fn press(key: &str) -> bool {
    let event = format!("new KeyboardEvent('keydown', {{ cancelable: true, bubbles: true, {key} }})");
    script(&format!("!document.activeElement.dispatchEvent({event})")).as_bool().unwrap()
}

#[wasm_bindgen_test]
fn enter_and_arrows_lead_along_a_column_and_stay_at_its_ends() {
    let (stage, _answer) = answering();
    find::<HtmlElement>(&stage, "#a1").focus().unwrap();
    for (key, reached) in [
        ("key: 'Enter'", "b1"),
        ("key: 'ArrowDown'", "c1"),
        ("key: 'Enter'", "c1"),
        ("key: 'Enter', shiftKey: true", "b1"),
        ("key: 'ArrowUp'", "a1"),
        ("key: 'ArrowUp'", "a1"),
    ] {
        assert!(press(key), "{key}");
        assert_eq!(focused(), reached, "{key}");
    }
    find::<HtmlElement>(&stage, "#a2").focus().unwrap();
    assert!(press("key: 'Enter'"));
    assert_eq!(focused(), "a2");
    stage.remove();
}

#[wasm_bindgen_test]
fn other_keys_and_the_input_methods_enter_are_left_alone() {
    let (stage, _answer) = answering();
    find::<HtmlElement>(&stage, "#a1").focus().unwrap();
    for key in ["key: 'Enter', isComposing: true", "key: 'Tab'", "key: '5'", "key: 'ArrowDown', altKey: true"]
    {
        assert!(!press(key), "{key}");
    }
    assert_eq!(focused(), "a1");
    stage.remove();
    assert!(document().get_element_by_id("a1").is_none());
}

#[wasm_bindgen_test]
fn a_key_that_an_input_method_has_taken_leads_nowhere() {
    let (stage, _answer) = answering();
    find::<HtmlElement>(&stage, "#a1").focus().unwrap();
    assert!(!press("key: 'Enter', isComposing: true"));
    // Some browsers end the composition before the key and tell by its code alone.
    assert!(!press("key: 'Enter', keyCode: 229"));
    assert_eq!(focused(), "a1");
    stage.remove();
}
