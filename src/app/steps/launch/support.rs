//! What people need before the first day: training, tools, support.

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::parts::{
    AddButton, Cell, Choice, Column, DataTable, DateField, Labelling, Options, RowPlace, RowTools, Section,
    TextField, Toggle, term_options,
};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::plan::{Support, SupportId, SupportKind};
use crate::text::messages::{launch, parts};

fn support(id: SupportId) -> Support {
    Support {
        id,
        kind: SupportKind::Training,
        what: String::new(),
        who: String::new(),
        due: None,
        done: false,
    }
}

#[component]
pub fn SupportList() -> Html {
    let lang = use_words().lang;
    let Current { plan, editor, .. } = use_current();
    let rows = RowEditor::new(&editor, "support", |plan| Some(&mut plan.launch.support));
    let list = &plan.launch.support;
    let columns = vec![
        Column::words(launch::kind(lang)),
        Column::wide(launch::what(lang)),
        Column::words(launch::for_whom(lang)),
        Column::words(launch::due(lang)),
        Column::narrow(launch::done(lang)),
        Column::tools(parts::tools(lang)),
    ];
    html! {
        <Section title={launch::support(lang)} intro={launch::support_intro(lang)}>
            <div id="support" tabindex="-1">
                <DataTable caption={launch::support(lang)} {columns} empty={launch::no_support(lang)}>
                    { for list.iter().enumerate().map(|(at, support)| html! {
                        <SupportRow key={support.id.to_string()} support={support.clone()} rows={rows.clone()}
                            place={RowPlace::new(at, list.len())} />
                    }) }
                </DataTable>
            </div>
            <AddButton adding={rows.adding(Callback::from(support))} label={launch::add_support(lang)} />
        </Section>
    }
}

#[derive(Properties, PartialEq)]
struct SupportRowProps {
    support: Support,
    rows: RowEditor<Support>,
    place: RowPlace,
}

#[component]
fn SupportRow(props: &SupportRowProps) -> Html {
    let lang = use_words().lang;
    let SupportRowProps { support, rows, place } = props;
    let id = &support.id;
    html! {
        <tr id={rows.element_id(id)}>
            <Cell label={launch::kind(lang)}>
                <Choice id={rows.field_id(id, "kind")} label={launch::kind(lang)}
                    labelling={Labelling::ByColumn}
                    options={Options::new(
                        &support.kind,
                        term_options(SupportKind::ALL, lang),
                        rows.setter(id, "kind", |row, kind| row.kind = kind),
                    )} />
            </Cell>
            <Cell label={launch::what(lang)} class="column-wide">
                <TextField id={rows.field_id(id, "name")} label={launch::what(lang)} labelling={Labelling::ByColumn}
                    value={support.what.clone()} on_change={rows.setter(id, "name", |row, what| row.what = what)} />
            </Cell>
            <Cell label={launch::for_whom(lang)}>
                <TextField id={rows.field_id(id, "who")} label={launch::for_whom(lang)} labelling={Labelling::ByColumn}
                    value={support.who.clone()} on_change={rows.setter(id, "who", |row, who| row.who = who)} />
            </Cell>
            <Cell label={launch::due(lang)}>
                <DateField id={rows.field_id(id, "due")} label={launch::due(lang)} labelling={Labelling::ByColumn}
                    value={support.due} on_change={rows.setter(id, "due", |row, due| row.due = due)} />
            </Cell>
            <Cell label={launch::done(lang)} class="column-narrow">
                <Toggle id={rows.field_id(id, "done")} label={launch::done(lang)} labelling={Labelling::ByColumn}
                    checked={support.done} on_change={rows.setter(id, "done", |row, done| row.done = done)} />
            </Cell>
            <Cell class="column-tools">
                <RowTools row={rows.handle(id)} name={support.what.clone()} place={*place} />
            </Cell>
        </tr>
    }
}
