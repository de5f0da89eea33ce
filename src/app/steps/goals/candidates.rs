//! The candidate goals: what each is, whom it serves, and what management decided.

use std::collections::BTreeMap;
use std::rc::Rc;

use yew::prelude::*;

use super::goal_rows;
use crate::app::current::{Current, use_current};
use crate::app::parts::{
    AddButton, Card, CheckGroup, Choice, DateField, Disclosure, Limits, NumberField, NumberKind, Options,
    QuantityField, RowPlace, RowTools, Section, TextArea, TextField, Ticks, Toggle, term_options,
};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::plan::{BusinessGoalId, Decision, DepartmentId, Goal, GoalApproval, GoalId};
use crate::text::locale::UNDEFINED;
use crate::text::messages::goals;
use crate::text::terms;

type Departments = Rc<[(Option<DepartmentId>, AttrValue)]>;
type BusinessGoals = Rc<[(BusinessGoalId, AttrValue)]>;

#[component]
pub fn Candidates() -> Html {
    let lang = use_words().lang;
    let Current { plan, editor, .. } = use_current();
    let rows = goal_rows(&editor);
    let departments = use_memo((plan.scope.departments.clone(), lang), |(list, lang)| {
        let named = list.iter().map(|department| {
            let name = terms::department(department, *lang).to_owned();
            (Some(department.id.clone()), AttrValue::from(name))
        });
        Departments::from(
            std::iter::once((None, AttrValue::Static(UNDEFINED))).chain(named).collect::<Vec<_>>(),
        )
    });
    let business_goals = use_memo((plan.alignment.business_goals.clone(), lang), |(list, lang)| {
        let named = list
            .iter()
            .map(|goal| (goal.id.clone(), AttrValue::from(terms::named(&goal.name, *lang).to_owned())));
        BusinessGoals::from(named.collect::<Vec<_>>())
    });
    let list = &plan.goals.candidates;
    html! {
        <Section title={goals::candidates(lang)} intro={goals::candidates_intro(lang)}>
            <div class="cards" id="candidates" tabindex="-1">
                { for list.iter().enumerate().map(|(at, goal)| html! {
                    <GoalCard key={goal.id.to_string()} goal={goal.clone()} rows={rows.clone()}
                        place={RowPlace::new(at, list.len())} departments={Departments::clone(&departments)}
                        business_goals={BusinessGoals::clone(&business_goals)} />
                }) }
            </div>
            <div class="empty-place">
                if list.is_empty() {
                    <p class="empty">{ goals::no_candidates(lang) }</p>
                }
            </div>
            <AddButton adding={rows.adding(Callback::from(new_goal))} label={goals::add(lang)} />
        </Section>
    }
}

fn new_goal(id: GoalId) -> Goal {
    Goal {
        id,
        name: String::new(),
        description: String::new(),
        department: None,
        business_goals: Vec::new(),
        yearly_cost_of_inaction: None,
        ratings: BTreeMap::new(),
        discussion: String::new(),
        approval: GoalApproval::default(),
        success: None,
        selected: false,
    }
}

#[derive(Properties, PartialEq)]
struct GoalCardProps {
    goal: Goal,
    rows: RowEditor<Goal>,
    place: RowPlace,
    departments: Departments,
    business_goals: BusinessGoals,
}

#[component]
fn GoalCard(props: &GoalCardProps) -> Html {
    let lang = use_words().lang;
    let GoalCardProps { goal, rows, place, departments, business_goals } = props;
    let id = &goal.id;
    let name = AttrValue::from(terms::named(&goal.name, lang).to_owned());
    let tools = html! {
        <>
            if goal.selected {
                <span class="badge badge-good">{ goals::selected_badge(lang) }</span>
            }
            <RowTools row={rows.handle(id)} name={goal.name.clone()} place={*place} />
        </>
    };
    html! {
        <Card id={rows.element_id(id)} title={name} {tools}>
            <div class="form form-two">
                <TextField id={rows.field_id(id, "name")} label={goals::name(lang)} value={goal.name.clone()}
                    placeholder={goals::name_hint(lang)}
                    on_change={rows.setter(id, "name", |row, name| row.name = name)} />
                <Choice id={rows.field_id(id, "department")} label={goals::department(lang)}
                    options={Options::new(
                        &goal.department,
                        departments.to_vec(),
                        rows.setter(id, "department", |row, department| row.department = department),
                    )} />
                <QuantityField id={rows.field_id(id, "yearlyCostOfInaction")} label={goals::inaction(lang)}
                    hint={goals::inaction_hint(lang)} kind={NumberKind::Money} limits={Limits::NOT_NEGATIVE}
                    value={goal.yearly_cost_of_inaction}
                    on_change={rows.setter(id, "yearlyCostOfInaction", |row, cost| row.yearly_cost_of_inaction = cost)} />
                <NumberField id={rows.field_id(id, "success")} label={goals::success(lang)}
                    hint={goals::success_hint(lang)} kind={NumberKind::Percent} limits={Limits::SHARE}
                    value={goal.success}
                    on_change={rows.setter(id, "success", |row, success| row.success = success)} />
            </div>
            <CheckGroup id={rows.field_id(id, "businessGoals")} label={goals::serves(lang)}
                ticks={Ticks::new(
                    goal.business_goals.clone(),
                    business_goals.to_vec(),
                    rows.setter(id, "businessGoals", |row, chosen| row.business_goals = chosen),
                )}
                empty={goals::no_business_goals(lang)} />
            <Toggle id={rows.field_id(id, "selected")} label={goals::selected(lang)} checked={goal.selected}
                on_change={rows.setter(id, "selected", |row, selected| row.selected = selected)} />
            <Approval goal={goal.clone()} rows={rows.clone()} />
        </Card>
    }
}

#[derive(Properties, PartialEq)]
struct ApprovalProps {
    goal: Goal,
    rows: RowEditor<Goal>,
}

/// The longer texts, and management's decision.
#[component]
fn Approval(props: &ApprovalProps) -> Html {
    let lang = use_words().lang;
    let ApprovalProps { goal, rows } = props;
    let id = &goal.id;
    let decision = terms::Term::term(goal.approval.decision, lang);
    html! {
        <Disclosure title={goals::details(lang)} note={decision}>
            <div class="form">
                <Choice id={rows.field_id(id, "decision")} label={goals::decision(lang)}
                    options={Options::new(
                        &goal.approval.decision,
                        term_options(Decision::ALL, lang),
                        rows.setter(id, "decision", |row, decision| row.approval.decision = decision),
                    )} />
                <TextField id={rows.field_id(id, "by")} label={goals::by(lang)}
                    value={goal.approval.by.clone()}
                    on_change={rows.setter(id, "by", |row, by| row.approval.by = by)} />
                <DateField id={rows.field_id(id, "on")} label={goals::on(lang)} value={goal.approval.on}
                    on_change={rows.setter(id, "on", |row, on| row.approval.on = on)} />
            </div>
            <div class="form form-two">
                <TextArea id={rows.field_id(id, "description")} label={goals::description(lang)}
                    value={goal.description.clone()}
                    on_change={rows.setter(id, "description", |row, text| row.description = text)} />
                <TextArea id={rows.field_id(id, "discussion")} label={goals::discussion(lang)}
                    value={goal.discussion.clone()}
                    on_change={rows.setter(id, "discussion", |row, text| row.discussion = text)} />
            </div>
        </Disclosure>
    }
}
