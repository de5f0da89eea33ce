//! Who was presented the plan, and what they decided. Those concerned who are not asked yet can be added at once.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::editor::Editor;
use crate::app::parts::{
    AddButton, Card, Choice, DateField, Icon, Options, Picture, RowPlace, RowTools, Section, TextField,
    term_options,
};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::browser::focus;
use crate::plan::edit::free_id;
use crate::plan::{Approval, ApprovalId, Decision, DepartmentId, Plan};
use crate::text::messages::launch;
use crate::text::terms::{self, Term};

/// Whom somebody decides for; `None` is top management.
type Role = (Option<DepartmentId>, AttrValue);

fn approval_rows(editor: &Editor) -> RowEditor<Approval> {
    RowEditor::new(editor, "approval", |plan| Some(&mut plan.launch.approvals))
}

fn approval(id: ApprovalId, department: Option<DepartmentId>, who: &str) -> Approval {
    Approval {
        id,
        who: who.to_owned(),
        department,
        presented_on: None,
        decision: Decision::Open,
        decided_on: None,
        note: String::new(),
    }
}

/// Adds an approval for each role that is not asked yet, and gives the id of the first.
fn ask(plan: &mut Plan, roles: &[Option<DepartmentId>]) -> Option<ApprovalId> {
    let mut first = None;
    for role in roles {
        let contact = role.as_ref().and_then(|id| plan.department(id)).map(|row| row.contact.clone());
        let id = free_id(&plan.launch.approvals);
        let row = approval(id.clone(), role.clone(), &contact.unwrap_or_default());
        plan.launch.approvals.push(row);
        first.get_or_insert(id);
    }
    first
}

#[component]
pub fn Approvals() -> Html {
    let lang = use_words().lang;
    let Current { plan, editor, .. } = use_current();
    let rows = approval_rows(&editor);
    let list = &plan.launch.approvals;
    let roles: Vec<Role> = {
        let management = (None, AttrValue::Static(launch::management(lang)));
        let departments = plan.scope.departments.iter().map(|department| {
            (Some(department.id.clone()), terms::department(department, lang).to_owned().into())
        });
        std::iter::once(management).chain(departments).collect()
    };
    let missing: Vec<Role> = {
        let management = (!plan.asks_management()).then_some(None);
        let departments = plan.departments_to_ask().map(|department| Some(department.id.clone()));
        let missing: Vec<Option<DepartmentId>> = management.into_iter().chain(departments).collect();
        roles.iter().filter(|(role, _)| missing.contains(role)).cloned().collect()
    };
    let roles = use_memo(roles, |roles| Rc::<[Role]>::from(roles.as_slice()));
    let new = Callback::from(|id| approval(id, None, ""));
    html! {
        <Section title={launch::approvals(lang)} intro={launch::approvals_intro(lang)}>
            <div class="cards" id="approvals" tabindex="-1">
                { for list.iter().enumerate().map(|(at, approval)| html! {
                    <ApprovalCard key={approval.id.to_string()} approval={approval.clone()} rows={rows.clone()}
                        roles={(*roles).clone()} place={RowPlace::new(at, list.len())} />
                }) }
            </div>
            <div class="empty-place">
                if list.is_empty() {
                    <p class="empty">{ launch::no_approvals(lang) }</p>
                }
            </div>
            <Missing {missing} {editor} rows={rows.clone()} />
            <AddButton adding={rows.adding(new)} label={launch::add_approval(lang)} />
        </Section>
    }
}

#[derive(Properties, PartialEq)]
struct MissingProps {
    missing: Vec<Role>,
    editor: Editor,
    rows: RowEditor<Approval>,
}

