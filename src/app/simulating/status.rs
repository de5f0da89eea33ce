//! One line about the simulation: how far it is, how many samples the figures come from, and the way to stop it.

use yew::prelude::*;

use super::{By, Simulated, Simulating};
use crate::app::words::use_words;
use crate::text::messages::simulating as say;

#[derive(Properties, PartialEq)]
pub struct SimulationStatusProps {
    /// From `use_simulated`.
    pub simulating: Simulating,
}

#[component]
pub fn SimulationStatus(props: &SimulationStatusProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let Simulating { simulated, by, .. } = &props.simulating;
    let said = match simulated {
        Simulated::Working { progress: None } => say::working(lang).to_owned(),
        Simulated::Working { progress: Some(progress) } => say::progress(lang, &words.share(*progress)),
        Simulated::Done(found) => say::done(lang, &words.number(f64::from(found.samples), 0)),
        Simulated::Stopped => say::stopped(lang).to_owned(),
    };
    let act = {
        let simulating = props.simulating.clone();
        Callback::from(move |_: MouseEvent| match simulating.simulated {
            Simulated::Stopped => simulating.restart(),
            _ => simulating.cancel(),
        })
    };
    let button = match simulated {
        Simulated::Working { progress: Some(_) } => Some(say::stop(lang)),
        Simulated::Stopped => Some(say::start_again(lang)),
        Simulated::Working { progress: None } | Simulated::Done(_) => None,
    };
    html! {
        <div class="simulation-status">
            <p class="muted" role="status">{ said }</p>
            if let Some(button) = button {
                <button type="button" class="button" onclick={act}>{ button }</button>
            }
            if *by == By::Page {
                <p class="muted">{ say::on_the_page(lang) }</p>
            }
        </div>
    }
}
