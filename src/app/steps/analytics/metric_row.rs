//! One metric: what is read, where, by whom and how often.

use yew::prelude::*;

use crate::app::parts::{Choice, Options, RowPlace, RowTools, TextArea, TextField, term_options};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::plan::{Frequency, Metric};
use crate::text::messages::analytics;
use crate::text::terms;

#[derive(Properties, PartialEq)]
pub struct MetricRowProps {
    pub metric: Metric,
    pub rows: RowEditor<Metric>,
    pub place: RowPlace,
}

#[component]
pub fn MetricRow(props: &MetricRowProps) -> Html {
    let lang = use_words().lang;
    let MetricRowProps { metric, rows, place } = props;
    let id = &metric.id;
    let on_name = rows.setter(id, "name", |metric, text| metric.name = text);
    let on_definition = rows.setter(id, "definition", |metric, text| metric.definition = text);
    let on_tool = rows.setter(id, "tool", |metric, text| metric.tool = text);
    let on_owner = rows.setter(id, "owner", |metric, text| metric.owner = text);
    let on_frequency = rows.setter(id, "frequency", |metric, frequency| metric.frequency = frequency);
    html! {
        <li class="metric" id={rows.element_id(id)}>
            <div class="metric-form">
                <TextField id={rows.field_id(id, "name")} label={analytics::metric(lang)}
                    value={metric.name.clone()} on_change={on_name} />
                <TextField id={rows.field_id(id, "tool")} label={analytics::tool(lang)}
                    value={metric.tool.clone()} placeholder={analytics::tool_hint(lang)} on_change={on_tool} />
                <TextField id={rows.field_id(id, "owner")} label={analytics::owner(lang)}
                    value={metric.owner.clone()} on_change={on_owner} />
                <Choice id={rows.field_id(id, "frequency")} label={analytics::frequency(lang)}
                    options={Options::new(
                        &metric.frequency,
                        term_options(Frequency::ALL, lang),
                        on_frequency,
                    )} />
                <div class="metric-definition">
                    <TextArea id={rows.field_id(id, "definition")} label={analytics::definition(lang)} rows={1}
                        value={metric.definition.clone()} placeholder={analytics::definition_hint(lang)}
                        on_change={on_definition} />
                </div>
            </div>
            <RowTools row={rows.handle(id)} name={terms::named(&metric.name, lang).to_owned()} place={*place} />
        </li>
    }
}
