//! Step 6, choose channels: where people are reached, and how well each place fits each goal.

mod fits;
mod list;
mod suggestions;

use std::collections::BTreeSet;

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::parts::StepFrame;
use crate::app::words::use_words;
use crate::evaluation::Evaluation;
use crate::plan::{ChannelFit, ChannelId, GoalId, Plan, Step};
use crate::text::messages::{channels, parts};
use crate::text::{Lang, terms};

use fits::Fits;
use list::List;

#[component]
pub fn ChannelsStep() -> Html {
    html! {
        <StepFrame step={Step::Channels} decided={html! { <Decided /> }}>
            <List />
            <Fits />
        </StepFrame>
    }
}

/// The fits whose channel is chosen for a selected goal.
fn chosen<'a>(plan: &'a Plan, evaluation: &'a Evaluation) -> impl Iterator<Item = &'a ChannelFit> {
    let selected: BTreeSet<&GoalId> = plan.selected_goals().map(|goal| &goal.id).collect();
    let results = plan.channels.fits.iter().zip(&evaluation.channel_fits);
    results.filter(move |(fit, result)| result.chosen && selected.contains(&fit.goal)).map(|(fit, _)| fit)
}

fn channel_name<'a>(plan: &'a Plan, id: &ChannelId, lang: Lang) -> &'a str {
    terms::named(plan.channel(id).map_or("", |channel| &channel.name), lang)
}

/// The channels of each selected goal.
#[component]
fn Decided() -> Html {
    let lang = use_words().lang;
    let Current { plan, evaluation, .. } = use_current();
    let chosen: Vec<&ChannelFit> = chosen(&plan, &evaluation).collect();
    if chosen.is_empty() {
        return html! { <p class="muted">{ channels::decided_none(lang) }</p> };
    }
    let of_goal = |goal: &GoalId| {
        let fits = chosen.iter().filter(|fit| fit.goal == *goal);
        let names: Vec<&str> = fits.map(|fit| channel_name(&plan, &fit.channel, lang)).collect();
        if names.is_empty() {
            channels::for_goal_none(lang).to_owned()
        } else {
            names.join(parts::between(lang))
        }
    };
    html! {
        <dl class="pairs">
            { for plan.selected_goals().map(|goal| html! {
                <div key={goal.id.to_string()}>
                    <dt>{ terms::named(&goal.name, lang) }</dt>
                    <dd>{ of_goal(&goal.id) }</dd>
                </div>
            }) }
        </dl>
    }
}
