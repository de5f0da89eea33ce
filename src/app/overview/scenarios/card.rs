//! One scenario: what it changes in a line while folded, its fields while open.

use std::rc::Rc;

use yew::prelude::*;

use super::changes::{Changes, Choices};
use crate::app::parts::{FoldCard, Limits, NumberField, NumberKind, RowPlace, RowTools, TextField};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::plan::Scenario;
use crate::text::messages::scenarios as say;
use crate::text::terms;

/// Factors of a file may go further; who types one means less than a hundredfold.
pub const FACTOR: Limits = Limits::new(0.0, 100.0);

#[derive(Properties, PartialEq)]
pub struct ScenarioCardProps {
    pub scenario: Scenario,
    pub rows: RowEditor<Scenario>,
    pub place: RowPlace,
    pub choices: Rc<Choices>,
    /// What it changes, in a line.
    pub summary: AttrValue,
}

#[component]
pub fn ScenarioCard(props: &ScenarioCardProps) -> Html {
    let lang = use_words().lang;
    let ScenarioCardProps { scenario, rows, place, choices, summary } = props;
    let id = &scenario.id;
    // A new one is there to be filled in.
    let open = use_state_eq(|| scenario.name.is_empty() && scenario.standard.is_none());
    let on_toggle = {
        let set = open.setter();
        Callback::from(move |now| set.set(now))
    };
    let title = AttrValue::from(terms::scenario(scenario, lang).to_owned());
    let tools = html! { <RowTools row={rows.handle(id)} name={title.clone()} place={*place} /> };
    let on_name = rows.setter(id, "name", |row, name| row.name = name);
    let on_value = rows.setter(id, "valueFactor", |row, factor: Option<f64>| {
        row.value_factor = factor.unwrap_or(row.value_factor);
    });
    let on_cost = rows.setter(id, "costFactor", |row, factor: Option<f64>| {
        row.cost_factor = factor.unwrap_or(row.cost_factor);
    });
    html! {
        <FoldCard id={rows.element_id(id)} title={title.clone()} summary={html! { <p>{ summary }</p> }} {tools}
            open={*open} {on_toggle}>
            <div class="form">
                <TextField id={rows.field_id(id, "name")} label={say::name(lang)} value={scenario.name.clone()}
                    placeholder={title} on_change={on_name} />
                <NumberField id={rows.field_id(id, "valueFactor")} label={say::value_factor(lang)}
                    kind={NumberKind::Percent} limits={FACTOR} required=true hint={say::factor_hint(lang)}
                    value={Some(scenario.value_factor)} on_change={on_value} />
                <NumberField id={rows.field_id(id, "costFactor")} label={say::cost_factor(lang)}
                    kind={NumberKind::Percent} limits={FACTOR} required=true hint={say::factor_hint(lang)}
                    value={Some(scenario.cost_factor)} on_change={on_cost} />
            </div>
            <Changes scenario={id.clone()} changes={scenario.changes.clone()} rows={rows.clone()}
                choices={Rc::clone(choices)} />
        </FoldCard>
    }
}
