//! Whose tactic it is: all goals share it, or certain goals bear its cost by shares that add up to 100 %.

use std::rc::Rc;

use yew::prelude::*;

use super::offers::{GoalOffer, Offers};
use crate::app::parts::{Labelling, Limits, NumberField, NumberKind, Options, RadioGroup, Toggle};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::plan::{Serves, Tactic, TacticId};
use crate::text::messages::tactics;

#[derive(Clone, Copy, PartialEq)]
enum Whom {
    Certain,
    All,
}

#[derive(Properties, PartialEq)]
pub struct ServesFieldProps {
    pub tactic: Tactic,
    pub rows: RowEditor<Tactic>,
    pub offers: Rc<Offers>,
}

#[component]
pub fn ServesField(props: &ServesFieldProps) -> Html {
    let lang = use_words().lang;
    let ServesFieldProps { tactic, rows, offers } = props;
    let id = &tactic.id;
    let on_whom = {
        let offers = Rc::clone(offers);
        rows.setter(id, "serves", move |tactic, whom| {
            tactic.serves = match (whom, &tactic.serves) {
                (Whom::All, _) => Serves::All,
                (Whom::Certain, Serves::All) => certain(tactic, &offers),
                (Whom::Certain, serves) => serves.clone(),
            };
        })
    };
    let whom = if tactic.serves == Serves::All { Whom::All } else { Whom::Certain };
    let options = vec![
        (Whom::Certain, AttrValue::Static(tactics::certain_goals(lang))),
        (Whom::All, AttrValue::Static(tactics::all_goals(lang))),
    ];
    html! {
        <div class="tactic-block" id={format!("tactic-{id}-serves")} tabindex="-1">
            <RadioGroup label={tactics::serves(lang)} options={Options::new(&whom, options, on_whom)} />
            if tactic.serves == Serves::All {
                <p class="field-hint">{ tactics::all_goals_hint(lang) }</p>
            } else {
                <GoalShares tactic={id.clone()} serves={tactic.serves.clone()} rows={rows.clone()}
                    offers={Rc::clone(offers)} />
            }
        </div>
    }
}

/// The goals of the KPIs that it delivers; the first selected goal where it delivers none.
fn certain(tactic: &Tactic, offers: &Offers) -> Serves {
    let delivered =
        offers.kpis.iter().filter(|kpi| tactic.kpis.iter().any(|delivery| delivery.kpi == kpi.id));
    let mut goals: Vec<_> = delivered.map(|kpi| kpi.goal.clone()).collect();
    if goals.is_empty() {
        goals.extend(offers.goals.iter().find(|goal| goal.selected).map(|goal| goal.id.clone()));
    }
    Serves::evenly(goals)
}

#[derive(Properties, PartialEq)]
struct GoalSharesProps {
    tactic: TacticId,
    serves: Serves,
    rows: RowEditor<Tactic>,
    offers: Rc<Offers>,
}

/// The goals that can be ticked, with their shares and what these add up to.
#[component]
fn GoalShares(props: &GoalSharesProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let GoalSharesProps { tactic, serves, rows, offers } = props;
    let Serves::Goals(shares) = serves else { return Html::default() };
    let split = {
        let (rows, tactic) = (rows.clone(), tactic.clone());
        Callback::from(move |_: MouseEvent| {
            rows.set(&tactic, "split", |tactic| {
                if let Serves::Goals(shares) = &tactic.serves {
                    tactic.serves = Serves::evenly(shares.keys().cloned());
                }
            });
        })
    };
    let total = serves.total();
    let missing = 1.0 - total;
    let sum = if shares.is_empty() {
        tactics::tick_a_goal(lang).to_owned()
    } else if missing > 1e-9 {
        tactics::shares_missing(lang, &words.share(total), &words.share(missing))
    } else if missing < -1e-9 {
        tactics::shares_over(lang, &words.share(total), &words.share(-missing))
    } else {
        tactics::shares_sum(lang, &words.share(total))
    };
    let wrong = shares.is_empty() || missing.abs() > 1e-9;
    let offered = offers.goals.iter().filter(|goal| goal.selected || shares.contains_key(&goal.id));
    html! {
        <>
            <ul class="goal-shares">
                { for offered.map(|goal| html! {
                    <GoalShare key={goal.id.to_string()} goal={goal.clone()} share={shares.get(&goal.id).copied()}
                        alone={shares.len() == 1} tactic={tactic.clone()} rows={rows.clone()} />
                }) }
            </ul>
            <div class="goal-sum">
                <p role="status" class={if wrong { "field-error" } else { "field-hint" }}>{ sum }</p>
                if shares.len() > 1 {
                    <button type="button" class="button" onclick={split}>{ tactics::split_evenly(lang) }</button>
                }
            </div>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct GoalShareProps {
    goal: GoalOffer,
    /// `None` where the tactic does not serve it.
    share: Option<f64>,
    /// The only goal that the tactic serves: it bears everything.
    alone: bool,
    tactic: TacticId,
    rows: RowEditor<Tactic>,
}

#[component]
fn GoalShare(props: &GoalShareProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let GoalShareProps { goal, share, alone, tactic, rows } = props;
    let on_tick = {
        let goal = goal.id.clone();
        rows.setter(tactic, "goals", move |tactic, serves| tactic.serves.set_goal(&goal, serves))
    };
    let on_share = {
        let (rows, tactic, goal) = (rows.clone(), tactic.clone(), goal.id.clone());
        Callback::from(move |share: Option<f64>| {
            let (Some(share), goal) = (share, goal.clone()) else { return };
            rows.set(&tactic, &format!("share-{goal}"), move |tactic| {
                if let Serves::Goals(shares) = &mut tactic.serves {
                    shares.insert(goal, share);
                }
            });
        })
    };
    let name =
        if goal.selected { goal.name.clone() } else { tactics::goal_not_selected(lang, &goal.name).into() };
    html! {
        <li class="goal-share">
            <Toggle label={name} checked={share.is_some()} on_change={on_tick} />
            <div class="goal-share-field">
                if let Some(share) = share {
                    if *alone && (share - 1.0).abs() < 1e-9 {
                        <span class="goal-share-all">{ words.share(*share) }</span>
                    } else {
                        <NumberField label={tactics::share_of(lang, &goal.name)} labelling={Labelling::ByColumn}
                            value={Some(*share)} kind={NumberKind::Percent} limits={Limits::SHARE} required=true
                            on_change={on_share} />
                    }
                }
            </div>
        </li>
    }
}
