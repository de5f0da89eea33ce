//! Undo and redo: the plans of before and after, by reference. Knows nothing of the page.

use std::rc::Rc;

use yew::AttrValue;

use super::route::Route;
use crate::plan::Plan;

/// How many steps back are kept.
const KEPT: usize = 200;

/// Keystrokes in the same field within this time of each other are undone together, in milliseconds.
const TOGETHER_MS: f64 = 3_000.0;

/// What an edit is about: keystrokes in one field have the same key and are undone together.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    key: Option<AttrValue>,
}

impl Edit {
    /// A change in a field, which further changes of the same field join. The key is the field's path.
    pub fn of_field(key: impl Into<AttrValue>) -> Self {
        Self { key: Some(key.into()) }
    }

    /// A change that is undone by itself: a row added, moved or removed.
    pub fn once() -> Self {
        Self { key: None }
    }
}

/// When and where an edit was made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moment {
    /// Milliseconds since 1970.
    pub at: f64,
    pub place: Route,
}

#[derive(Clone, Debug)]
struct Entry {
    edit: Edit,
    moment: Moment,
    /// The plan on the other side of the edit.
    plan: Rc<Plan>,
}

/// The plans that undo and redo lead to.
#[derive(Clone, Debug, Default)]
pub struct History {
    undo: Vec<Entry>,
    redo: Vec<Entry>,
}

impl History {
    /// Remembers the plan as it was before an edit.
    pub fn record(&mut self, edit: Edit, moment: Moment, before: Rc<Plan>) {
        self.redo.clear();
        if let Some(last) = self.undo.last_mut() {
            let same_field = edit.key.is_some() && last.edit == edit;
            if same_field && moment.at - last.moment.at < TOGETHER_MS {
                last.moment.at = moment.at;
                return;
            }
        }
        if self.undo.len() == KEPT {
            self.undo.remove(0);
        }
        self.undo.push(Entry { edit, moment, plan: before });
    }

    /// The plan before the last edit.
    pub fn undo(&mut self, now: Rc<Plan>) -> Option<Rc<Plan>> {
        swap(&mut self.undo, &mut self.redo, now)
    }

    /// The plan after the edit that was undone last.
    pub fn redo(&mut self, now: Rc<Plan>) -> Option<Rc<Plan>> {
        swap(&mut self.redo, &mut self.undo, now)
    }

    /// The plan has become one of its own: so are the states of it that undo and redo lead to. Those that had the name
    /// `former` take the new one.
    pub fn part(&mut self, former: &str, now: &Plan) {
        for entry in self.undo.iter_mut().chain(&mut self.redo) {
            let plan = Rc::make_mut(&mut entry.plan);
            plan.id = now.id.clone();
            if plan.name == former {
                plan.name.clone_from(&now.name);
            }
        }
    }

    /// Where the edit was made that undo would take back.
    pub fn undo_place(&self) -> Option<Route> {
        self.undo.last().map(|entry| entry.moment.place)
    }

    /// Where the edit was made that redo would repeat.
    pub fn redo_place(&self) -> Option<Route> {
        self.redo.last().map(|entry| entry.moment.place)
    }
}

fn swap(from: &mut Vec<Entry>, to: &mut Vec<Entry>, now: Rc<Plan>) -> Option<Rc<Plan>> {
    let entry = from.pop()?;
    // Typing on after an undo is a new edit, so the key must not match again.
    to.push(Entry { edit: Edit::once(), moment: entry.moment, plan: now });
    Some(entry.plan)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Id, Month};

    fn plan(name: &str) -> Rc<Plan> {
        Rc::new(Plan::starting("P1".into(), name, Month::new(2026, 3).unwrap(), "TWD"))
    }

    fn at(at: f64) -> Moment {
        Moment { at, place: Route::Overview }
    }

    #[test]
    fn keystrokes_in_one_field_are_undone_together() {
        let mut history = History::default();
        history.record(Edit::of_field("mission"), at(0.0), plan("a"));
        history.record(Edit::of_field("mission"), at(100.0), plan("ab"));
        let before = history.undo(plan("abc")).unwrap();
        assert_eq!(before.name, "a");
        assert!(history.undo(before).is_none());
    }

    #[test]
    fn other_fields_pauses_and_rows_are_undone_apart() {
        let mut history = History::default();
        history.record(Edit::of_field("mission"), at(0.0), plan("a"));
        history.record(Edit::of_field("brand"), at(1.0), plan("b"));
        history.record(Edit::of_field("brand"), at(10_000.0), plan("c"));
        history.record(Edit::once(), at(10_001.0), plan("d"));
        history.record(Edit::once(), at(10_002.0), plan("e"));
        let mut now = plan("f");
        let mut names = Vec::new();
        while let Some(before) = history.undo(now) {
            names.push(before.name.clone());
            now = before;
        }
        assert_eq!(names, ["e", "d", "c", "b", "a"]);
    }

    #[test]
    fn redo_repeats_what_undo_took_back_until_something_else_is_edited() {
        let mut history = History::default();
        history.record(Edit::once(), at(0.0), plan("a"));
        let a = history.undo(plan("b")).unwrap();
        let b = history.redo(a.clone()).unwrap();
        assert_eq!(b.name, "b");
        let a = history.undo(b).unwrap();
        history.record(Edit::once(), at(1.0), a);
        assert!(history.redo_place().is_none());
    }

    #[test]
    fn undo_in_a_plan_that_became_one_of_its_own_leads_to_states_of_that_plan() {
        let mut history = History::default();
        history.record(Edit::once(), at(0.0), plan("another name"));
        history.record(Edit::once(), at(1.0), plan("shared"));
        let own = Rc::new(Plan { id: "P2".into(), ..(*plan("own")).clone() });
        history.part("shared", &own);
        let before = history.undo(own).unwrap();
        assert_eq!((before.id.as_str(), &*before.name), ("P2", "own"));
        let first = history.undo(before).unwrap();
        assert_eq!((first.id.as_str(), &*first.name), ("P2", "another name"));
    }

    #[test]
    fn the_oldest_steps_are_forgotten() {
        let mut history = History::default();
        for _ in 0..=KEPT {
            history.record(Edit::once(), at(0.0), plan("a"));
        }
        assert_eq!(history.undo.len(), KEPT);
    }
}
