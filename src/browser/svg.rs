//! A drawing in the page: parsed as SVG and brought in as nodes, never as HTML, so that no text in it can run.

use wasm_bindgen::JsCast;
use web_sys::{DomParser, Element, SupportedType, window};

/// The text is no SVG.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SvgError;

/// Puts a drawing into an element in place of what is there.
pub fn show(inside: &Element, svg: &str) -> Result<(), SvgError> {
    let document = window().and_then(|window| window.document()).ok_or(SvgError)?;
    let parser = DomParser::new().map_err(|_| SvgError)?;
    let parsed = parser.parse_from_string(svg, SupportedType::ImageSvgXml).map_err(|_| SvgError)?;
    let drawing = parsed.document_element().filter(|root| root.tag_name() == "svg").ok_or(SvgError)?;
    if harmful(&drawing) {
        return Err(SvgError);
    }
    let drawing = document.import_node_with_deep(&drawing, true).map_err(|_| SvgError)?;
    inside.set_text_content(None);
    inside.append_child(&drawing).map_err(|_| SvgError)?;
    Ok(())
}

/// Charts hold shapes and letters only.
fn harmful(drawing: &Element) -> bool {
    !matches!(drawing.query_selector("script, foreignObject, a, image, use, iframe"), Ok(None))
        || drawing.dyn_ref::<Element>().is_none()
}
