//! The last words of a page that has failed: WebAssembly stops in silence, and a page that no longer answers must
//! say so itself. Nothing here may need the rest of the page: what it shows works without any of our code.

use std::cell::Cell;
use std::panic;

use gloo_events::EventListener;
use gloo_file::Blob;
use js_sys::WebAssembly::RuntimeError;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, ErrorEvent, Event, Url, console, window};

/// What is said and offered.
pub struct LastWords {
    pub heading: String,
    pub explanation: String,
    pub reload: String,
    pub rescue: Option<Rescue>,
}

/// What was kept last, as a file.
pub struct Rescue {
    pub words: String,
    pub file_name: String,
    pub mime: &'static str,
    pub text: String,
}

thread_local! {
    static SPOKEN: Cell<bool> = const { Cell::new(false) };
}

/// From now on a failure is shown to the reader: a panic, and whatever else stops WebAssembly, such as a stack that
/// is used up.
pub fn show_with(words: fn() -> LastWords) {
    panic::set_hook(Box::new(move |failure| {
        console::error_1(&failure.to_string().into());
        show(words);
    }));
    let Some(window) = window() else { return };
    let stopped = move |event: &Event| {
        let error = event.dyn_ref::<ErrorEvent>().map_or(JsValue::UNDEFINED, ErrorEvent::error);
        if error.has_type::<RuntimeError>() {
            show(words);
        }
    };
    // For as long as the page lives.
    EventListener::new(&window, "error", stopped).forget();
}

/// Once: what fails after that follows from it.
fn show(words: fn() -> LastWords) {
    if SPOKEN.replace(true) {
        return;
    }
    let Some(document) = window().and_then(|window| window.document()) else { return };
    if draw(&document, words()).is_err() {
        console::error_1(&"the failure could not be shown".into());
    }
}

fn draw(document: &Document, words: LastWords) -> Result<(), JsValue> {
    let body = document.body().ok_or(JsValue::NULL)?;
    let screen = element(document, "section", &[("class", "failure"), ("role", "alertdialog")])?;
    screen.set_attribute("aria-labelledby", "failure")?;
    let heading = element(document, "h1", &[("id", "failure"), ("tabindex", "-1")])?;
    heading.set_text_content(Some(&words.heading));
    let explanation = document.create_element("p")?;
    explanation.set_text_content(Some(&words.explanation));
    let actions = element(document, "p", &[("class", "failure-actions")])?;
    // Without a fragment, a link to the same address loads the page anew.
    let reload = element(document, "a", &[("class", "button button-main"), ("href", "./")])?;
    reload.set_text_content(Some(&words.reload));
    actions.append_child(&reload)?;
    if let Some(rescue) = words.rescue {
        let blob = Blob::new_with_options(rescue.text.as_str(), Some(rescue.mime));
        let address = Url::create_object_url_with_blob(blob.as_ref())?;
        let file = [("class", "button"), ("href", &address), ("download", &rescue.file_name)];
        let link = element(document, "a", &file)?;
        link.set_text_content(Some(&rescue.words));
        actions.append_child(&link)?;
    }
    screen.append_with_node_3(&heading, &explanation, &actions)?;
    // What stands there answers no more.
    let dead = body.children();
    for index in 0..dead.length() {
        if let Some(part) = dead.item(index) {
            part.set_attribute("inert", "")?;
        }
    }
    body.append_child(&screen)?;
    if let Some(heading) = heading.dyn_ref::<web_sys::HtmlElement>() {
        heading.focus()?;
    }
    Ok(())
}

fn element(document: &Document, name: &str, attributes: &[(&str, &str)]) -> Result<Element, JsValue> {
    let element = document.create_element(name)?;
    for (name, value) in attributes {
        element.set_attribute(name, value)?;
    }
    Ok(element)
}
