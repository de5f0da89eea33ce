//! Files of our own host.

use tenfold::browser::fetch::{self, FetchError};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn a_file_of_our_host_comes_as_its_bytes() {
    let bytes = fetch::bytes("./").await.unwrap();
    assert!(String::from_utf8_lossy(&bytes).contains("<html"));
}

#[wasm_bindgen_test]
async fn a_file_that_is_not_there_is_an_error() {
    assert_eq!(fetch::bytes("./no-such-sample.json").await, Err(FetchError));
}
