//! A drawing in the page: the text of a chart as nodes, one by one. No parser of the browser's sees it, so nothing in it
//! can run; what a chart does not draw is refused.

use web_sys::{Document, Element, window};

const NAMESPACE: &str = "http://www.w3.org/2000/svg";

/// What charts are made of: shapes and letters, nothing that runs, loads or leads elsewhere.
const SHAPES: [&str; 11] =
    ["svg", "g", "title", "desc", "text", "rect", "circle", "line", "polyline", "polygon", "path"];

/// The text is no drawing of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SvgError;

/// Puts a drawing into an element in place of what is there.
pub fn show(inside: &Element, svg: &str) -> Result<(), SvgError> {
    let document = window().and_then(|window| window.document()).ok_or(SvgError)?;
    let drawing = read(&document, svg).ok_or(SvgError)?;
    inside.set_text_content(None);
    inside.append_child(&drawing).map_err(|_| SvgError)?;
    Ok(())
}

/// The whole text as one element: tags, attributes in quotes, and text in which `<`, `>`, `&` and quotes are escaped.
fn read(document: &Document, svg: &str) -> Option<Element> {
    let mut rest = svg.trim();
    let mut open: Vec<Element> = Vec::new();
    loop {
        let (text, after) = rest.split_once('<')?;
        let (tag, after) = after.split_once('>')?;
        rest = after;
        match open.last() {
            // Between shapes there is nothing to see.
            _ if text.trim().is_empty() => {}
            Some(parent) => {
                parent.append_child(&document.create_text_node(&plain(text)?)).ok()?;
            }
            None => return None,
        }
        let closed = if let Some(name) = tag.strip_prefix('/') {
            open.pop().filter(|element| element.tag_name() == name.trim_end())?
        } else {
            let alone = tag.strip_suffix('/');
            let element = element(document, alone.unwrap_or(tag))?;
            match open.last() {
                Some(parent) => {
                    parent.append_child(&element).ok()?;
                }
                None if element.tag_name() == "svg" => {}
                None => return None,
            }
            if alone.is_none() {
                open.push(element);
                continue;
            }
            element
        };
        if open.is_empty() {
            return rest.is_empty().then_some(closed);
        }
    }
}

/// The element of a tag: its name, then its attributes.
fn element(document: &Document, tag: &str) -> Option<Element> {
    let (name, mut rest) = tag.split_once(|c: char| c.is_ascii_whitespace()).unwrap_or((tag, ""));
    if !SHAPES.contains(&name) {
        return None;
    }
    let element = document.create_element_ns(Some(NAMESPACE), name).ok()?;
    loop {
        rest = rest.trim();
        if rest.is_empty() {
            return Some(element);
        }
        let (name, after) = rest.split_once('=')?;
        let quote = after.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        let (value, after) = after[1..].split_once(quote)?;
        rest = after;
        if harmful(name, value) {
            return None;
        }
        // The element's namespace says it already.
        if name != "xmlns" {
            element.set_attribute(name, &plain(value)?).ok()?;
        }
    }
}

/// Whether an attribute could run, load or lead elsewhere.
fn harmful(name: &str, value: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.starts_with("on")
        || name.contains(':')
        || name == "href"
        || name == "style"
        || value.contains("url(")
}

/// The text without its escapes; `None` where one is none of ours.
fn plain(text: &str) -> Option<String> {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        let (name, after) = after.split_once(';')?;
        plain.push_str(before);
        plain.push_str(match name {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "#39" => "'",
            _ => return None,
        });
        rest = after;
    }
    plain.push_str(rest);
    Some(plain)
}
