//! What the tests stand on: elements to work at, scripts, and waiting for the browser.

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, window};

pub fn document() -> Document {
    window().unwrap().document().unwrap()
}

/// Runs a script; what it gives.
pub fn script(text: &str) -> JsValue {
    js_sys::eval(text).unwrap()
}

/// Waits until the browser has done what is due.
pub async fn pause(milliseconds: i32) {
    let promise = Promise::new(&mut |resolve: Function, _| {
        let wait = Function::new_with_args("resolve, ms", "setTimeout(resolve, ms)");
        wait.call2(&JsValue::NULL, &resolve, &milliseconds.into()).unwrap();
    });
    JsFuture::from(promise).await.unwrap();
}

/// An element in the page with this inside, which a test removes when it is done.
pub fn stage(html: &str) -> Element {
    let element = document().create_element("div").unwrap();
    element.set_inner_html(html);
    document().body().unwrap().append_child(&element).unwrap();
    element
}

/// The first element that a selector finds.
pub fn find<T: JsCast>(inside: &Element, selector: &str) -> T {
    inside.query_selector(selector).unwrap().unwrap_or_else(|| panic!("no {selector}")).dyn_into().unwrap()
}

/// The id of the element that has the focus.
pub fn focused() -> String {
    document().active_element().map(|element| element.id()).unwrap_or_default()
}
