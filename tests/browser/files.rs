//! Files in and out.

use tenfold::browser::files;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::File;

use crate::stage::script;

fn file(text: &str) -> File {
    script(&format!("new File([{text:?}], 'plan.json')")).dyn_into().unwrap()
}

#[wasm_bindgen_test]
async fn a_file_is_read_as_its_bytes() {
    assert_eq!(files::read(file("山茶"), 100).await, Ok(Some("山茶".as_bytes().to_vec())));
}

#[wasm_bindgen_test]
async fn a_file_beyond_the_limit_is_not_read() {
    assert_eq!(files::read(file("12345"), 5).await, Ok(Some(b"12345".to_vec())));
    assert_eq!(files::read(file("123456"), 5).await, Ok(None));
}

#[wasm_bindgen_test]
fn a_download_carries_its_name_and_its_text() {
    // The link is caught before the browser would save a file.
    script(
        "window.caught = null; window.original = HTMLAnchorElement.prototype.click;
         HTMLAnchorElement.prototype.click = function () { window.caught = this.download + ' ' + this.href; };",
    );
    let done = files::download("茶 2026.json", "application/json", "{}");
    let caught =
        script("HTMLAnchorElement.prototype.click = window.original; window.caught").as_string().unwrap();
    assert_eq!(done, Ok(()));
    assert!(caught.starts_with("茶 2026.json blob:"), "{caught}");
}
