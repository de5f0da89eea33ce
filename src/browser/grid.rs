//! Moving through a grid of fields by the keyboard, as in a spreadsheet: Enter and the arrows lead along a column.
//! Cells of one column carry the same `data-column`, in the order of the rows, inside an element with `data-grid`.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

/// The code of a key that an input method has taken.
const PROCESSED: u32 = 229;

/// Answers a key that was pressed in a cell; false where the key means nothing here.
pub fn follow(event: &KeyboardEvent) -> bool {
    // Enter that ends a composition belongs to the input method. Some browsers end the composition first and tell by the
    // key's code alone.
    if event.is_composing()
        || event.key_code() == PROCESSED
        || event.alt_key()
        || event.ctrl_key()
        || event.meta_key()
    {
        return false;
    }
    let onward = match (event.key().as_str(), event.shift_key()) {
        ("Enter" | "ArrowDown", false) => true,
        ("Enter", true) | ("ArrowUp", false) => false,
        _ => return false,
    };
    let field = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    field.is_some_and(|field| leave(&field, onward).is_some())
}

/// Focuses the next field of the column, or the one before; stays at the ends. `None` outside a grid.
fn leave(field: &Element, onward: bool) -> Option<()> {
    let cell = field.closest("[data-column]").ok()??;
    let grid = cell.closest("[data-grid]").ok()??;
    let column = cell.get_attribute("data-column")?;
    let fields = grid.query_selector_all(&format!("[data-column=\"{column}\"] input")).ok()?;
    let at = (0..fields.length())
        .find(|at| fields.get(*at).is_some_and(|node| field.is_same_node(Some(&node))))?;
    let next = if onward { at.checked_add(1) } else { at.checked_sub(1) };
    if let Some(next) = next.and_then(|next| fields.get(next)?.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take the focus leaves it where it is.
        let _ = next.focus();
    }
    Some(())
}
