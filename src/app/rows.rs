//! Editing the rows of one list: add, change, move, duplicate and remove, each with the focus where the hands
//! expect it. A step says once where its list is; everything else is the same for every list.

use std::rc::Rc;

use yew::prelude::*;

use super::editor::Editor;
use crate::browser::focus;
use crate::plan::Plan;
use crate::plan::edit::{self, Move, Row};

/// Finds the list in a plan.
type List<R> = dyn for<'a> Fn(&'a mut Plan) -> Option<&'a mut Vec<R>>;

/// Takes a row out of a plan, with whatever refers to it.
type Remove<R> = dyn Fn(&mut Plan, &<R as Row>::Id);

/// What can be done with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowAct {
    Move(Move),
    Duplicate,
    Remove,
}

/// One row and what can be done with it, whatever its kind.
#[derive(Clone)]
pub struct RowHandle {
    /// The id of the row's element.
    pub element: AttrValue,
    /// Rows that its list holds at most.
    pub most: usize,
    act: Rc<dyn Fn(RowAct)>,
}

/// An element shows one row, and what is done with a row is always the same.
impl PartialEq for RowHandle {
    fn eq(&self, other: &Self) -> bool {
        self.element == other.element
    }
}

impl RowHandle {
    pub fn act(&self, act: RowAct) {
        (self.act)(act);
    }
}

/// A button that adds a row to a list.
#[derive(Clone, PartialEq)]
pub struct Adding {
    /// The id of the button: the focus goes there when the last row is removed.
    pub button: AttrValue,
    pub add: Callback<()>,
}

/// The rows of one list of the plan.
pub struct RowEditor<R: Row> {
    editor: Editor,
    key: AttrValue,
    list: Rc<List<R>>,
    remove: Rc<Remove<R>>,
    /// The part of the list that is shown together, by a name of its own; the whole list where there is none.
    group: Option<AttrValue>,
    /// Whether a row belongs to that part.
    within: Rc<dyn Fn(&R) -> bool>,
}

impl<R: Row> Clone for RowEditor<R> {
    fn clone(&self) -> Self {
        Self {
            editor: self.editor.clone(),
            key: self.key.clone(),
            list: Rc::clone(&self.list),
            remove: Rc::clone(&self.remove),
            group: self.group.clone(),
            within: Rc::clone(&self.within),
        }
    }
}

/// Two are the same when they edit the same list: the key names it, and the group the part of it.
impl<R: Row> PartialEq for RowEditor<R> {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key && self.group == other.group && self.editor == other.editor
    }
}

