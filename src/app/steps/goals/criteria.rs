//! What goals are rated by, and how much each criterion weighs.

use yew::prelude::*;

use super::weighing::{Consistency, MethodChoice, MethodFields, Weigher, use_criterion_names};
use crate::app::current::{Current, use_current};
use crate::app::editor::Editor;
use crate::app::parts::{
    AddButton, Cell, Column, DataTable, Labelling, Limits, NumberField, RowPlace, RowTools, Section,
    TextField,
};
use crate::app::rows::RowEditor;
use crate::app::words::{Words, use_words};
use crate::plan::{Criterion, JudgedBy, Plan, StandardCriterion, WeightMethod, limits};
use crate::priority::WeightsInUse;
use crate::text::Lang;
use crate::text::locale::UNDEFINED;
use crate::text::messages::{goal_weights as say, goals, parts};
use crate::text::terms::{self, Term};

/// Ratings refer to criteria, so the plan removes them.
pub fn criterion_rows(editor: &Editor) -> RowEditor<Criterion> {
    RowEditor::new(editor, "criterion", |plan| Some(&mut plan.goals.criteria))
        .removing_by(Plan::remove_criterion)
}

#[component]
pub fn Criteria() -> Html {
    let words = use_words();
    let lang = words.lang;
    let Current { plan, evaluation, editor, .. } = use_current();
    let names = use_criterion_names();
    let rows = criterion_rows(&editor);
    let list = &plan.goals.criteria;
    let weighing = &plan.goals.weighing;
    let weights = &evaluation.priorities.weights;
    let by_points = weighing.method == WeightMethod::Points;
    let mut columns =
        vec![Column::wide(goals::criterion(lang)), Column::wide(goals::criterion_meaning(lang))];
    if by_points {
        columns.push(Column::figures(goals::points(lang)));
    }
    columns.push(Column::figures(goals::share(lang)));
    columns.push(Column::tools(parts::tools(lang)));
    let new = Callback::from(|id| Criterion { weight: 10.0, ..Criterion::new(id) });
    let weighed = weights.shares.iter().any(|share| *share > 0.0);
    html! {
        <Section title={goals::criteria(lang)} intro={goals::criteria_intro(lang)}>
            <MethodChoice weigher={Weigher::Team} method={weighing.method} />
            <DataTable caption={goals::criteria(lang)} {columns} empty={goals::no_criteria(lang)}>
                { for list.iter().zip(&weights.shares).enumerate().map(|(at, (criterion, share))| html! {
                    <CriterionRow key={criterion.id.to_string()} criterion={criterion.clone()} rows={rows.clone()}
                        place={RowPlace::new(at, list.len())} {by_points} share={weighed.then_some(*share)} />
                }) }
            </DataTable>
            <p class="muted">{ source(weights, &words) }</p>
            <div class="table-foot" id="criteria" tabindex="-1">
                if list.len() < limits::MOST_CRITERIA {
                    <AddButton adding={rows.adding(new)} label={goals::add_criterion(lang)} />
                } else {
                    <p class="muted">{ goals::criteria_most(lang) }</p>
                }
            </div>
            <div class={classes!("weighing", (weighing.method == WeightMethod::Pairwise).then_some("weighing-pairs"))}>
                <MethodFields weigher={Weigher::Team} weighing={weighing.clone()} criteria={names.clone()} />
                if plan.goals.judging.by == JudgedBy::Team {
                    <Consistency method={weighing.method} criteria={names} />
                }
            </div>
        </Section>
    }
}

/// Where the weights in use come from.
fn source(weights: &WeightsInUse, words: &Words) -> String {
    let lang = words.lang;
    match weights.waits_for {
        Some(method) => say::weights_wait(lang, &method.term(lang)),
        None => say::weights_by(lang, &weights.origin.term(lang)),
    }
}

/// What a standard criterion asks, until the team says it in its own words.
fn question(standard: StandardCriterion, lang: Lang) -> &'static str {
    match standard {
        StandardCriterion::Suitability => goals::asks_suitability(lang),
        StandardCriterion::BusinessNeed => goals::asks_business_need(lang),
        StandardCriterion::CostOfInaction => goals::asks_cost_of_inaction(lang),
        StandardCriterion::PotentialRoi => goals::asks_potential_roi(lang),
        StandardCriterion::ManagementSupport => goals::asks_management_support(lang),
    }
}

#[derive(Properties, PartialEq)]
struct CriterionRowProps {
    criterion: Criterion,
    rows: RowEditor<Criterion>,
    place: RowPlace,
    /// Direct points are entered here.
    by_points: bool,
    /// Its part of all weights; `None` where they are all 0.
    share: Option<f64>,
}

#[component]
fn CriterionRow(props: &CriterionRowProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let CriterionRowProps { criterion, rows, place, by_points, share } = props;
    let id = &criterion.id;
    let name = terms::criterion(criterion, lang).to_owned();
    let on_weight = rows.setter(id, "weight", |row, weight: Option<f64>| {
        // Less than the least weight would not be told from 0 in the ranking; the weight stays as it was.
        let weight = weight.filter(|weight| *weight == 0.0 || *weight >= limits::LEAST_WEIGHT);
        row.weight = weight.unwrap_or(row.weight);
    });
    let points = html! {
        <Cell label={goals::points(lang)} class="column-figures">
            <NumberField id={rows.field_id(id, "weight")} label={goals::points(lang)}
                labelling={Labelling::ByColumn} required={true} value={criterion.weight}
                limits={Limits::new(limits::WEIGHT.least, limits::WEIGHT.greatest)} on_change={on_weight} />
        </Cell>
    };
    html! {
        <tr id={rows.element_id(id)}>
            <Cell label={goals::criterion(lang)}>
                <TextField id={rows.field_id(id, "name")} label={goals::criterion(lang)}
                    labelling={Labelling::ByColumn} value={criterion.name.clone()}
                    placeholder={criterion.standard.map(|standard| standard.term(lang))}
                    on_change={rows.setter(id, "name", |row, name| row.name = name)} />
            </Cell>
            <Cell label={goals::criterion_meaning(lang)}>
                <TextField id={rows.field_id(id, "description")} label={goals::criterion_meaning(lang)}
                    labelling={Labelling::ByColumn} value={criterion.description.clone()}
                    placeholder={criterion.standard.map(|standard| question(standard, lang))}
                    on_change={rows.setter(id, "description", |row, text| row.description = text)} />
            </Cell>
            { for by_points.then_some(points) }
            <Cell label={goals::share(lang)} class="column-figures">
                { share.map_or_else(|| UNDEFINED.to_owned(), |share| words.percent(share, 1)) }
            </Cell>
            <Cell class="column-tools">
                <RowTools row={rows.handle(id)} {name} place={*place} />
            </Cell>
        </tr>
    }
}
