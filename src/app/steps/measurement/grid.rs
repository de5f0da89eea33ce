//! Readings and real costs as a table, for screens with room: a row for each KPI, a column for each month shown.
//! Only the cells of those months are in the document, and a row is drawn again only when its own data changes.

use std::rc::Rc;

use yew::prelude::*;

use super::cells::{CostField, ReadingField};
use super::lines::{Figures, KpiLine, PlanMonth};
use super::record::View;
use crate::app::editor::Editor;
use crate::app::parts::{Labelling, TableFrame};
use crate::app::words::use_words;
use crate::browser::grid as keys;
use crate::plan::KpiId;
use crate::text::locale::UNDEFINED;
use crate::text::messages::measurement;

/// The table of the months in view.
pub fn grid(view: &View) -> Html {
    let View { lines, months, drawn, editor, words, .. } = view;
    let lang = words.lang;
    let rest = lines.counted.len().saturating_sub(*drawn);
    let row = |(at, line): (usize, &KpiLine)| {
        html! {
            <ReadingRow key={line.id.to_string()} kpi={line.id.clone()} name={line.name.clone()}
                unit={line.unit.clone()} note={line.note.clone()} figures={line.figures.clone()}
                months={Rc::clone(months)} leads={at == 0} editor={editor.clone()} />
        }
    };
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        if keys::follow(&event) {
            event.prevent_default();
        }
    });
    let on_more = {
        let on_more = view.on_more.clone();
        Callback::from(move |_: MouseEvent| on_more.emit(()))
    };
    let columns = (months.len() + 1).to_string();
    html! {
        <TableFrame caption={measurement::record(lang)} class="table-frame">
            <table class="month-table" id="readings" data-grid="" {onkeydown}>
                <caption class="unseen">{ measurement::record(lang) }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ measurement::kpi(lang) }</th>
                        { for months.iter().map(|month| month_head(month, view)) }
                    </tr>
                </thead>
                <tbody>{ for lines.counted.iter().take(*drawn).enumerate().map(row) }</tbody>
                <tbody>
                    if rest > 0 {
                        <tr class="month-more">
                            <td colspan={columns.clone()}>
                                <button type="button" class="link" onclick={on_more}>
                                    { measurement::more_kpis(lang, &rest) }
                                </button>
                            </td>
                        </tr>
                    }
                </tbody>
                <tbody>{ fold(view, &columns) }</tbody>
                <tbody>
                    if view.unfolded {
                        { for lines.tracked.iter().enumerate().map(|(at, line)| row((at + 1, line))) }
                    }
                </tbody>
                <tfoot>
                    <CostRow figures={view.costs.clone()} months={Rc::clone(months)} editor={editor.clone()} />
                    { value_row(view) }
                </tfoot>
            </table>
        </TableFrame>
    }
}

/// A month with what makes it special.
fn month_head(month: &PlanMonth, view: &View) -> Html {
    let lang = view.words.lang;
    html! {
        <th key={month.number} scope="col" id={format!("month-{}", month.calendar)} tabindex="-1"
            class={classes!("month-head", (!month.milestones.is_empty()).then_some("month-milestone"))}>
            <span class="month-tags">
                { for month.milestones.iter().map(|why| html! {
                    <span key={why.to_string()} class="tag tag-accent">{ why }</span>
                }) }
                if view.not_booked.contains(&month.number) {
                    <span key="cost" class="tag tag-warning">{ measurement::no_cost_yet(lang) }</span>
                }
            </span>
            <span class="month-name">{ &month.name }</span>
            <span class="month-number">{ measurement::month(lang, &month.number) }</span>
        </th>
    }
}

/// The row that unfolds the KPIs that do not count.
fn fold(view: &View, columns: &str) -> Html {
    let count = view.lines.tracked.len();
    if count == 0 {
        return Html::default();
    }
    let (unfolded, on_unfold) = (view.unfolded, view.on_unfold.clone());
    let onclick = Callback::from(move |_: MouseEvent| on_unfold.emit(!unfolded));
    html! {
        <tr class="month-fold">
            <td colspan={columns.to_owned()}>
                <button type="button" class="fold-button" aria-expanded={unfolded.to_string()} {onclick}>
                    <span>{ measurement::tracked_only(view.words.lang, &count) }</span>
                </button>
            </td>
        </tr>
    }
}

#[derive(Properties, PartialEq)]
struct ReadingRowProps {
    kpi: KpiId,
    name: AttrValue,
    unit: AttrValue,
    note: Option<AttrValue>,
    figures: Vec<Figures>,
    months: Rc<[PlanMonth]>,
    /// Findings about the readings of a month lead to this row.
    leads: bool,
    editor: Editor,
}

#[component]
fn ReadingRow(props: &ReadingRowProps) -> Html {
    let lang = use_words().lang;
    let ReadingRowProps { kpi, name, unit, note, months, leads, editor, .. } = props;
    let cells = months.iter().zip(&props.figures).map(|(month, figures)| {
        let id = leads.then(|| format!("month-{}-readings", month.calendar));
        html! {
            <td key={month.number} {id} data-column={month.number.to_string()}>
                <ReadingField kpi={kpi.clone()} label={measurement::of_month(lang, name, &month.name)}
                    month={month.calendar} figures={*figures} labelling={Labelling::ByColumn}
                    editor={editor.clone()} />
            </td>
        }
    });
    html! {
        <tr id={format!("kpi-{kpi}-readings")} tabindex="-1">
            <th scope="row">
                <span class="month-kpi">{ name }</span>
                <span class="month-unit">{ unit }</span>
                <span class="month-unit">{ note.clone().unwrap_or_default() }</span>
            </th>
            { for cells }
        </tr>
    }
}

#[derive(Properties, PartialEq)]
struct CostRowProps {
    figures: Vec<Figures>,
    months: Rc<[PlanMonth]>,
    editor: Editor,
}

/// What each month really cost.
#[component]
fn CostRow(props: &CostRowProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let cells = props.months.iter().zip(&props.figures).map(|(month, figures)| {
        html! {
            <td key={month.number} data-column={month.number.to_string()}>
                <CostField label={measurement::of_month(lang, &measurement::real_cost(lang), &month.name)}
                    month={month.calendar} figures={*figures} labelling={Labelling::ByColumn}
                    editor={props.editor.clone()} />
            </td>
        }
    });
    html! {
        <tr id="costs" tabindex="-1">
            <th scope="row">
                <span class="month-kpi">{ measurement::real_cost(lang) }</span>
                <span class="month-unit">{ &words.currency }</span>
            </th>
            { for cells }
        </tr>
    }
}

/// What each month's readings are worth.
fn value_row(view: &View) -> Html {
    let words = view.words;
    let lang = words.lang;
    let amount = |x: Option<f64>| x.map_or_else(|| UNDEFINED.to_owned(), |x| words.number(x, 0));
    html! {
        <tr class="month-values">
            <th scope="row">
                <span class="month-kpi">{ measurement::value(lang) }</span>
                <span class="month-unit">{ &words.currency }</span>
            </th>
            { for view.months.iter().zip(&view.values).map(|(month, figures)| html! {
                <td key={month.number}>
                    <span class="month-value">{ amount(figures.measured) }</span>
                    <span class="field-hint">{ measurement::planned(lang, &amount(figures.planned)) }</span>
                </td>
            }) }
        </tr>
    }
}