impl<R: Row + 'static> RowEditor<R>
where
    R::Id: 'static,
{
    /// `key` is the kind of the rows as findings call it (`businessGoal`); for the rows of a row it ends with
    /// that row's id (`costLine-T3`). Findings find rows and fields by it.
    pub fn new(
        editor: &Editor,
        key: impl Into<AttrValue>,
        list: impl for<'a> Fn(&'a mut Plan) -> Option<&'a mut Vec<R>> + 'static,
    ) -> Self {
        let list: Rc<List<R>> = Rc::new(list);
        let own = Rc::clone(&list);
        Self {
            editor: editor.clone(),
            key: key.into(),
            list,
            remove: Rc::new(move |plan, id| {
                if let Some(rows) = own(plan) {
                    edit::remove(rows, id);
                }
            }),
            group: None,
            within: Rc::new(|_| true),
        }
    }

    /// For rows that others refer to: removes a row by a method of the plan, such as `Plan::remove_goal`.
    #[must_use]
    pub fn removing_by(self, remove: impl Fn(&mut Plan, &R::Id) + 'static) -> Self {
        Self { remove: Rc::new(remove), ..self }
    }

    /// For a list that is shown in parts, such as the KPIs of a goal: rows move among those of their part, and
    /// each part has a button that adds a row. `group` tells the part from the others.
    #[must_use]
    pub fn within(self, group: impl Into<AttrValue>, within: impl Fn(&R) -> bool + 'static) -> Self {
        Self { group: Some(group.into()), within: Rc::new(within), ..self }
    }

    /// The id of a row's element, which its `<tr>` or card must carry: the focus goes there.
    pub fn element_id(&self, id: &R::Id) -> String {
        format!("{}-{id}", self.key)
    }

    /// The id of a field of a row, which the field must carry: `kpi-K1-baseline`. Fields are called as in the file.
    pub fn field_id(&self, id: &R::Id, field: &str) -> AttrValue {
        format!("{}-{id}-{field}", self.key).into()
    }

    /// Changes a row; keystrokes in the same field of the same row are undone together.
    pub fn set(&self, id: &R::Id, field: &str, change: impl FnOnce(&mut R) + 'static) {
        self.set_by(id, field, Box::new(change));
    }

    // Not for each kind of change again: there are hundreds of them.
    fn set_by(&self, id: &R::Id, field: &str, change: Box<dyn FnOnce(&mut R)>) {
        let list = Rc::clone(&self.list);
        let key = self.field_id(id, field);
        let id = id.clone();
        self.editor.edit_field(key, move |plan| {
            if let Some(row) = list(plan).and_then(|rows| edit::row(rows, &id)) {
                change(row);
            }
        });
    }

    /// A callback for a field of a row: `rows.setter(&id, "name", |row, name| row.name = name)`.
    pub fn setter<T: 'static>(
        &self,
        id: &R::Id,
        field: &'static str,
        change: impl Fn(&mut R, T) + 'static,
    ) -> Callback<T> {
        let (rows, id, change) = (self.clone(), id.clone(), Rc::new(change));
        Callback::from(move |value| {
            let change = Rc::clone(&change);
            rows.set(&id, field, move |row| change(row, value));
        })
    }

    /// Adds a row at the end, made by `new` from its id, and puts the focus in its first field. Gives the new id.
    pub fn add(&self, new: impl FnOnce(R::Id) -> R + 'static) -> Option<R::Id> {
        let list = Rc::clone(&self.list);
        let added = self.editor.edit_and_tell(move |plan| {
            let rows = list(plan)?;
            let id = edit::free_id(rows);
            rows.push(new(id.clone()));
            Some(id)
        });
        let added = added.flatten();
        if let Some(id) = &added {
            focus::on_first_field_in(self.element_id(id));
        }
        added
    }

    /// For the button under the list; `new` makes a row from its id.
    pub fn adding(&self, new: Callback<R::Id, R>) -> Adding {
        let rows = self.clone();
        let add = Callback::from(move |()| {
            let new = new.clone();
            // The new row takes the focus; nothing else is to be done with it.
            let _ = rows.add(move |id| new.emit(id));
        });
        Adding { button: self.add_button_id().into(), add }
    }

    /// For the tools of a row.
    pub fn handle(&self, id: &R::Id) -> RowHandle {
        let (rows, id) = (self.clone(), id.clone());
        RowHandle {
            element: self.element_id(&id).into(),
            most: R::MOST,
            act: Rc::new(move |act| match act {
                RowAct::Move(direction) => rows.move_by_one(&id, direction),
                RowAct::Duplicate => rows.duplicate(&id),
                RowAct::Remove => rows.remove(&id),
            }),
        }
    }

    fn move_by_one(&self, id: &R::Id, direction: Move) {
        let (list, within, id) = (Rc::clone(&self.list), Rc::clone(&self.within), id.clone());
        self.editor.edit(move |plan| {
            if let Some(rows) = list(plan) {
                edit::move_among(rows, &id, direction, |row| within(row));
            }
        });
    }

    /// Copies a row and puts the focus in the copy.
    fn duplicate(&self, id: &R::Id) {
        let (list, id) = (Rc::clone(&self.list), id.clone());
        let copy = self.editor.edit_and_tell(move |plan| edit::duplicate(list(plan)?, &id));
        if let Some(id) = copy.flatten() {
            focus::on_first_field_in(self.element_id(&id));
        }
    }

    /// Removes a row and puts the focus in its neighbour among those shown with it, or on the button that adds one.
    pub fn remove(&self, id: &R::Id) {
        let (list, remove, id) = (Rc::clone(&self.list), Rc::clone(&self.remove), id.clone());
        let within = Rc::clone(&self.within);
        let neighbour = self.editor.edit_and_tell(move |plan| {
            let rows = list(plan)?;
            let at = rows.iter().position(|row| *row.id() == id)?;
            let after = rows[at + 1..].iter().find(|row| within(row));
            let neighbour = after.or_else(|| rows[..at].iter().rfind(|row| within(row)));
            let neighbour = neighbour.map(|row| row.id().clone());
            remove(plan, &id);
            neighbour
        });
        match neighbour.flatten() {
            Some(id) => focus::on_first_field_in(self.element_id(&id)),
            None => focus::on(self.add_button_id()),
        }
    }

    /// The id of the button that adds a row.
    pub fn add_button_id(&self) -> String {
        match &self.group {
            Some(group) => format!("{}-add-{group}", self.key),
            None => format!("{}-add", self.key),
        }
    }
}
