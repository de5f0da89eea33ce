//! Files of the page's own host, fetched when they are asked for. Nothing is ever sent.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Response, window};

/// A file of our own host could not be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FetchError;

/// The bytes of a file beside the page, by its relative address.
pub async fn bytes(address: &str) -> Result<Vec<u8>, FetchError> {
    let window = window().ok_or(FetchError)?;
    let response = JsFuture::from(window.fetch_with_str(address)).await.map_err(|_| FetchError)?;
    let response: Response = response.dyn_into().map_err(|_| FetchError)?;
    if !response.ok() {
        return Err(FetchError);
    }
    let body = response.array_buffer().map_err(|_| FetchError)?;
    let body = JsFuture::from(body).await.map_err(|_| FetchError)?;
    Ok(Uint8Array::new(&body).to_vec())
}
