//! Step 4, choose KPIs: for every goal one KPI or a set that shows progress and is easy to detect.

mod catalogue;
mod decided;
mod kpi_card;

use std::rc::Rc;

use yew::prelude::*;

use super::by_goal::{ByGoal, GoalKpis, goal_names, kpi_rows};
use crate::app::current::use_current;
use crate::app::parts::{AddButton, Dialog, Disclosure, Icon, Picture, RowPlace, Section, StepFrame};
use crate::app::route::Route;
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::browser::focus;
use crate::catalogue::KpiSuggestion;
use crate::plan::{Function, GoalId, Kpi, Step};
use crate::text::messages::kpis;
use crate::text::{Lang, terms};
use catalogue::Catalogue;
use decided::Decided;
use kpi_card::KpiCard;

#[component]
pub fn KpisStep() -> Html {
    html! {
        <StepFrame step={Step::Kpis} decided={html! { <Decided /> }}>
            <GoalsWithKpis />
        </StepFrame>
    }
}

/// A goal to choose from, by id and name.
type GoalName = (GoalId, AttrValue);

/// What every card of the step needs.
struct Shared {
    rows: RowEditor<Kpi>,
    goals: Rc<[GoalName]>,
    many: bool,
    on_suggest: Callback<GoalId>,
    lang: Lang,
}

#[component]
fn GoalsWithKpis() -> Html {
    let lang = use_words().lang;
    let current = use_current();
    let goals = use_memo(goal_names(&current.plan, lang), |names| Rc::<[GoalName]>::from(names.clone()));
    let suggesting = use_state_eq(|| None::<GoalId>);
    let on_suggest = use_callback((), {
        let set = suggesting.setter();
        move |goal, ()| set.set(Some(goal))
    });
    // What to fill in next; the dialog gives the focus back to its button before it says that it is closed.
    let next_field = use_mut_ref(|| None::<AttrValue>);
    let on_close = use_callback((), {
        let (set, next_field) = (suggesting.setter(), Rc::clone(&next_field));
        move |(), ()| {
            set.set(None);
            if let Some(field) = next_field.take() {
                focus::on_place(&field);
            }
        }
    });
    let on_picked = use_callback((), {
        let set = suggesting.setter();
        move |field, ()| {
            next_field.replace(Some(field));
            set.set(None);
        }
    });

    let by_goal = ByGoal::of(&current);
    let shared = Shared {
        rows: kpi_rows(&current.editor),
        goals: (*goals).clone(),
        many: by_goal.many,
        on_suggest,
        lang,
    };
    let kept: usize = by_goal.others.iter().map(|group| group.kpis.len()).sum();
    let all = by_goal.selected.iter().chain(&by_goal.others);
    let suggested_for = (*suggesting).as_ref().and_then(|id| all.clone().find(|group| group.goal.id == *id));
    html! {
        <>
            <div id="kpis" tabindex="-1" class="goal-groups">
                { for by_goal.selected.iter().map(|group| goal_group(group, &shared)) }
            </div>
            <div class="step-notes">
                if by_goal.selected.is_empty() {
                    <p>{ kpis::no_goals(lang) }</p>
                    <p><a class="button" href={Route::Step(Step::Goals).href()}>{ kpis::to_goals(lang) }</a></p>
                }
            </div>
            <div class="goal-groups-other">
                if !by_goal.others.is_empty() {
                    <Disclosure title={kpis::others(lang)} note={kpis::others_note(lang, &kept)}>
                        <p class="muted">{ kpis::others_why(lang) }</p>
                        <div class="goal-groups">
                            { for by_goal.others.iter().map(|group| goal_group(group, &shared)) }
                        </div>
                    </Disclosure>
                }
            </div>
            { suggestions(suggested_for, &shared, on_picked, on_close) }
        </>
    }
}

