//! The page's only state and every change of it. It holds the open plan and what follows from it; what is drawn,
//! saved or heard happens elsewhere. Time comes in with the actions.

use std::rc::Rc;

use yew::prelude::*;

use super::by_reference::ByReference;
use super::engine::Engine;
use super::history::{Edit, History, Moment};
use super::library::{self, Listed};
use super::notice::Notice;
use crate::browser::document;
use crate::browser::storage::StorageError;
use crate::evaluation::Evaluation;
use crate::file::Opened;
use crate::plan::{Plan, PlanId};
use crate::text::Lang;

/// What was saved in another window is undone together.
const ELSEWHERE: &str = "elsewhere";

#[derive(Clone)]
pub struct Store {
    pub lang: Lang,
    /// The plan that is worked at.
    pub open: Option<Open>,
    /// The plan that was open when the reader left, until it is open again.
    pub last: Option<PlanId>,
    /// The plans of this browser, the one changed last first.
    pub library: Rc<[Listed]>,
    pub saving: Saving,
    /// What the reader should know, until they dismiss it.
    pub notice: Option<Notice>,
    /// What the reader is asked before another plan takes a place here.
    pub asking: Option<Question>,
}

/// What the reader is asked before another plan takes a place here.
#[derive(Clone, PartialEq)]
pub enum Question {
    /// What to do with a plan from elsewhere where another one is in the way.
    Opened(ByReference<Opened>),
    /// Whether to leave the open plan, which this browser cannot keep, and do this.
    Leaving(Callback<()>),
}

/// A plan that is worked at, and what it comes to.
#[derive(Clone)]
pub struct Open {
    pub plan: Rc<Plan>,
    pub evaluation: Rc<Evaluation>,
    pub history: History,
    pub engine: Engine,
}

/// Whether the open plan is safe in this browser.
#[derive(Clone, Debug, PartialEq)]
pub enum Saving {
    /// Edited since; saved as soon as typing pauses.
    Pending,
    /// Kept at this moment, in milliseconds since 1970.
    Saved {
        at: f64,
    },
    NotSaved(StorageError),
}

/// Every change of the store.
pub enum Action {
    Speak(Lang),
    /// Work at this plan. What was open has been saved before.
    Open {
        plan: Rc<Plan>,
        saving: Saving,
        engine: Engine,
    },
    /// The plan that was open last cannot be had; nothing waits for it any longer.
    Leave,
    Edit {
        edit: Edit,
        moment: Moment,
        change: Box<dyn FnOnce(&mut Plan)>,
    },
    Undo,
    Redo,
    Saving(Saving),
    Library(Vec<Listed>),
    /// The plan is no longer in this browser.
    Close(PlanId),
    /// The plan was changed where it is kept, from the list of plans.
    Refresh(Rc<Plan>),
    /// Another window has saved the open plan; nothing here is lost by taking it up.
    Follow {
        plan: Rc<Plan>,
        moment: Moment,
    },
    /// The open plan is from now on a plan of its own, under another id and name.
    Part(Rc<Plan>),
    Tell(Notice),
    /// The same where nothing else is told.
    Mention(Notice),
    Ask(Question),
    /// The notice is read, the question answered.
    Dismiss,
}

impl Open {
    /// The one place where figures are computed.
    fn new(plan: Rc<Plan>, history: History, engine: Engine) -> Self {
        let evaluation = Rc::new((engine.evaluate)(&plan));
        Self { plan, evaluation, history, engine }
    }

    /// The same work at another state of the plan.
    fn with(&self, plan: Rc<Plan>, history: History) -> Self {
        Self::new(plan, history, self.engine)
    }
}

impl Store {
    /// What the reader left: their language, their plans, and which of them was open last.
    pub fn arriving() -> Self {
        let preferences = library::preferences();
        let lang = preferences.lang.unwrap_or_else(document::preferred_lang);
        let (library, saving) = match library::list() {
            Ok(plans) => (plans, Saving::Pending),
            Err(why) => (Vec::new(), Saving::NotSaved(why)),
        };
        let last = library::open_last().filter(|id| library.iter().any(|listed| listed.id == *id));
        Self { lang, open: None, last, library: library.into(), saving, notice: None, asking: None }
    }

