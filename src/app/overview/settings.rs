//! What holds for the whole plan: currency, launch month, horizon, discount rate, whether labour counts, and how its
//! ranges are simulated.

use yew::prelude::*;

use crate::app::currencies::currencies;
use crate::app::current::{Current, use_current};
use crate::app::parts::{
    Choice, Limits, MonthField, NumberField, NumberKind, Options, Section, Toggle, WholeField,
};
use crate::app::words::use_words;
use crate::plan::settings::LONGEST_HORIZON;
use crate::plan::{Month, Uncertainty, limits};
use crate::text::messages::overview;

#[component]
pub fn PlanSettings() -> Html {
    let lang = use_words().lang;
    let Current { plan, editor, .. } = use_current();
    let settings = &plan.settings;
    let currency = AttrValue::from(settings.currency.clone());
    let mut options = currencies(lang);
    if options.iter().all(|(code, _)| *code != currency) {
        options.push((currency.clone(), currency.clone()));
    }
    let on_currency = {
        let editor = editor.clone();
        Callback::from(move |code: AttrValue| {
            editor.edit_field("currency", move |plan| plan.settings.currency = code.to_string());
        })
    };
    let on_launch = {
        let editor = editor.clone();
        Callback::from(move |month: Option<Month>| {
            editor.edit_field("launchMonth", move |plan| {
                plan.settings.launch_month = month.unwrap_or(plan.settings.launch_month);
            });
        })
    };
    let on_horizon = {
        let editor = editor.clone();
        Callback::from(move |months: Option<u32>| {
            editor.edit_field("horizon", move |plan| {
                plan.settings.horizon = months.unwrap_or(plan.settings.horizon);
            });
        })
    };
    let on_rate = {
        let editor = editor.clone();
        Callback::from(move |rate: Option<f64>| {
            editor.edit_field("discountRate", move |plan| {
                plan.settings.discount_rate = rate.unwrap_or(plan.settings.discount_rate);
            });
        })
    };
    let on_labour = Callback::from(move |counts: bool| {
        editor.edit_field("countLabour", move |plan| plan.settings.count_labour = counts);
    });
    html! {
        <>
            <Section title={overview::settings(lang)}>
                <div class="panel">
                    <div class="form form-four">
                        <Choice id="currency" label={overview::currency(lang)}
                            options={Options::new(&currency, options, on_currency)}
                            hint={overview::currency_hint(lang)} />
                        <MonthField id="launchMonth" label={overview::launch_month(lang)} required=true
                            value={settings.launch_month} on_change={on_launch} />
                        <WholeField id="horizon" label={overview::horizon(lang)} least={1}
                            greatest={LONGEST_HORIZON} required=true unit={overview::months(lang)}
                            hint={overview::horizon_hint(lang)} value={settings.horizon} on_change={on_horizon} />
                        <NumberField id="discountRate" label={overview::discount_rate(lang)}
                            kind={NumberKind::Percent} limits={Limits::new(0.0, 10.0)} required=true
                            hint={overview::discount_hint(lang)} value={settings.discount_rate} on_change={on_rate} />
                    </div>
                    <Toggle id="countLabour" label={overview::count_labour(lang)} checked={settings.count_labour}
                        on_change={on_labour} />
                </div>
            </Section>
            <SimulationSettings />
        </>
    }
}

/// A number of the simulation's settings into the plan; an emptied field is refused before.
type Set<T> = fn(&mut Uncertainty, T);

/// How ranges are drawn, and how far what is uncertain hangs together.
#[component]
fn SimulationSettings() -> Html {
    let lang = use_words().lang;
    let Current { plan, editor, .. } = use_current();
    let uncertainty = plan.settings.uncertainty;
    let correlation = |id: &'static str, set: Set<f64>| {
        let editor = editor.clone();
        Callback::from(move |value: Option<f64>| {
            editor.edit_field(id, move |plan| {
                if let Some(value) = value {
                    set(&mut plan.settings.uncertainty, value);
                }
            });
        })
    };
    let whole = |id: &'static str, set: Set<u32>| {
        let editor = editor.clone();
        Callback::from(move |value: Option<u32>| {
            editor.edit_field(id, move |plan| {
                if let Some(value) = value {
                    set(&mut plan.settings.uncertainty, value);
                }
            });
        })
    };
    let within = correlation("correlationWithinGoals", |to, value| to.correlation_within_goals = value);
    let among = correlation("correlationAmongGoals", |to, value| to.correlation_among_goals = value);
    let samples = whole("samples", |to, value| to.samples = value);
    let seed = whole("seed", |to, value| to.seed = value);
    let correlations = Limits::new(limits::CORRELATION.least, limits::CORRELATION.greatest);
    html! {
        <Section title={overview::simulation(lang)} intro={overview::simulation_intro(lang)}>
            <div class="panel">
                <div class="form form-four">
                    <NumberField id="correlationWithinGoals" label={overview::correlation_within(lang)}
                        hint={overview::correlation_within_hint(lang)} limits={correlations} required=true
                        value={uncertainty.correlation_within_goals} on_change={within} />
                    <NumberField id="correlationAmongGoals" label={overview::correlation_among(lang)}
                        hint={overview::correlation_among_hint(lang)} limits={correlations} required=true
                        value={uncertainty.correlation_among_goals} on_change={among} />
                    <WholeField id="samples" label={overview::samples(lang)} least={1_000} greatest={1_000_000}
                        required=true hint={overview::samples_hint(lang)} value={uncertainty.samples}
                        on_change={samples} />
                    <WholeField id="seed" label={overview::seed(lang)} least={0} greatest={999_999_999}
                        required=true hint={overview::seed_hint(lang)} value={uncertainty.seed} on_change={seed} />
                </div>
            </div>
        </Section>
    }
}
