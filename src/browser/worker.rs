//! The web worker, where the page has one.

use gloo_worker::{Spawnable, Worker, WorkerBridge};
use js_sys::{Reflect, global};
use web_sys::window;

/// What names the worker's script, by its address beside the page.
const NAMED_BY: &str = "meta[name=worker]";

/// Starts the page's worker and hears what it says; `None` where the page names none, or the browser knows none. One
/// that does not arrive says nothing.
pub fn spawn<W: Worker + 'static>(hear: impl Fn(W::Output) + 'static) -> Option<WorkerBridge<W>>
where
    W::Input: serde::Serialize + for<'de> serde::Deserialize<'de>,
    W::Output: serde::Serialize + for<'de> serde::Deserialize<'de>,
{
    // Where there are none, asking for one would be the end of the page.
    if !Reflect::has(&global(), &"Worker".into()).unwrap_or(false) {
        return None;
    }
    let named = window()?.document()?.query_selector(NAMED_BY).ok()??;
    let address = named.get_attribute("content")?;
    Some(W::spawner().callback(hear).with_loader(true).as_module(false).spawn(&address))
}
