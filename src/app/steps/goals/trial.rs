//! Other weights, tried out: a slider for each criterion, and the order that would follow. The plan changes only when
//! they are put to use.

use std::collections::BTreeMap;
use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::goal_name;
use crate::app::current::{Current, use_current};
use crate::app::parts::{Cell, Column, DataTable, Disclosure, HeadCell, Section, use_element_id};
use crate::app::words::{Words, use_words};
use crate::plan::{CriterionId, GoalId, JudgedBy, Plan, WeightMethod};
use crate::priority::RankedGoal;
use crate::text::locale::UNDEFINED;
use crate::text::messages::{goal_trial as say, parts};
use crate::text::terms;

/// So many places are drawn.
const SHOWN: usize = 12;

/// Points of the sliders that were moved, 0 to 100.
type Moved = BTreeMap<CriterionId, f64>;

#[component]
pub fn Trial() -> Html {
    let words = use_words();
    let lang = words.lang;
    let Current { plan, evaluation, editor, engine } = use_current();
    let moved = use_state_eq(Moved::new);
    let shares = &evaluation.priorities.weights.shares;
    let points: Vec<f64> = plan
        .goals
        .criteria
        .iter()
        .zip(shares)
        .map(|(criterion, share)| moved.get(&criterion.id).copied().unwrap_or_else(|| points(*share)))
        .collect();
    let is_moved = plan.goals.criteria.iter().any(|criterion| moved.contains_key(&criterion.id));
    let tried =
        use_memo((evaluation.ranking.clone(), points.clone(), is_moved), |(in_use, points, is_moved)| {
            if *is_moved { (engine.rank_by)(&plan, &evaluation, points) } else { in_use.clone() }
        });
    if evaluation.ranking.iter().filter(|goal| goal.rank.is_some()).count() < 2 {
        return html! {
            <Section title={say::title(lang)} intro={say::intro(lang)}><p class="muted">{ say::too_few(lang) }</p></Section>
        };
    }
    let sum: f64 = points.iter().sum();
    let on_slide = {
        let moved = moved.clone();
        Callback::from(move |(id, to): (CriterionId, f64)| {
            let mut now = (*moved).clone();
            now.insert(id, to);
            moved.set(now);
        })
    };
    let on_reset = {
        let moved = moved.setter();
        Callback::from(move |_: MouseEvent| moved.set(Moved::new()))
    };
    let on_adopt = {
        let (moved, points) = (moved.setter(), points.clone());
        Callback::from(move |_: MouseEvent| {
            if is_moved && sum > 0.0 {
                let points = points.clone();
                editor.edit(move |plan| adopt(plan, &points));
                moved.set(Moved::new());
            }
        })
    };
    let slider = |((criterion, share), points): ((&crate::plan::Criterion, &f64), &f64)| {
        let now = if sum > 0.0 { points / sum } else { 0.0 };
        html! {
            <Slider key={criterion.id.to_string()} id={criterion.id.clone()}
                name={terms::criterion(criterion, lang).to_owned()} points={*points}
                said={say::share(lang, &words.percent(now, 0), &words.percent(*share, 0))} on_slide={on_slide.clone()} />
        }
    };
    let idle = (!is_moved).then_some("true");
    html! {
        <Section title={say::title(lang)} intro={say::intro(lang)}>
            <div class="trial">
                <div class="trial-weights" role="group" aria-label={say::weights(lang)}>
                    { for plan.goals.criteria.iter().zip(shares).zip(&points).map(slider) }
                    <div class="actions">
                        if plan.goals.judging.by == JudgedBy::Team {
                            <button type="button" class="button button-main" aria-disabled={idle}
                                onclick={on_adopt}>
                                { say::adopt(lang) }
                            </button>
                        }
                        <button type="button" class="button" aria-disabled={idle} onclick={on_reset}>
                            { say::reset(lang) }
                        </button>
                    </div>
                    <p class="field-hint">
                        if plan.goals.judging.by == JudgedBy::Team {
                            { say::adopt_hint(lang) }
                        } else {
                            { say::judges_count(lang) }
                        }
                    </p>
                </div>
                <div class="trial-order">
                    <p role="status">{ told(&plan, &evaluation.ranking, &tried, is_moved, sum, &words) }</p>
                    <Bars tried={Rc::clone(&tried)} />
                    <Disclosure title={parts::as_table(lang)}>
                        <Figures {tried} />
                    </Disclosure>
                </div>
            </div>
        </Section>
    }
}

