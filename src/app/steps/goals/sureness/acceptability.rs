//! Which ranks each goal takes: goals down, ranks across, in percent; the fuller the cell, the more often.

use yew::prelude::*;

use super::super::goal_name;
use super::bands::{Band, Bands};
use crate::app::current::{Current, use_current};
use crate::app::parts::{Column, DataTable, HeadCell, Options, RadioGroup};
use crate::app::sampled::Found;
use crate::app::words::{Words, use_words};
use crate::plan::Plan;
use crate::priority::{GoalRobustness, Robustness};
use crate::text::messages::goal_sureness as say;

/// So many goals and ranks are shown: the first ones are those to choose from.
const SHOWN: usize = 10;

/// Which weights are drawn.
#[derive(Clone, Copy, PartialEq)]
enum Drawn {
    /// Near those in use.
    Near,
    All,
}

#[derive(Properties, PartialEq)]
pub struct RankTableProps {
    pub found: Found,
}

#[component]
pub fn RankTable(props: &RankTableProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let Current { plan, .. } = use_current();
    let drawn = use_state_eq(|| Drawn::Near);
    let found = &*props.found;
    let band = words.share(found.band);
    let options = vec![(Drawn::Near, say::near(lang, &band).into()), (Drawn::All, say::any(lang).into())];
    let on_change = {
        let set = drawn.setter();
        Callback::from(move |chosen| set.set(chosen))
    };
    let ranks = found.goals.len().min(SHOWN);
    let mut columns = vec![Column::wide(say::goal(lang))];
    columns.extend((1..=ranks).map(|rank| Column::figures(say::rank(lang, &rank))));
    let samples = words.number(f64::from(found.samples), 0);
    // A goal that was removed since is not there to be named.
    let shown = || found.goals.iter().take(SHOWN).filter(|goal| plan.goal(&goal.goal).is_some());
    let shares = |goal: &GoalRobustness| match *drawn {
        Drawn::Near => goal.ranks_within.clone(),
        Drawn::All => goal.ranks.clone(),
    };
    let bands: Vec<Band> = shown()
        .map(|goal| Band { name: goal_name(&plan, &goal.goal, lang).to_owned().into(), shares: shares(goal) })
        .collect();
    html! {
        <div class="ranks">
            <h3>{ say::ranks(lang) }</h3>
            <p class="muted">{ say::ranks_intro(lang, &samples) }</p>
            <RadioGroup label={say::weights_drawn(lang)} options={Options::new(&*drawn, options, on_change)} />
            <Bands {bands} />
            <DataTable caption={say::ranks(lang)} {columns} class="rank-shares">
                { for shown().map(|goal| {
                    let shares: Vec<f64> = shares(goal).iter().copied().take(ranks).collect();
                    let name = goal_name(&plan, &goal.goal, lang).to_owned();
                    html! { <RankRow key={goal.goal.to_string()} {name} {shares} /> }
                }) }
            </DataTable>
            <p class="muted sureness-more">
                if found.goals.len() > SHOWN {
                    { say::first_ranks(lang, &SHOWN) }
                }
            </p>
            <ul class="sure-notes">
                { for notes(found, &plan, &words).into_iter().enumerate().map(|(at, note)| html! {
                    <li key={at}>{ note }</li>
                }) }
            </ul>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct RankRowProps {
    name: AttrValue,
    /// By rank, the first at 0.
    shares: Vec<f64>,
}

#[component]
fn RankRow(props: &RankRowProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let cell = |(at, share): (usize, &f64)| {
        // Only the look: the figure stands in the cell.
        let fill = format!("--share: {:.3}", share.clamp(0.0, 1.0));
        html! {
            <td key={at} class="column-figures rank-share" data-label={say::rank(lang, &(at + 1))} ~style={fill}>
                { words.percent(*share, 0) }
            </td>
        }
    };
    html! {
        <tr>
            <HeadCell label={say::goal(lang)}>{ &props.name }</HeadCell>
            { for props.shares.iter().enumerate().map(cell) }
        </tr>
    }
}

/// How sure the first place is, and what it would take for others to have it.
fn notes(found: &Robustness, plan: &Plan, words: &Words) -> Vec<String> {
    let lang = words.lang;
    let named = |goal: &GoalRobustness| goal_name(plan, &goal.goal, lang).to_owned();
    let share = |shares: &[f64]| words.percent(shares.first().copied().unwrap_or(0.0), 0);
    let Some(first) = found.goals.first().filter(|goal| plan.goal(&goal.goal).is_some()) else {
        return Vec::new();
    };
    let mut notes = vec![say::first_place(
        lang,
        &named(first),
        &share(&first.ranks_within),
        &words.share(found.band),
        &share(&first.ranks),
    )];
    let never: Vec<String> =
        found.goals.iter().filter(|goal| goal.central_weights.is_none()).map(named).collect();
    if !never.is_empty() && never.len() < SHOWN {
        notes.push(say::never_first(lang, &never.join(crate::text::messages::parts::between(lang))));
    }
    notes
}
