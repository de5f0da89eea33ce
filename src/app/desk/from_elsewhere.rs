//! Plans that come to the desk from elsewhere: samples, files, links, pasted text. What meets a plan that is here is
//! asked about first (`app/exchange/`), and the answers are carried out here.

use std::rc::Rc;

use web_sys::File;
use yew::platform::spawn_local;

use super::Desk;
use crate::app::by_reference::ByReference;
use crate::app::earlier;
use crate::app::engine::Engine;
use crate::app::library;
use crate::app::notice::Notice;
use crate::app::route::Route;
use crate::app::store::{Action, Question, Saving};
use crate::browser::{document, fetch, files};
use crate::file::{FORMAT, Merged, OpenError, Opened, link_in};
use crate::keeping::Kind;
use crate::plan::Plan;
use crate::samples::Sample;
use crate::text::Lang;
use crate::text::messages::start;

/// A file larger than this is not even read; smaller ones that are too large are refused with their size.
pub const READ_AT_MOST: u32 = 64 * 1024 * 1024;

/// What a plan from elsewhere is put over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// The plan that is open.
    Open,
    /// A plan that this browser keeps, and that is opened first.
    Kept,
}

impl Desk {
    /// Opens one of the samples as a new plan.
    pub fn open_sample(&self, sample: Sample, lang: Lang) {
        let desk = self.clone();
        spawn_local(async move {
            match fetch::bytes(&document::sample(&sample.file_name(lang))).await {
                Ok(bytes) => desk.with_engine(move |desk, engine| match (engine.open)(&bytes) {
                    Ok(opened) => {
                        desk.begin(Plan { id: library::new_id(), ..opened.plan }, Route::Overview);
                    }
                    Err(error) => desk.tell(Notice::NotOpened(error)),
                }),
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
                Ok(Some(bytes)) => desk.with_engine(move |desk, engine| desk.open_bytes(&bytes, engine)),
                Ok(None) => desk.tell(Notice::NotOpened(OpenError::TooLarge { bytes })),
                Err(_) => desk.tell(Notice::FileUnreadable),
            }
        });
    }

    /// Opens a plan that was pasted as the text of a file, or a link to one; false where the text is neither.
    pub fn open_text(&self, text: String) -> bool {
        if let Some(link) = link_in(&text) {
            self.open_link(link.to_owned());
            return true;
        }
        let is_plan = text.trim_start().starts_with('{') && text.contains(FORMAT);
        if is_plan {
            self.with_engine(move |desk, engine| desk.open_bytes(text.as_bytes(), engine));
        }
        is_plan
    }

    /// Opens the plan that a link carries after its `#`.
    pub fn open_link(&self, fragment: String) {
        self.with_engine(move |desk, engine| {
            desk.flush.now();
            match (engine.open_link)(&fragment) {
                Ok(opened) => desk.ask(opened),
                Err(error) => desk.tell(Notice::LinkNotOpened(error)),
            }
        });
    }

    fn open_bytes(&self, bytes: &[u8], engine: Engine) {
        self.flush.now();
        match (engine.open)(bytes) {
            Ok(opened) => self.ask(opened),
            Err(error) => self.tell(Notice::NotOpened(error)),
        }
    }

    fn ask(&self, opened: Opened) {
        let question = Question::Opened(ByReference(Rc::new(opened)));
        self.dispatch.dispatch(Action::Ask(question));
    }

    /// Opens what nothing is in the way of.
    pub fn accept(&self, opened: Rc<Opened>) {
        self.with_engine(move |desk, engine| desk.begin_opened(&opened, opened.plan.clone(), engine));
    }

    /// Answers the question what to do with a plan from elsewhere: put it beside those that are here.
    pub fn open_beside(&self, opened: &Rc<Opened>, lang: Lang) {
        let opened = Rc::clone(opened);
        self.with_engine(move |desk, engine| {
            let mut plan = opened.plan.clone();
            if library::has(&plan.id) {
                plan.name = start::copy_of(lang, &plan.name);
                plan.id = library::new_id();
            }
            desk.begin_opened(&opened, plan, engine);
        });
    }

    /// … or put it in the place of the one with its id, which undo takes back.
    pub fn put_over(&self, plan: Plan, opened: &Rc<Opened>, over: Over) {
        let opened = Rc::clone(opened);
        self.with_engine(move |desk, engine| {
            desk.edit_whole(plan, over, Kind::BeforeFile, engine);
            desk.tell(Notice::of(&opened, engine));
        });
    }

    /// … or merge it into that one, which undo takes back.
    pub fn put_merged(&self, merged: Merged, over: Over) {
        self.with_engine(move |desk, engine| {
            desk.edit_whole(merged.plan, over, Kind::BeforeMerge, engine);
            if merged.effects_left_out > 0 {
                desk.tell(Notice::EffectsLeftOut(merged.effects_left_out));
            }
        });
    }

    /// One edit that changes everything. Undo leads back while the window is open, the state before it later as well.
    fn edit_whole(&self, plan: Plan, over: Over, before: Kind, engine: Engine) {
        self.flush.now();
        let kept = library::load(&plan.id, engine);
        if let Ok(kept) = &kept {
            // Where there is no room for it, undo is left.
            let _ = earlier::keep(&kept.plan, before, "", engine);
        }
        if over == Over::Kept {
            let Ok(kept) = kept else {
                return self.begin_with(plan, Route::Overview, engine);
            };
            self.open(Rc::new(kept.plan), Saving::Saved { at: kept.saved_at }, engine);
        }
        self.dismiss();
        self.put_whole(plan, Route::Overview);
        Route::Overview.go();
    }

    fn begin_opened(&self, opened: &Opened, plan: Plan, engine: Engine) {
        self.begin_with(plan, Route::Overview, engine);
        self.tell(Notice::of(opened, engine));
    }
}
