//! The print dialog.

use tenfold::browser::print;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::script;

#[wasm_bindgen_test]
fn printing_asks_the_browser_for_its_dialog() {
    script("window.printed = 0; window.print = () => { window.printed += 1; };");
    print::print();
    assert_eq!(script("window.printed").as_f64(), Some(1.0));
}
