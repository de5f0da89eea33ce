//! What goals are rated by, and how much each criterion weighs.

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::editor::Editor;
use crate::app::parts::{
    AddButton, Cell, Column, DataTable, Labelling, Limits, NumberField, RowPlace, RowTools, Section,
    TextField,
};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::plan::{Criterion, Plan, StandardCriterion, limits};
use crate::text::Lang;
use crate::text::messages::{goals, parts};
use crate::text::terms::{self, Term};

/// Ratings refer to criteria, so the plan removes them.
fn criterion_rows(editor: &Editor) -> RowEditor<Criterion> {
    RowEditor::new(editor, "criterion", |plan| Some(&mut plan.goals.criteria))
        .removing_by(Plan::remove_criterion)
}

#[component]
pub fn Criteria() -> Html {
    let lang = use_words().lang;
    let Current { plan, editor, .. } = use_current();
    let rows = criterion_rows(&editor);
    let list = &plan.goals.criteria;
    let sum: f64 = list.iter().map(|criterion| criterion.weight).sum();
    let columns = vec![
        Column::wide(goals::criterion(lang)),
        Column::wide(goals::criterion_meaning(lang)),
        Column::figures(goals::points(lang)),
        Column::figures(goals::share(lang)),
        Column::tools(parts::tools(lang)),
    ];
    let new = Callback::from(|id| Criterion { weight: 10.0, ..Criterion::new(id) });
    html! {
        <Section title={goals::criteria(lang)} intro={goals::criteria_intro(lang)}>
            <DataTable caption={goals::criteria(lang)} {columns} empty={goals::no_criteria(lang)}>
                { for list.iter().enumerate().map(|(at, criterion)| html! {
                    <CriterionRow key={criterion.id.to_string()} criterion={criterion.clone()} rows={rows.clone()}
                        place={RowPlace::new(at, list.len())}
                        share={(sum > 0.0).then(|| criterion.weight / sum)} />
                }) }
            </DataTable>
            <div class="table-foot" id="criteria" tabindex="-1">
                if list.len() < limits::MOST_CRITERIA {
                    <AddButton adding={rows.adding(new)} label={goals::add_criterion(lang)} />
                } else {
                    <p class="muted">{ goals::criteria_most(lang) }</p>
                }
            </div>
        </Section>
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
    /// Its part of all weights; `None` where they are all 0.
    share: Option<f64>,
}

#[component]
fn CriterionRow(props: &CriterionRowProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let CriterionRowProps { criterion, rows, place, share } = props;
    let id = &criterion.id;
    let name = terms::criterion(criterion, lang).to_owned();
    let on_weight = rows.setter(id, "weight", |row, weight: Option<f64>| {
        // Less than the least weight would not be told from 0 in the ranking; the weight stays as it was.
        let weight = weight.filter(|weight| *weight == 0.0 || *weight >= limits::LEAST_WEIGHT);
        row.weight = weight.unwrap_or(row.weight);
    });
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
            <Cell label={goals::points(lang)} class="column-figures">
                <NumberField id={rows.field_id(id, "weight")} label={goals::points(lang)}
                    labelling={Labelling::ByColumn} required={true} value={criterion.weight}
                    limits={Limits::new(0.0, 1e6)} on_change={on_weight} />
            </Cell>
            <Cell label={goals::share(lang)} class="column-figures">
                { share.map_or_else(|| "—".to_owned(), |share| words.share(share)) }
            </Cell>
            <Cell class="column-tools">
                <RowTools row={rows.handle(id)} {name} place={*place} />
            </Cell>
        </tr>
    }
}
