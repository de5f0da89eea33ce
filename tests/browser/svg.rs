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
fn shapes_and_their_attributes_are_those_of_the_text() {
    let stage = stage("");
    let shapes = "<g fill=\"none\"><rect x='1' class=\"chart-tip\"><title>&quot;a&#39; &lt;/title&gt;</title></rect></g>";
    show(&stage, &format!("<svg {NAMESPACE} viewBox='0 0 4 3'>\n{shapes}\n</svg>")).unwrap();
    let drawing = stage.first_element_child().unwrap();
    assert_eq!(drawing.namespace_uri().as_deref(), Some("http://www.w3.org/2000/svg"));
    assert_eq!(drawing.get_attribute("viewBox").as_deref(), Some("0 0 4 3"));
    let tip = stage.query_selector("svg > g[fill=none] > rect.chart-tip > title").unwrap().unwrap();
    assert_eq!(tip.text_content().as_deref(), Some("\"a' </title>"));
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
        format!("<svg {NAMESPACE}><g style='color: red'/></svg>"),
        format!("<svg {NAMESPACE}><rect fill='url(https://example.org/x)'/></svg>"),
        format!("<svg {NAMESPACE}><use xlink:href='#x'/></svg>"),
        format!("<svg {NAMESPACE}><unknown/></svg>"),
        format!("<svg {NAMESPACE}><g></svg>"),
        format!("<svg {NAMESPACE}></svg><script>1</script>"),
        format!("<svg {NAMESPACE}><!-- a --></svg>"),
        format!("<svg {NAMESPACE}><text>&nbsp;</text></svg>"),
        "<p>no drawing</p>".to_owned(),
        String::new(),
    ] {
        assert_eq!(show(&stage, &bad), Err(SvgError), "{bad}");
    }
    assert_eq!(stage.text_content().as_deref(), Some("before"));
    stage.remove();
}
