//! The plans of this browser as the reader works with them: begin one, take one up again, open a file, put one
//! away. Every change of which plan is open goes through here, so that nothing unsaved is left behind.

use std::rc::Rc;

use web_sys::File;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::autosave::Flush;
use super::history::{Edit, Moment};
use super::library;
use super::notice::Notice;
use super::route::Route;
use super::store::{Action, Saving, Store};
use crate::browser::{clock, fetch, files};
use crate::evaluation::Evaluation;
use crate::file::{self, OpenError, Opened};
use crate::plan::{Plan, PlanId, Step};
use crate::samples::Sample;
use crate::text::Lang;
use crate::text::messages::start;

/// A file larger than this is not even read; smaller ones that are too large are refused with their size.
const READ_AT_MOST: u32 = 64 * 1024 * 1024;

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
        self.open(Rc::new(plan), Saving::Pending);
        at.go();
    }

    /// Works at a plan of this browser again.
    pub fn resume(&self, id: &PlanId) {
        match library::load(id) {
            Ok(kept) => {
                self.open(Rc::new(kept.plan), Saving::Saved { at: kept.saved_at });
                Route::Overview.go();
            }
            Err(why) => self.tell(Notice::NotKept(why)),
        }
    }

    /// Loads what another window has saved, in place of what is open here.
    pub fn reload(&self, id: &PlanId) {
        match library::load(id) {
            Ok(kept) => {
                self.flush.forget();
                self.dispatch.dispatch(Action::Open {
                    plan: Rc::new(kept.plan),
                    saving: Saving::Saved { at: kept.saved_at },
                });
            }
            Err(why) => self.tell(Notice::NotKept(why)),
        }
    }

    pub fn rename(&self, id: &PlanId, name: String) {
        self.change_kept(id, move |plan| plan.name = name);
    }

    /// A copy under its own name.
    pub fn duplicate(&self, id: &PlanId, lang: Lang) {
        self.flush.now();
        match library::load(id) {
            Ok(kept) => {
                let name = start::copy_of(lang, &kept.plan.name);
                self.keep(&Plan { id: library::new_id(), name, ..kept.plan });
            }
            Err(why) => self.tell(Notice::NotKept(why)),
        }
    }

    pub fn delete(&self, id: &PlanId) {
        self.flush.now();
        self.dispatch.dispatch(Action::Close(id.clone()));
        match library::delete(id) {
            Ok(plans) => self.dispatch.dispatch(Action::Library(plans)),
            Err(why) => self.dispatch.dispatch(Action::Saving(Saving::NotSaved(why))),
        }
    }

    /// Opens one of the samples as a new plan.
    pub fn open_sample(&self, sample: Sample, lang: Lang) {
        let desk = self.clone();
        spawn_local(async move {
            match fetch::bytes(&sample.file(lang)).await {
                Ok(bytes) => match file::open(&bytes) {
                    Ok(opened) => {
                        desk.begin(Plan { id: library::new_id(), ..opened.plan }, Route::Overview);
                    }
                    Err(error) => desk.tell(Notice::NotOpened(error)),
                },
                Err(_) => desk.tell(Notice::SampleMissing),
            }
        });
    }

    /// Opens a file that was picked or dropped. What is open stays as it is when the file cannot be opened.
    pub fn open_file(&self, file: File) {
        let desk = self.clone();
        spawn_local(async move {
            // Sizes are whole numbers far below 2^53.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let bytes = file.size() as usize;
            match files::read(file, READ_AT_MOST).await {
                Ok(Some(bytes)) => desk.open_bytes(&bytes),
                Ok(None) => desk.tell(Notice::NotOpened(OpenError::TooLarge { bytes })),
                Err(_) => desk.tell(Notice::FileUnreadable),
            }
        });
    }

    fn open_bytes(&self, bytes: &[u8]) {
        self.flush.now();
        match file::open(bytes) {
            Ok(opened) if library::has(&opened.plan.id) => {
                self.dispatch.dispatch(Action::Ask(Rc::new(opened)));
            }
            Ok(opened) => self.accept(&opened, opened.plan.clone()),
            Err(error) => self.tell(Notice::NotOpened(error)),
        }
    }

    /// Answers the question what to do with a file whose plan is here already: put it beside that one.
    pub fn keep_both(&self, opened: &Opened, lang: Lang) {
        let name = start::copy_of(lang, &opened.plan.name);
        self.accept(opened, Plan { id: library::new_id(), name, ..opened.plan.clone() });
    }

    /// … or put it in its place, which undo takes back.
    pub fn replace(&self, opened: &Opened) {
        if let Ok(kept) = library::load(&opened.plan.id) {
            self.open(Rc::new(kept.plan), Saving::Saved { at: kept.saved_at });
            let plan = opened.plan.clone();
            let moment = Moment { at: clock::now(), place: Route::Overview };
            let change = Box::new(move |now: &mut Plan| *now = plan);
            self.dispatch.dispatch(Action::Edit { edit: Edit::once(), moment, change });
            self.tell(Notice::of(opened));
            Route::Overview.go();
        } else {
            self.accept(opened, opened.plan.clone());
        }
    }

    /// … or nothing.
    pub fn dismiss(&self) {
        self.dispatch.dispatch(Action::Dismiss);
    }

    pub fn tell(&self, notice: Notice) {
        self.dispatch.dispatch(Action::Tell(notice));
    }

    fn accept(&self, opened: &Opened, plan: Plan) {
        self.begin(plan, Route::Overview);
        self.tell(Notice::of(opened));
    }

    /// The one place where another plan becomes the open one.
    fn open(&self, plan: Rc<Plan>, saving: Saving) {
        self.flush.now();
        self.dismiss();
        let id = plan.id.clone();
        library::prefer(|preferences| preferences.open = Some(id));
        self.dispatch.dispatch(Action::Open { plan, saving });
    }

    fn change_kept(&self, id: &PlanId, change: impl FnOnce(&mut Plan)) {
        self.flush.now();
        match library::load(id) {
            Ok(mut kept) => {
                change(&mut kept.plan);
                let plan = kept.plan.clone();
                self.keep(&kept.plan);
                self.dispatch.dispatch(Action::Refresh(Rc::new(plan)));
            }
            Err(why) => self.tell(Notice::NotKept(why)),
        }
    }

    fn keep(&self, plan: &Plan) {
        match library::save(plan) {
            Ok((_, plans)) => self.dispatch.dispatch(Action::Library(plans)),
            Err(why) => self.dispatch.dispatch(Action::Saving(Saving::NotSaved(why))),
        }
    }

    /// Offers a plan as a file.
    pub fn save_file(&self, plan: &Plan, evaluation: &Evaluation) {
        let text = file::export(plan, evaluation, &clock::now_iso());
        if files::download(&file_name(&plan.name), file::MIME_TYPE, &text).is_err() {
            self.tell(Notice::NotDownloaded);
        }
    }

    /// Where a new plan begins.
    pub fn first_place() -> Route {
        Route::Step(Step::Readiness)
    }
}

/// The plan's name and the day, without what file systems refuse.
fn file_name(plan: &str) -> String {
    let refused = |c: char| c.is_control() || r#"/\:*?"<>|"#.contains(c);
    let name = plan.replace(refused, " ");
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let name: String = name.trim_matches('.').chars().take(80).collect();
    let name = if name.is_empty() { "tenfold".to_owned() } else { name };
    match clock::today() {
        Some(day) => format!("{name} {day}.json"),
        None => format!("{name}.json"),
    }
}
