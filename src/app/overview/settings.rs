//! What holds for the whole plan: currency, launch month, horizon, discount rate, and whether labour counts.

use yew::prelude::*;

use crate::app::currencies::currencies;
use crate::app::current::{Current, use_current};
use crate::app::parts::{
    Choice, Limits, MonthField, NumberField, NumberKind, Options, Section, Toggle, WholeField,
};
use crate::app::words::use_words;
use crate::plan::Month;
use crate::plan::settings::LONGEST_HORIZON;
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
    }
}
