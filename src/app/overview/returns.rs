//! What each goal and department returns: with the cost that is its own, and with its part of what is shared.

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::outcome;
use crate::app::parts::{Cell, Column, DataTable, HeadCell, Section};
use crate::app::words::{Words, use_words};
use crate::plan::Plan;
use crate::projection::Return;
use crate::text::messages::overview;
use crate::text::terms;

#[component]
pub fn Returns() -> Html {
    let words = use_words();
    let lang = words.lang;
    let Current { plan, evaluation, .. } = use_current();
    let projection = &evaluation.projection;
    let columns = |first: &'static str| {
        vec![
            Column::words(first),
            Column::figures(overview::earned(lang)),
            Column::figures(overview::direct_cost(lang)),
            Column::figures(overview::roi_direct(lang)),
            Column::figures(overview::loaded_cost(lang)),
            Column::figures(overview::roi_loaded(lang)),
            Column::figures(overview::breaks_even(lang)),
        ]
    };
    let goals = projection.goals.iter().map(|goal| {
        let name = plan.goal(&goal.goal).map(|goal| terms::named(&goal.name, lang).to_owned());
        row(goal.goal.to_string(), name.unwrap_or_default(), &goal.direct, &goal.loaded, &plan, &words)
    });
    let departments = projection.departments.iter().map(|part| {
        let department = part.department.as_ref().and_then(|id| plan.department(id));
        let name = department.map_or(overview::no_department(lang), |row| terms::department(row, lang));
        let key = part.department.as_ref().map(ToString::to_string).unwrap_or_default();
        row(key, name.to_owned(), &part.direct, &part.loaded, &plan, &words)
    });
    html! {
        <Section title={overview::returns(lang)} intro={overview::returns_intro(lang, &projection.horizon)}>
            <DataTable caption={overview::by_goal(lang)} columns={columns(overview::goal(lang))}
                empty={overview::no_goals(lang)}>
                { for goals }
            </DataTable>
            <DataTable caption={overview::by_department(lang)} columns={columns(overview::department(lang))}
                empty={overview::no_goals(lang)}>
                { for departments }
            </DataTable>
        </Section>
    }
}

fn row(key: String, name: String, direct: &Return, loaded: &Return, plan: &Plan, words: &Words) -> Html {
    let lang = words.lang;
    let figures = |end: &Return| end.at_horizon().map(|end| (end.value, end.cost, end.roi));
    let (value, cost, roi) = figures(direct).unwrap_or((0.0, 0.0, None));
    let (_, loaded_cost, loaded_roi) = figures(loaded).unwrap_or((0.0, 0.0, None));
    let horizon = u32::try_from(direct.value_by_month.len()).unwrap_or(u32::MAX);
    let (break_even, _) = outcome::break_even(loaded.break_even, horizon, plan, words);
    html! {
        <tr {key}>
            <HeadCell>{ name }</HeadCell>
            <Cell label={overview::earned(lang)} class="column-figures">{ words.cash(value) }</Cell>
            <Cell label={overview::direct_cost(lang)} class="column-figures">{ words.cash(cost) }</Cell>
            <Cell label={overview::roi_direct(lang)} class="column-figures">
                <span class={outcome::tone(roi).class()}>{ words.roi(roi) }</span>
            </Cell>
            <Cell label={overview::loaded_cost(lang)} class="column-figures">{ words.cash(loaded_cost) }</Cell>
            <Cell label={overview::roi_loaded(lang)} class="column-figures">
                <span class={outcome::tone(loaded_roi).class()}>{ words.roi(loaded_roi) }</span>
            </Cell>
            <Cell label={overview::breaks_even(lang)} class="column-figures">{ break_even }</Cell>
        </tr>
    }
}
