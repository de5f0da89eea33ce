//! The fields of the grid: a reading of a KPI in a month, and what a month really cost, with the plan beside them.

use yew::prelude::*;

use super::lines::Figures;
use crate::app::editor::Editor;
use crate::app::parts::{Labelling, NumberField, NumberKind};
use crate::app::words::use_words;
use crate::plan::{KpiId, Month};
use crate::text::locale::UNDEFINED;
use crate::text::messages::measurement;

/// The id of a reading's field: the KPI's field as findings call it, and the month.
pub fn reading_id(kpi: &KpiId, month: Month) -> AttrValue {
    format!("kpi-{kpi}-readings-{month}").into()
}

/// The id of a month's cost, as findings call it.
pub fn cost_id(month: Month) -> AttrValue {
    format!("month-{month}-costs").into()
}

#[derive(Properties, PartialEq)]
pub struct ReadingFieldProps {
    pub kpi: KpiId,
    pub label: AttrValue,
    /// Stands behind the number; empty in a table, where the row says it.
    #[prop_or_default]
    pub unit: AttrValue,
    pub month: Month,
    pub figures: Figures,
    #[prop_or_default]
    pub labelling: Labelling,
    pub editor: Editor,
}

#[component]
pub fn ReadingField(props: &ReadingFieldProps) -> Html {
    let words = use_words();
    let ReadingFieldProps { kpi, label, unit, month, figures, labelling, editor } = props;
    let id = reading_id(kpi, *month);
    let on_change = {
        let (editor, id, kpi, month) = (editor.clone(), id.clone(), kpi.clone(), *month);
        Callback::from(move |reading| {
            let kpi = kpi.clone();
            editor.edit_field(id.clone(), move |plan| plan.measurement.set_reading(&kpi, month, reading));
        })
    };
    let planned = figures.planned.map_or_else(|| UNDEFINED.to_owned(), |planned| words.figure(planned));
    let unit = (!unit.is_empty()).then(|| unit.clone());
    html! {
        <NumberField {id} label={label.clone()} labelling={*labelling} {unit}
            value={figures.measured} hint={measurement::planned(words.lang, &planned)} {on_change} />
    }
}

#[derive(Properties, PartialEq)]
pub struct CostFieldProps {
    pub label: AttrValue,
    pub month: Month,
    pub figures: Figures,
    #[prop_or_default]
    pub labelling: Labelling,
    pub editor: Editor,
}

#[component]
pub fn CostField(props: &CostFieldProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let CostFieldProps { label, month, figures, labelling, editor } = props;
    let id = cost_id(*month);
    let on_change = {
        let (editor, id, month) = (editor.clone(), id.clone(), *month);
        Callback::from(move |cost| {
            editor.edit_field(id.clone(), move |plan| plan.measurement.set_cost(month, cost));
        })
    };
    // In a table the row names the currency.
    let (kind, planned) = match labelling {
        Labelling::Shown => (NumberKind::Money, figures.planned.map(|planned| words.cash(planned))),
        Labelling::ByColumn => (NumberKind::Number, figures.planned.map(|planned| words.number(planned, 0))),
    };
    let planned = planned.unwrap_or_else(|| UNDEFINED.to_owned());
    html! {
        <NumberField {id} label={label.clone()} labelling={*labelling} {kind} value={figures.measured}
            hint={measurement::planned(lang, &planned)} {on_change} />
    }
}
