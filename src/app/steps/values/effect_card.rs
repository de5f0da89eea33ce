//! One cross effect: a sentence while folded, its fields while open.

use std::rc::Rc;

use yew::prelude::*;

use super::super::kpi_words::{unit_of_one, with_unit};
use super::effects::{KpiLabel, Link};
use crate::app::parts::{
    Choice, FoldCard, Limits, NumberField, NumberKind, Options, QuantityField, RowPlace, RowTools, TextArea,
};
use crate::app::rows::RowEditor;
use crate::app::words::{Words, use_words};
use crate::plan::edit::led_to;
use crate::plan::{Effect, KpiId, Quantity, limits};
use crate::text::Lang;
use crate::text::messages::values;

#[derive(Properties, PartialEq)]
pub struct EffectCardProps {
    pub effect: Effect,
    pub rows: RowEditor<Effect>,
    pub place: RowPlace,
    pub from: KpiLabel,
    pub to: KpiLabel,
    /// The departments it links, where they are two.
    pub departments: Option<(AttrValue, AttrValue)>,
    pub is_projected: bool,
    pub kpis: Rc<[KpiLabel]>,
    /// Both ends of every effect.
    pub links: Rc<[Link]>,
    /// One of so many that it is folded from the start.
    pub many: bool,
}

#[component]
pub fn EffectCard(props: &EffectCardProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let EffectCardProps { effect, rows, from, to, .. } = props;
    let open = use_state_eq(|| effect.strength.is_none() && !props.many);
    let on_toggle = {
        let set = open.setter();
        Callback::from(move |now| set.set(now))
    };
    let title = values::effect_title(lang, &from.name, &to.name);
    let summary = html! {
        <>
            <p class="kpi-change">{ sentence(effect, from, to, &words) }</p>
            if let Some((a, b)) = &props.departments {
                <p class="effect-cooperate">{ values::cooperate(lang, a, b) }</p>
            }
            if !props.is_projected { <p>{ values::effect_left_out(lang) }</p> }
        </>
    };
    // Hundreds of folded cards stay light without their buttons.
    let tools = html! {
        if *open || !props.many {
            <RowTools row={rows.handle(&effect.id)} name={title.clone()} place={props.place} />
        }
    };
    html! {
        <FoldCard id={rows.element_id(&effect.id)} {title} {summary} {tools} open={*open} {on_toggle}>
            <EffectFields effect={effect.clone()} rows={rows.clone()} from={from.clone()} to={to.clone()}
                kpis={props.kpis.clone()} links={props.links.clone()} />
        </FoldCard>
    }
}

/// "Each 1 point better in Satisfaction makes Orders better by 0.8 orders, 2 months later."
fn sentence(effect: &Effect, from: &KpiLabel, to: &KpiLabel, words: &Words) -> String {
    let lang = words.lang;
    let Some(strength) = effect.strength.map(Quantity::base) else {
        return values::effect_unknown(lang).to_owned();
    };
    let when = match effect.lag {
        0 => values::same_month(lang).to_owned(),
        months => values::months_later(lang, &months),
    };
    let one = with_unit("1".to_owned(), one_unit(from, lang), lang);
    let amount = with_unit(words.figure(strength.abs()), one_unit(to, lang), lang);
    if strength < 0.0 {
        values::effect_lowers(lang, &one, &from.name, &amount, &to.name, &when)
    } else {
        values::effect_lifts(lang, &one, &from.name, &amount, &to.name, &when)
    }
}

fn one_unit(kpi: &KpiLabel, lang: Lang) -> &str {
    match unit_of_one(&kpi.unit) {
        "" => values::one_unit(lang),
        unit => unit,
    }
}

/// KPIs to choose from; those that would close a circle say so and cannot be chosen.
pub fn options(kpis: &[KpiLabel], barred: &[KpiId], lang: Lang) -> Vec<(KpiId, AttrValue)> {
    let option = |kpi: &KpiLabel| {
        let name = if barred.contains(&kpi.id) {
            values::closes_circle(lang, &kpi.name).into()
        } else {
            kpi.name.clone()
        };
        (kpi.id.clone(), name)
    };
    kpis.iter().map(option).collect()
}

/// The KPIs that an effect on `to` must not come from.
pub fn barred_as_cause(links: &[Link], to: &KpiId) -> Vec<KpiId> {
    led_to(links.iter().map(|(from, to)| (from, to)), to).into_iter().cloned().collect()
}

/// The KPIs that an effect of `from` must not lead to.
pub fn barred_as_result(links: &[Link], from: &KpiId) -> Vec<KpiId> {
    led_to(links.iter().map(|(from, to)| (to, from)), from).into_iter().cloned().collect()
}

#[derive(Properties, PartialEq)]
struct EffectFieldsProps {
    effect: Effect,
    rows: RowEditor<Effect>,
    from: KpiLabel,
    to: KpiLabel,
    kpis: Rc<[KpiLabel]>,
    links: Rc<[Link]>,
}

#[component]
fn EffectFields(props: &EffectFieldsProps) -> Html {
    let lang = use_words().lang;
    let EffectFieldsProps { effect, rows, from, to, kpis, links } = props;
    let id = &effect.id;
    let ends = (effect.from.clone(), effect.to.clone(), links.clone());
    let barred =
        use_memo(ends, |(from, to, links)| (barred_as_cause(links, to), barred_as_result(links, from)));
    let (causes, results) = &*barred;
    let on_from = rows.setter(id, "from", |effect, from| effect.from = from);
    let on_to = rows.setter(id, "to", |effect, to| effect.to = to);
    let on_strength = rows.setter(id, "strength", |effect, strength| effect.strength = strength);
    let on_lag = rows.setter(id, "lag", |effect, months| effect.lag = whole(months).unwrap_or(effect.lag));
    let on_reason = rows.setter(id, "reason", |effect, reason| effect.reason = reason);
    let unit = (!to.unit.is_empty()).then(|| AttrValue::from(unit_of_one(&to.unit).to_owned()));
    let strength_hint = values::strength_hint(lang, &one_unit(from, lang), &from.name, &to.name);
    html! {
        <div class="form">
            <Choice id={rows.field_id(id, "from")} label={values::effect_from(lang)}
                options={Options::barring(&effect.from, options(kpis, causes, lang), on_from, causes)} />
            <Choice id={rows.field_id(id, "to")} label={values::effect_to(lang)}
                options={Options::barring(&effect.to, options(kpis, results, lang), on_to, results)}
                hint={values::circle_why(lang)} />
            <QuantityField id={rows.field_id(id, "strength")} label={values::strength(lang)}
                value={effect.strength} on_change={on_strength} {unit} hint={strength_hint} />
            <NumberField id={rows.field_id(id, "lag")} label={values::effect_lag(lang)}
                value={Some(f64::from(effect.lag))} on_change={on_lag} kind={NumberKind::Whole} required={true}
                limits={Limits::new(limits::EFFECT_LAG.least, limits::EFFECT_LAG.greatest)}
                unit={values::months(lang)} hint={values::effect_lag_hint(lang)} />
            <div class="full">
                <TextArea id={rows.field_id(id, "reason")} label={values::reason(lang)} rows={2}
                    value={effect.reason.clone()} on_change={on_reason} hint={values::reason_hint(lang)} />
            </div>
        </div>
    }
}

/// The months as the plan keeps them.
fn whole(months: Option<f64>) -> Option<u32> {
    let months = months?;
    (0..=120).find(|n| (f64::from(*n) - months).abs() < 0.5)
}
