//! Step 1, align with the business: the mission, the brand and the values, and the business goals that social
//! goals will serve.

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::editor::Editor;
use crate::app::parts::{
    AddButton, Cell, Column, DataTable, DateField, Labelling, RowPlace, RowTools, Section, StepFrame,
    TextArea,
};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::plan::{BusinessGoal, Plan, Step};
use crate::text::messages::{alignment, parts};

/// The list that this step edits. Goals refer to its rows, so the plan removes them.
fn business_goals(editor: &Editor) -> RowEditor<BusinessGoal> {
    RowEditor::new(editor, "businessGoal", |plan| Some(&mut plan.alignment.business_goals))
        .removing_by(Plan::remove_business_goal)
}

#[component]
pub fn AlignmentStep() -> Html {
    html! {
        <StepFrame step={Step::Alignment} decided={html! { <Decided /> }}>
            <Foundations />
            <BusinessGoals />
        </StepFrame>
    }
}

/// Mission, brand and values.
#[component]
fn Foundations() -> Html {
    let lang = use_words().lang;
    let Current { plan, editor, .. } = use_current();
    let on_mission = {
        let editor = editor.clone();
        Callback::from(move |text| editor.edit_field("mission", |plan| plan.alignment.mission = text))
    };
    let on_reviewed = {
        let editor = editor.clone();
        Callback::from(move |date| {
            editor.edit_field("missionReviewedOn", move |plan| plan.alignment.mission_reviewed_on = date);
        })
    };
    let on_brand = {
        let editor = editor.clone();
        Callback::from(move |text| editor.edit_field("brand", |plan| plan.alignment.brand = text))
    };
    let on_values =
        Callback::from(move |text| editor.edit_field("values", |plan| plan.alignment.values = text));
    let alignment = &plan.alignment;
    html! {
        <Section title={alignment::foundations(lang)}>
            <div class="form form-two">
                <TextArea id="mission" label={alignment::mission(lang)} hint={alignment::mission_hint(lang)}
                    value={alignment.mission.clone()} on_change={on_mission} />
                <TextArea id="brand" label={alignment::brand(lang)} hint={alignment::brand_hint(lang)}
                    value={alignment.brand.clone()} on_change={on_brand} />
                <TextArea id="values" label={alignment::values(lang)} hint={alignment::values_hint(lang)}
                    value={alignment.values.clone()} on_change={on_values} />
                <DateField id="missionReviewedOn" label={alignment::reviewed_on(lang)}
                    value={alignment.mission_reviewed_on} on_change={on_reviewed} />
            </div>
        </Section>
    }
}

#[component]
fn BusinessGoals() -> Html {
    let lang = use_words().lang;
    let Current { plan, editor, .. } = use_current();
    let rows = business_goals(&editor);
    let goals = &plan.alignment.business_goals;
    let served_by = |goal: &BusinessGoal| {
        plan.goals.candidates.iter().filter(|social| social.business_goals.contains(&goal.id)).count()
    };
    let columns = vec![
        Column::wide(alignment::goal_name(lang)),
        Column::wide(alignment::goal_measure(lang)),
        Column::figures(alignment::goal_served(lang)),
        Column::tools(parts::tools(lang)),
    ];
    let new = Callback::from(|id| BusinessGoal { id, name: String::new(), measure: String::new() });
    html! {
        <Section title={alignment::business_goals(lang)} intro={alignment::business_goals_intro(lang)}>
            <DataTable caption={alignment::business_goals(lang)} {columns} empty={alignment::no_goals(lang)}>
                { for goals.iter().enumerate().map(|(at, goal)| html! {
                    <BusinessGoalRow key={goal.id.to_string()} goal={goal.clone()} served_by={served_by(goal)}
                        rows={rows.clone()} place={RowPlace::new(at, goals.len())} />
                }) }
            </DataTable>
            <AddButton adding={rows.adding(new)} label={alignment::add_goal(lang)} />
        </Section>
    }
}

#[derive(Properties, PartialEq)]
struct BusinessGoalRowProps {
    goal: BusinessGoal,
    /// How many social goals serve it.
    served_by: usize,
    rows: RowEditor<BusinessGoal>,
    place: RowPlace,
}

/// Drawn again only when its own goal changes.
#[component]
fn BusinessGoalRow(props: &BusinessGoalRowProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let BusinessGoalRowProps { goal, rows, place, served_by } = props;
    let id = &goal.id;
    let on_name = rows.setter(id, "name", |goal, name| goal.name = name);
    let on_measure = rows.setter(id, "measure", |goal, measure| goal.measure = measure);
    html! {
        <tr id={rows.element_id(id)}>
            <Cell label={alignment::goal_name(lang)} class="column-wide">
                <TextArea id={rows.field_id(id, "name")} label={alignment::goal_name(lang)} rows={1}
                    labelling={Labelling::ByColumn} value={goal.name.clone()} on_change={on_name} />
            </Cell>
            <Cell label={alignment::goal_measure(lang)} class="column-wide">
                <TextArea id={rows.field_id(id, "measure")} label={alignment::goal_measure(lang)} rows={1}
                    labelling={Labelling::ByColumn} value={goal.measure.clone()} on_change={on_measure} />
            </Cell>
            <Cell label={alignment::goal_served(lang)} class="column-figures">
                { words.number(*served_by as f64, 0) }
            </Cell>
            <Cell class="column-tools">
                <RowTools row={rows.handle(id)} name={goal.name.clone()} place={*place} />
            </Cell>
        </tr>
    }
}

/// The business goals that this step has found.
#[component]
fn Decided() -> Html {
    let lang = use_words().lang;
    let Current { plan, .. } = use_current();
    let names: Vec<&str> = plan
        .alignment
        .business_goals
        .iter()
        .map(|goal| goal.name.trim())
        .filter(|name| !name.is_empty())
        .collect();
    if names.is_empty() {
        return html! { <p class="muted">{ alignment::decided_none(lang) }</p> };
    }
    html! {
        <>
            <p>{ alignment::decided(lang, &names.len()) }</p>
            <ul>{ for names.iter().enumerate().map(|(at, name)| html! { <li key={at}>{ *name }</li> }) }</ul>
        </>
    }
}
