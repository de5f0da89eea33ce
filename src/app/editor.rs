//! The one way to change the plan. A handle costs nothing to clone and stays equal while the page lives, so that
//! a row with an unchanged handle and unchanged data is not drawn again.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::history::{Edit, Moment};
use super::route::Route;
use super::store::{Action, Store};
use crate::browser::clock;
use crate::plan::Plan;

/// Changes the open plan; undo, saving and figures follow by themselves.
#[derive(Clone, PartialEq)]
pub struct Editor {
    dispatch: UseReducerDispatcher<Store>,
}

impl Editor {
    pub fn new(dispatch: UseReducerDispatcher<Store>) -> Self {
        Self { dispatch }
    }

    /// A change that is undone by itself.
    pub fn edit(&self, change: impl FnOnce(&mut Plan) + 'static) {
        self.dispatch(Edit::once(), Box::new(change));
    }

    /// A change of one field; keystrokes in the same field are undone together. The key is the field's path,
    /// such as `alignment.mission`.
    pub fn edit_field(&self, key: impl Into<AttrValue>, change: impl FnOnce(&mut Plan) + 'static) {
        self.dispatch(Edit::of_field(key), Box::new(change));
    }

    /// As [`Self::edit`], and gives back what the change has to say: the id of a new row.
    pub fn edit_and_tell<T: 'static>(&self, change: impl FnOnce(&mut Plan) -> T + 'static) -> Option<T> {
        let told = Rc::new(RefCell::new(None));
        let tell = Rc::clone(&told);
        // The reducer runs before dispatch returns.
        self.edit(move |plan| *tell.borrow_mut() = Some(change(plan)));
        told.take()
    }

    fn dispatch(&self, edit: Edit, change: Box<dyn FnOnce(&mut Plan)>) {
        let moment = Moment { at: clock::now(), place: Route::current() };
        self.dispatch.dispatch(Action::Edit { edit, moment, change });
    }
}
