//! Step 5, put a value on KPIs: what a unit of each is worth, how much of it is due to the plan and when it
//! comes, and which KPIs lift each other.

mod decided;
mod derivation;
mod effect_card;
mod effects;
mod money;
mod new_effect;
mod outcome;
mod value_card;
mod views;

use std::collections::BTreeMap;

use yew::prelude::*;

use super::by_goal::{ByGoal, GoalKpis, kpi_rows};
use crate::app::current::use_current;
use crate::app::parts::{Disclosure, Section, StepFrame};
use crate::app::range_offers::{OffersFor, RangeOffers};
use crate::app::route::Route;
use crate::app::rows::RowEditor;
use crate::app::words::{Words, use_words};
use crate::plan::{GoalId, Kpi, KpiId, Step};
use crate::projection::GoalReturn;
use crate::text::messages::{kpis, values};
use crate::text::terms;
use decided::Decided;
use effects::Effects;
use money::{SameMoney, use_same_money};
use outcome::Figures;
use value_card::ValueCard;
use views::Views;

#[component]
pub fn ValuesStep() -> Html {
    html! {
        <StepFrame step={Step::Values} decided={html! { <Decided /> }}>
            <ValuesByGoal />
            <Effects />
            <RangeOffers of={OffersFor::Values} />
            <Views />
        </StepFrame>
    }
}

/// What every card of the step needs, found once for all of them.
struct Shared<'a> {
    words: Words,
    rows: RowEditor<Kpi>,
    figures: BTreeMap<&'a KpiId, Figures>,
    goals: BTreeMap<&'a GoalId, &'a GoalReturn>,
    money: SameMoney,
    horizon: u32,
    many: bool,
}

#[component]
fn ValuesByGoal() -> Html {
    let words = use_words();
    let lang = words.lang;
    let current = use_current();
    let money = use_same_money(&current.plan, lang);
    let by_goal = ByGoal::of(&current);
    let projection = &current.evaluation.projection;
    let shared = Shared {
        words,
        rows: kpi_rows(&current.editor),
        figures: projection.kpis.iter().map(|kpi| (&kpi.kpi, Figures::of(kpi))).collect(),
        goals: projection.goals.iter().map(|goal| (&goal.goal, goal)).collect(),
        money,
        horizon: projection.horizon,
        many: by_goal.many,
    };
    let kept: usize = by_goal.others.iter().map(|group| group.kpis.len()).sum();
    let nothing = by_goal.selected.iter().all(|group| group.kpis.is_empty());
    html! {
        <div id="unitValue" tabindex="-1" class="goal-groups">
            <div class="step-notes">
                if nothing {
                    <p>{ values::no_kpis(lang) }</p>
                    <p><a class="button" href={Route::Step(Step::Kpis).href()}>{ values::to_kpis(lang) }</a></p>
                }
            </div>
            <div class="goal-groups">
                { for by_goal.selected.iter().filter(|_| !nothing).map(|group| goal_group(group, &shared)) }
            </div>
            <div class="goal-groups-other">
                if kept > 0 {
                    <Disclosure title={kpis::others(lang)} note={kpis::others_note(lang, &kept)}>
                        <p class="muted">{ kpis::others_why(lang) }</p>
                        <div class="goal-groups">
                            { for by_goal.others.iter().filter(|group| !group.kpis.is_empty())
                                .map(|group| goal_group(group, &shared)) }
                        </div>
                    </Disclosure>
                }
            </div>
        </div>
    }
}

/// A goal with the values of its KPIs.
fn goal_group(group: &GoalKpis, shared: &Shared) -> Html {
    let Shared { words, rows, figures, goals, money, horizon, many } = shared;
    let lang = words.lang;
    let department = group
        .department
        .map_or(kpis::of_no_department(lang), |department| terms::department(department, lang));
    let intro = goals.get(&group.goal.id).map(|goal| {
        let (shown, earned) = (words.cash(goal.value_shown()), words.cash(goal.value_earned()));
        values::of_goal(lang, &department, &shown, &earned, horizon)
    });
    let intro = intro.unwrap_or_else(|| kpis::of_department(lang, &department));
    html! {
        <div key={group.goal.id.to_string()} id={group.element_id()} tabindex="-1" class="goal-group">
            <Section title={group.name(lang)} {intro}>
                <div class="cards">
                    { for group.kpis.iter().map(|kpi| html! {
                        <ValueCard key={kpi.id.to_string()} kpi={(*kpi).clone()} rows={rows.clone()}
                            figures={figures.get(&kpi.id).copied()} horizon={*horizon}
                            same_money={money.group_of(kpi)} money_names={money.names()} many={*many} />
                    }) }
                </div>
                <div class="empty">
                    if group.kpis.is_empty() { <p class="muted">{ values::empty_goal(lang) }</p> }
                </div>
            </Section>
        </div>
    }
}
