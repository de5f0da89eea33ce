//! Plans that come and go: a plan from elsewhere that is looked at before it takes a place here, an open one that is not
//! left before the reader agrees, and the ways to hand it on. What is drawn is a chunk of its own, which nobody needs
//! before that.

#![allow(
    clippy::unnecessary_wraps,
    reason = "a function that is split off says by its type that it may not arrive"
)]

mod facts;
mod leaving;
mod merging;
mod opening;
mod sharing;
mod unkept;

use std::rc::Rc;

use wasm_split_helpers::wasm_split;
use yew::prelude::*;

use super::by_reference::ByReference;
use super::desk::Desk;
use super::engine::Engine;
use super::library;
use super::parts::{Dialog, Draw, Drawn, Fetched};
use super::store::Question;
use super::words::use_words;
use crate::evaluation::Evaluation;
use crate::plan::Plan;
use crate::text::messages::{opening as open, sharing as share};

use leaving::Leaving;
use opening::Opening;
use sharing::Sharing;

/// The plan that is open.
#[derive(Clone, PartialEq)]
pub struct Here {
    pub plan: ByReference<Plan>,
    pub evaluation: ByReference<Evaluation>,
    /// Whether this browser keeps it.
    pub is_kept: bool,
}

/// What the dialog is about.
#[derive(Clone, PartialEq)]
enum Subject {
    Asking(Question),
    Sharing,
}

/// What is drawn of it, with everything that it needs.
struct Scene {
    subject: Option<Subject>,
    here: Option<Here>,
    engine: Engine,
    desk: Desk,
}

#[wasm_split(exchange, fallible)]
fn draw(scene: Scene) -> Drawn {
    let Scene { subject, here, engine, desk } = scene;
    let engine = ByReference(Rc::new(engine));
    Ok(match (subject, here) {
        (Some(Subject::Asking(Question::Opened(opened))), here) => {
            html! { <Opening {opened} {here} {engine} {desk} /> }
        }
        (Some(Subject::Asking(Question::Leaving(act))), Some(here)) => {
            html! { <Leaving {here} {engine} {desk} {act} /> }
        }
        (Some(Subject::Sharing), Some(here)) => html! { <Sharing {here} {engine} {desk} /> },
        // No plan is open, or nothing is asked.
        (_, None) | (None, _) => html! {},
    })
}

#[derive(Properties, PartialEq)]
pub struct ExchangeProps {
    /// What waits for an answer.
    pub asking: Option<Question>,
    pub sharing: bool,
    pub on_shared: Callback<()>,
    pub here: Option<Here>,
    pub desk: Desk,
}

#[component]
pub fn Exchange(props: &ExchangeProps) -> Html {
    let lang = use_words().lang;
    let ExchangeProps { asking, here, desk, .. } = props;
    // Where nothing is in the way nobody is asked.
    let free = match asking {
        Some(Question::Opened(opened)) if here.is_none() && !library::has(&opened.plan.id) => Some(opened),
        _ => None,
    };
    let subject = match asking {
        Some(_) if free.is_some() => None,
        Some(question) => Some(Subject::Asking(question.clone())),
        None => props.sharing.then_some(Subject::Sharing),
    };
    {
        let desk = desk.clone();
        use_effect_with(free.cloned(), move |free| {
            if let Some(ByReference(opened)) = free {
                desk.accept(Rc::clone(opened));
            }
        });
    }
    let draw = {
        let desk = desk.clone();
        // What is asked of a plan was asked of it as it was: it does not change behind the question.
        let here = here.clone();
        use_memo(subject.clone(), move |subject| {
            let subject = subject.clone();
            Draw::new(move || {
                let (subject, here, desk) = (subject.clone(), here.clone(), desk.clone());
                async move { draw(Scene { subject, here, engine: Engine::fetch().await?, desk }).await }
            })
        })
    };
    let title = match &subject {
        Some(Subject::Sharing) => share::title(lang),
        Some(Subject::Asking(Question::Leaving(_))) => open::leave_title(lang),
        _ => open::title(lang),
    };
    let on_close = {
        let (desk, on_shared) = (desk.clone(), props.on_shared.clone());
        let asked = asking.is_some();
        Callback::from(move |()| if asked { desk.dismiss() } else { on_shared.emit(()) })
    };
    html! {
        <Dialog open={subject.is_some()} {title} {on_close}>
            <Fetched draw={(*draw).clone()} />
        </Dialog>
    }
}
