//! Value shown beside value earned, goal by goal: the same money, seen from where it appears and from what
//! started it.

use std::collections::BTreeMap;

use yew::prelude::*;

use super::super::by_goal::ByGoal;
use crate::app::current::use_current;
use crate::app::parts::{Cell, Column, DataTable, HeadCell, Section};
use crate::app::words::use_words;
use crate::plan::GoalId;
use crate::projection::GoalReturn;
use crate::text::locale::UNDEFINED;
use crate::text::messages::values;
use crate::text::terms;

#[component]
pub fn Views() -> Html {
    let words = use_words();
    let lang = words.lang;
    let current = use_current();
    let projection = &current.evaluation.projection;
    let goals: BTreeMap<&GoalId, &GoalReturn> =
        projection.goals.iter().map(|goal| (&goal.goal, goal)).collect();
    let by_goal = ByGoal::of(&current);
    let rows = by_goal.selected.iter().filter_map(|group| {
        let returns = goals.get(&group.goal.id)?;
        let department = group.department.map_or(UNDEFINED, |department| terms::department(department, lang));
        Some(html! {
            <GoalRow key={group.goal.id.to_string()} name={group.name(lang)}
                department={AttrValue::from(department.to_owned())} shown={returns.value_shown()}
                earned={returns.value_earned()} />
        })
    });
    let rows: Vec<Html> = rows.collect();
    if rows.is_empty() {
        return html! { <div hidden={true} /> };
    }
    let columns = vec![
        Column::wide(values::views_goal(lang)),
        Column::words(values::views_department(lang)),
        Column::figures(values::views_shown(lang)),
        Column::figures(values::views_earned(lang)),
    ];
    let total = projection.total.at_horizon().map_or(0.0, |milestone| milestone.value);
    let foot = html! {
        <tr key="total">
            <HeadCell label={values::views_goal(lang)}>{ values::views_total(lang) }</HeadCell>
            <Cell>{ Html::default() }</Cell>
            <Cell label={values::views_shown(lang)} class="column-figures">{ words.cash(total) }</Cell>
            <Cell label={values::views_earned(lang)} class="column-figures">{ words.cash(total) }</Cell>
        </tr>
    };
    html! {
        <Section title={values::views(lang)} intro={values::views_intro(lang, &projection.horizon)}>
            <DataTable caption={values::views(lang)} {columns} {foot}>{ for rows }</DataTable>
        </Section>
    }
}

#[derive(Properties, PartialEq)]
struct GoalRowProps {
    name: AttrValue,
    department: AttrValue,
    shown: f64,
    earned: f64,
}

#[component]
fn GoalRow(props: &GoalRowProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    html! {
        <tr>
            <HeadCell label={values::views_goal(lang)}>{ &props.name }</HeadCell>
            <Cell label={values::views_department(lang)}>{ &props.department }</Cell>
            <Cell label={values::views_shown(lang)} class="column-figures">{ words.cash(props.shown) }</Cell>
            <Cell label={values::views_earned(lang)} class="column-figures">{ words.cash(props.earned) }</Cell>
        </tr>
    }
}
