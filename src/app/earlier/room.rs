//! How much of the room that a browser gives a host is taken, and by what.

use yew::prelude::*;

use crate::app::words::use_words;
use crate::browser::storage;
use crate::text::messages::earlier;

/// What browsers give a host, in UTF-16 code units of keys and values: five binary millions in Chromium, Firefox and
/// Safari.
const GIVEN: usize = 5 * 1024 * 1024;

#[derive(Clone, Copy, Default, PartialEq)]
struct Taken {
    plans: usize,
    states: usize,
    other: usize,
}

fn taken() -> Taken {
    let mut taken = Taken::default();
    for (key, size) in storage::sizes().unwrap_or_default() {
        let ours = key.strip_prefix(storage::PREFIX).unwrap_or_default();
        let place = match ours.split('/').next() {
            Some("plan") => &mut taken.plans,
            Some("state" | "aside") => &mut taken.states,
            _ => &mut taken.other,
        };
        *place += size;
    }
    taken
}

#[derive(Properties, PartialEq)]
pub struct RoomProps {
    /// Measured anew when this changes.
    pub changes: u32,
}

#[component]
pub fn Room(props: &RoomProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let taken = use_memo(props.changes, |_| taken());
    let share = |part: usize| words.percent(part as f64 / GIVEN as f64, 1);
    let whole = taken.plans + taken.states + taken.other;
    let label = earlier::room(lang, &share(whole));
    html! {
        <div class="room">
            <meter aria-label={earlier::room_label(lang)} min="0" max={GIVEN.to_string()} value={whole.to_string()}
                high={(GIVEN / 10 * 9).to_string()}>{ label.clone() }</meter>
            <p class="muted">
                { label }{ " " }
                { earlier::room_parts(lang, &share(taken.plans), &share(taken.states), &share(taken.other)) }
            </p>
        </div>
    }
}
