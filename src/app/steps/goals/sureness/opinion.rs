//! A second opinion on the order, by another method, and whether orders survive a goal more or less.

use yew::prelude::*;

use super::super::goal_name;
use super::use_robustness::Found;
use crate::app::current::{Current, use_current};
use crate::app::parts::Disclosure;
use crate::app::words::{Words, use_words};
use crate::plan::Plan;
use crate::priority::{MOST_TRIED, Robustness, Turned, TurnedBy};
use crate::text::locale::UNDEFINED;
use crate::text::messages::{goal_sureness as say, parts};

/// So many goals are named in the order of the second opinion.
const NAMED: usize = 5;

/// Above it (Kendall's τ-b), both orders tell the same; from 0 down they have nothing in common.
const ALIKE: f64 = 0.8;
const RELATED: f64 = 0.4;

#[derive(Properties, PartialEq)]
pub struct OpinionProps {
    pub found: Found,
}

#[component]
pub fn Opinion(props: &OpinionProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let Current { plan, .. } = use_current();
    let second = &props.found.second_opinion;
    html! {
        <Disclosure title={say::second_opinion(lang)} note={agreement(second.agreement, &words)} open={true}>
            <p>{ say::topsis(lang) }</p>
            <p>{ order(&props.found, &plan, &words) }</p>
            <p>{ survival(&props.found, &plan, &words) }</p>
        </Disclosure>
    }
}

fn agreement(tau: Option<f64>, words: &Words) -> String {
    let lang = words.lang;
    let Some(tau) = tau else { return say::not_comparable(lang).to_owned() };
    let figure = words.number(tau, 2);
    match tau {
        tau if tau >= ALIKE => say::alike(lang, &figure),
        tau if tau >= RELATED => say::related(lang, &figure),
        _ => say::unlike(lang, &figure),
    }
}

/// The goals by their closeness to the ideal, the nearest first.
fn order(found: &Robustness, plan: &Plan, words: &Words) -> String {
    let lang = words.lang;
    let goals = found.goals.iter().zip(&found.second_opinion.similarities);
    let mut rated: Vec<(&str, f64)> = goals
        .filter(|(goal, _)| plan.goal(&goal.goal).is_some())
        .filter_map(|(goal, similarity)| Some((goal_name(plan, &goal.goal, lang), (*similarity)?)))
        .collect();
    rated.sort_by(|a, b| b.1.total_cmp(&a.1));
    let named = rated.iter().take(NAMED);
    let named: Vec<String> =
        named.map(|(name, similarity)| say::closeness(lang, name, &words.number(*similarity, 2))).collect();
    if named.is_empty() {
        return say::topsis_none(lang).to_owned();
    }
    say::topsis_order(lang, &named.join(parts::between(lang)))
}

fn survival(found: &Robustness, plan: &Plan, words: &Words) -> String {
    let lang = words.lang;
    let second = &found.second_opinion;
    if second.similarities.iter().flatten().count() > MOST_TRIED {
        return say::not_tried(lang).to_owned();
    }
    let Some(Turned { by, goal, pair }) = &second.turned_by else { return say::survives(lang).to_owned() };
    let name = |id| if plan.goal(id).is_some() { goal_name(plan, id, lang) } else { UNDEFINED };
    let (goal, first, second) = (name(goal), name(&pair.0), name(&pair.1));
    match by {
        TurnedBy::Removal => say::turns_without(lang, &goal, &first, &second),
        TurnedBy::Cloning => say::turns_with_twin(lang, &goal, &first, &second),
    }
}
