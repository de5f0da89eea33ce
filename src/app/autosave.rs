//! Keeps the open plan in this browser: soon after an edit, and at once when the reader leaves.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::by_reference::ByReference;
use super::engine::Engine;
use super::library;
use super::store::{Action, Saving, Store};
use crate::browser::document;
use crate::plan::Plan;

/// How long typing pauses before the plan is saved, in milliseconds.
const PAUSE_MS: u32 = 400;

/// What is still to be saved.
#[derive(Default)]
struct Waiting {
    plan: Option<(Rc<Plan>, Engine)>,
    timeout: Option<Timeout>,
}

/// Saves now what is waiting.
#[derive(Clone)]
pub struct Flush {
    waiting: Rc<RefCell<Waiting>>,
    dispatch: UseReducerDispatcher<Store>,
}

impl Flush {
    /// Leaves unsaved what is waiting: something else takes its place.
    pub fn forget(&self) {
        *self.waiting.borrow_mut() = Waiting::default();
    }

    pub fn now(&self) {
        let plan = {
            let mut waiting = self.waiting.borrow_mut();
            waiting.timeout = None;
            waiting.plan.take()
        };
        let Some((plan, engine)) = plan else { return };
        match library::save(&plan, engine) {
            Ok((at, plans)) => {
                self.dispatch.dispatch(Action::Library(plans));
                self.dispatch.dispatch(Action::Saving(Saving::Saved { at }));
            }
            Err(why) => self.dispatch.dispatch(Action::Saving(Saving::NotSaved(why))),
        }
    }
}

/// Saves whatever plan is open as it changes.
#[hook]
pub fn use_autosave(store: &UseReducerHandle<Store>) -> Flush {
    let waiting = use_mut_ref(Waiting::default);
    let flush = Flush { waiting: Rc::clone(&waiting), dispatch: store.dispatcher() };
    {
        let flush = flush.clone();
        use_effect_with((), move |()| {
            let listeners = document::on_leave(move || flush.now());
            move || drop(listeners)
        });
    }
    let plan = store.open.as_ref().map(|open| ByReference(Rc::clone(&open.plan)));
    let engine = store.open.as_ref().map(|open| open.engine);
    let unsaved = matches!(store.saving, Saving::Pending | Saving::NotSaved(_));
    {
        let flush = flush.clone();
        use_effect_with(plan, move |plan| {
            if let Some((ByReference(plan), engine)) = plan.as_ref().zip(engine).filter(|_| unsaved) {
                let mut waiting = waiting.borrow_mut();
                waiting.plan = Some((Rc::clone(plan), engine));
                waiting.timeout = Some(Timeout::new(PAUSE_MS, move || flush.now()));
            }
        });
    }
    flush
}
