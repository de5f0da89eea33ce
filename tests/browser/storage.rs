//! What stays in this browser, and what is said when nothing can.

use std::cell::RefCell;
use std::rc::Rc;

use tenfold::browser::storage::{self, StorageError};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::script;

#[wasm_bindgen_test]
fn what_is_kept_is_found_again_under_our_own_prefix() {
    storage::write("test/a", &vec![1, 2]).unwrap();
    assert_eq!(storage::read("test/a"), Ok(Some(vec![1, 2])));
    assert_eq!(script("localStorage.getItem('tenfold/test/a')").as_string().as_deref(), Some("[1,2]"));
    storage::remove("test/a").unwrap();
    assert_eq!(storage::read::<Vec<i32>>("test/a"), Ok(None));
}

#[wasm_bindgen_test]
fn a_text_is_kept_as_it_is() {
    storage::write_text("test/text", "{\"a\": 1}").unwrap();
    assert_eq!(storage::read_text("test/text"), Ok(Some("{\"a\": 1}".to_owned())));
    assert_eq!(
        script("localStorage.getItem('tenfold/test/text')").as_string().as_deref(),
        Some("{\"a\": 1}")
    );
    storage::remove("test/text").unwrap();
    assert_eq!(storage::read_text("test/text"), Ok(None));
}

#[wasm_bindgen_test]
fn what_another_program_wrote_is_unreadable_not_missing() {
    script("localStorage.setItem('tenfold/test/b', 'no json')");
    assert_eq!(storage::read::<Vec<i32>>("test/b"), Err(StorageError::Unreadable));
    storage::remove("test/b").unwrap();
}

#[wasm_bindgen_test]
fn a_full_storage_is_said_and_what_was_kept_stays() {
    storage::write("test/c", &"kept").unwrap();
    let too_much = "x".repeat(12 * 1024 * 1024);
    assert_eq!(storage::write("test/c", &too_much), Err(StorageError::Full));
    assert_eq!(storage::read("test/c"), Ok(Some("kept".to_owned())));
    storage::remove("test/c").unwrap();
}

#[wasm_bindgen_test]
fn a_blocked_storage_is_said() {
    script(
        "window.kept = Object.getOwnPropertyDescriptor(window, 'localStorage');
         Object.defineProperty(window, 'localStorage', {
             configurable: true,
             get() { throw new DOMException('blocked', 'SecurityError'); },
         });",
    );
    let answers = (storage::read::<i32>("test/d"), storage::write("test/d", &1), storage::remove("test/d"));
    script("Object.defineProperty(window, 'localStorage', window.kept)");
    let blocked = StorageError::Blocked;
    assert_eq!(answers, (Err(blocked.clone()), Err(blocked.clone()), Err(blocked)));
}

#[wasm_bindgen_test]
fn changes_of_other_windows_are_heard_of_where_they_are_ours() {
    let heard = Rc::new(RefCell::new(Vec::new()));
    let listener = storage::on_change_elsewhere({
        let heard = Rc::clone(&heard);
        move |key, value| heard.borrow_mut().push((key.to_owned(), value.map(str::to_owned)))
    });
    for key in ["tenfold/plans", "somebody/else"] {
        script(&format!(
            "window.dispatchEvent(new StorageEvent('storage', {{ key: '{key}', newValue: 'now' }}))"
        ));
    }
    script("window.dispatchEvent(new StorageEvent('storage', { key: 'tenfold/gone' }))");
    drop(listener);
    let expected = [("plans".to_owned(), Some("now".to_owned())), ("gone".to_owned(), None)];
    assert_eq!(*heard.borrow(), expected);
}

#[wasm_bindgen_test]
fn our_keys_are_listed_by_how_they_begin_and_measured_in_utf_16() {
    script("localStorage.setItem('somebody/list/x', 'theirs')");
    storage::write_text("list/a", "茶🧋").unwrap();
    storage::write_text("list/b", "").unwrap();
    let mut keys = storage::keys("list/").unwrap();
    keys.sort();
    assert_eq!(keys, ["list/a", "list/b"]);
    // Eight of "tenfold/", six of the key, one and two of the text.
    assert_eq!(storage::size("list/a"), 17);
    assert!(storage::sizes().unwrap().contains(&("somebody/list/x".to_owned(), 21)));
    storage::remove("list/a").unwrap();
    storage::remove("list/b").unwrap();
    script("localStorage.removeItem('somebody/list/x')");
}

#[wasm_bindgen_test]
fn what_a_window_keeps_for_itself_is_not_in_the_storage_that_windows_share() {
    storage::write_here("test/here", "mine");
    assert_eq!(storage::read_here("test/here").as_deref(), Some("mine"));
    assert_eq!(storage::read_text("test/here"), Ok(None));
}
