//! How many weights are drawn, and from which seed.

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::parts::{Disclosure, WholeField};
use crate::app::words::use_words;
use crate::plan::{Robustness, limits};
use crate::text::locale::UNDEFINED;
use crate::text::messages::goal_sureness as say;

#[derive(Properties, PartialEq)]
pub struct DrawsProps {
    /// So many were drawn last.
    pub drawn: Option<u32>,
}

#[component]
pub fn Draws(props: &DrawsProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let Current { plan, editor, .. } = use_current();
    let Robustness { samples, seed, .. } = plan.goals.robustness;
    let drawn = props.drawn.map_or_else(|| UNDEFINED.to_owned(), |drawn| words.number(f64::from(drawn), 0));
    let on_samples = {
        let editor = editor.clone();
        Callback::from(move |samples: Option<u32>| {
            editor.edit_field("robustness-samples", move |plan| {
                let settings = &mut plan.goals.robustness;
                settings.samples = samples.unwrap_or(settings.samples);
            });
        })
    };
    let on_seed = Callback::from(move |seed: Option<u32>| {
        editor.edit_field("robustness-seed", move |plan| {
            let settings = &mut plan.goals.robustness;
            settings.seed = seed.unwrap_or(settings.seed);
        });
    });
    // Whole numbers that fit.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most a thousand million")]
    let [least, most, greatest_seed] =
        [limits::SAMPLES.least, limits::SAMPLES.greatest, limits::SEED.greatest].map(|limit| limit as u32);
    html! {
        <Disclosure title={say::draws(lang)} note={drawn.clone()}>
            <div class="form form-two">
                <WholeField id="robustness-samples" label={say::samples(lang)}
                    hint={say::samples_hint(lang, &drawn)} {least} greatest={most} required={true} value={samples}
                    on_change={on_samples} />
                <WholeField id="robustness-seed" label={say::seed(lang)} hint={say::seed_hint(lang)}
                    greatest={greatest_seed} required={true} value={seed} on_change={on_seed} />
            </div>
        </Disclosure>
    }
}
