//! A second opinion on the order, by another method, and whether orders survive a goal more or less.

use yew::prelude::*;

use super::super::goal_name;
use super::super::weighing::{name_of, use_criterion_names};
use crate::app::current::{Current, use_current};
use crate::app::parts::{Cell, Column, DataTable, Disclosure, HeadCell};
use crate::app::sampled::Found;
use crate::app::words::{Words, use_words};
use crate::plan::Plan;
use crate::priority::{MOST_TRIED, Robustness, Turned, TurnedBy};
use crate::text::locale::UNDEFINED;
use crate::text::messages::goal_sureness as say;

/// So many goals are shown in the order of the second opinion.
const SHOWN: usize = 10;

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
            <Places found={props.found.clone()} />
            <Likeness found={props.found.clone()} />
            <Ideals found={props.found.clone()} />
            { for survival(&props.found, &plan, &words).into_iter().map(|line| html! { <p>{ line }</p> }) }
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
#[component]
fn Places(props: &OpinionProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let Current { plan, .. } = use_current();
    let second = &props.found.second_opinion;
    let goals = props.found.goals.iter().zip(second.similarities.iter().zip(&second.similarities_by_range));
    let mut rated: Vec<_> = goals
        .filter(|(goal, _)| plan.goal(&goal.goal).is_some())
        .filter_map(|(goal, (near, by_range))| Some((&goal.goal, (*near)?, *by_range)))
        .collect();
    rated.sort_by(|a, b| b.1.total_cmp(&a.1));
    let columns = vec![
        Column::figures(say::place(lang)),
        Column::wide(say::goal(lang)),
        Column::figures(say::closeness(lang)),
        Column::figures(say::closeness_by_range(lang)),
    ];
    html! {
        <DataTable caption={say::topsis_places(lang)} {columns} class="opinion" empty={say::topsis_none(lang)}>
            { for rated.iter().take(SHOWN).enumerate().map(|(at, (goal, near, by_range))| html! {
                <tr key={goal.to_string()}>
                    <Cell label={say::place(lang)} class="column-figures">{ at + 1 }</Cell>
                    <HeadCell label={say::goal(lang)}>{ goal_name(&plan, goal, lang).to_owned() }</HeadCell>
                    <Cell label={say::closeness(lang)} class="column-figures">{ words.number(*near, 2) }</Cell>
                    <Cell label={say::closeness_by_range(lang)} class="column-figures">
                        { by_range.map_or_else(|| UNDEFINED.to_owned(), |near| words.number(near, 2)) }
                    </Cell>
                </tr>
            }) }
        </DataTable>
    }
}

#[component]
fn Likeness(props: &OpinionProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let second = &props.found.second_opinion;
    let measures = [
        (say::tau(lang), second.agreement),
        (say::ws(lang), second.rank_similarity),
        (say::spearman(lang), second.weighted_spearman),
    ];
    let columns = vec![Column::wide(say::measure(lang)), Column::figures(say::figure(lang))];
    html! {
        <DataTable caption={say::likeness(lang)} {columns} class="opinion">
            { for measures.into_iter().map(|(name, figure)| html! {
                <tr key={name}>
                    <HeadCell label={say::measure(lang)}>{ name }</HeadCell>
                    <Cell label={say::figure(lang)} class="column-figures">
                        { figure.map_or_else(|| UNDEFINED.to_owned(), |figure| words.number(figure, 2)) }
                    </Cell>
                </tr>
            }) }
        </DataTable>
    }
}

#[component]
fn Ideals(props: &OpinionProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let criteria = use_criterion_names();
    let columns = vec![
        Column::wide(say::criterion(lang)),
        Column::figures(say::best(lang)),
        Column::figures(say::worst(lang)),
    ];
    html! {
        <Disclosure title={say::ideals(lang)}>
            <p class="muted">{ say::ideals_hint(lang) }</p>
            <DataTable caption={say::ideals(lang)} {columns} class="opinion">
                { for props.found.second_opinion.ideals.iter().map(|point| html! {
                    <tr key={point.criterion.to_string()}>
                        <HeadCell label={say::criterion(lang)}>{ name_of(&criteria, &point.criterion) }</HeadCell>
                        <Cell label={say::best(lang)} class="column-figures">{ words.number(point.best, 3) }</Cell>
                        <Cell label={say::worst(lang)} class="column-figures">{ words.number(point.worst, 3) }</Cell>
                    </tr>
                }) }
            </DataTable>
        </Disclosure>
    }
}

/// Whether its order survives a goal more or less, and goals by themselves.
fn survival(found: &Robustness, plan: &Plan, words: &Words) -> Vec<String> {
    let mut lines = vec![turned(found, plan, words)];
    if let Some(alone) = &found.second_opinion.alone {
        if alone.turned > 0 {
            lines.push(say::alone(words.lang, &alone.turned, &alone.pairs));
        }
        if let Some(circles) = alone.circles.filter(|share| *share > 0.0) {
            lines.push(say::alone_circles(words.lang, &words.percent(circles, 0)));
        }
    }
    lines
}

fn turned(found: &Robustness, plan: &Plan, words: &Words) -> String {
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
