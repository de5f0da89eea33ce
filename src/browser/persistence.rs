//! Asks the browser to keep what is here even when it runs out of room.

use wasm_bindgen_futures::JsFuture;
use web_sys::window;

/// Whether the browser promises to; `None` where it cannot be asked: an old one, or a page without https.
pub async fn ask() -> Option<bool> {
    // Where there is no such thing, calling it throws, which comes back as an error.
    let promise = window()?.navigator().storage().persist().ok()?;
    JsFuture::from(promise).await.ok()?.as_bool()
}