/// A share as points of 100, to two decimals: what is shown is what would be entered.
fn points(share: f64) -> f64 {
    (share * 1e4).round() / 100.0
}

fn adopt(plan: &mut Plan, points: &[f64]) {
    plan.goals.weighing.method = WeightMethod::Points;
    for (criterion, points) in plan.goals.criteria.iter_mut().zip(points) {
        criterion.weight = *points;
    }
}

#[derive(Properties, PartialEq)]
struct SliderProps {
    id: CriterionId,
    name: AttrValue,
    points: f64,
    /// The weight in words.
    said: AttrValue,
    on_slide: Callback<(CriterionId, f64)>,
}

#[component]
fn Slider(props: &SliderProps) -> Html {
    let element = use_element_id();
    let SliderProps { id, name, points, said, on_slide } = props;
    let oninput = {
        let (id, on_slide) = (id.clone(), on_slide.clone());
        Callback::from(move |event: InputEvent| {
            let input: Option<HtmlInputElement> = event.target_dyn_into();
            if let Some(to) = input.map(|input| input.value_as_number()).filter(|to| to.is_finite()) {
                on_slide.emit((id.clone(), to));
            }
        })
    };
    html! {
        <div class="slider">
            <label for={element.clone()}>{ name }</label>
            <span class="slider-said muted" aria-hidden="true">{ said }</span>
            <input type="range" id={element} min="0" max="100" step="1" value={points.to_string()}
                aria-valuetext={said.clone()} {oninput} />
        </div>
    }
}

/// What the weights change, in a sentence.
fn told(
    plan: &Plan,
    in_use: &[RankedGoal],
    tried: &[RankedGoal],
    is_moved: bool,
    sum: f64,
    words: &Words,
) -> String {
    let lang = words.lang;
    if !is_moved {
        return say::as_in_use(lang).to_owned();
    }
    let Some(first) = tried.first().filter(|_| sum > 0.0) else { return say::no_weight(lang).to_owned() };
    let others = tried.iter().filter(|goal| rank_of(in_use, &goal.goal) != goal.rank).count();
    let name = goal_name(plan, &first.goal, lang);
    match in_use.first() {
        _ if others == 0 => say::same(lang).to_owned(),
        Some(before) if before.goal == first.goal => say::first_stays(lang, &name, &others),
        _ => say::new_first(lang, &name, &others),
    }
}

fn ranked<'a>(ranking: &'a [RankedGoal], id: &GoalId) -> Option<&'a RankedGoal> {
    ranking.iter().find(|goal| goal.goal == *id)
}

fn rank_of(ranking: &[RankedGoal], id: &GoalId) -> Option<u32> {
    ranked(ranking, id)?.rank
}

#[derive(Properties, PartialEq)]
struct TriedProps {
    tried: Rc<Vec<RankedGoal>>,
}

