//! Plans that come and go: a plan from elsewhere that is looked at before it takes a place here, and the ways to hand
//! the open one on. What is drawn is a chunk of its own, which nobody needs before that.

#![allow(
    clippy::unnecessary_wraps,
    reason = "a function that is split off says by its type that it may not arrive"
)]

mod facts;
mod merging;
mod opening;
mod sharing;

use std::rc::Rc;

use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::by_reference::ByReference;
use super::desk::Desk;
use super::engine::Engine;
use super::library;
use super::parts::{Dialog, Waiting};
use super::words::use_words;
use crate::evaluation::Evaluation;
use crate::file::Opened;
use crate::plan::Plan;
use crate::text::messages::{notice, opening as open, sharing as share};

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
    Opening(ByReference<Opened>),
    Sharing,
}

/// What is drawn of it, with everything that it needs.
struct Scene {
    subject: Subject,
    here: Option<Here>,
    engine: Engine,
    desk: Desk,
}

#[wasm_split(exchange, fallible)]
fn draw(scene: Scene) -> Result<Html, SplitLoaderError> {
    let Scene { subject, here, engine, desk } = scene;
    let engine = ByReference(Rc::new(engine));
    Ok(match (subject, here) {
        (Subject::Opening(opened), here) => html! { <Opening {opened} {here} {engine} {desk} /> },
        (Subject::Sharing, Some(here)) => html! { <Sharing {here} {engine} {desk} /> },
        (Subject::Sharing, None) => html! {},
    })
}

#[derive(Properties, PartialEq)]
pub struct ExchangeProps {
    /// A plan from elsewhere that waits for an answer.
    pub asking: Option<ByReference<Opened>>,
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
    let free = asking.as_ref().filter(|opened| here.is_none() && !library::has(&opened.plan.id));
    let subject = match asking {
        Some(_) if free.is_some() => None,
        Some(opened) => Some(Subject::Opening(opened.clone())),
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
    let drawn = use_state(|| None::<Result<Html, ()>>);
    {
        let (drawn, desk) = (drawn.setter(), desk.clone());
        // What is asked of a plan was asked of it as it was: it does not change behind the question.
        let here = here.clone();
        use_effect_with(subject.clone(), move |subject| {
            drawn.set(None);
            if let Some(subject) = subject.clone() {
                spawn_local(async move {
                    let Ok(engine) = Engine::fetch().await else { return drawn.set(Some(Err(()))) };
                    drawn.set(Some(draw(Scene { subject, here, engine, desk }).await.map_err(|_| ())));
                });
            }
        });
    }
    let title = match subject {
        Some(Subject::Sharing) => share::title(lang),
        _ => open::title(lang),
    };
    let on_close = {
        let (desk, on_shared) = (desk.clone(), props.on_shared.clone());
        let asked = asking.is_some();
        Callback::from(move |()| if asked { desk.dismiss() } else { on_shared.emit(()) })
    };
    html! {
        <Dialog open={subject.is_some()} {title} {on_close}>
            {
                match &*drawn {
                    None => html! { <Waiting /> },
                    Some(Ok(drawn)) => drawn.clone(),
                    Some(Err(())) => html! { <p role="alert">{ notice::part_missing(lang) }</p> },
                }
            }
        </Dialog>
    }
}