/// A goal with its KPIs and the buttons that add one.
fn goal_group(group: &GoalKpis, shared: &Shared) -> Html {
    let Shared { goals, many, on_suggest, lang, .. } = shared;
    let goal = &group.goal.id;
    let rows = {
        let goal = goal.clone();
        shared.rows.clone().within(goal.to_string(), move |kpi| kpi.goal == goal)
    };
    let intro = group.department.map_or_else(
        || AttrValue::Static(kpis::of_no_department(*lang)),
        |department| kpis::of_department(*lang, &terms::department(department, *lang)).into(),
    );
    html! {
        <div key={goal.to_string()} id={group.element_id()} tabindex="-1" class="goal-group">
            <Section title={group.name(*lang)} {intro}>
                <div class="cards">
                    { for group.kpis.iter().enumerate().map(|(at, kpi)| html! {
                        <KpiCard key={kpi.id.to_string()} kpi={(*kpi).clone()} rows={rows.clone()}
                            place={RowPlace::new(at, group.kpis.len())} goals={goals.clone()} many={*many} />
                    }) }
                </div>
                <div class="empty">
                    if group.kpis.is_empty() { <p class="muted">{ kpis::empty_goal(*lang) }</p> }
                </div>
                <AddKpi goal={goal.clone()} name={group.name(*lang)} {rows}
                    on_suggest={on_suggest.clone()} />
            </Section>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct AddKpiProps {
    goal: GoalId,
    /// The goal's name.
    name: AttrValue,
    rows: RowEditor<Kpi>,
    on_suggest: Callback<GoalId>,
}

/// Suggestions first: nobody has to begin with a blank row.
#[component]
fn AddKpi(props: &AddKpiProps) -> Html {
    let lang = use_words().lang;
    let suggest = {
        let (goal, on_suggest) = (props.goal.clone(), props.on_suggest.clone());
        Callback::from(move |_: MouseEvent| on_suggest.emit(goal.clone()))
    };
    let new = {
        let goal = props.goal.clone();
        Callback::from(move |id| Kpi::starting(id, goal.clone()))
    };
    html! {
        <div class="add-buttons">
            <button type="button" class="button button-add" aria-label={kpis::suggest_for(lang, &props.name)}
                onclick={suggest}>
                <Icon picture={Picture::Hint} />
                <span>{ kpis::suggest(lang) }</span>
            </button>
            <AddButton adding={props.rows.adding(new)} label={kpis::add(lang)} />
        </div>
    }
}

/// The catalogue, above the page while a goal asks for it. Whoever picks is led to the field that comes next.
fn suggestions(
    group: Option<&GoalKpis>,
    shared: &Shared,
    on_picked: Callback<AttrValue>,
    on_close: Callback<()>,
) -> Html {
    let lang = shared.lang;
    let title = group.map(|group| kpis::suggestions(lang, &group.name(lang))).unwrap_or_default();
    let inside = group.map(|group| {
        let on_pick = {
            let (rows, goal) = (shared.rows.clone(), group.goal.id.clone());
            Callback::from(move |suggestion| {
                if let Some(field) = pick(&rows, &goal, suggestion, lang) {
                    on_picked.emit(field);
                }
            })
        };
        let taken: Vec<AttrValue> =
            group.kpis.iter().map(|kpi| AttrValue::from(kpi.name.trim().to_owned())).collect();
        let function: Option<Function> = group.department.map(|department| department.function);
        html! { <Catalogue {function} {taken} {on_pick} /> }
    });
    html! {
        <Dialog open={group.is_some()} {title} {on_close}>{ inside.unwrap_or_default() }</Dialog>
    }
}

/// Fills a new row, and names the field of what the suggestion cannot know.
fn pick(
    rows: &RowEditor<Kpi>,
    goal: &GoalId,
    suggestion: &'static KpiSuggestion,
    lang: Lang,
) -> Option<AttrValue> {
    let goal = goal.clone();
    let added = rows.add(move |id| {
        let mut kpi = Kpi::starting(id, goal);
        suggestion.fill(lang, &mut kpi);
        kpi
    });
    added.map(|id| rows.field_id(&id, "baseline"))
}
