//! Fields whose text was not taken. They are marked as invalid and say why beneath, in `<id>-error`; here they are found
//! as they stand on the page, in the reader's order.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlInputElement, window};

/// A field whose text was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The id of the field.
    pub id: String,
    /// The card or the row that it stands in; empty where there is none.
    pub of: String,
    pub label: String,
    /// Why it was not taken.
    pub why: String,
}

/// The fields of the work, from top to bottom.
pub fn fields() -> Vec<Refused> {
    let Some(document) = window().and_then(|window| window.document()) else { return Vec::new() };
    let Ok(found) = document.query_selector_all("main [aria-invalid=true]") else { return Vec::new() };
    let field = |at| read(&document, &found.get(at)?.dyn_into().ok()?);
    (0..found.length()).filter_map(field).collect()
}

fn read(document: &Document, field: &Element) -> Option<Refused> {
    let id = field.id();
    let label = text(&document.query_selector(&format!("label[for=\"{id}\"]")).ok()??);
    let why = document.get_element_by_id(&format!("{id}-error")).map(|why| text(&why)).unwrap_or_default();
    let of = owner(field).filter(|of| !label.contains(of.as_str())).unwrap_or_default();
    Some(Refused { id, of, label, why })
}

/// What the row of a table, or else the card, is called.
fn owner(field: &Element) -> Option<String> {
    if let Ok(Some(row)) = field.closest("tr") {
        if let Ok(Some(head)) = row.query_selector("th") {
            return Some(text(&head));
        }
        let name = row.query_selector("input[type=text]:not(.number-input)").ok()??;
        return Some(name.dyn_into::<HtmlInputElement>().ok()?.value().trim().to_owned());
    }
    let card = field.closest("article.card").ok()??;
    Some(text(&card.query_selector(".card-title").ok()??))
}

fn text(element: &Element) -> String {
    element.text_content().unwrap_or_default().trim().to_owned()
}
