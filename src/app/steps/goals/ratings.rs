//! Every goal by every criterion, 1 to 5, with the score that follows.

use std::collections::BTreeMap;
use std::rc::Rc;

use yew::prelude::*;

use super::goal_rows;
use crate::app::current::{Current, use_current};
use crate::app::parts::{Cell, Column, DataTable, HeadCell, RatingField, Section};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::plan::{CriterionId, Goal, GoalId, Rating};
use crate::text::locale::UNDEFINED;
use crate::text::messages::goals;
use crate::text::terms;

type CriterionNames = Rc<[(CriterionId, AttrValue)]>;

#[component]
pub fn Ratings() -> Html {
    let lang = use_words().lang;
    let Current { plan, evaluation, editor, .. } = use_current();
    let rows = goal_rows(&editor);
    let criteria = use_memo((plan.goals.criteria.clone(), lang), |(list, lang)| {
        let named = list.iter().map(|criterion| {
            (criterion.id.clone(), AttrValue::from(terms::criterion(criterion, *lang).to_owned()))
        });
        CriterionNames::from(named.collect::<Vec<_>>())
    });
    let scores: BTreeMap<&GoalId, Option<f64>> =
        evaluation.ranking.iter().map(|ranked| (&ranked.goal, ranked.score100)).collect();
    let mut columns = vec![Column::wide(goals::name(lang))];
    columns.extend(criteria.iter().map(|(_, name)| Column::narrow(name.clone())));
    columns.push(Column::figures(goals::score_of_100(lang)));
    html! {
        <Section title={goals::ratings(lang)} intro={goals::ratings_intro(lang)}>
            <DataTable caption={goals::ratings(lang)} {columns} class="ratings" empty={goals::no_candidates(lang)}>
                { for plan.goals.candidates.iter().map(|goal| html! {
                    <RatingRow key={goal.id.to_string()} id={goal.id.clone()} name={goal.name.clone()}
                        ratings={goal.ratings.clone()} criteria={CriterionNames::clone(&criteria)}
                        rows={rows.clone()} score={scores.get(&goal.id).copied().flatten()} />
                }) }
            </DataTable>
        </Section>
    }
}

#[derive(Properties, PartialEq)]
struct RatingRowProps {
    id: GoalId,
    name: AttrValue,
    ratings: BTreeMap<CriterionId, Rating>,
    criteria: CriterionNames,
    rows: RowEditor<Goal>,
    score: Option<f64>,
}

#[component]
fn RatingRow(props: &RatingRowProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let RatingRowProps { id, name, ratings, criteria, rows, score } = props;
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
            { for criteria.iter().map(|(criterion, title)| html! {
                <Cell key={criterion.to_string()} label={title.clone()}>
                    <RatingField id={rows.field_id(id, &format!("ratings-{criterion}"))}
                        label={format!("{name}: {title}")} value={ratings.get(criterion).copied()}
                        on_change={on_change(criterion)} />
                </Cell>
            }) }
            <Cell label={goals::score_of_100(lang)} class="column-figures">
                <strong>{ score.map_or_else(|| UNDEFINED.to_owned(), |score| words.number(score, 1)) }</strong>
            </Cell>
        </tr>
    }
}
