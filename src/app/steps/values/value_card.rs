//! The value of one KPI: money per unit, where it comes from, and how much of it comes from the plan, and when.

use std::rc::Rc;

use yew::prelude::*;

use super::super::kpi_words::{change_in_words, unit_of_one};
use super::derivation::Helper;
use super::money::{Counted, MoneyField};
use super::outcome::{Figures, Outcome, in_one_line};
use crate::app::parts::{Choice, FoldCard, Limits, NumberKind, Options, QuantityField, TextField, Toggle};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::plan::{Confidence, Kpi, Quantity, limits};
use crate::text::messages::{kpis, values};
use crate::text::terms::{self, Term};

#[derive(Properties, PartialEq)]
pub struct ValueCardProps {
    pub kpi: Kpi,
    pub rows: RowEditor<Kpi>,
    /// `None` while its goal is not selected.
    pub figures: Option<Figures>,
    pub horizon: u32,
    /// The counted KPIs of the department with the same money, this one among them.
    pub same_money: Rc<[Counted]>,
    /// The names that the team gave to groups of the same money.
    pub money_names: Rc<[AttrValue]>,
    /// One of so many that it is folded from the start.
    pub many: bool,
}

#[component]
pub fn ValueCard(props: &ValueCardProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let ValueCardProps { kpi, rows, figures, horizon, same_money, money_names, many } = props;
    let unfinished = kpi.counted && figures.is_some_and(|figures| figures.full_value.is_none());
    let open = use_state_eq(|| unfinished && !many);
    let on_toggle = {
        let set = open.setter();
        Callback::from(move |now| set.set(now))
    };
    let summary = html! {
        <p class="kpi-line">
            <span class="kpi-change">{ in_one_line(kpi, *figures, *horizon, &words) }</span>
            if let Some(change) = change_in_words(kpi, &words) { <span>{ change }</span> }
        </p>
    };
    let title = terms::named(&kpi.name, lang).to_owned();
    html! {
        <FoldCard id={rows.element_id(&kpi.id)} {title} {summary} open={*open} {on_toggle}>
            <div class="form">
                <UnitValue kpi={kpi.clone()} rows={rows.clone()} />
            </div>
            <Helper id={kpi.id.clone()} rows={rows.clone()} derivation={kpi.derivation.clone()}
                unit_value={kpi.unit_value} />
            <div class="form">
                <Effect kpi={kpi.clone()} rows={rows.clone()} />
                <MoneyField id={kpi.id.clone()} rows={rows.clone()} money={kpi.money.clone()}
                    same_money={same_money.clone()} names={money_names.clone()} />
                <CountedSwitch kpi={kpi.clone()} rows={rows.clone()} />
            </div>
            if let Some(figures) = figures {
                <Outcome kpi={kpi.clone()} figures={*figures} horizon={*horizon} />
            }
        </FoldCard>
    }
}

#[derive(Properties, PartialEq)]
struct PartProps {
    kpi: Kpi,
    rows: RowEditor<Kpi>,
}

/// Money per unit and how it is known.
#[component]
fn UnitValue(props: &PartProps) -> Html {
    let lang = use_words().lang;
    let PartProps { kpi, rows } = props;
    let id = &kpi.id;
    let on_value = rows.setter(id, "unitValue", |kpi, value| kpi.unit_value = value);
    let on_source = rows.setter(id, "valueSource", |kpi, source| kpi.value_source = source);
    let on_confidence = rows.setter(id, "confidence", |kpi, confidence| kpi.confidence = confidence);
    let unit = unit_of_one(&kpi.unit);
    let unit = (!unit.is_empty()).then(|| AttrValue::from(values::per_unit(lang, &unit)));
    let kinds: Vec<_> = std::iter::once((None, AttrValue::Static(values::not_said(lang))))
        .chain(Confidence::ALL.map(|known| (Some(known), AttrValue::Static(known.term(lang)))))
        .collect();
    html! {
        <>
            <QuantityField id={rows.field_id(id, "unitValue")} label={values::unit_value(lang)}
                value={kpi.unit_value} on_change={on_value} kind={NumberKind::Money} {unit}
                hint={values::unit_value_hint(lang)} />
            <Choice id={rows.field_id(id, "confidence")} label={values::confidence(lang)}
                options={Options::new(&kpi.confidence, kinds, on_confidence)}
                hint={values::confidence_hint(lang)} />
            <div class="full">
                <TextField id={rows.field_id(id, "valueSource")} label={values::value_source(lang)}
                    value={kpi.value_source.clone()} on_change={on_source} hint={values::value_source_hint(lang)} />
            </div>
        </>
    }
}

/// How much of the improvement is due to the plan, and when it comes.
#[component]
fn Effect(props: &PartProps) -> Html {
    let lang = use_words().lang;
    let PartProps { kpi, rows } = props;
    let id = &kpi.id;
    let on_share = rows.setter(id, "attribution", |kpi, share| kpi.attribution = share);
    let on_lag = rows.setter(id, "lag", |kpi, lag: Option<Quantity>| kpi.lag = lag.unwrap_or(kpi.lag));
    let on_ramp = rows.setter(id, "ramp", |kpi, ramp: Option<Quantity>| kpi.ramp = ramp.unwrap_or(kpi.ramp));
    let months = AttrValue::Static(values::months(lang));
    html! {
        <>
            <QuantityField id={rows.field_id(id, "attribution")} label={values::attribution(lang)}
                value={kpi.attribution} on_change={on_share} kind={NumberKind::Percent} limits={Limits::SHARE}
                hint={values::attribution_hint(lang)} />
            <QuantityField id={rows.field_id(id, "lag")} label={values::lag(lang)} value={Some(kpi.lag)}
                on_change={on_lag} limits={Limits::new(limits::KPI_LAG.least, limits::KPI_LAG.greatest)}
                required={true} unit={months.clone()} hint={values::lag_hint(lang)} />
            <QuantityField id={rows.field_id(id, "ramp")} label={values::ramp(lang)} value={Some(kpi.ramp)}
                on_change={on_ramp} limits={Limits::new(limits::RAMP.least, limits::RAMP.greatest)}
                required={true} unit={months} hint={values::ramp_hint(lang)} />
        </>
    }
}

/// Counted or not, and what that means.
#[component]
fn CountedSwitch(props: &PartProps) -> Html {
    let lang = use_words().lang;
    let PartProps { kpi, rows } = props;
    let on_counted = rows.setter(&kpi.id, "counted", |kpi, counted| kpi.counted = counted);
    let meaning = if kpi.counted { values::counted_yes(lang) } else { values::counted_no(lang) };
    html! {
        <div class="switch">
            <Toggle id={rows.field_id(&kpi.id, "counted")} label={kpis::counted(lang)} checked={kpi.counted}
                on_change={on_counted} />
            <p class="field-hint">{ meaning }</p>
        </div>
    }
}
