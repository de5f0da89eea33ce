//! Who does what until when. A tactic without a task offers its first one.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::parts::{
    AddButton, Cell, Choice, Column, DataTable, DateField, Icon, Labelling, Options, Picture, RowPlace,
    RowTools, Section, TextField, Toggle,
};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::plan::{TacticId, Task, TaskId};
use crate::text::locale::UNDEFINED;
use crate::text::messages::{launch, parts};
use crate::text::terms;

/// The tactic that a task belongs to.
type TacticChoice = (Option<TacticId>, AttrValue);

fn task(id: TaskId, tactic: Option<TacticId>) -> Task {
    Task { id, task: String::new(), tactic, owner: String::new(), due: None, done: false }
}

#[component]
pub fn Tasks() -> Html {
    let lang = use_words().lang;
    let Current { plan, editor, .. } = use_current();
    let rows = RowEditor::new(&editor, "task", |plan| Some(&mut plan.launch.tasks));
    let list = &plan.launch.tasks;
    let named = plan.tactics.iter().map(|tactic| {
        (Some(tactic.id.clone()), AttrValue::from(terms::named(&tactic.name, lang).to_owned()))
    });
    let tactics: Vec<TacticChoice> =
        std::iter::once((None, AttrValue::Static(UNDEFINED))).chain(named).collect();
    let without: Vec<TacticChoice> = {
        let on = |id: &TacticId| plan.tactic(id).is_some_and(|tactic| tactic.switched_on);
        let has_task = |id: &TacticId| list.iter().any(|task| task.tactic.as_ref() == Some(id));
        let lacks = |(id, _): &&TacticChoice| id.as_ref().is_some_and(|id| on(id) && !has_task(id));
        tactics.iter().filter(lacks).cloned().collect()
    };
    let tactics = use_memo(tactics, |tactics| Rc::<[TacticChoice]>::from(tactics.as_slice()));
    let columns = vec![
        Column::wide(launch::task(lang)),
        Column::words(launch::tactic(lang)),
        Column::words(launch::owner(lang)),
        Column::words(launch::due(lang)),
        Column::narrow(launch::done(lang)),
        Column::tools(parts::tools(lang)),
    ];
    html! {
        <Section title={launch::tasks(lang)} intro={launch::tasks_intro(lang)}>
            <div id="tasks" tabindex="-1">
                <DataTable caption={launch::tasks(lang)} {columns} empty={launch::no_tasks(lang)}>
                    { for list.iter().enumerate().map(|(at, task)| html! {
                        <TaskRow key={task.id.to_string()} task={task.clone()} rows={rows.clone()}
                            tactics={(*tactics).clone()} place={RowPlace::new(at, list.len())} />
                    }) }
                </DataTable>
            </div>
            <TacticsWithoutTask {without} rows={rows.clone()} />
            <AddButton adding={rows.adding(Callback::from(|id| task(id, None)))} label={launch::add_task(lang)} />
        </Section>
    }
}

#[derive(Properties, PartialEq)]
struct TacticsWithoutTaskProps {
    without: Vec<TacticChoice>,
    rows: RowEditor<Task>,
}

#[component]
fn TacticsWithoutTask(props: &TacticsWithoutTaskProps) -> Html {
    let lang = use_words().lang;
    let TacticsWithoutTaskProps { without, rows } = props;
    let offer = |tactic: &TacticId, name: &AttrValue| {
        let add = {
            let (rows, tactic) = (rows.clone(), tactic.clone());
            Callback::from(move |_: MouseEvent| {
                let tactic = tactic.clone();
                rows.add(move |id| task(id, Some(tactic)));
            })
        };
        html! {
            // Findings about a tactic without a task lead here.
            <button key={tactic.to_string()} type="button" class="button button-offer"
                id={format!("tactic-{tactic}-tasks")} aria-label={launch::add_task_for(lang, name)} onclick={add}>
                <Icon picture={Picture::Add} />
                <span>{ name }</span>
            </button>
        }
    };
    html! {
        <div class="offers">
            if !without.is_empty() {
                <p class="offers-lead">{ launch::tactics_without_task(lang) }</p>
                { for without.iter().filter_map(|(tactic, name)| Some(offer(tactic.as_ref()?, name))) }
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct TaskRowProps {
    task: Task,
    rows: RowEditor<Task>,
    tactics: Rc<[TacticChoice]>,
    place: RowPlace,
}

#[component]
fn TaskRow(props: &TaskRowProps) -> Html {
    let lang = use_words().lang;
    let TaskRowProps { task, rows, tactics, place } = props;
    let id = &task.id;
    html! {
        <tr id={rows.element_id(id)}>
            <Cell label={launch::task(lang)} class="column-wide">
                <TextField id={rows.field_id(id, "name")} label={launch::task(lang)} labelling={Labelling::ByColumn}
                    value={task.task.clone()} on_change={rows.setter(id, "name", |row, task| row.task = task)} />
            </Cell>
            <Cell label={launch::tactic(lang)}>
                <Choice id={rows.field_id(id, "tactic")} label={launch::tactic(lang)}
                    labelling={Labelling::ByColumn}
                    options={Options::new(
                        &task.tactic,
                        tactics.to_vec(),
                        rows.setter(id, "tactic", |row, tactic| row.tactic = tactic),
                    )} />
            </Cell>
            <Cell label={launch::owner(lang)}>
                <TextField id={rows.field_id(id, "owner")} label={launch::owner(lang)} labelling={Labelling::ByColumn}
                    value={task.owner.clone()} on_change={rows.setter(id, "owner", |row, owner| row.owner = owner)} />
            </Cell>
            <Cell label={launch::due(lang)}>
                <DateField id={rows.field_id(id, "due")} label={launch::due(lang)} labelling={Labelling::ByColumn}
                    value={task.due} on_change={rows.setter(id, "due", |row, due| row.due = due)} />
            </Cell>
            <Cell label={launch::done(lang)} class="column-narrow">
                <Toggle id={rows.field_id(id, "done")} label={launch::done(lang)} labelling={Labelling::ByColumn}
                    checked={task.done} on_change={rows.setter(id, "done", |row, done| row.done = done)} />
            </Cell>
            <Cell class="column-tools">
                <RowTools row={rows.handle(id)} name={task.task.clone()} place={*place} />
            </Cell>
        </tr>
    }
}
