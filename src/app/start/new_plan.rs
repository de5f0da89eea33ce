//! A new plan: its name, its currency and the month it launches.

use yew::prelude::*;

use crate::app::currencies::{currencies, usual_currency};
use crate::app::desk::Desk;
use crate::app::library;
use crate::app::parts::{Choice, Icon, MonthField, Options, Picture, TextField};
use crate::app::words::use_words;
use crate::browser::clock;
use crate::plan::{Month, Plan};
use crate::text::messages::start;

#[derive(Properties, PartialEq)]
pub struct NewPlanProps {
    pub desk: Desk,
}

#[component]
pub fn NewPlan(props: &NewPlanProps) -> Html {
    let lang = use_words().lang;
    let name = use_state_eq(String::new);
    let chosen = use_state_eq(|| None::<AttrValue>);
    // Next month: a plan is written before it is launched.
    let month = use_state_eq(|| clock::this_month().map(|month| month.plus(1)));
    let money = (*chosen).clone().unwrap_or_else(|| AttrValue::Static(usual_currency(lang)));

    let on_name = {
        let set = name.setter();
        Callback::from(move |name| set.set(name))
    };
    let on_money = {
        let set = chosen.setter();
        Callback::from(move |code: AttrValue| set.set(Some(code)))
    };
    let on_month = {
        let set = month.setter();
        Callback::from(move |month: Option<Month>| set.set(month))
    };
    let onsubmit = {
        let (desk, name, month, money) = (props.desk.clone(), name.clone(), month.clone(), money.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(month) = *month {
                desk.begin(
                    Plan::starting(library::new_id(), name.trim(), month, &money),
                    Desk::first_place(),
                );
            }
        })
    };
    html! {
        <section class="card" aria-labelledby="new">
            <h2 id="new" class="section-title">{ start::new_plan(lang) }</h2>
            <form class="card-body" {onsubmit}>
                <TextField label={start::name(lang)} value={(*name).clone()} on_change={on_name}
                    placeholder={start::name_example(lang)} />
                <div class="form">
                    <Choice label={start::currency(lang)}
                        options={Options::new(&money, currencies(lang), on_money)} />
                    <MonthField label={start::launch_month(lang)} value={*month} on_change={on_month} required=true />
                </div>
                <button type="submit" class="button button-main">
                    <Icon picture={Picture::Add} />
                    <span>{ start::create(lang) }</span>
                </button>
            </form>
        </section>
    }
}
