//! Step 2, find the scope: the departments, what each needs, and whether it was talked to.

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::editor::Editor;
use crate::app::parts::{
    AddButton, Card, Choice, DateField, Icon, LinesField, Options, Picture, RowPlace, RowTools, Section,
    StepFrame, TextArea, TextField, Toggle, term_options,
};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::browser::focus;
use crate::plan::edit::free_id;
use crate::plan::{Department, DepartmentId, Function, Plan, Step};
use crate::text::messages::{parts, scope};
use crate::text::terms;

/// Goals and approvals refer to departments, so the plan removes them.
fn departments(editor: &Editor) -> RowEditor<Department> {
    RowEditor::new(editor, "department", |plan| Some(&mut plan.scope.departments))
        .removing_by(Plan::remove_department)
}

#[component]
pub fn ScopeStep() -> Html {
    html! {
        <StepFrame step={Step::Scope} decided={html! { <Decided /> }}>
            <Departments />
        </StepFrame>
    }
}

#[component]
fn Departments() -> Html {
    let lang = use_words().lang;
    let Current { plan, editor, .. } = use_current();
    let rows = departments(&editor);
    let list = &plan.scope.departments;
    let add_usual = Callback::from(move |_: MouseEvent| {
        editor.edit(add_usual_departments);
        focus::on_selector(".card");
    });
    html! {
        <Section title={scope::departments(lang)} intro={scope::departments_intro(lang)}>
            <div class="cards">
                { for list.iter().enumerate().map(|(at, department)| html! {
                    <DepartmentCard key={department.id.to_string()} department={department.clone()}
                        rows={rows.clone()} place={RowPlace::new(at, list.len())} />
                }) }
            </div>
            <div class="empty-place">
                if list.is_empty() {
                    <div class="empty">
                        <p>{ scope::no_departments(lang) }</p>
                        <button type="button" class="button button-main" onclick={add_usual}>
                            <Icon picture={Picture::Add} />
                            <span>{ scope::add_usual(lang) }</span>
                        </button>
                    </div>
                }
            </div>
            <AddButton adding={rows.adding(Callback::from(|id| department(id, Function::Other)))}
                label={scope::add(lang)} />
        </Section>
    }
}

fn department(id: DepartmentId, function: Function) -> Department {
    Department {
        id,
        name: String::new(),
        function,
        contact: String::new(),
        talked_on: None,
        in_scope: true,
        needs: Vec::new(),
        own_goals: String::new(),
    }
}

/// The six functions that most firms have.
fn add_usual_departments(plan: &mut Plan) {
    let list = &mut plan.scope.departments;
    for function in Function::ALL.into_iter().filter(|function| *function != Function::Other) {
        let id = free_id(list);
        list.push(department(id, function));
    }
}

#[derive(Properties, PartialEq)]
struct DepartmentCardProps {
    department: Department,
    rows: RowEditor<Department>,
    place: RowPlace,
}

#[component]
fn DepartmentCard(props: &DepartmentCardProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let DepartmentCardProps { department, rows, place } = props;
    let id = &department.id;
    let name = AttrValue::from(terms::department(department, lang).to_owned());
    let (class, talked): (_, AttrValue) = match department.talked_on {
        Some(date) => ("badge badge-good", scope::talked(lang, &words.day(date)).into()),
        None => ("badge badge-open", scope::not_talked(lang).into()),
    };
    let tools = html! {
        <>
            <span {class}>{ talked }</span>
            <RowTools row={rows.handle(id)} name={name.clone()} place={*place} />
        </>
    };
    html! {
        <Card id={rows.element_id(id)} title={name} {tools}>
            <div class="form form-four">
                <Choice id={rows.field_id(id, "function")} label={scope::function(lang)}
                    options={Options::new(
                        &department.function,
                        term_options(Function::ALL, lang),
                        rows.setter(id, "function", |row, function| row.function = function),
                    )} />
                <TextField id={rows.field_id(id, "name")} label={scope::name(lang)}
                    value={department.name.clone()} placeholder={scope::name_hint(lang)}
                    on_change={rows.setter(id, "name", |row, name| row.name = name)} />
                <TextField id={rows.field_id(id, "contact")} label={scope::contact(lang)}
                    value={department.contact.clone()}
                    on_change={rows.setter(id, "contact", |row, contact| row.contact = contact)} />
                <DateField id={rows.field_id(id, "talkedOn")} label={scope::talked_on(lang)}
                    value={department.talked_on}
                    on_change={rows.setter(id, "talkedOn", |row, date| row.talked_on = date)} />
            </div>
            <div class="form form-two">
                <LinesField id={rows.field_id(id, "needs")} label={scope::needs(lang)}
                    lines={department.needs.clone()}
                    on_change={rows.setter(id, "needs", |row, needs| row.needs = needs)} />
                <TextArea id={rows.field_id(id, "ownGoals")} label={scope::own_goals(lang)}
                    value={department.own_goals.clone()}
                    on_change={rows.setter(id, "ownGoals", |row, goals| row.own_goals = goals)} />
            </div>
            <Toggle id={rows.field_id(id, "inScope")} label={scope::in_scope(lang)} checked={department.in_scope}
                on_change={rows.setter(id, "inScope", |row, in_scope| row.in_scope = in_scope)} />
        </Card>
    }
}

/// The needs of each department.
#[component]
fn Decided() -> Html {
    let lang = use_words().lang;
    let Current { plan, .. } = use_current();
    let list = &plan.scope.departments;
    if list.is_empty() {
        return html! { <p class="muted">{ scope::decided_none(lang) }</p> };
    }
    let in_scope = list.iter().filter(|department| department.in_scope).count();
    let needs = |department: &Department| {
        if !department.in_scope {
            scope::out_of_scope(lang).to_owned()
        } else if department.needs.is_empty() {
            scope::no_needs(lang).to_owned()
        } else {
            department.needs.join(parts::between(lang))
        }
    };
    html! {
        <>
            <p>{ scope::decided(lang, &in_scope, &list.len()) }</p>
            <dl class="pairs">
                { for list.iter().map(|department| html! {
                    <div key={department.id.to_string()}>
                        <dt>{ terms::department(department, lang).to_owned() }</dt>
                        <dd>{ needs(department) }</dd>
                    </div>
                }) }
            </dl>
        </>
    }
}
