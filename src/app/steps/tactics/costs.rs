//! What a tactic costs, line by line: set first, or its return cannot be computed.

use std::rc::Rc;

use yew::prelude::*;

use super::figures::TacticFigures;
use super::offers::Offers;
use super::timing::TimingFields;
use crate::app::editor::Editor;
use crate::app::parts::{
    AddButton, Cell, Choice, Column, DataTable, Labelling, Limits, NumberKind, Options, QuantityField,
    RowPlace, RowTools, TextField, term_options,
};
use crate::app::rows::RowEditor;
use crate::app::words::{Words, use_words};
use crate::plan::edit;
use crate::plan::{CostAmount, CostKind, CostLine, Quantity, TacticId};
use crate::text::locale::UNDEFINED;
use crate::text::messages::{parts, tactics};
use crate::text::terms::Term;

fn cost_rows(editor: &Editor, tactic: &TacticId) -> RowEditor<CostLine> {
    let id = tactic.clone();
    RowEditor::new(editor, format!("costLine-{tactic}"), move |plan| {
        Some(&mut edit::row(&mut plan.tactics, &id)?.costs)
    })
}

#[derive(Properties, PartialEq)]
pub struct CostsProps {
    pub tactic: TacticId,
    pub costs: Vec<CostLine>,
    pub switched_on: bool,
    pub figures: TacticFigures,
    pub editor: Editor,
    pub offers: Rc<Offers>,
}

#[component]
pub fn Costs(props: &CostsProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let CostsProps { tactic, costs, figures, editor, offers, .. } = props;
    let rows = cost_rows(editor, tactic);
    let columns = vec![
        Column::words(tactics::cost_what(lang)),
        Column::words(tactics::cost_each(lang)),
        Column::words(tactics::timing(lang)),
        Column::figures(tactics::cost_total(lang)),
        Column::tools(parts::tools(lang)),
    ];
    html! {
        <div class="tactic-costs" id={format!("tactic-{tactic}-costs")} tabindex="-1">
            <h4 class="tactic-block-title">{ tactics::costs(lang) }</h4>
            <p class="field-hint">{ tactics::costs_hint(lang) }</p>
            <div id={format!("costLine-{tactic}")} tabindex="-1">
                <DataTable caption={tactics::costs(lang)} {columns} empty={tactics::no_costs(lang)} class="cost-lines"
                    foot={sums(props, &words)}>
                    { for costs.iter().enumerate().map(|(at, line)| html! {
                        <CostRow key={line.id.to_string()} line={line.clone()}
                            months={figures.lines.get(at).map_or(0, |cost| cost.months)}
                            total={figures.lines.get(at).and_then(|cost| cost.total)} rows={rows.clone()}
                            offers={Rc::clone(offers)} place={RowPlace::new(at, costs.len())} />
                    }) }
                </DataTable>
            </div>
            <AddButton adding={rows.adding(Callback::from(CostLine::starting))} label={tactics::add_cost(lang)} />
        </div>
    }
}

/// What the lines come to, and what of that counts.
fn sums(props: &CostsProps, words: &Words) -> Html {
    let lang = words.lang;
    let figures = &props.figures;
    let row = |key: &'static str, name: String, amount: f64| {
        html! {
            <tr {key}>
                <td colspan="3">{ name }</td>
                <td class="column-figures">{ words.cash(amount) }</td>
                <td></td>
            </tr>
        }
    };
    // Sums of the same lines in another order may differ in the last bit.
    let all_counts = (figures.cost - figures.cost_entered).abs() <= 1e-9 * figures.cost_entered.abs();
    let counted = (!all_counts).then(|| {
        let why = if !props.switched_on {
            tactics::counted_off(lang).to_owned()
        } else if figures.labour_left_out > 0.0 {
            tactics::counted_without_labour(lang, &words.cash(figures.labour_left_out))
        } else {
            tactics::counted_selected(lang).to_owned()
        };
        row("counted", why, figures.cost)
    });
    let first_year =
        figures.first_year.map(|cost| row("year", tactics::sum_first_year(lang).to_owned(), cost));
    html! {
        if !props.costs.is_empty() {
            { row("all", tactics::sum_to(lang, &figures.horizon), figures.cost_entered) }
            { for counted }
            { for first_year }
        }
    }
}

#[derive(Properties, PartialEq)]
struct CostRowProps {
    line: CostLine,
    /// In how many months of the plan it is booked.
    months: u32,
    total: Option<f64>,
    rows: RowEditor<CostLine>,
    offers: Rc<Offers>,
    place: RowPlace,
}

