//! The whole plan at a glance: what it comes to, how far each step is, what is wrong, and what holds for all of it.

mod charts;
mod known;
mod progress;
mod returns;
mod scenarios;
mod settings;
mod summary;
mod sureness;

use yew::prelude::*;

use super::current::{Current, use_current};
use super::parts::Findings;
use super::range_offers::{OffersFor, RangeOffers};
use super::words::use_words;
use crate::text::messages::overview;

use charts::Charts;
use progress::Progress;
use returns::Returns;
use scenarios::Scenarios;
use settings::PlanSettings;
use summary::Summary;
use sureness::Sureness;

#[component]
pub fn Overview() -> Html {
    let lang = use_words().lang;
    let Current { evaluation, .. } = use_current();
    let all: Vec<usize> = (0..evaluation.findings.len()).collect();
    html! {
        <article class="step">
            <header class="step-head">
                <h1 class="step-title" tabindex="-1" id="place">{ overview::title(lang) }</h1>
                <p class="step-purpose">{ overview::purpose(lang) }</p>
            </header>
            <div class="step-work">
                <Summary />
                <Sureness />
                <RangeOffers of={OffersFor::WholePlan} />
                <Progress />
                <Findings shown={all} title={overview::findings(lang, &evaluation.findings.len())} />
                <Charts />
                <Returns />
                <Scenarios />
                <PlanSettings />
            </div>
        </article>
    }
}