    fn edited(&self, open: Open) -> Rc<Self> {
        let saving = match &self.saving {
            // Stays said until a save succeeds.
            Saving::NotSaved(why) => Saving::NotSaved(why.clone()),
            Saving::Pending | Saving::Saved { .. } => Saving::Pending,
        };
        Rc::new(Self { open: Some(open), saving, ..self.clone() })
    }
}

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        match action {
            Action::Speak(lang) if lang == self.lang => self,
            Action::Speak(lang) => Rc::new(Self { lang, ..(*self).clone() }),
            Action::Open { plan, saving, engine } => {
                let open = Open::new(plan, History::default(), engine);
                Rc::new(Self { open: Some(open), last: None, saving, ..(*self).clone() })
            }
            Action::Leave if self.last.is_none() => self,
            Action::Leave => Rc::new(Self { last: None, ..(*self).clone() }),
            Action::Edit { edit, moment, change } => {
                let Some(open) = &self.open else { return self };
                let mut plan = (*open.plan).clone();
                change(&mut plan);
                // Whatever is put in its place: it is still this plan.
                plan.id = open.plan.id.clone();
                if plan == *open.plan {
                    return self;
                }
                let mut history = open.history.clone();
                history.record(edit, moment, Rc::clone(&open.plan));
                self.edited(open.with(Rc::new(plan), history))
            }
            Action::Undo => self.travel(History::undo),
            Action::Redo => self.travel(History::redo),
            Action::Saving(saving) if saving == self.saving => self,
            Action::Saving(saving) => Rc::new(Self { saving, ..(*self).clone() }),
            Action::Library(library) => Rc::new(Self { library: library.into(), ..(*self).clone() }),
            Action::Close(id) => {
                let open = self.open.clone().filter(|open| open.plan.id != id);
                let last = self.last.clone().filter(|last| *last != id);
                Rc::new(Self { open, last, ..(*self).clone() })
            }
            Action::Refresh(plan) => match &self.open {
                Some(open) if open.plan.id == plan.id => {
                    let open = open.with(plan, open.history.clone());
                    Rc::new(Self { open: Some(open), ..(*self).clone() })
                }
                _ => self,
            },
            Action::Follow { plan, moment } => match &self.open {
                Some(open) if open.plan.id == plan.id => {
                    let mut history = open.history.clone();
                    history.record(Edit::of_field(ELSEWHERE), moment, Rc::clone(&open.plan));
                    let saving = Saving::Saved { at: moment.at };
                    Rc::new(Self { open: Some(open.with(plan, history)), saving, ..(*self).clone() })
                }
                _ => self,
            },
            Action::Part(plan) => {
                let Some(open) = &self.open else { return self };
                let mut history = open.history.clone();
                history.part(&open.plan.name, &plan);
                Rc::new(Self { open: Some(open.with(plan, history)), ..(*self).clone() })
            }
            Action::Mention(notice) => match (&self.notice, &notice) {
                (None, _) | (Some(Notice::Followed { .. }), Notice::Followed { .. }) => {
                    Rc::new(Self { notice: Some(notice), ..(*self).clone() })
                }
                _ => self,
            },
            Action::Tell(notice) => Rc::new(Self { notice: Some(notice), ..(*self).clone() }),
            Action::Ask(question) => {
                Rc::new(Self { asking: Some(question), notice: None, ..(*self).clone() })
            }
            Action::Dismiss if self.notice.is_none() && self.asking.is_none() => self,
            Action::Dismiss => Rc::new(Self { notice: None, asking: None, ..(*self).clone() }),
        }
    }
}

impl Store {
    fn travel(self: Rc<Self>, step: fn(&mut History, Rc<Plan>) -> Option<Rc<Plan>>) -> Rc<Self> {
        let Some(open) = &self.open else { return self };
        let mut history = open.history.clone();
        match step(&mut history, Rc::clone(&open.plan)) {
            Some(plan) => self.edited(open.with(plan, history)),
            None => self,
        }
    }
}
