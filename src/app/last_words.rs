//! What the page says when it has failed, with the plan that was open as it was last saved. Uses nothing but the
//! browser's storage: whatever else the page knows may be what failed.

use super::desk::file_name;
use super::library;
use crate::browser::document;
use crate::browser::failure::{LastWords, Rescue};
use crate::browser::storage;
use crate::file::MIME_TYPE;
use crate::keeping;
use crate::text::messages::app;

pub fn last_words() -> LastWords {
    let lang = document::lang();
    let kept = kept();
    let explanation = if kept.is_some() { app::failure(lang) } else { app::failure_without_plan(lang) };
    LastWords {
        heading: app::failure_heading(lang).into(),
        explanation: explanation.into(),
        reload: app::failure_reload(lang).into(),
        rescue: kept.map(|(name, text)| Rescue {
            words: app::failure_rescue(lang).into(),
            file_name: file_name(&name),
            mime: MIME_TYPE,
            text,
        }),
    }
}

/// Name and text of the plan that was open last.
fn kept() -> Option<(String, String)> {
    let id = library::open_last()?;
    let raw = storage::read_text(&library::plan_key(&id)).ok()??;
    let text = keeping::remains(&raw).to_owned();
    let listed = library::list().ok()?.into_iter().find(|listed| listed.id == id);
    Some((listed.map(|listed| listed.name).unwrap_or_default(), text))
}
