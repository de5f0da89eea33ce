//! Handing things on: to the clipboard, or to other programs where the browser has a way to them.

use js_sys::{Array, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FilePropertyBag, ShareData, window};

/// Puts a text on the clipboard; false where the browser does not let the page.
pub async fn copy(text: &str) -> bool {
    let Some(navigator) = window().map(|window| window.navigator()) else { return false };
    // Only pages that came over a safe connection have a clipboard.
    let has = Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object());
    has && JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}

/// The address of the page without what stands after `#`.
pub fn address() -> String {
    let address = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    address.split('#').next().unwrap_or_default().to_owned()
}

/// A file to be handed to another program, where the browser hands on files of this kind.
pub fn shareable(name: &str, mime: &str, text: &str) -> Option<ShareData> {
    let navigator = window()?.navigator();
    if !Reflect::has(&navigator, &"canShare".into()).unwrap_or(false) {
        return None;
    }
    let kind = FilePropertyBag::new();
    kind.set_type(mime);
    let file =
        File::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), name, &kind).ok()?;
    let data = ShareData::new();
    data.set_files(&Array::of1(&file));
    data.set_title(name);
    navigator.can_share_with_data(&data).then_some(data)
}

/// Lets the reader choose who gets it. That they choose nobody is no failure.
pub fn share(data: &ShareData) {
    if let Some(window) = window() {
        let promise = window.navigator().share_with_data(data);
        wasm_bindgen_futures::spawn_local(async move {
            let _ = JsFuture::from(promise).await;
        });
    }
}
