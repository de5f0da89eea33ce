//! How sure the order is: each goal beside the one behind it, the ranks that goals take when weights vary, and a
//! second opinion.

mod acceptability;
mod bands;
mod draws;
mod opinion;
mod pairs;

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::parts::{Limits, NumberField, NumberKind, Section};
use crate::app::sampled::use_robustness;
use crate::app::words::use_words;
use crate::text::messages::goal_sureness as say;

use acceptability::RankTable;
use draws::Draws;
use opinion::Opinion;
use pairs::Pairs;

#[component]
pub fn Sureness() -> Html {
    let lang = use_words().lang;
    let Current { plan, evaluation, editor, .. } = use_current();
    let robustness = use_robustness();
    let drawn = robustness.found.as_ref().map(|found| found.samples);
    let on_band = Callback::from(move |band: Option<f64>| {
        editor.edit_field("band", move |plan| {
            let settings = &mut plan.goals.robustness;
            settings.band = band.unwrap_or(settings.band);
        });
    });
    let inside = if evaluation.priorities.neighbours.is_empty() {
        html! { <p class="muted">{ say::too_few(lang) }</p> }
    } else {
        html! {
            <>
                <div class="form">
                    <NumberField id="band" label={say::band(lang)} hint={say::band_hint(lang)}
                        kind={NumberKind::Percent} limits={Limits::SHARE} required={true}
                        value={plan.goals.robustness.band} on_change={on_band} />
                </div>
                <Pairs sampled={robustness.found.clone().filter(|_| robustness.is_current)} />
                <p class="sureness-status muted" role="status">
                    if !robustness.is_current {
                        { say::updating(lang) }
                    }
                </p>
                <div class={classes!("sampled", (!robustness.is_current).then_some("sampled-stale"))}
                    aria-busy={(!robustness.is_current).to_string()}>
                    if let Some(found) = robustness.found {
                        <RankTable found={found.clone()} />
                        <Opinion {found} />
                    }
                </div>
                <Draws drawn={drawn} />
            </>
        }
    };
    html! { <Section title={say::title(lang)} intro={say::intro(lang)}><div class="sureness">{ inside }</div></Section> }
}
