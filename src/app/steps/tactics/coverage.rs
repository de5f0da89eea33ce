//! The other way round: which tactics each selected goal has, and who delivers each of its KPIs.

use std::rc::Rc;

use yew::prelude::*;

use super::deliveries::share_in_words;
use super::figures::{Deliverers, deliverers};
use super::tactic_rows;
use crate::app::current::use_current;
use crate::app::parts::{Cell, Column, DataTable, HeadCell, Icon, Picture, Section};
use crate::app::words::{Words, use_words};
use crate::browser::focus;
use crate::plan::{Goal, GoalId, KpiId, Serves, Tactic, TacticId};
use crate::projection::KpiProjection;
use crate::text::locale::UNDEFINED;
use crate::text::messages::{parts, tactics};
use crate::text::terms;

#[component]
pub fn Coverage() -> Html {
    let words = use_words();
    let lang = words.lang;
    let current = use_current();
    let plan = &current.plan;
    let by_kpi = deliverers(&current, lang);
    let of_goal = |goal: &Goal| {
        let kpis = current.evaluation.projection.kpis.iter().filter(|kpi| kpi.goal == goal.id);
        kpis.map(|kpi| {
            let name = plan.kpi(&kpi.kpi).map_or("", |kpi| kpi.name.as_str());
            CoveredKpi::of(kpi, terms::named(name, lang), by_kpi.get(&kpi.kpi))
        })
        .collect::<Vec<_>>()
    };
    let on_add = {
        let (rows, plan) = (tactic_rows(&current.editor), Rc::clone(plan));
        Callback::from(move |goal: GoalId| {
            let plan = Rc::clone(&plan);
            // The new card takes the focus.
            let _ = rows.add(move |id| plan.tactic_for(id, Some(&goal)));
        })
    };
    let goals: Vec<&Goal> = plan.selected_goals().collect();
    html! {
        <div hidden={goals.is_empty()}>
            <Section title={tactics::coverage(lang)} intro={tactics::coverage_intro(lang)}>
                { for goals.into_iter().map(|goal| html! {
                    <GoalCoverage key={goal.id.to_string()} id={goal.id.clone()}
                        name={terms::named(&goal.name, lang).to_owned()} tactics={serving(goal, &plan.tactics, &words)}
                        kpis={of_goal(goal)} on_add={on_add.clone()} />
                }) }
            </Section>
        </div>
    }
}

/// The tactics of a goal with the part of their cost that it bears.
fn serving(goal: &Goal, list: &[Tactic], words: &Words) -> Vec<(TacticId, AttrValue)> {
    let lang = words.lang;
    let share = |tactic: &Tactic| match &tactic.serves {
        Serves::All => Some(tactics::shared(lang).to_owned()),
        Serves::Goals(shares) => shares.get(&goal.id).map(|share| words.share(*share)),
    };
    let of_goal = list.iter().filter_map(|tactic| Some((tactic, share(tactic)?)));
    of_goal
        .map(|(tactic, share)| {
            let name = tactics::goal_share(lang, &terms::named(&tactic.name, lang), &share);
            (tactic.id.clone(), name.into())
        })
        .collect()
}

/// Who delivers a KPI, and how much of it comes.
#[derive(Clone, PartialEq)]
struct CoveredKpi {
    id: KpiId,
    name: AttrValue,
    deliverers: Deliverers,
    delivered: f64,
    /// What all shares add up to, of tactics that are off as well.
    assigned: f64,
}

impl CoveredKpi {
    fn of(kpi: &KpiProjection, name: &str, deliverers: Option<&Deliverers>) -> Self {
        Self {
            id: kpi.kpi.clone(),
            name: name.to_owned().into(),
            deliverers: deliverers.map_or_else(|| Rc::from([]), Rc::clone),
            delivered: kpi.delivered,
            assigned: kpi.assigned(),
        }
    }
}

#[derive(Properties, PartialEq)]
struct GoalCoverageProps {
    id: GoalId,
    name: AttrValue,
    tactics: Vec<(TacticId, AttrValue)>,
    kpis: Vec<CoveredKpi>,
    on_add: Callback<GoalId>,
}

#[component]
fn GoalCoverage(props: &GoalCoverageProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let GoalCoverageProps { id, name, tactics: serving, kpis, on_add } = props;
    let add = {
        let (on_add, id) = (on_add.clone(), id.clone());
        Callback::from(move |_: MouseEvent| on_add.emit(id.clone()))
    };
    let columns = vec![
        Column::words(tactics::kpi(lang)),
        Column::wide(tactics::delivered_by(lang)),
        Column::figures(tactics::delivered(lang)),
    ];
    html! {
        <div id={format!("goal-{id}")} tabindex="-1" class="coverage" role="group" aria-label={name.clone()}>
            <h3 class="card-title">{ name }</h3>
            <div class="coverage-tactics">
                if serving.is_empty() {
                    <p class="tag tag-warning">{ tactics::goal_without(lang) }</p>
                } else {
                    <span class="muted">{ tactics::served_by(lang) }</span>
                    { for serving.iter().map(|(tactic, name)| html! {
                        <button type="button" key={tactic.to_string()} class="link" onclick={show(tactic)}>{ name }</button>
                    }) }
                }
                <button type="button" class="button button-add" aria-label={tactics::add_for(lang, name)} onclick={add}>
                    <Icon picture={Picture::Add} />
                    <span>{ tactics::add(lang) }</span>
                </button>
            </div>
            <DataTable caption={tactics::coverage_of(lang, name)} {columns} empty={tactics::goal_without_kpi(lang)}>
                { for kpis.iter().map(|kpi| covered_row(kpi, &words)) }
            </DataTable>
        </div>
    }
}

fn show(tactic: &TacticId) -> Callback<MouseEvent> {
    let place = format!("tactic-{tactic}-name");
    Callback::from(move |_| focus::on_place(&place))
}

fn covered_row(covered: &CoveredKpi, words: &Words) -> Html {
    let lang = words.lang;
    let by_whom: Vec<String> =
        covered.deliverers.iter().map(|deliverer| share_in_words(deliverer, words)).collect();
    let remark = if covered.deliverers.is_empty() {
        Some(tactics::nobody_delivers(lang).to_owned())
    } else if (covered.assigned - 1.0).abs() > 1e-9 {
        Some(tactics::assigned(lang, &words.share(covered.assigned)))
    } else {
        None
    };
    html! {
        <tr key={covered.id.to_string()} id={format!("kpi-{}", covered.id)} tabindex="-1">
            <HeadCell label={tactics::kpi(lang)}>{ &covered.name }</HeadCell>
            <Cell label={tactics::delivered_by(lang)}>
                if by_whom.is_empty() { { UNDEFINED } } else { { by_whom.join(parts::between(lang)) } }
            </Cell>
            <Cell label={tactics::delivered(lang)} class="column-figures">
                { words.share(covered.delivered) }
                if let Some(remark) = remark { <span class="stat-note">{ remark }</span> }
            </Cell>
        </tr>
    }
}
