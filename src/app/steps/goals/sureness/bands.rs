//! Ranks as bars: each goal's shares of the ranks side by side. Only the look: the table beside it says it in figures.

use yew::prelude::*;

use crate::app::words::use_words;
use crate::text::messages::goal_sureness as say;

/// Narrower parts do not hold their rank in writing.
const WRITTEN: f64 = 0.06;
/// Ranks that are told apart by their shade.
const SHADES: usize = 8;

/// A goal and, by rank, how often it takes it.
#[derive(Clone, PartialEq)]
pub struct Band {
    pub name: AttrValue,
    pub shares: Vec<f64>,
}

#[derive(Properties, PartialEq)]
pub struct BandsProps {
    pub bands: Vec<Band>,
}

#[component]
pub fn Bands(props: &BandsProps) -> Html {
    let lang = use_words().lang;
    let part = |(rank, share): (usize, &f64)| {
        let look = format!("--share: {share:.4}; --shade: {}", SHADES.saturating_sub(rank).max(1));
        let written = (*share >= WRITTEN).then(|| rank + 1);
        (*share > 0.0)
            .then(|| html! { <span key={rank} class="band-part" ~style={look}>{ for written }</span> })
    };
    html! {
        <div class="bands" aria-hidden="true">
            <p class="muted">{ say::bands(lang) }</p>
            { for props.bands.iter().enumerate().map(|(at, band)| html! {
                <div key={at} class="band">
                    <span class="band-name">{ &band.name }</span>
                    <span class="band-parts">{ for band.shares.iter().enumerate().filter_map(part) }</span>
                </div>
            }) }
        </div>
    }
}
