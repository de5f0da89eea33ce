//! How sure an order is: the browser draws the same bits as the engine does natively.

#[path = "../support/robustness_bits.rs"]
mod robustness_bits;

use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn a_browser_draws_the_same_bits_as_the_command_line() {
    let golden = include_str!("../snapshots/priorities__robustness_bits.snap");
    let bits = golden.splitn(3, "---\n").nth(2).unwrap();
    assert_eq!(robustness_bits::robustness_bits().trim(), bits.trim());
}
