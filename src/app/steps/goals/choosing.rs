//! What the team has for the goals that it pursues: how many at once, money in the first year, hours a month; and
//! what those that are selected take of it.

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::parts::{Limits, NumberField, NumberKind, Stat, Tone, WholeField};
use crate::app::words::use_words;
use crate::plan::limits;
use crate::text::locale::UNDEFINED;
use crate::text::messages::{goal_choice as say, goals};

#[component]
pub fn Choosing() -> Html {
    let words = use_words();
    let lang = words.lang;
    let Current { plan, evaluation, editor, .. } = use_current();
    let goals = &plan.goals;
    let used = &evaluation.priorities.capacity;
    let on_count = {
        let editor = editor.clone();
        Callback::from(move |count: Option<u32>| {
            editor.edit_field("capacity", move |plan| plan.goals.capacity = count);
        })
    };
    let on_cost = {
        let editor = editor.clone();
        Callback::from(move |cost: Option<f64>| {
            editor.edit_field("capacityCost", move |plan| plan.goals.capacity_cost = cost);
        })
    };
    let on_hours = Callback::from(move |hours: Option<f64>| {
        editor.edit_field("capacityHours", move |plan| plan.goals.capacity_hours = hours);
    });
    let of = |capacity: Option<String>, over: bool| match capacity {
        Some(capacity) if over => (Some(say::over(lang, &capacity)), Tone::Loss),
        Some(capacity) => (Some(say::of(lang, &capacity)), Tone::Plain),
        None => (None, Tone::Plain),
    };
    let selected = u32::try_from(used.goals).unwrap_or(u32::MAX);
    let (count_note, count_tone) = of(
        goals.capacity.map(|capacity| words.number(f64::from(capacity), 0)),
        goals.capacity.is_some_and(|capacity| selected > capacity),
    );
    let (cost_note, cost_tone) = of(
        goals.capacity_cost.map(|capacity| words.cash(capacity)),
        goals.capacity_cost.is_some_and(|capacity| used.first_year_cost > capacity),
    );
    let (hours_note, hours_tone) = of(
        goals.capacity_hours.map(|capacity| words.number(capacity, 1)),
        goals.capacity_hours.is_some_and(|capacity| used.most_hours > capacity),
    );
    let month = used.month_of_most_hours.map(|month| say::in_month(lang, &month));
    let hours_note = match (month, hours_note) {
        (Some(month), Some(note)) => Some(say::both(lang, &month, &note)),
        (month, note) => month.or(note),
    };
    let hours =
        used.month_of_most_hours.map_or_else(|| UNDEFINED.to_owned(), |_| words.number(used.most_hours, 1));
    html! {
        <div class="choosing">
            <div class="form">
                <WholeField id="capacity" label={goals::capacity(lang)} hint={goals::capacity_hint(lang)} least={1}
                    greatest={200} value={goals.capacity} on_change={on_count} />
                <NumberField id="capacityCost" label={say::cost(lang)} hint={say::cost_hint(lang)}
                    kind={NumberKind::Money} limits={Limits::NOT_NEGATIVE} value={goals.capacity_cost}
                    on_change={on_cost} />
                <NumberField id="capacityHours" label={say::hours(lang)} hint={say::hours_hint(lang)}
                    limits={Limits::new(limits::CAPACITY_HOURS.least, limits::CAPACITY_HOURS.greatest)}
                    value={goals.capacity_hours} on_change={on_hours} />
            </div>
            <dl class="stats stats-row stats-small">
                <Stat label={say::goals_selected(lang)} value={words.number(used.goals as f64, 0)}
                    note={count_note} tone={count_tone} />
                <Stat label={say::first_year(lang)} value={words.cash(used.first_year_cost)} note={cost_note}
                    tone={cost_tone} />
                <Stat label={say::most_hours(lang)} value={hours} note={hours_note} tone={hours_tone} />
            </dl>
        </div>
    }
}
