//! Keeps the open plan in this browser: soon after an edit, and at once when the reader leaves. Before each write it makes
//! sure that what is kept is the state that this window's is made from.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::by_reference::ByReference;
use super::earlier;
use super::engine::Engine;
use super::library::{self, NotSaved};
use super::notice::Notice;
use super::store::{Action, Saving, Store};
use crate::browser::{clock, document, focus, persistence};
use crate::keeping::{Here, Kind, Mark, Work};
use crate::plan::{Decision, Plan, PlanId};
use crate::text::messages::start;

/// How long typing pauses before the plan is saved, in milliseconds.
const PAUSE_MS: u32 = 400;

/// How long an edit waits at most where typing does not pause, in milliseconds.
const WAIT_AT_MOST_MS: f64 = 800.0;

/// What is still to be saved, and what is saved.
#[derive(Default)]
struct Waiting {
    plan: Option<(Rc<Plan>, Engine)>,
    timeout: Option<Timeout>,
    /// When the first edit was made that is not saved, in milliseconds since 1970.
    since: Option<f64>,
    base: Option<Base>,
}

/// The state of the open plan that this window saved or loaded last.
#[derive(Clone)]
struct Base {
    id: PlanId,
    /// `None` before it is kept at all.
    mark: Option<Mark>,
    /// This window wrote it.
    ours: bool,
    /// How many have approved it.
    approvals: usize,
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
        let mut waiting = self.waiting.borrow_mut();
        *waiting = Waiting { base: waiting.base.take(), ..Waiting::default() };
    }

    /// The open plan is now this one, as it is kept.
    pub fn stand_on_kept(&self, plan: &Plan) {
        let (id, mark) = (plan.id.clone(), library::mark(&plan.id));
        self.waiting.borrow_mut().base = Some(Base { id, mark, ours: false, approvals: approvals(plan) });
    }

    /// The same if that plan is open.
    pub fn stand_anew_on_kept(&self, plan: &Plan) {
        if self.base_of(&plan.id).is_some() {
            self.stand_on_kept(plan);
        }
    }

    /// How this window stands to what is kept of a plan; `None` if it is not the open one.
    pub fn here(&self, id: &PlanId) -> Option<Here> {
        let base = self.base_of(id)?;
        let work = if self.waiting.borrow().plan.is_some() {
            Work::Unsaved
        } else if focus::is_in_a_field() {
            Work::Typing
        } else {
            Work::None
        };
        Some(Here { base: base.mark, ours: base.ours, work })
    }

    /// The plan that waits to be saved; after [`Self::now`], the one that could not be.
    pub fn unsaved(&self) -> Option<PlanId> {
        self.waiting.borrow().plan.as_ref().map(|(plan, _)| plan.id.clone())
    }

    fn base_of(&self, id: &PlanId) -> Option<Base> {
        self.waiting.borrow().base.clone().filter(|base| base.id == *id)
    }

    /// Saves this plan when typing pauses.
    fn later(&self, plan: Rc<Plan>, engine: Engine) {
        let flush = self.clone();
        let mut waiting = self.waiting.borrow_mut();
        let now = clock::now();
        let left = WAIT_AT_MOST_MS - (now - *waiting.since.get_or_insert(now));
        // Within 0 and the pause.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let pause = left.clamp(0.0, f64::from(PAUSE_MS)) as u32;
        waiting.plan = Some((plan, engine));
        waiting.timeout = Some(Timeout::new(pause, move || flush.now()));
    }

    pub fn now(&self) {
        let waiting = {
            let mut waiting = self.waiting.borrow_mut();
            waiting.timeout = None;
            waiting.plan.take()
        };
        if let Some((plan, engine)) = waiting {
            self.save(&plan, engine);
        }
    }

    /// Saves a plan, whether it was edited or not.
    pub fn save(&self, plan: &Rc<Plan>, engine: Engine) {
        let base = self.base_of(&plan.id);
        match library::save(plan, base.as_ref().and_then(|base| base.mark), engine) {
            Ok(saved) => {
                let approvals = approvals(plan);
                let before = base.map(|base| base.approvals);
                {
                    let mut waiting = self.waiting.borrow_mut();
                    let (id, mark) = (plan.id.clone(), Some(saved.mark));
                    waiting.base = Some(Base { id, mark, ours: true, approvals });
                    waiting.since = None;
                }
                self.dispatch.dispatch(Action::Library(saved.plans));
                self.dispatch.dispatch(Action::Saving(Saving::Saved { at: saved.at }));
                if before.is_some_and(|before| before < approvals) {
                    // History is a comfort; that there is no room is said where the plan itself has none.
                    let _ = earlier::keep(plan, Kind::Approved, "", engine);
                } else {
                    earlier::keep_if_due(plan, engine);
                }
            }
            Err(NotSaved::Changed) => self.part(plan, engine),
            Err(NotSaved::Storage(why)) => {
                // Tried again at the next edit, and when the reader leaves.
                self.waiting.borrow_mut().plan = Some((Rc::clone(plan), engine));
                self.dispatch.dispatch(Action::Saving(Saving::NotSaved(why)));
            }
        }
    }

    /// Both versions stay: the other window's in its place, this one's as a plan of its own, which is open from now on.
    pub fn part(&self, plan: &Plan, engine: Engine) {
        let other = plan.id.clone();
        let name = start::version_of_this_window(document::lang(), &plan.name);
        let own = Rc::new(Plan { id: library::new_id(), name, ..plan.clone() });
        self.forget();
        library::remember_open(&own.id);
        self.stand_on_kept(&own);
        self.dispatch.dispatch(Action::Part(Rc::clone(&own)));
        self.save(&own, engine);
        self.dispatch.dispatch(Action::Tell(Notice::KeptBoth { other, name: plan.name.clone() }));
    }

    /// Asks the browser to keep what is here for good, once, and explains a refusal.
    fn ask_to_keep(&self) {
        if library::preferences().asked_to_keep {
            return;
        }
        let dispatch = self.dispatch.clone();
        library::prefer(|preferences| preferences.asked_to_keep = true);
        spawn_local(async move {
            if persistence::ask().await == Some(false) {
                dispatch.dispatch(Action::Mention(Notice::MayBeCleared));
            }
        });
    }
}

fn approvals(plan: &Plan) -> usize {
    plan.launch.approvals.iter().filter(|approval| approval.decision == Decision::Approved).count()
}

/// Saves whatever plan is open as it changes.
#[hook]
pub fn use_autosave(store: &UseReducerHandle<Store>) -> Flush {
    let waiting = use_mut_ref(Waiting::default);
    let flush = Flush { waiting, dispatch: store.dispatcher() };
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
                flush.later(Rc::clone(plan), engine);
            }
        });
    }
    {
        // The first plan that was edited and kept is one worth asking for. What is told must have its place.
        let edited = store.open.as_ref().is_some_and(|open| open.history.undo_place().is_some());
        let worth = edited && store.notice.is_none() && matches!(store.saving, Saving::Saved { .. });
        let flush = flush.clone();
        use_effect_with(worth, move |worth| {
            if *worth {
                flush.ask_to_keep();
            }
        });
    }
    flush
}
