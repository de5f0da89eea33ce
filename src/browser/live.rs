//! What is said to those who do not see the page change: a message in a region that screen readers watch.

use gloo_timers::callback::Timeout;
use web_sys::window;

/// The id of the region; the frame of the page draws it, empty.
pub const REGION: &str = "told";

/// How long a message waits for the focus that moves at the same time, in milliseconds: what the focus comes to is
/// read first, and would cut the message short.
const PAUSE_MS: u32 = 150;

/// Says something once what is drawn next has been drawn. The same words again are said again.
pub fn say(message: String) {
    write("");
    Timeout::new(PAUSE_MS, move || write(&message)).forget();
}

fn write(words: &str) {
    let region =
        window().and_then(|window| window.document()).and_then(|document| document.get_element_by_id(REGION));
    if let Some(region) = region {
        region.set_text_content(Some(words));
    }
}
