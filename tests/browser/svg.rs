//! Drawings come in as drawings only.

use tenfold::browser::svg::{SvgError, show};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::stage;

const NAMESPACE: &str = "xmlns='http://www.w3.org/2000/svg'";

#[wasm_bindgen_test]
fn a_drawing_takes_the_place_of_the_one_before() {
    let stage = stage("<p>before</p>");
    show(&stage, &format!("<svg {NAMESPACE}><text>&lt;b&gt; &amp; 茶</text></svg>")).unwrap();
    assert_eq!(stage.child_element_count(), 1);
    assert_eq!(stage.text_content().as_deref(), Some("<b> & 茶"));
    stage.remove();
}

#[wasm_bindgen_test]
fn what_could_run_or_load_is_refused() {
    let stage = stage("<p>before</p>");
    for bad in [
        format!("<svg {NAMESPACE}><script>1</script></svg>"),
        format!("<svg {NAMESPACE}><g><image href='x'/></g></svg>"),
        format!("<svg {NAMESPACE}><foreignObject/></svg>"),
        format!("<svg {NAMESPACE}><g onload='x()'/></svg>"),
        format!("<svg {NAMESPACE}><unclosed></svg>"),
        "<p>no drawing</p>".to_owned(),
        String::new(),
    ] {
        assert_eq!(show(&stage, &bad), Err(SvgError), "{bad}");
    }
    assert_eq!(stage.text_content().as_deref(), Some("before"));
    stage.remove();
}
