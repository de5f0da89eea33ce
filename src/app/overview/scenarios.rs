//! The plan with less value or more cost: scenarios as factors, and what each comes to.

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::editor::Editor;
use crate::app::outcome;
use crate::app::parts::{
    AddButton, Cell, Column, DataTable, Labelling, Limits, NumberField, NumberKind, RowPlace, RowTools,
    Section, TextField,
};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::plan::Scenario;
use crate::text::messages::{app, overview, parts};
use crate::text::terms;

fn scenarios(editor: &Editor) -> RowEditor<Scenario> {
    RowEditor::new(editor, "scenario", |plan| Some(&mut plan.settings.scenarios))
}

/// What a scenario comes to, in words and figures.
#[derive(Clone, Debug, PartialEq)]
struct Outcome {
    /// ROI at each milestone.
    roi: Vec<Option<f64>>,
    net: f64,
    break_even: String,
}

#[component]
pub fn Scenarios() -> Html {
    let words = use_words();
    let lang = words.lang;
    let Current { plan, evaluation, editor, .. } = use_current();
    let rows = scenarios(&editor);
    let list = &plan.settings.scenarios;
    let horizon = evaluation.projection.horizon;
    let milestones = &evaluation.projection.milestones;
    let mut columns = vec![
        Column::words(overview::scenario(lang)),
        Column::figures(overview::value_factor(lang)),
        Column::figures(overview::cost_factor(lang)),
    ];
    columns.extend(milestones.iter().map(|month| Column::figures(app::roi_brief(lang, month))));
    columns.extend([
        Column::figures(app::net(lang, &horizon)),
        Column::figures(app::break_even(lang)),
        Column::tools(parts::tools(lang)),
    ]);
    let outcome = |scenario: &Scenario| {
        let result = evaluation.scenarios.iter().find(|result| result.scenario == scenario.id);
        result.map(|result| Outcome {
            roi: result.milestones.iter().map(|milestone| milestone.roi).collect(),
            net: result.milestones.last().map_or(0.0, |milestone| milestone.net),
            break_even: outcome::break_even(result.break_even, horizon, &plan, &words).0,
        })
    };
    let new = Callback::from(Scenario::unchanged);
    html! {
        <Section title={overview::scenarios(lang)} intro={overview::scenarios_intro(lang)}>
            <DataTable caption={overview::scenarios(lang)} {columns} empty={overview::no_scenarios(lang)}>
                { for list.iter().enumerate().map(|(at, scenario)| html! {
                    <ScenarioRow key={scenario.id.to_string()} scenario={scenario.clone()} rows={rows.clone()}
                        place={RowPlace::new(at, list.len())} outcome={outcome(scenario)}
                        milestones={milestones.clone()} {horizon} />
                }) }
            </DataTable>
            <AddButton adding={rows.adding(new)} label={overview::add_scenario(lang)} />
        </Section>
    }
}

#[derive(Properties, PartialEq)]
struct ScenarioRowProps {
    scenario: Scenario,
    rows: RowEditor<Scenario>,
    place: RowPlace,
    outcome: Option<Outcome>,
    milestones: Vec<u32>,
    horizon: u32,
}

#[component]
fn ScenarioRow(props: &ScenarioRowProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let ScenarioRowProps { scenario, rows, place, outcome, milestones, horizon } = props;
    let id = &scenario.id;
    let name = terms::scenario(scenario, lang).to_owned();
    let on_name = rows.setter(id, "name", |row, name| row.name = name);
    let on_value = rows.setter(id, "valueFactor", |row, factor: Option<f64>| {
        row.value_factor = factor.unwrap_or(row.value_factor);
    });
    let on_cost = rows.setter(id, "costFactor", |row, factor: Option<f64>| {
        row.cost_factor = factor.unwrap_or(row.cost_factor);
    });
    let roi = |at: usize| outcome.as_ref().and_then(|outcome| outcome.roi.get(at).copied().flatten());
    html! {
        <tr id={rows.element_id(id)}>
            <Cell label={overview::scenario(lang)}>
                <TextField id={rows.field_id(id, "name")} label={overview::scenario(lang)}
                    labelling={Labelling::ByColumn} value={scenario.name.clone()} placeholder={name.clone()}
                    on_change={on_name} />
            </Cell>
            <Cell label={overview::value_factor(lang)}>
                <NumberField id={rows.field_id(id, "valueFactor")} label={overview::value_factor(lang)}
                    labelling={Labelling::ByColumn} kind={NumberKind::Percent} limits={FACTOR} required=true
                    value={Some(scenario.value_factor)} on_change={on_value} />
            </Cell>
            <Cell label={overview::cost_factor(lang)}>
                <NumberField id={rows.field_id(id, "costFactor")} label={overview::cost_factor(lang)}
                    labelling={Labelling::ByColumn} kind={NumberKind::Percent} limits={FACTOR} required=true
                    value={Some(scenario.cost_factor)} on_change={on_cost} />
            </Cell>
            { for milestones.iter().enumerate().map(|(at, month)| html! {
                <Cell key={*month} label={app::roi_brief(lang, month)} class="column-figures">
                    <span class={outcome::tone(roi(at)).class()}>{ words.roi(roi(at)) }</span>
                </Cell>
            }) }
            <Cell label={app::net(lang, horizon)} class="column-figures">
                { outcome.as_ref().map(|outcome| words.short_cash(outcome.net)).unwrap_or_default() }
            </Cell>
            <Cell label={app::break_even(lang)} class="column-figures column-wrap">
                { outcome.as_ref().map(|outcome| outcome.break_even.clone()).unwrap_or_default() }
            </Cell>
            <Cell class="column-tools">
                <RowTools row={rows.handle(id)} {name} place={*place} />
            </Cell>
        </tr>
    }
}

/// Factors of a file may go further; who types one means less than a hundredfold.
const FACTOR: Limits = Limits::new(0.0, 100.0);
