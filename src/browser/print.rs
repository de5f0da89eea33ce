//! The browser's print dialog.

/// Opens it, where the browser has one.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // A browser that refuses to print says so itself.
        let _ = window.print();
    }
}
