//! What the page says of itself.

use tenfold::browser::document;
use tenfold::text::Lang;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage;

#[wasm_bindgen_test]
fn the_page_says_its_language_and_its_title() {
    document::set_lang(Lang::ZhTw);
    document::set_title("總覽 · Tenfold");
    let page = stage::document();
    assert_eq!(page.document_element().unwrap().get_attribute("lang").as_deref(), Some("zh-TW"));
    assert_eq!(page.title(), "總覽 · Tenfold");
}

#[wasm_bindgen_test]
fn a_reader_gets_one_of_the_two_languages() {
    assert!(Lang::ALL.contains(&document::preferred_lang()));
}
