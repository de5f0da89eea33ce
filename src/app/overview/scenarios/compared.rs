//! The scenarios side by side: the base case under each at once, and simulated beside the plan as soon as that is known.

use yew::prelude::*;

use super::super::known::{Knowing, use_known};
use crate::app::current::use_current;
use crate::app::parts::FigureTable;
use crate::app::simulating::Extent;
use crate::app::words::use_words;
use crate::report::{Sureness, scenario_table};
use crate::text::messages::sureness as say;

#[component]
pub fn Compared() -> Html {
    let words = use_words();
    let current = use_current();
    let table = scenario_table(&current.basis(), &*words);
    let none = current.plan.settings.scenarios.is_empty();
    html! {
        <div class="compared">
            if !none {
                <FigureTable {table} />
                <Simulated />
            }
        </div>
    }
}

/// Asks for the scenarios to be simulated while it is there. How that goes is said where the plan's own figures are.
#[component]
fn Simulated() -> Html {
    let words = use_words();
    let lang = words.lang;
    let Knowing { known, is_current, .. } = use_known(Extent::Scenarios);
    let table = known.as_ref().and_then(|known| {
        let ranges = !known.found().inputs.is_empty();
        ranges.then(|| Sureness::of(&known.basis(), &*words)?.scenarios()).flatten()
    });
    let stale = !is_current;
    html! {
            <div class={classes!("sampled", (stale && table.is_some()).then_some("sampled-stale"))}
                aria-busy={stale.to_string()}>
                if let Some(table) = table {
                    <p class="stale-note" hidden={!stale}>{ say::stale(lang) }</p>
                    <FigureTable {table} />
                }
            </div>
    }
}
