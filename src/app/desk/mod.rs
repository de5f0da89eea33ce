//! The plans of this browser as the reader works with them: begin one, take one up again, put one away. Every change
//! of which plan is open goes through here, so that nothing unsaved is left behind.

mod as_files;
mod from_elsewhere;

pub use as_files::{file_name, file_name_as};
pub use from_elsewhere::{Over, READ_AT_MOST};

use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use super::autosave::Flush;
use super::earlier;
use super::engine::Engine;
use super::history::{Edit, Moment};
use super::library::{self, Kept, NotSaved};
use super::notice::Notice;
use super::route::Route;
use super::store::{Action, Question, Saving, Store};
use crate::browser::clock;
use crate::evaluation::Evaluation;
use crate::keeping::{Here, Kind};
use crate::plan::{Plan, PlanId, Step};
use crate::text::Lang;
use crate::text::messages::{earlier as earlier_words, start};

/// Cheap to clone, and equal while the page lives.
#[derive(Clone)]
pub struct Desk {
    dispatch: UseReducerDispatcher<Store>,
    flush: Flush,
}

impl PartialEq for Desk {
    fn eq(&self, other: &Self) -> bool {
        self.dispatch == other.dispatch
    }
}

impl Desk {
    pub fn new(dispatch: UseReducerDispatcher<Store>, flush: Flush) -> Self {
        Self { dispatch, flush }
    }

    /// Works at a plan that this browser does not have yet.
    pub fn begin(&self, plan: Plan, at: Route) {
        self.leave(move |desk| {
            let plan = plan.clone();
            desk.with_engine(move |desk, engine| desk.begin_with(plan, at, engine));
        });
    }

    /// Works at a plan of this browser again.
    pub fn resume(&self, id: &PlanId) {
        self.flush.now();
        if self.is_unkept(id) {
            // What is kept of it is older than what is open.
            return Route::Overview.go();
        }
        let id = id.clone();
        self.leave(move |desk| {
            desk.with_kept(&id, |desk, kept, engine| {
                desk.open(Rc::new(kept.plan), Saving::Saved { at: kept.saved_at }, engine);
                Route::Overview.go();
            });
        });
    }

    /// Does what puts another plan in the open one's place. Where that one cannot be kept, the reader is asked first.
    fn leave(&self, act: impl Fn(&Self) + 'static) {
        self.flush.now();
        if self.flush.unsaved().is_none() {
            return act(self);
        }
        let desk = self.clone();
        let act = Callback::from(move |()| {
            desk.dismiss();
            act(&desk);
        });
        self.dispatch.dispatch(Action::Ask(Question::Leaving(act)));
    }

    /// Whether this plan is open and has edits that this browser could not keep a moment ago.
    fn is_unkept(&self, id: &PlanId) -> bool {
        self.flush.unsaved().is_some_and(|unsaved| unsaved == *id)
    }

    /// Loads the plan as this browser keeps it: the one that was open when the reader left, or what another window
    /// has saved in place of what is open here.
    pub fn reload(&self, id: &PlanId) {
        self.with_kept(id, |desk, kept, engine| {
            desk.flush.forget();
            library::remember_open(&kept.plan.id);
            desk.flush.stand_on_kept(&kept.plan);
            desk.dispatch.dispatch(Action::Open {
                plan: Rc::new(kept.plan),
                saving: Saving::Saved { at: kept.saved_at },
                engine,
            });
        });
    }

    pub fn rename(&self, id: &PlanId, name: String) {
        self.flush.now();
        if self.is_unkept(id) {
            // In what is open: what is kept of it is older.
            let moment = Moment { at: clock::now(), place: Route::Overview };
            let change = Box::new(move |plan: &mut Plan| plan.name = name);
            return self.dispatch.dispatch(Action::Edit { edit: Edit::once(), moment, change });
        }
        self.with_kept(id, move |desk, kept, engine| {
            let plan = Plan { name, ..kept.plan };
            desk.keep(&plan, engine);
            desk.dispatch.dispatch(Action::Refresh(Rc::new(plan)));
        });
    }

    /// A copy under its own name.
    pub fn duplicate(&self, id: &PlanId, lang: Lang) {
        self.flush.now();
        self.with_kept(id, move |desk, kept, engine| {
            let name = start::copy_of(lang, &kept.plan.name);
            desk.keep(&Plan { id: library::new_id(), name, ..kept.plan }, engine);
        });
    }

    pub fn delete(&self, id: &PlanId) {
        self.flush.now();
        if self.is_unkept(id) {
            // Nor is it tried again: there may be room now.
            self.flush.forget();
        }
        self.dispatch.dispatch(Action::Close(id.clone()));
        match library::delete(id) {
            Ok(plans) => self.dispatch.dispatch(Action::Library(plans)),
            Err(why) => self.dispatch.dispatch(Action::Saving(Saving::NotSaved(why))),
        }
    }

