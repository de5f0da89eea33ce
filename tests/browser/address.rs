//! The address names the place.

use std::cell::Cell;
use std::rc::Rc;

use tenfold::browser::address;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::pause;

#[wasm_bindgen_test]
async fn going_to_a_place_changes_the_address_and_is_heard_of() {
    let heard = Rc::new(Cell::new(0));
    let listener = address::on_change({
        let heard = Rc::clone(&heard);
        move || heard.set(heard.get() + 1)
    });
    address::go("/goals");
    pause(50).await;
    assert_eq!(address::fragment(), "/goals");
    assert_eq!(heard.get(), 1);

    drop(listener);
    address::go("");
    pause(50).await;
    assert_eq!((address::fragment().as_str(), heard.get()), ("", 1));
}
