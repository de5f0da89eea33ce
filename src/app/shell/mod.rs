//! The frame around every step: header, list of steps, the step itself, and the results beside it.

mod banner;
mod header;
mod place;
mod result_rail;
mod step_list;

use yew::prelude::*;

use super::current::Current;
use super::desk::Desk;
use super::notice::{Notice, NoticeBox};
use super::route::Route;
use super::simulating::Simulations;
use super::store::Saving;
use crate::browser::live;

pub use banner::Banner;
use header::Header;
pub use header::{Brand, LanguageChoice};
use place::Place;
use result_rail::ResultRail;
use step_list::StepList;
pub use step_list::state_words;

/// What undo and redo would change, and where; `None` where there is nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Travel {
    pub undo: Option<Route>,
    pub redo: Option<Route>,
}

#[derive(Properties, PartialEq)]
pub struct ShellProps {
    pub current: Current,
    pub travel: Travel,
    pub saving: Saving,
    pub notice: Option<Notice>,
    pub desk: Desk,
    pub route: Route,
    pub on_command: Callback<Command>,
    /// A place is drawn.
    pub on_drawn: Callback<()>,
}

/// What the header asks of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    Undo,
    Redo,
    SaveFile,
    Share,
    Speak(crate::text::Lang),
}

/// The page while a plan is open.
#[component]
pub fn Shell(props: &ShellProps) -> Html {
    html! {
        <ContextProvider<Current> context={props.current.clone()}>
            <div class="shell">
                <Header route={props.route} travel={props.travel} saving={props.saving.clone()}
                    desk={props.desk.clone()} on_command={props.on_command.clone()} />
                <Banner saving={props.saving.clone()} on_command={props.on_command.clone()} />
                <NoticeBox notice={props.notice.clone()} desk={props.desk.clone()} />
                <div class="shell-body">
                    <StepList route={props.route} />
                    <Simulations>
                        <main class="shell-main">
                            <Place key={props.route.href()} route={props.route}
                                on_drawn={props.on_drawn.clone()} />
                        </main>
                        <ResultRail />
                    </Simulations>
                </div>
                <p class="unseen" aria-live="polite" id={live::REGION} />
            </div>
        </ContextProvider<Current>>
    }
}