    /// Puts an earlier state, of a moment in milliseconds since 1970, in the plan's place. Undo takes it back.
    pub fn restore(&self, id: &PlanId, plan: Plan, at: f64) {
        let is_open = self.here(id).is_some();
        let id = id.clone();
        let restore = move |desk: &Self| {
            let plan = plan.clone();
            desk.with_kept(&id, move |desk, kept, engine| {
                // What is there now is kept besides by undo.
                let _ = earlier::keep(&kept.plan, Kind::BeforeRestore, "", engine);
                if !is_open {
                    desk.open(Rc::new(kept.plan), Saving::Saved { at: kept.saved_at }, engine);
                }
                if Route::current() == Route::Start {
                    Route::Overview.go();
                }
                desk.put_whole(plan, Route::current());
                desk.tell(Notice::Restored { at });
            });
        };
        if is_open {
            self.flush.now();
            restore(self);
        } else {
            self.leave(restore);
        }
    }

    /// Works at an earlier state as a plan of its own.
    pub fn open_state(&self, plan: Plan, lang: Lang) {
        let name = earlier_words::copy_of(lang, &plan.name);
        self.begin(Plan { id: library::new_id(), name, ..plan }, Route::Overview);
    }

    /// Offers a plan that is not open as a file.
    pub fn download(&self, plan: Plan, evaluation: Evaluation) {
        self.with_engine(move |desk, engine| desk.save_file(&plan, &evaluation, engine));
    }

    /// Saves now what is waiting.
    pub fn save_now(&self) {
        self.flush.now();
    }

    /// The open plan becomes another one, in one edit that undo takes back and that was made at a place.
    fn put_whole(&self, plan: Plan, place: Route) {
        let moment = Moment { at: clock::now(), place };
        let change = Box::new(move |now: &mut Plan| *now = plan);
        self.dispatch.dispatch(Action::Edit { edit: Edit::once(), moment, change });
    }

    /// Takes back what is told and asked, and nothing is done.
    pub fn dismiss(&self) {
        self.dispatch.dispatch(Action::Dismiss);
    }

    pub fn tell(&self, notice: Notice) {
        self.dispatch.dispatch(Action::Tell(notice));
    }

    fn begin_with(&self, plan: Plan, at: Route, engine: Engine) {
        self.open(Rc::new(plan), Saving::Pending, engine);
        at.go();
    }

    /// Does what needs the engine, as soon as it is there.
    fn with_engine(&self, act: impl FnOnce(&Self, Engine) + 'static) {
        let desk = self.clone();
        spawn_local(async move {
            if let Ok(engine) = Engine::fetch().await {
                act(&desk, engine);
            } else {
                desk.dispatch.dispatch(Action::Leave);
                desk.tell(Notice::EngineMissing);
            }
        });
    }

    /// The same with a plan that this browser keeps.
    fn with_kept(&self, id: &PlanId, act: impl FnOnce(&Self, Kept, Engine) + 'static) {
        let id = id.clone();
        self.with_engine(move |desk, engine| match library::load(&id, engine) {
            Ok(kept) => {
                let recovered = kept.recovered.then_some(kept.saved_at);
                act(desk, kept, engine);
                if let Some(at) = recovered {
                    desk.tell(Notice::Recovered { at });
                }
            }
            Err(why) => {
                desk.dispatch.dispatch(Action::Leave);
                desk.tell(Notice::NotKept(why));
            }
        });
    }

    /// The one place where another plan becomes the open one.
    fn open(&self, plan: Rc<Plan>, saving: Saving, engine: Engine) {
        self.flush.now();
        // What could not be kept the reader has agreed to leave; it is not to be tried again under another plan's eyes.
        self.flush.forget();
        self.dismiss();
        library::remember_open(&plan.id);
        self.flush.stand_on_kept(&plan);
        self.dispatch.dispatch(Action::Open { plan, saving, engine });
    }

    /// Keeps a plan that is new, or was loaded a moment ago.
    fn keep(&self, plan: &Plan, engine: Engine) {
        match library::save(plan, library::mark(&plan.id), engine) {
            Ok(saved) => {
                self.flush.stand_anew_on_kept(plan);
                self.dispatch.dispatch(Action::Library(saved.plans));
            }
            Err(NotSaved::Storage(why)) => self.dispatch.dispatch(Action::Saving(Saving::NotSaved(why))),
            // It was loaded within this very task.
            Err(NotSaved::Changed) => {}
        }
    }

    /// How this window stands to what is kept of a plan; `None` if it is not the open one.
    pub fn here(&self, id: &PlanId) -> Option<Here> {
        self.flush.here(id)
    }

    /// The open plan is this one, as it is kept.
    pub fn stand_on_kept(&self, plan: &Plan) {
        self.flush.stand_on_kept(plan);
    }

    /// Keeps this window's version of the open plan beside another window's.
    pub fn part(&self, plan: &Plan, engine: Engine) {
        self.flush.part(plan, engine);
    }

    /// Another window has changed the list of plans.
    pub fn list_anew(&self) {
        self.dispatch.dispatch(Action::Library(library::list().unwrap_or_default()));
    }

    /// Where a new plan begins.
    pub fn first_place() -> Route {
        Route::Step(Step::Readiness)
    }
}
