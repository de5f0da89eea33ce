//! Several windows of one browser: what this one does on hearing what another has saved or deleted. What is right to do
//! is decided in [`keeping`].

use std::rc::Rc;

use yew::prelude::*;

use super::desk::Desk;
use super::history::Moment;
use super::library;
use super::notice::Notice;
use super::route::Route;
use super::store::{Action, Store};
use crate::browser::{document, storage};
use crate::keeping::{self, News};
use crate::plan::PlanId;

/// Hears of what other windows of this browser save.
#[hook]
pub fn use_other_windows(store: &UseReducerHandle<Store>, desk: &Desk) {
    let open = store.open.as_ref().map(|open| open.plan.id.clone());
    // The listeners live as long as the plan is open and need its newest state.
    let newest = use_mut_ref(|| store.clone());
    newest.replace(store.clone());
    let desk = desk.clone();
    use_effect_with(open, move |open| {
        let hear = {
            let (open, desk) = (open.clone(), desk.clone());
            Rc::new(move |value: Option<&str>| {
                if let Some(id) = &open {
                    let store = newest.borrow().clone();
                    hear(&store, &desk, id, value);
                }
            })
        };
        let listener = {
            let (hear, open, desk) = (Rc::clone(&hear), open.clone(), desk.clone());
            storage::on_change_elsewhere(move |key, value| {
                if key == library::INDEX {
                    desk.list_anew();
                } else if open.as_ref().is_some_and(|id| library::plan_key(id) == key) {
                    hear(value);
                }
            })
        };
        // A window that slept may have missed something.
        let returning = open.clone().map(|id| {
            document::on_return(move || {
                if let Ok(Some(kept)) = storage::read_text(&library::plan_key(&id)) {
                    hear(Some(&kept));
                }
            })
        });
        move || drop((listener, returning))
    });
}

/// The plan with this id, which is open here, was saved with this entry elsewhere, or deleted.
fn hear(store: &UseReducerHandle<Store>, desk: &Desk, id: &PlanId, value: Option<&str>) {
    let Some(open) = store.open.as_ref().filter(|open| open.plan.id == *id) else { return };
    let Some(value) = value else {
        if !library::has(id) {
            desk.tell(Notice::DeletedElsewhere);
        }
        return;
    };
    // What is damaged is no version to take up; the next save or load deals with it.
    let Ok(entry) = keeping::read(value) else { return };
    let (Some(here), Some(kept)) = (desk.here(id), library::mark(id)) else { return };
    match keeping::hear(here, entry.mark, entry.from, kept) {
        News::None => {}
        News::Tell => desk.tell(Notice::ChangedElsewhere(id.clone())),
        News::Part => desk.part(&open.plan, open.engine),
        News::Follow => {
            let Ok(kept) = library::load(id, open.engine) else { return };
            desk.stand_on_kept(&kept.plan);
            let moment = Moment { at: kept.saved_at, place: Route::current() };
            store.dispatch(Action::Follow { plan: Rc::new(kept.plan), moment });
            store.dispatch(Action::Mention(Notice::Followed { at: kept.saved_at }));
        }
    }
}
