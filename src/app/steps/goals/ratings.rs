//! Every goal by every criterion, 1 to 5, with the score that follows.

use std::collections::BTreeMap;

use yew::prelude::*;

use super::goal_rows;
use super::rating_cell::RatingCell;
use super::scores::Scores;
use super::weighing::{CriterionNames, use_criterion_names};
use crate::app::current::{Current, use_current};
use crate::app::parts::{Cell, Column, DataTable, HeadCell, Section};
use crate::app::rows::RowEditor;
use crate::app::words::{Words, use_words};
use crate::plan::{CriterionId, Goal, GoalId, Quantity, Range, Rating};
use crate::priority::{RatingInUse, RatingOrigin};
use crate::text::locale::UNDEFINED;
use crate::text::messages::{goal_ratings as say, goals};
use crate::text::terms;

#[component]
pub fn Ratings() -> Html {
    let words = use_words();
    let lang = words.lang;
    let Current { plan, evaluation, editor, .. } = use_current();
    let rows = goal_rows(&editor);
    let criteria = use_criterion_names();
    let scores: BTreeMap<&GoalId, Option<f64>> =
        evaluation.ranking.iter().map(|ranked| (&ranked.goal, ranked.score100)).collect();
    let mut columns = vec![Column::wide(goals::name(lang))];
    columns.extend(criteria.iter().map(|(_, name)| Column::narrow(name.clone())));
    columns.push(Column::figures(goals::score_of_100(lang)));
    let in_use = &evaluation.priorities.ratings;
    html! {
        <Section title={goals::ratings(lang)} intro={goals::ratings_intro(lang)}>
            <Scores />
            <DataTable caption={goals::ratings(lang)} {columns} class="ratings" empty={goals::no_candidates(lang)}>
                { for plan.goals.candidates.iter().zip(in_use).map(|(goal, in_use)| html! {
                    <RatingRow key={goal.id.to_string()} id={goal.id.clone()} name={goal.name.clone()}
                        ratings={goal.ratings.clone()}
                        notes={in_use.ratings.iter().map(|rating| note(rating.as_ref(), &words)).collect::<Vec<_>>()}
                        criteria={criteria.clone()} rows={rows.clone()}
                        score={scores.get(&goal.id).copied().flatten()} />
                }) }
            </DataTable>
        </Section>
    }
}

/// What counts in place of what the team entered: what follows from money, or what the judges say.
fn note(in_use: Option<&RatingInUse>, words: &Words) -> Option<AttrValue> {
    let rating = in_use?;
    let figure = match rating.rating {
        Quantity::Number(x) => words.figure(x),
        Quantity::Range(Range::Uniform { least, greatest } | Range::Triangular { least, greatest, .. }) => {
            say::span(
                words.lang,
                &words.figure(rating.value()),
                &words.figure(least),
                &words.figure(greatest),
            )
        }
        Quantity::Range(_) => words.figure(rating.value()),
    };
    match rating.origin {
        RatingOrigin::Entered => None,
        RatingOrigin::Money => Some(say::from_money(words.lang, &figure).into()),
        RatingOrigin::Judges => Some(say::from_judges(words.lang, &figure).into()),
    }
}

#[derive(Properties, PartialEq)]
struct RatingRowProps {
    id: GoalId,
    name: AttrValue,
    ratings: BTreeMap<CriterionId, Rating>,
    /// By criterion.
    notes: Vec<Option<AttrValue>>,
    criteria: CriterionNames,
    rows: RowEditor<Goal>,
    score: Option<f64>,
}

#[component]
fn RatingRow(props: &RatingRowProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let RatingRowProps { id, name, ratings, notes, criteria, rows, score } = props;
    let on_change = |criterion: &CriterionId| {
        let (rows, id, criterion) = (rows.clone(), id.clone(), criterion.clone());
        Callback::from(move |rating: Option<Rating>| {
            let criterion = criterion.clone();
            let field = format!("ratings-{criterion}");
            rows.set(&id, &field, move |goal| {
                match rating {
                    Some(rating) => goal.ratings.insert(criterion, rating),
                    None => goal.ratings.remove(&criterion),
                };
            });
        })
    };
    html! {
        <tr id={rows.field_id(id, "ratings")} tabindex="-1">
            <HeadCell label={goals::name(lang)}>{ terms::named(name, lang) }</HeadCell>
            { for criteria.iter().zip(notes).map(|((criterion, title), note)| html! {
                <Cell key={criterion.to_string()} label={title.clone()}>
                    <RatingCell id={rows.field_id(id, &format!("ratings-{criterion}"))}
                        label={format!("{name}: {title}")} value={ratings.get(criterion).copied()}
                        note={note.clone()} on_change={on_change(criterion)} />
                </Cell>
            }) }
            <Cell label={goals::score_of_100(lang)} class="column-figures">
                <strong>{ score.map_or_else(|| UNDEFINED.to_owned(), |score| words.number(score, 1)) }</strong>
            </Cell>
        </tr>
    }
}
