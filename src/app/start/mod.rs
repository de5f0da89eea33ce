//! The start page: the plans of this browser, and the ways to a new one.

use std::rc::Rc;

use yew::prelude::*;

use super::library;
use super::route::Route;
use super::words::use_words;
use crate::browser::clock;
use crate::plan::Plan;
use crate::text::messages::start;

#[derive(Properties, PartialEq)]
pub struct StartProps {
    pub on_open: Callback<Rc<Plan>>,
}

#[component]
pub fn Start(props: &StartProps) -> Html {
    let lang = use_words().lang;
    let new = {
        let on_open = props.on_open.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(month) = clock::this_month() {
                on_open.emit(Rc::new(Plan::starting(library::new_id(), "", month.plus(1), "TWD")));
                Route::Overview.go();
            }
        })
    };
    html! {
        <main class="start">
            <h1 id="place" tabindex="-1">{ start::title(lang) }</h1>
            <button type="button" class="button button-main" onclick={new}>{ start::new_plan(lang) }</button>
        </main>
    }
}
