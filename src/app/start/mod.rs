//! The start page: the plans of this browser, and the ways to a new one.

mod new_plan;
mod open_file;
mod plan_list;
mod samples;

use std::rc::Rc;

use yew::prelude::*;

use super::desk::Desk;
use super::library::Listed;
use super::notice::{Notice, NoticeBox};
use super::route::Route;
use super::shell::{Banner, Brand, Command, LanguageChoice};
use super::store::Saving;
use super::words::use_words;
use crate::text::messages::start;
use crate::text::terms;

use new_plan::NewPlan;
use open_file::OpenFile;
use plan_list::PlanList;
use samples::Samples;

#[derive(Properties, PartialEq)]
pub struct StartProps {
    pub library: Rc<[Listed]>,
    /// The name of the plan that is open, where this browser does not keep it, or not as it is now.
    pub unkept: Option<AttrValue>,
    pub saving: Saving,
    pub notice: Option<Notice>,
    pub desk: Desk,
    pub on_command: Callback<Command>,
    /// The page is drawn.
    pub on_drawn: Callback<()>,
}

#[component]
pub fn Start(props: &StartProps) -> Html {
    let lang = use_words().lang;
    let desk = &props.desk;
    use_effect_with((), {
        let on_drawn = props.on_drawn.clone();
        move |()| on_drawn.emit(())
    });
    html! {
        <div class="shell">
            <header class="header">
                <Brand />
                <div class="header-tools">
                    <LanguageChoice on_choose={props.on_command.reform(Command::Speak)} />
                </div>
            </header>
            <Banner saving={props.saving.clone()} on_command={props.on_command.clone()} />
            <NoticeBox notice={props.notice.clone()} desk={desk.clone()} />
            <main class="start">
                <div class="step-head">
                    <h1 class="step-title" id="place" tabindex="-1">{ start::heading(lang) }</h1>
                    <p class="step-purpose">{ start::purpose(lang) }</p>
                </div>
                <div class="unkept">
                    if let Some(name) = &props.unkept {
                        <a class="button button-main" href={Route::Overview.href()}>
                            { start::return_to(lang, &terms::named(name, lang)) }
                        </a>
                    }
                </div>
                <PlanList library={Rc::clone(&props.library)} desk={desk.clone()} />
                <div class="start-ways">
                    <NewPlan desk={desk.clone()} />
                    <OpenFile desk={desk.clone()} />
                </div>
                <Samples desk={desk.clone()} />
                <p class="muted start-privacy">{ start::privacy(lang) }</p>
            </main>
        </div>
    }
}
