//! What the plan comes to, beside the work at all times: a column on a wide screen, a bar at the bottom on a
//! narrow one that shows the return and the break-even and opens the rest.

use yew::prelude::*;

use crate::app::current::use_current;
use crate::app::outcome;
use crate::app::parts::{Icon, Picture, Spoken, Stat, Tone};
use crate::app::simulating::{Extent, Simulated, use_simulated};
use crate::app::words::use_words;
use crate::projection::Milestone;
use crate::report::{Basis, Sureness};
use crate::text::messages::app;
use crate::text::terms;

#[component]
pub fn ResultRail() -> Html {
    let words = use_words();
    let lang = words.lang;
    let current = use_current();
    let open = use_state_eq(|| false);
    let toggle = {
        let (set, now) = (open.setter(), *open);
        Callback::from(move |_: MouseEvent| set.set(!now))
    };
    let total = &current.evaluation.projection.total;
    let horizon = current.evaluation.projection.horizon;
    let at_horizon = total.at_horizon();
    let roi = at_horizon.and_then(|milestone| milestone.roi);
    let (break_even, break_even_note) = outcome::break_even(total.break_even, horizon, &current.plan, &words);
    let spoken = app::summary(lang, &horizon, &words.roi(roi), &break_even);
    html! {
        <aside class={classes!("rail", open.then_some("rail-open"))} aria-label={app::results(lang)}>
            <button type="button" class="rail-toggle" aria-expanded={open.to_string()} onclick={toggle}>
                <span class="rail-brief">
                    <span class="rail-brief-label">{ app::roi_brief(lang, &horizon) }</span>
                    <strong class={classes!(outcome::tone(roi).class())}>{ words.roi(roi) }</strong>
                </span>
                <span class="rail-brief">
                    <span class="rail-brief-label">{ app::break_even(lang) }</span>
                    <strong>{ &break_even }</strong>
                </span>
                <Icon picture={Picture::ArrowUp} />
            </button>
            // What scrolls must be within the keyboard's reach.
            <div class="rail-body" tabindex="0" role="group" aria-label={app::results(lang)}>
                <h2 class="rail-title">{ app::results(lang) }</h2>
                <dl class="stats">
                    <Returns />
                    <Stat label={app::break_even(lang)} value={break_even} note={break_even_note} />
                    { for at_horizon.map(|milestone| html! {
                        <Stat label={app::net(lang, &milestone.month)} value={words.cash(milestone.net)}
                            tone={Tone::of(milestone.net)} />
                    }) }
                </dl>
                <RankedGoals />
            </div>
            <Spoken text={AttrValue::from(spoken)} />
        </aside>
    }
}

/// The ROI of the base case by each milestone; how sure it is, once that is known of the plan as it is now.
#[component]
fn Returns() -> Html {
    let words = use_words();
    let lang = words.lang;
    let current = use_current();
    let simulated = use_simulated(Extent::Plan).simulated;
    let found = match &simulated {
        Simulated::Done(found) => Some(&**found),
        Simulated::Working { .. } | Simulated::Stopped => None,
    };
    let basis = Basis { outcome: found, ..current.basis() };
    let sureness = Sureness::of(&basis, &*words);
    let stat = |milestone: &Milestone| {
        let note = match milestone.roi {
            None => Some(app::no_cost(lang).to_owned()),
            Some(_) => sureness.and_then(|sureness| sureness.brief(milestone.month)),
        };
        html! {
            <Stat key={milestone.month} label={app::roi_at(lang, &milestone.month)} value={words.roi(milestone.roi)}
                note={note.map(AttrValue::from)} tone={outcome::tone(milestone.roi)} />
        }
    };
    html! { <>{ for current.evaluation.projection.total.milestones.iter().map(stat) }</> }
}

/// The goals by rank, the selected ones marked.
#[component]
fn RankedGoals() -> Html {
    let words = use_words();
    let lang = words.lang;
    let current = use_current();
    let goals = current.evaluation.ranking.iter().filter_map(|ranked| {
        let goal = current.plan.goal(&ranked.goal)?;
        let rank = ranked.rank.map(|rank| rank.to_string()).unwrap_or_default();
        let score = ranked
            .score100
            .map_or_else(|| app::not_ranked(lang).to_owned(), |score| app::score(lang, &words.number(score, 0)));
        Some(html! {
            <li key={goal.id.to_string()} class={classes!("ranked", ranked.selected.then_some("ranked-selected"))}>
                <span class="ranked-rank">{ rank }</span>
                <span class="ranked-name">{ terms::named(&goal.name, lang).to_owned() }</span>
                <span class="ranked-score">
                    { score }
                    if ranked.provisional && ranked.score.is_some() {
                        <small>{ app::provisional(lang) }</small>
                    }
                </span>
            </li>
        })
    });
    let goals: Vec<Html> = goals.collect();
    html! {
        <section class="rail-goals">
            <h3 class="rail-subtitle">{ app::ranked_goals(lang) }</h3>
            if goals.is_empty() {
                <p class="muted">{ app::no_goals(lang) }</p>
            } else {
                <ol class="ranked-list">{ for goals }</ol>
            }
        </section>
    }
}
