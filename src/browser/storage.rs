//! What stays in this browser between visits. Storage may be blocked, full, or hold what another program wrote:
//! all of that comes back as a value.

use gloo_events::EventListener;
use gloo_storage::errors::StorageError as Refused;
use gloo_storage::{LocalStorage, Storage as _};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsCast;
use web_sys::{Storage, StorageEvent, window};

/// Every key of ours begins so: other pages of the same host may keep things beside us.
pub const PREFIX: &str = "tenfold/";

/// Why something could not be kept or found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// The browser or its settings keep pages from storing.
    Blocked,
    /// There is no room left.
    Full,
    /// What is kept under the key is not what we wrote.
    Unreadable,
}

/// What is kept under a key; `Ok(None)` where nothing is.
pub fn read<T: DeserializeOwned>(key: &str) -> Result<Option<T>, StorageError> {
    available()?;
    match LocalStorage::get(full(key)) {
        Ok(value) => Ok(Some(value)),
        Err(Refused::KeyNotFound(_)) => Ok(None),
        Err(Refused::SerdeError(_)) => Err(StorageError::Unreadable),
        Err(Refused::JsError(_)) => Err(StorageError::Blocked),
    }
}

/// The text that is kept under a key, as it was written.
pub fn read_text(key: &str) -> Result<Option<String>, StorageError> {
    available()?;
    LocalStorage::raw().get_item(&full(key)).map_err(|_| StorageError::Blocked)
}

/// Keeps a text under a key.
pub fn write_text(key: &str, text: &str) -> Result<(), StorageError> {
    available()?;
    LocalStorage::raw().set_item(&full(key), text).map_err(|_| StorageError::Full)
}

/// Keeps a value under a key.
pub fn write<T: Serialize>(key: &str, value: &T) -> Result<(), StorageError> {
    available()?;
    LocalStorage::set(full(key), value).map_err(|refused| match refused {
        Refused::JsError(error) if error.name.contains("Security") => StorageError::Blocked,
        Refused::JsError(_) => StorageError::Full,
        Refused::KeyNotFound(_) | Refused::SerdeError(_) => StorageError::Unreadable,
    })
}

/// Forgets what is kept under a key.
pub fn remove(key: &str) -> Result<(), StorageError> {
    available()?;
    LocalStorage::delete(full(key));
    Ok(())
}

/// Our keys that begin so, in no order.
pub fn keys(beginning: &str) -> Result<Vec<String>, StorageError> {
    available()?;
    let storage = LocalStorage::raw();
    let ours =
        |key: String| Some(key.strip_prefix(PREFIX)?.to_owned()).filter(|key| key.starts_with(beginning));
    let count = storage.length().map_err(|_| StorageError::Blocked)?;
    Ok((0..count).filter_map(|at| storage.key(at).ok().flatten()).filter_map(ours).collect())
}

/// How much room an entry of ours takes, key and all, in UTF-16 code units: browsers count in these.
pub fn size(key: &str) -> usize {
    size_of(&LocalStorage::raw(), &full(key))
}

/// The room that each entry of this host takes, ours or not, by its whole key.
pub fn sizes() -> Result<Vec<(String, usize)>, StorageError> {
    available()?;
    let storage = LocalStorage::raw();
    let count = storage.length().map_err(|_| StorageError::Blocked)?;
    let keys = (0..count).filter_map(|at| storage.key(at).ok().flatten());
    Ok(keys.map(|key| (key.clone(), size_of(&storage, &key))).collect())
}

fn size_of(storage: &Storage, key: &str) -> usize {
    let value = storage.get_item(key).ok().flatten().unwrap_or_default();
    key.encode_utf16().count() + value.encode_utf16().count()
}

/// What this window keeps for as long as it is open, across reloads, and no other window sees.
pub fn read_here(key: &str) -> Option<String> {
    window()?.session_storage().ok()??.get_item(&full(key)).ok()?
}

/// Keeps a text for this window, where that is possible.
pub fn write_here(key: &str, text: &str) {
    if let Some(Ok(Some(storage))) = window().map(|window| window.session_storage()) {
        // What this is for works without it, less well.
        let _ = storage.set_item(&full(key), text);
    }
}

/// Tells when another window of this browser has changed what is kept under a key of ours, and what it is now; `None`
/// where it was removed.
pub fn on_change_elsewhere(tell: impl Fn(&str, Option<&str>) + 'static) -> Option<EventListener> {
    window().map(|window| {
        EventListener::new(&window, "storage", move |event| {
            let Some(event) = event.dyn_ref::<StorageEvent>() else { return };
            let key = event.key();
            if let Some(key) = key.as_deref().and_then(|key| key.strip_prefix(PREFIX)) {
                tell(key, event.new_value().as_deref());
            }
        })
    })
}

fn full(key: &str) -> String {
    format!("{PREFIX}{key}")
}

/// gloo-storage throws where storage is blocked; asking the window first does not.
fn available() -> Result<(), StorageError> {
    match window().map(|window| window.local_storage()) {
        Some(Ok(Some(storage))) if storage.length().is_ok() => Ok(()),
        _ => Err(StorageError::Blocked),
    }
}