/// The order as bars that move to their places. Only the look: the sentence and the table say it in words.
#[component]
fn Bars(props: &TriedProps) -> Html {
    let words = use_words();
    let Current { plan, evaluation, .. } = use_current();
    // In the order in use, so that a bar moves while its element stays.
    let bar = |(before, in_use): (usize, &RankedGoal)| {
        let place = props.tried.iter().position(|goal| goal.goal == in_use.goal)?;
        if place >= SHOWN && before >= SHOWN {
            return None;
        }
        let goal = &props.tried[place];
        let score = goal.score100.unwrap_or(0.0);
        let rank = goal.rank.map_or_else(|| UNDEFINED.to_owned(), |rank| rank.to_string());
        Some(html! {
            <div key={goal.goal.to_string()} ~style={format!("--place: {place}; --score: {score:.1}")}
                class={classes!("trial-bar", (place >= SHOWN).then_some("trial-bar-out"),
                    (goal.rank != in_use.rank).then_some("trial-bar-moved"))}>
                <span class="trial-rank">{ rank }</span>
                <span class="trial-name">{ goal_name(&plan, &goal.goal, words.lang).to_owned() }</span>
                <span class="trial-score">{ goal.score100.map_or_else(|| UNDEFINED.to_owned(), |it| words.number(it, 1)) }</span>
            </div>
        })
    };
    let rows = props.tried.len().min(SHOWN);
    html! {
        <div class="trial-bars" aria-hidden="true" ~style={format!("--rows: {rows}")}>
            { for evaluation.ranking.iter().enumerate().filter_map(bar) }
        </div>
    }
}

#[component]
fn Figures(props: &TriedProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let Current { plan, evaluation, .. } = use_current();
    let columns = vec![
        Column::figures(say::rank(lang)),
        Column::wide(say::goal(lang)),
        Column::figures(say::score(lang)),
        Column::figures(say::rank_in_use(lang)),
        Column::figures(say::score_in_use(lang)),
    ];
    let rank = |rank: Option<u32>| rank.map_or_else(|| UNDEFINED.to_owned(), |rank| rank.to_string());
    let score = |score: Option<f64>| score.map_or_else(|| UNDEFINED.to_owned(), |it| words.number(it, 1));
    let row = |goal: &RankedGoal| {
        let before = ranked(&evaluation.ranking, &goal.goal);
        html! {
            <tr key={goal.goal.to_string()}>
                <Cell label={say::rank(lang)} class="column-figures">{ rank(goal.rank) }</Cell>
                <HeadCell label={say::goal(lang)}>{ goal_name(&plan, &goal.goal, lang).to_owned() }</HeadCell>
                <Cell label={say::score(lang)} class="column-figures">{ score(goal.score100) }</Cell>
                <Cell label={say::rank_in_use(lang)} class="column-figures">
                    { rank(before.and_then(|it| it.rank)) }
                </Cell>
                <Cell label={say::score_in_use(lang)} class="column-figures">
                    { score(before.and_then(|it| it.score100)) }
                </Cell>
            </tr>
        }
    };
    html! {
        <>
            <DataTable caption={say::order(lang)} {columns} class="trial-figures">
                { for props.tried.iter().take(SHOWN).map(row) }
            </DataTable>
            <p class="muted sureness-more">
                if props.tried.len() > SHOWN {
                    { say::first_goals(lang, &SHOWN) }
                }
            </p>
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Month;

    #[test]
    fn weights_put_to_use_are_points_and_what_other_methods_say_stays() {
        let mut plan = Plan::starting("P1".into(), "", Month::new(2026, 1).unwrap(), "TWD");
        plan.goals.weighing.method = WeightMethod::Order;
        plan.goals.weighing.order = plan.goals.criteria.iter().rev().map(|it| it.id.clone()).collect();
        let order = plan.goals.weighing.order.clone();
        adopt(&mut plan, &[60.0, 0.0, 22.22, 10.0, 5.0]);
        let points: Vec<f64> = plan.goals.criteria.iter().map(|it| it.weight).collect();
        assert_eq!(points, [60.0, 0.0, 22.22, 10.0, 5.0]);
        assert_eq!((plan.goals.weighing.method, plan.goals.weighing.order), (WeightMethod::Points, order));
        assert_eq!(super::points(2.0 / 9.0), 22.22);
    }
}
