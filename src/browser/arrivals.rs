//! What comes to the page from outside of it: something is pasted, or the installed page is started with a file.

use gloo_events::{EventListener, EventListenerOptions};
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{ClipboardEvent, Element, Event, File, window};

/// What was pasted outside of every field.
pub enum Pasted {
    File(File),
    Text(String),
}

/// Tells of what is pasted outside of every field until it is dropped; what `tell` takes is no longer the browser's.
pub fn on_paste(tell: impl Fn(Pasted) -> bool + 'static) -> Option<EventListener> {
    let options = EventListenerOptions::enable_prevent_default();
    window().map(|window| {
        EventListener::new_with_options(&window, "paste", options, move |event| {
            if pasted(event).is_some_and(&tell) {
                event.prevent_default();
            }
        })
    })
}

fn pasted(event: &Event) -> Option<Pasted> {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    if target.is_some_and(|target| {
        target.closest("input, textarea, select, [contenteditable]").is_ok_and(|found| found.is_some())
    }) {
        return None;
    }
    let data = event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?;
    if let Some(file) = data.files().and_then(|files| files.get(0)) {
        return Some(Pasted::File(file));
    }
    data.get_data("text/plain").ok().map(Pasted::Text)
}

/// Tells of every file that the system starts the installed page with, for as long as the page lives. Browsers that do
/// not hand files over have nothing to tell.
pub fn on_launch(tell: impl Fn(File) + Clone + 'static) {
    let Some(window) = window() else { return };
    let Ok(queue) = Reflect::get(&window, &"launchQueue".into()) else { return };
    let Ok(set) = Reflect::get(&queue, &"setConsumer".into()) else { return };
    let Ok(set) = set.dyn_into::<Function>() else { return };
    let consumer = Closure::<dyn Fn(JsValue)>::new(move |launch: JsValue| {
        let handles =
            Reflect::get(&launch, &"files".into()).ok().and_then(|files| files.dyn_into::<Array>().ok());
        if let Some(handle) = handles.filter(|handles| handles.length() > 0).map(|handles| handles.get(0)) {
            let tell = tell.clone();
            spawn_local(async move {
                if let Some(file) = file_of(&handle).await {
                    tell(file);
                }
            });
        }
    });
    // A browser that does not take the consumer starts the page without a file.
    let _ = set.call1(&queue, consumer.as_ref());
    consumer.forget();
}

async fn file_of(handle: &JsValue) -> Option<File> {
    let get: Function = Reflect::get(handle, &"getFile".into()).ok()?.dyn_into().ok()?;
    let promise: Promise = get.call0(handle).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}