#[component]
fn CostRow(props: &CostRowProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let CostRowProps { line, months, total, rows, offers, place } = props;
    let id = &line.id;
    let on_kind = rows.setter(id, "kind", |line, kind| {
        line.kind = kind;
        // Work is known by its hours, all else by its price; what is filled in already stays.
        line.amount = match line.amount {
            CostAmount::Money(None) if kind == CostKind::Labour => by_hours(),
            CostAmount::Hours { hours: None, hourly_cost: None } if kind != CostKind::Labour => {
                CostAmount::Money(None)
            }
            amount => amount,
        };
    });
    let on_note = rows.setter(id, "note", |line, note| line.note = note);
    let total_words = total.map_or_else(|| UNDEFINED.to_owned(), |total| words.cash(total));
    let note = match total {
        None => tactics::total_unknown(lang).to_owned(),
        Some(_) => tactics::booked_months(lang, months),
    };
    let name = if line.note.trim().is_empty() { line.kind.term(lang).to_owned() } else { line.note.clone() };
    html! {
        <tr id={rows.element_id(id)}>
            <Cell label={tactics::cost_what(lang)}>
                <div class="cost-fields">
                    <Choice id={rows.field_id(id, "kind")} label={tactics::cost_kind(lang)}
                        labelling={Labelling::ByColumn}
                        options={Options::new(&line.kind, term_options(CostKind::ALL, lang), on_kind)} />
                    <TextField id={rows.field_id(id, "note")} label={tactics::cost_note(lang)}
                        labelling={Labelling::ByColumn} placeholder={tactics::cost_note(lang)}
                        value={line.note.clone()} on_change={on_note} />
                </div>
            </Cell>
            <Cell label={tactics::cost_each(lang)}>
                <AmountFields line={line.clone()} rows={rows.clone()} />
            </Cell>
            <Cell label={tactics::timing(lang)}>
                <TimingFields line={line.clone()} rows={rows.clone()} offers={Rc::clone(offers)} />
            </Cell>
            <Cell label={tactics::cost_total(lang)} class="column-figures">
                <span class="cost-total">{ total_words }</span>
                <span class="stat-note">{ note }</span>
            </Cell>
            <Cell class="column-tools">
                <RowTools row={rows.handle(id)} {name} place={*place} />
            </Cell>
        </tr>
    }
}

fn by_hours() -> CostAmount {
    CostAmount::Hours { hours: None, hourly_cost: None }
}

#[derive(Clone, Copy, PartialEq)]
enum Form {
    Money,
    Hours,
}

#[derive(Properties, PartialEq)]
struct AmountFieldsProps {
    line: CostLine,
    rows: RowEditor<CostLine>,
}

/// An amount, or hours × the cost of an hour.
#[component]
fn AmountFields(props: &AmountFieldsProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let AmountFieldsProps { line, rows } = props;
    let id = &line.id;
    let on_form = rows.setter(id, "form", |line, form| {
        line.amount = match (form, line.amount) {
            (Form::Money, CostAmount::Hours { .. }) => CostAmount::Money(None),
            (Form::Hours, CostAmount::Money(_)) => by_hours(),
            (_, amount) => amount,
        };
    });
    let on_amount = rows.setter(id, "amount", |line, amount| line.amount = CostAmount::Money(amount));
    let on_hours = rows.setter(id, "hours", |line, value: Option<Quantity>| {
        if let CostAmount::Hours { hours, .. } = &mut line.amount {
            *hours = value;
        }
    });
    let on_hourly_cost = rows.setter(id, "hourlyCost", |line, value: Option<Quantity>| {
        if let CostAmount::Hours { hourly_cost, .. } = &mut line.amount {
            *hourly_cost = value;
        }
    });
    let forms = vec![
        (Form::Money, AttrValue::Static(tactics::as_amount(lang))),
        (Form::Hours, AttrValue::Static(tactics::as_hours(lang))),
    ];
    let (form, fields) = match line.amount {
        CostAmount::Money(amount) => (
            Form::Money,
            html! {
                <QuantityField id={rows.field_id(id, "amount")} label={tactics::amount(lang)}
                    labelling={Labelling::ByColumn} value={amount} kind={NumberKind::Money}
                    limits={Limits::NOT_NEGATIVE} on_change={on_amount} />
            },
        ),
        CostAmount::Hours { hours, hourly_cost } => (
            Form::Hours,
            html! {
                <>
                    <QuantityField id={rows.field_id(id, "hours")} label={tactics::hours(lang)}
                        labelling={Labelling::ByColumn} value={hours} unit={tactics::hours_unit(lang)}
                        limits={Limits::NOT_NEGATIVE} on_change={on_hours} />
                    <QuantityField id={rows.field_id(id, "hourlyCost")} label={tactics::hourly_cost(lang)}
                        labelling={Labelling::ByColumn} value={hourly_cost} kind={NumberKind::Money}
                        unit={tactics::per_hour(lang)} limits={Limits::NOT_NEGATIVE} on_change={on_hourly_cost} />
                </>
            },
        ),
    };
    html! {
        <div class="cost-fields">
            <Choice id={rows.field_id(id, "form")} label={tactics::amount_form(lang)}
                labelling={Labelling::ByColumn} options={Options::new(&form, forms, on_form)} />
            <div class="cost-amount">{ fields }</div>
        </div>
    }
}
