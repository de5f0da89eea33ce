//! Words for those who do not see the page change.

use tenfold::browser::live;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{pause, stage};

#[wasm_bindgen_test]
async fn a_message_waits_for_the_focus_and_is_said_again_when_it_is_the_same() {
    let stage = stage("<p aria-live='polite' id='told'></p>");
    let told = || stage.text_content().unwrap();
    live::say("Removed A.".to_owned());
    assert_eq!(told(), "");
    pause(250).await;
    assert_eq!(told(), "Removed A.");
    live::say("Removed A.".to_owned());
    assert_eq!(told(), "");
    pause(250).await;
    assert_eq!(told(), "Removed A.");
    stage.remove();
}
