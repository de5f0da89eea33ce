//! The changes of a scenario, each with its fields and a way to remove it, and ways to add one.

use std::rc::Rc;

use yew::prelude::*;

use super::card::FACTOR;
use crate::app::parts::{
    Choice, Icon, NumberField, NumberKind, Options, Picture, WholeField, use_element_id,
};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::browser::focus;
use crate::plan::{Change, CostKind, KpiId, Scenario, ScenarioId, TacticId};
use crate::text::messages::scenarios as say;
use crate::text::terms::Term;

/// The latest launch that a scenario may have, in months.
const LATEST: u32 = 120;

/// What changes can be about, by name.
#[derive(Clone, PartialEq)]
pub struct Choices {
    pub kpis: Rc<[(KpiId, AttrValue)]>,
    pub tactics: Rc<[(TacticId, AttrValue)]>,
}

#[derive(Properties, PartialEq)]
pub struct ChangesProps {
    pub scenario: ScenarioId,
    pub changes: Vec<Change>,
    pub rows: RowEditor<Scenario>,
    pub choices: Rc<Choices>,
}

#[component]
pub fn Changes(props: &ChangesProps) -> Html {
    let lang = use_words().lang;
    let ChangesProps { scenario, changes, rows, choices } = props;
    let place = |at: usize| format!("{}-change-{at}", rows.element_id(scenario));
    let adding = |change: Option<Change>| {
        let (scenario, rows, element) = (scenario.clone(), rows.clone(), place(changes.len()));
        Callback::from(move |_: MouseEvent| {
            if let Some(change) = change.clone() {
                rows.set(&scenario, &element, move |row| row.changes.push(change));
                focus::on_first_field_in(element.clone());
            }
        })
    };
    let unused = choices.tactics.iter().find(|(id, _)| {
        !changes.iter().any(|change| matches!(change, Change::TacticOff { tactic } if tactic == id))
    });
    let tactic = unused.or(choices.tactics.first()).map(|(id, _)| id.clone());
    let additions = [
        (say::add_costs(lang), Some(Change::CostTimes { kind: None, factor: 0.8 })),
        (say::add_unit_values(lang), Some(Change::UnitValueTimes { kpi: None, factor: 0.8 })),
        (say::add_launch_later(lang), Some(Change::LaunchLater { months: 3 })),
        (say::add_tactic_off(lang), tactic.map(|tactic| Change::TacticOff { tactic })),
    ];
    html! {
        <div class="scenario-changes" role="group" aria-label={say::changes(lang)}>
            <div class="change-list">
                { for changes.iter().enumerate().map(|(at, change)| html! {
                    <ChangeFields key={at} element={place(at)} {at} change={change.clone()}
                        scenario={scenario.clone()} rows={rows.clone()} choices={Rc::clone(choices)} />
                }) }
            </div>
            <div class="table-notes">
                if changes.is_empty() {
                    <p class="muted">{ say::no_changes(lang) }</p>
                }
            </div>
            <div class="actions">
                { for additions.into_iter().enumerate().map(|(at, (label, change))| html! {
                    <button key={at} type="button" class="button button-add" id={format!("{}-add-{at}", place(0))}
                        aria-disabled={change.is_none().then_some("true")}
                        title={change.is_none().then_some(say::no_tactics(lang))} onclick={adding(change)}>
                        <Icon picture={Picture::Add} />
                        <span>{ label }</span>
                    </button>
                }) }
            </div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct ChangeFieldsProps {
    element: AttrValue,
    at: usize,
    change: Change,
    scenario: ScenarioId,
    rows: RowEditor<Scenario>,
    choices: Rc<Choices>,
}

#[component]
fn ChangeFields(props: &ChangeFieldsProps) -> Html {
    let lang = use_words().lang;
    let legend = use_element_id();
    let ChangeFieldsProps { element, at, change, scenario, rows, .. } = props;
    let title = match change {
        Change::CostTimes { .. } => say::costs(lang),
        Change::UnitValueTimes { .. } => say::unit_values(lang),
        Change::LaunchLater { .. } => say::launch_later(lang),
        Change::TacticOff { .. } => say::tactic_off(lang),
    };
    let on_remove = {
        let (scenario, rows, element, at) = (scenario.clone(), rows.clone(), element.clone(), *at);
        Callback::from(move |_: MouseEvent| {
            rows.set(&scenario, &element, move |row| {
                if at < row.changes.len() {
                    row.changes.remove(at);
                }
            });
            focus::on(rows.element_id(&scenario));
        })
    };
    html! {
        <div class="change" id={element.clone()} role="group" aria-labelledby={legend.clone()}>
            <p class="change-title" id={legend}>{ title }</p>
            <div class="form">{ fields(props, lang) }</div>
            <button type="button" class="tool tool-remove" aria-label={say::remove(lang, &title)}
                title={say::remove(lang, &title)} onclick={on_remove}>
                <Icon picture={Picture::Remove} />
            </button>
        </div>
    }
}

fn fields(props: &ChangeFieldsProps, lang: crate::text::Lang) -> Html {
    let choices = &props.choices;
    match &props.change {
        Change::CostTimes { kind, factor } => {
            let (kind, factor) = (*kind, *factor);
            let kinds = CostKind::ALL.into_iter().map(|kind| (Some(kind), kind.term(lang).into()));
            let kinds = std::iter::once((None, say::all_costs(lang).into())).chain(kinds).collect();
            let on_kind = props.setter("kind", move |kind| Change::CostTimes { kind, factor });
            let on_factor = props.setter("factor", move |typed: Option<f64>| Change::CostTimes {
                kind,
                factor: typed.unwrap_or(factor),
            });
            html! {
                <>
                    <Choice id={props.field("kind")} label={say::which_costs(lang)}
                        options={Options::new(&kind, kinds, on_kind)} />
                    <NumberField id={props.field("factor")} label={say::times(lang)} kind={NumberKind::Percent}
                        limits={FACTOR} required=true value={Some(factor)} on_change={on_factor}
                        hint={say::costs_hint(lang)} />
                </>
            }
        }
        Change::UnitValueTimes { kpi, factor } => {
            let (chosen, factor) = (kpi.clone(), *factor);
            let kpis = choices.kpis.iter().map(|(id, name)| (Some(id.clone()), name.clone()));
            let kpis = std::iter::once((None, say::all_kpis(lang).into())).chain(kpis).collect();
            let on_kpi = props.setter("kpi", move |kpi| Change::UnitValueTimes { kpi, factor });
            let on_factor = props.setter("factor", move |typed: Option<f64>| Change::UnitValueTimes {
                kpi: chosen.clone(),
                factor: typed.unwrap_or(factor),
            });
            html! {
                <>
                    <Choice id={props.field("kpi")} label={say::which_kpi(lang)}
                        options={Options::new(kpi, kpis, on_kpi)} />
                    <NumberField id={props.field("factor")} label={say::times(lang)} kind={NumberKind::Percent}
                        limits={FACTOR} required=true value={Some(factor)} on_change={on_factor} />
                </>
            }
        }
        Change::LaunchLater { months } => {
            let months = *months;
            let on_months = props.setter("months", move |typed: Option<u32>| Change::LaunchLater {
                months: typed.unwrap_or(months),
            });
            html! {
                <WholeField id={props.field("months")} label={say::later_by(lang)} greatest={LATEST} required=true
                    unit={say::months(lang)} value={Some(months)} on_change={on_months} />
            }
        }
        Change::TacticOff { tactic } => {
            let on_tactic = props.setter("tactic", |tactic| Change::TacticOff { tactic });
            html! {
                <Choice id={props.field("tactic")} label={say::which_tactic(lang)}
                    options={Options::new(tactic, choices.tactics.to_vec(), on_tactic)} />
            }
        }
    }
}

impl ChangeFieldsProps {
    fn field(&self, name: &str) -> String {
        format!("{}-{name}", self.element)
    }

    /// For a field of the change: puts what it makes of a value in the change's place.
    fn setter<T: 'static>(&self, field: &str, make: impl Fn(T) -> Change + 'static) -> Callback<T> {
        let (scenario, rows, at, field) =
            (self.scenario.clone(), self.rows.clone(), self.at, self.field(field));
        Callback::from(move |value| {
            let changed = make(value);
            rows.set(&scenario, &field, move |row| {
                if let Some(change) = row.changes.get_mut(at) {
                    *change = changed;
                }
            });
        })
    }
}
