//! The last words of a page that has failed: WebAssembly stops in silence, and a page that no longer answers
//! must say so itself.

use std::panic;

use web_sys::{console, window};

/// From now on a failure is shown to the reader, in the language that the page is in then.
pub fn show_with(words: fn() -> &'static str) {
    panic::set_hook(Box::new(move |failure| {
        console::error_1(&failure.to_string().into());
        let document = window().and_then(|window| window.document());
        let place =
            document.and_then(|document| Some((document.create_element("p").ok()?, document.body()?)));
        if let Some((message, body)) = place {
            message.set_text_content(Some(words()));
            message.set_class_name("failure");
            // Attributes with valid names, and a body that takes elements: neither fails.
            let _ = message.set_attribute("role", "alert");
            let _ = body.append_child(&message);
        }
    }));
}
