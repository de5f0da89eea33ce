//! Tests that need a browser: `script/test browser` compiles them to WebAssembly and runs them in headless Chromium.
#![cfg(target_arch = "wasm32")]

mod address;
mod clock;
mod document;
mod fetch;
mod files;
mod focus;
mod grid;
mod keyboard;
mod live;
mod locale;
mod number_field;
mod print;
mod refused;
mod robustness;
mod simulation;
mod stage;
mod storage;
mod svg;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
