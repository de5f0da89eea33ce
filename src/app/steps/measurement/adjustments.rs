//! What the readings showed and what was changed because of it: the memory of the plan.

use yew::prelude::*;

use crate::app::by_reference::ByReference;
use crate::app::current::{Current, use_current};
use crate::app::editor::Editor;
use crate::app::parts::{
    AddButton, Cell, Choice, Column, DataTable, Labelling, Options, RowPlace, RowTools, Section, TextArea,
};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::plan::{Adjustment, Month};
use crate::text::locale::UNDEFINED;
use crate::text::messages::{measurement, parts};

/// A month to choose from, with its name.
type MonthName = (Option<Month>, AttrValue);

fn adjustment_rows(editor: &Editor) -> RowEditor<Adjustment> {
    RowEditor::new(editor, "adjustment", |plan| Some(&mut plan.measurement.adjustments))
}

#[component]
pub fn Adjustments() -> Html {
    let words = use_words();
    let lang = words.lang;
    let Current { plan, evaluation, editor, .. } = use_current();
    let rows = adjustment_rows(&editor);
    let adjustments = &plan.measurement.adjustments;
    let settings = &plan.settings;
    let months = use_memo((settings.launch_month, settings.horizon, words.clone()), |(_, horizon, words)| {
        let name = |number: u32| {
            let calendar = settings.calendar_month(number);
            let name = measurement::month_on_calendar(lang, &number, &words.calendar_month(calendar));
            (Some(calendar), AttrValue::from(name))
        };
        let none = (None, AttrValue::Static(UNDEFINED));
        std::iter::once(none).chain((1..=*horizon).map(name)).collect::<Vec<MonthName>>()
    });
    let columns = vec![
        Column::words(measurement::adjusted_in(lang)),
        Column::wide(measurement::observed(lang)),
        Column::wide(measurement::changed(lang)),
        Column::tools(parts::tools(lang)),
    ];
    let new = {
        // Mostly it is the month that was read last.
        let month = evaluation.measured.months;
        let month = (month > 0).then(|| settings.calendar_month(month));
        Callback::from(move |id| Adjustment { id, month, observed: String::new(), changed: String::new() })
    };
    html! {
        <div id="adjustments" tabindex="-1" class="month-adjustments">
            <Section title={measurement::adjustments(lang)} intro={measurement::adjustments_intro(lang)}>
                <DataTable caption={measurement::adjustments(lang)} {columns}
                    empty={measurement::no_adjustments(lang)}>
                    { for adjustments.iter().enumerate().map(|(at, adjustment)| html! {
                        <AdjustmentRow key={adjustment.id.to_string()} adjustment={adjustment.clone()}
                            months={ByReference(months.clone())} rows={rows.clone()}
                            place={RowPlace::new(at, adjustments.len())} />
                    }) }
                </DataTable>
                <AddButton adding={rows.adding(new)} label={measurement::add_adjustment(lang)} />
            </Section>
        </div>
    }
}

/// The months of the plan; told apart without comparing every name.
type MonthNames = ByReference<Vec<MonthName>>;

#[derive(Properties, PartialEq)]
struct AdjustmentRowProps {
    adjustment: Adjustment,
    months: MonthNames,
    rows: RowEditor<Adjustment>,
    place: RowPlace,
}

#[component]
fn AdjustmentRow(props: &AdjustmentRowProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let AdjustmentRowProps { adjustment, months, rows, place } = props;
    let id = &adjustment.id;
    let mut options = months.0.to_vec();
    if options.iter().all(|(month, _)| *month != adjustment.month) {
        // A month that the plan does not cover any more stays as it is.
        let name = adjustment.month.map(|month| words.calendar_month(month)).unwrap_or_default();
        options.push((adjustment.month, name.into()));
    }
    let name = adjustment.month.map(|month| words.calendar_month(month)).unwrap_or_default();
    html! {
        <tr id={rows.element_id(id)}>
            <Cell label={measurement::adjusted_in(lang)}>
                <Choice id={rows.field_id(id, "month")} label={measurement::adjusted_in(lang)}
                    labelling={Labelling::ByColumn}
                    options={Options::new(
                        &adjustment.month,
                        options,
                        rows.setter(id, "month", |row, month| row.month = month),
                    )} />
            </Cell>
            <Cell label={measurement::observed(lang)} class="column-wide">
                <TextArea id={rows.field_id(id, "observed")} label={measurement::observed(lang)} rows={1}
                    labelling={Labelling::ByColumn} value={adjustment.observed.clone()}
                    on_change={rows.setter(id, "observed", |row, text| row.observed = text)} />
            </Cell>
            <Cell label={measurement::changed(lang)} class="column-wide">
                <TextArea id={rows.field_id(id, "changed")} label={measurement::changed(lang)} rows={1}
                    labelling={Labelling::ByColumn} value={adjustment.changed.clone()}
                    on_change={rows.setter(id, "changed", |row, text| row.changed = text)} />
            </Cell>
            <Cell class="column-tools">
                <RowTools row={rows.handle(id)} {name} place={*place} />
            </Cell>
        </tr>
    }
}
