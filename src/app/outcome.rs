//! What a return comes to, in words: the same wherever it is shown.

use yew::AttrValue;

use super::parts::Tone;
use super::words::Words;
use crate::plan::Plan;
use crate::projection::BreakEven;
use crate::text::messages::app;

/// Whether an ROI is good or bad news.
pub fn tone(roi: Option<f64>) -> Tone {
    roi.map_or(Tone::Muted, Tone::of)
}

/// The break-even month and what to say beside it.
pub fn break_even(
    found: Option<BreakEven>,
    horizon: u32,
    plan: &Plan,
    words: &Words,
) -> (String, Option<AttrValue>) {
    let Some(found) = found else {
        return (app::break_even_never(words.lang, &horizon), None);
    };
    let calendar = words.calendar_month(plan.settings.calendar_month(found.month));
    let note = if found.holds {
        app::break_even_holds(words.lang, &calendar)
    } else {
        app::break_even_lost(words.lang, &calendar)
    };
    (app::break_even_month(words.lang, &found.month), Some(note.into()))
}