/// Those concerned who are not asked yet: each by itself, or all in one click.
#[component]
fn Missing(props: &MissingProps) -> Html {
    let lang = use_words().lang;
    let MissingProps { missing, editor, rows } = props;
    let add = |roles: Vec<Option<DepartmentId>>| {
        let (editor, rows) = (editor.clone(), rows.clone());
        Callback::from(move |_: MouseEvent| {
            let roles = roles.clone();
            let first = editor.edit_and_tell(move |plan| ask(plan, &roles));
            if let Some(id) = first.flatten() {
                focus::on_first_field_in(rows.element_id(&id));
            }
        })
    };
    let all = add(missing.iter().map(|(role, _)| role.clone()).collect());
    html! {
        <div class="offers">
            if !missing.is_empty() {
                <p class="offers-lead">{ launch::missing(lang) }</p>
                { for missing.iter().map(|(role, name)| html! {
                    <button key={name.to_string()} type="button" class="button button-offer" id={offer_id(role.as_ref())}
                        onclick={add(vec![role.clone()])}>
                        <Icon picture={Picture::Add} />
                        <span>{ launch::ask(lang, name) }</span>
                    </button>
                }) }
                if missing.len() > 1 {
                    <button key="all" type="button" class="button button-main" onclick={all}>
                        { launch::ask_all(lang, &missing.len()) }
                    </button>
                }
            }
        </div>
    }
}

/// Findings about a department that was not asked lead to its offer.
fn offer_id(role: Option<&DepartmentId>) -> String {
    role.map_or_else(|| "management-approvals".to_owned(), |id| format!("department-{id}-approvals"))
}

#[derive(Properties, PartialEq)]
struct ApprovalCardProps {
    approval: Approval,
    rows: RowEditor<Approval>,
    roles: Rc<[Role]>,
    place: RowPlace,
}

#[component]
fn ApprovalCard(props: &ApprovalCardProps) -> Html {
    let lang = use_words().lang;
    let ApprovalCardProps { approval, rows, roles, place } = props;
    let id = &approval.id;
    let role = roles.iter().find(|(role, _)| *role == approval.department).map(|(_, name)| name.clone());
    let role = role.unwrap_or_default();
    let title = match approval.who.trim() {
        "" => role,
        who => launch::role_and_name(lang, &role, &who).into(),
    };
    let badge = match approval.decision {
        Decision::Open => "badge",
        Decision::Approved => "badge badge-good",
        Decision::Declined => "badge badge-open",
    };
    let tools = html! {
        <>
            <span class={badge}>{ approval.decision.term(lang) }</span>
            <RowTools row={rows.handle(id)} name={title.clone()} place={*place} />
        </>
    };
    let decisions = term_options([Decision::Open, Decision::Approved, Decision::Declined], lang);
    html! {
        <Card id={rows.element_id(id)} {title} {tools}>
            <div class="form form-four">
                <TextField id={rows.field_id(id, "name")} label={launch::who(lang)} value={approval.who.clone()}
                    on_change={rows.setter(id, "name", |row, who| row.who = who)} />
                <Choice id={rows.field_id(id, "department")} label={launch::decides_for(lang)}
                    options={Options::new(
                        &approval.department,
                        roles.to_vec(),
                        rows.setter(id, "department", |row, department| row.department = department),
                    )} />
                <DateField id={rows.field_id(id, "presentedOn")} label={launch::presented_on(lang)}
                    value={approval.presented_on}
                    on_change={rows.setter(id, "presentedOn", |row, date| row.presented_on = date)} />
                <Choice id={rows.field_id(id, "decision")} label={launch::decision(lang)}
                    options={Options::new(
                        &approval.decision,
                        decisions,
                        rows.setter(id, "decision", |row, decision| row.decision = decision),
                    )} />
                <DateField id={rows.field_id(id, "decidedOn")} label={launch::decided_on(lang)}
                    value={approval.decided_on}
                    on_change={rows.setter(id, "decidedOn", |row, date| row.decided_on = date)} />
                <div class="approval-note">
                    <TextField id={rows.field_id(id, "note")} label={launch::note(lang)} value={approval.note.clone()}
                        on_change={rows.setter(id, "note", |row, note| row.note = note)} />
                </div>
            </div>
        </Card>
    }
}
