//! Which goals come first, why, and which are pursued now.

use std::rc::Rc;

use yew::prelude::*;

use super::choosing::Choosing;
use super::{goal_name, goal_rows};
use crate::app::current::{Current, use_current};
use crate::app::parts::{
    Cell, ChartFrame, Column, DataTable, Disclosure, HeadCell, Labelling, Section, Toggle, use_chart_size,
};
use crate::app::rows::RowEditor;
use crate::app::words::{Words, use_words};
use crate::chart::{self, Chart, Size};
use crate::plan::{Decision, Goal, GoalId, Plan};
use crate::priority::RankedGoal;
use crate::text::locale::UNDEFINED;
use crate::text::messages::{goals, parts};
use crate::text::terms::{self, Term};

#[component]
pub fn Ranking() -> Html {
    let words = use_words();
    let lang = words.lang;
    let Current { plan, evaluation, editor, .. } = use_current();
    let rows = goal_rows(&editor);
    let columns = vec![
        Column::figures(goals::rank(lang)),
        Column::wide(goals::name(lang)),
        Column::figures(goals::score_of_100(lang)),
        Column::wide(goals::notes(lang)),
        Column::words(goals::approval(lang)),
        Column::words(goals::selected(lang)),
    ];
    let size = use_chart_size();
    let chart =
        use_memo((Rc::clone(&plan), lang, size), |(plan, ..)| chart(plan, &evaluation.ranking, &words, size));
    html! {
        <Section title={goals::ranking(lang)} intro={goals::ranking_intro(lang)}>
            <Choosing />
            <DataTable caption={goals::ranking(lang)} {columns} empty={goals::no_candidates(lang)}>
                { for evaluation.ranking.iter().map(|ranked| {
                    let decision = plan.goal(&ranked.goal).map_or(Decision::Open, |goal| goal.approval.decision);
                    html! {
                        <RankedRow key={ranked.goal.to_string()} id={ranked.goal.clone()}
                            name={goal_name(&plan, &ranked.goal, lang).to_owned()} rank={ranked.rank}
                            score={ranked.score100} notes={notes(&plan, ranked, &words)} {decision}
                            selected={ranked.selected} rows={rows.clone()} />
                    }
                }) }
            </DataTable>
            <div class="chart-place">
                if let Some(chart) = (*chart).clone() {
                    <ChartFrame {chart} />
                }
            </div>
            <Disclosure title={goals::how_scored(lang)}><p>{ goals::how_scored_text(lang) }</p></Disclosure>
        </Section>
    }
}

#[derive(Properties, PartialEq)]
struct RankedRowProps {
    id: GoalId,
    name: AttrValue,
    rank: Option<u32>,
    score: Option<f64>,
    notes: AttrValue,
    decision: Decision,
    selected: bool,
    rows: RowEditor<Goal>,
}

#[component]
fn RankedRow(props: &RankedRowProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let RankedRowProps { id, name, rank, score, notes, decision, selected, rows } = props;
    html! {
        <tr>
            <Cell label={goals::rank(lang)} class="column-figures">
                { rank.map_or_else(|| UNDEFINED.to_owned(), |rank| rank.to_string()) }
            </Cell>
            <HeadCell label={goals::name(lang)}>{ name }</HeadCell>
            <Cell label={goals::score_of_100(lang)} class="column-figures">
                { score.map_or_else(|| UNDEFINED.to_owned(), |score| words.number(score, 1)) }
            </Cell>
            <Cell label={goals::notes(lang)}>{ notes }</Cell>
            <Cell label={goals::approval(lang)}>{ decision.term(lang) }</Cell>
            <Cell label={goals::selected(lang)}>
                <Toggle label={goals::select(lang, name)} labelling={Labelling::ByColumn} checked={*selected}
                    on_change={rows.setter(id, "selected", |row, selected| row.selected = selected)} />
            </Cell>
        </tr>
    }
}

/// Whether the goal is ranked for good, and what decided a tie.
fn notes(plan: &Plan, ranked: &RankedGoal, words: &Words) -> String {
    let lang = words.lang;
    if ranked.rank.is_none() {
        return goals::not_ranked(lang).to_owned();
    }
    let mut notes = Vec::new();
    if ranked.provisional {
        let criteria = plan.goals.criteria.iter().filter(|criterion| ranked.unrated.contains(&criterion.id));
        let names: Vec<&str> = criteria.map(|criterion| terms::criterion(criterion, lang)).collect();
        notes.push(goals::provisional_for(lang, &names.join(parts::between(lang))));
    }
    if let Some(tie) = &ranked.tie {
        let names: Vec<&str> = tie.with.iter().map(|goal| goal_name(plan, goal, lang)).collect();
        notes.push(goals::tied(lang, &names.join(parts::between(lang)), &tie.broken_by.term(lang)));
    }
    notes.join(parts::between(lang))
}

fn chart(plan: &Plan, ranking: &[RankedGoal], words: &Words, size: Size) -> Option<Rc<Chart>> {
    let lang = words.lang;
    let noted: Vec<(String, String)> = ranking
        .iter()
        .map(|ranked| {
            let state = if ranked.selected { goals::selected_badge(lang) } else { goals::open(lang) };
            let notes = [state.to_owned(), notes(plan, ranked, words)];
            let notes: Vec<String> = notes.into_iter().filter(|note| !note.is_empty()).collect();
            (goal_name(plan, &ranked.goal, lang).to_owned(), notes.join(parts::between(lang)))
        })
        .collect();
    let bars: Vec<chart::Ranked> = ranking
        .iter()
        .zip(&noted)
        .map(|(ranked, (label, note))| chart::Ranked {
            label,
            score: ranked.score100,
            choice: if ranked.selected { chart::Choice::Selected } else { chart::Choice::Open },
            ratings: if ranked.provisional { chart::Ratings::Provisional } else { chart::Ratings::Complete },
            note,
        })
        .collect();
    let first =
        ranking.first().zip(noted.first()).and_then(|(ranked, (name, _))| Some((name, ranked.score100?)));
    let summary = match first {
        Some((name, score)) => goals::chart_summary(lang, name, &words.number(score, 1), &ranking.len()),
        None => goals::chart_none(lang).to_owned(),
    };
    let score = |score: f64| words.number(score, 1);
    let chart = chart::Ranking {
        words: chart::Words {
            title: goals::ranking(lang),
            summary: &summary,
            amount: goals::score_of_100(lang),
            missing: UNDEFINED,
            tick: &score,
            figure: &score,
        },
        candidate: goals::name(lang),
        note: goals::notes(lang),
        states: chart::States {
            selected: goals::selected_badge(lang),
            open: goals::open(lang),
            provisional: goals::provisional(lang),
        },
        ranked: &bars,
    };
    chart.chart(size).map(Rc::new)
}
