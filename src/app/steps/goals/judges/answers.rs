//! What a judge says: weights by any method, and a rating of every goal by every criterion.

use yew::prelude::*;

use super::super::rating_cell::RatingCell;
use super::super::weighing::{CriterionNames, MethodChoice, MethodFields, OddList, Weigher};
use super::GoalNames;
use crate::app::parts::{Cell, Column, DataTable, HeadCell, Limits, NumberField};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::plan::{CriterionId, GoalId, Judge, Rating, WeightMethod, limits};
use crate::priority::OddJudgement;
use crate::text::messages::{goal_judges as say, goals as step};

#[derive(Properties, PartialEq)]
pub struct WeightsProps {
    pub judge: Judge,
    /// What contradicts the rest of the judge's comparisons.
    pub odd: Vec<OddJudgement>,
    pub criteria: CriterionNames,
    pub rows: RowEditor<Judge>,
}

#[component]
pub fn Weights(props: &WeightsProps) -> Html {
    let WeightsProps { judge, odd, criteria, rows } = props;
    let weigher = Weigher::Judge(judge.id.clone());
    let weighing = &judge.answers.weighing;
    html! {
        <div class="weighing">
            <MethodChoice weigher={weigher.clone()} method={weighing.method} />
            <div class="form">
                { for criteria.iter().filter(|_| weighing.method == WeightMethod::Points).map(|(id, name)| html! {
                    <NumberField key={id.to_string()} id={rows.field_id(&judge.id, &format!("points-{id}"))}
                        label={name.clone()} value={judge.answers.points.get(id).copied()}
                        limits={Limits::new(limits::WEIGHT.least, limits::WEIGHT.greatest)}
                        on_change={points_setter(rows, judge, id)} />
                }) }
            </div>
            <MethodFields weigher={weigher.clone()} weighing={weighing.clone()} criteria={criteria.clone()} />
            <OddList odd={odd.clone()} criteria={criteria.clone()} mender={weigher} />
        </div>
    }
}

fn points_setter(rows: &RowEditor<Judge>, judge: &Judge, criterion: &CriterionId) -> Callback<Option<f64>> {
    let (rows, judge, criterion) = (rows.clone(), judge.id.clone(), criterion.clone());
    Callback::from(move |points: Option<f64>| {
        let criterion = criterion.clone();
        // Less than the least weight would not be told from 0; what was there stays.
        if points.is_some_and(|points| points > 0.0 && points < limits::LEAST_WEIGHT) {
            return;
        }
        rows.set(&judge, &format!("points-{criterion}"), move |row| {
            match points {
                Some(points) => row.answers.points.insert(criterion, points),
                None => row.answers.points.remove(&criterion),
            };
        });
    })
}

#[derive(Properties, PartialEq)]
pub struct RatingsProps {
    pub judge: Judge,
    pub criteria: CriterionNames,
    pub goals: GoalNames,
    pub rows: RowEditor<Judge>,
}

#[component]
pub fn Ratings(props: &RatingsProps) -> Html {
    let lang = use_words().lang;
    let RatingsProps { judge, criteria, goals, rows } = props;
    let mut columns = vec![Column::wide(step::name(lang))];
    columns.extend(criteria.iter().map(|(_, name)| Column::narrow(name.clone())));
    let cell = |(goal, goal_name): &(GoalId, AttrValue), (criterion, title): &(CriterionId, AttrValue)| {
        let value = judge.answers.ratings.get(goal).and_then(|ratings| ratings.get(criterion)).copied();
        html! {
            <Cell key={criterion.to_string()} label={title.clone()}>
                <RatingCell id={rows.field_id(&judge.id, &format!("ratings-{goal}-{criterion}"))}
                    label={say::rating_of(lang, &judge.name, goal_name, title)} {value}
                    on_change={rating_setter(rows, judge, goal, criterion)} />
            </Cell>
        }
    };
    html! {
        <DataTable caption={say::own_ratings(lang)} {columns} class="ratings" empty={step::no_candidates(lang)}>
            { for goals.iter().map(|goal| html! {
                <tr key={goal.0.to_string()}>
                    <HeadCell label={step::name(lang)}>{ &goal.1 }</HeadCell>
                    { for criteria.iter().map(|criterion| cell(goal, criterion)) }
                </tr>
            }) }
        </DataTable>
    }
}

fn rating_setter(
    rows: &RowEditor<Judge>,
    judge: &Judge,
    goal: &GoalId,
    criterion: &CriterionId,
) -> Callback<Option<Rating>> {
    let (rows, judge) = (rows.clone(), judge.id.clone());
    let (goal, criterion) = (goal.clone(), criterion.clone());
    Callback::from(move |rating: Option<Rating>| {
        let (goal, criterion) = (goal.clone(), criterion.clone());
        rows.set(&judge, &format!("ratings-{goal}-{criterion}"), move |row| {
            let all = &mut row.answers.ratings;
            let of_goal = all.entry(goal.clone()).or_default();
            match rating {
                Some(rating) => of_goal.insert(criterion, rating),
                None => of_goal.remove(&criterion),
            };
            if of_goal.is_empty() {
                all.remove(&goal);
            }
        });
    })
}
