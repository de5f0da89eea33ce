//! Readings and the real cost of one month as a form, for a phone.

use yew::prelude::*;

use super::cells::{CostField, ReadingField};
use super::lines::{Figures, KpiLine, PlanMonth};
use super::record::View;
use crate::app::editor::Editor;
use crate::app::parts::Disclosure;
use crate::browser::grid as keys;
use crate::plan::KpiId;
use crate::text::locale::UNDEFINED;
use crate::text::messages::measurement;

/// The fields of the month in view.
pub fn form(view: &View) -> Html {
    let View { lines, drawn, editor, words, .. } = view;
    let lang = words.lang;
    let Some(month) = view.months.first() else { return Html::default() };
    let (cost, value) = (view.costs.first(), view.values.first().copied().unwrap_or_default());
    let rest = lines.counted.len().saturating_sub(*drawn);
    let field = |line: &KpiLine| {
        html! {
            <FormField key={line.id.to_string()} kpi={line.id.clone()} name={line.name.clone()}
                unit={line.unit.clone()} month={month.clone()}
                figures={line.figures.first().copied().unwrap_or_default()} editor={editor.clone()} />
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
    let amount = |x: Option<f64>| x.map_or_else(|| UNDEFINED.to_owned(), |x| words.cash(x));
    html! {
        <div class="card month-form" id="readings" data-grid="" {onkeydown}>
            <div class="month-tags">
                { for month.milestones.iter().map(|why| html! {
                    <span key={why.to_string()} class="tag tag-accent">{ why }</span>
                }) }
                if view.not_booked.contains(&month.number) {
                    <span key="cost" class="tag tag-warning">{ measurement::no_cost_yet(lang) }</span>
                }
            </div>
            <div class="form" id={format!("month-{}-readings", month.calendar)}>
                { for lines.counted.iter().take(*drawn).map(field) }
            </div>
            <div class="month-more">
                if rest > 0 {
                    <button type="button" class="link" onclick={on_more}>
                        { measurement::more_kpis(lang, &rest) }
                    </button>
                }
            </div>
            <div class="month-fold">
                if !lines.tracked.is_empty() {
                    <Disclosure title={measurement::tracked_only(lang, &lines.tracked.len())}
                        open={view.unfolded}>
                        <div class="form">{ for lines.tracked.iter().map(field) }</div>
                    </Disclosure>
                }
            </div>
            <div id="costs" data-column="1">
                <CostField key={month.number} label={measurement::real_cost(lang)} month={month.calendar}
                    figures={cost.copied().unwrap_or_default()} editor={editor.clone()} />
            </div>
            <p class="month-worth">
                <span>{ measurement::value(lang) }</span>
                <strong>{ amount(value.measured) }</strong>
                <span class="field-hint">{ measurement::planned(lang, &amount(value.planned)) }</span>
            </p>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct FormFieldProps {
    kpi: KpiId,
    name: AttrValue,
    unit: AttrValue,
    month: PlanMonth,
    figures: Figures,
    editor: Editor,
}

#[component]
fn FormField(props: &FormFieldProps) -> Html {
    let FormFieldProps { kpi, name, unit, month, figures, editor } = props;
    html! {
        // Another month is another field: what was typed and not understood stays with its month.
        <div key={month.number} id={format!("kpi-{kpi}-readings")} data-column="1">
            <ReadingField kpi={kpi.clone()} label={name.clone()} unit={unit.clone()} month={month.calendar}
                figures={*figures} editor={editor.clone()} />
        </div>
    }
}
