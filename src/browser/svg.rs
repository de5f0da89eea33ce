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

/// Charts hold shapes and letters only: nothing that runs, loads or leads elsewhere.
fn harmful(drawing: &Element) -> bool {
    let forbidden = drawing.query_selector("script, foreignObject, a, image, use, iframe, style");
    let Ok(all) = drawing.query_selector_all("*") else { return true };
    let inside = (0..all.length()).filter_map(|at| all.get(at)?.dyn_into::<Element>().ok());
    !matches!(forbidden, Ok(None)) || runs(drawing) || inside.into_iter().any(|element| runs(&element))
}

/// Whether an element has a handler among its attributes.
fn runs(element: &Element) -> bool {
    let names = element.get_attribute_names();
    names.iter().filter_map(|name| name.as_string()).any(|name| name.to_ascii_lowercase().starts_with("on"))
}
