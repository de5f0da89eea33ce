//! The plan that is worked at, for every component below the shell.

use std::rc::Rc;

use yew::prelude::*;

use super::editor::Editor;
use super::engine::Engine;
use crate::evaluation::Evaluation;
use crate::plan::Plan;
use crate::report::Basis;

/// The open plan, its figures and findings, and the way to change it. Equal while the plan is the very same.
#[derive(Clone)]
pub struct Current {
    pub plan: Rc<Plan>,
    pub evaluation: Rc<Evaluation>,
    pub editor: Editor,
    /// For what is computed only where it is asked for.
    pub engine: Engine,
}

impl Current {
    /// For a picture or a document of the base case.
    pub fn basis(&self) -> Basis<'_> {
        Basis { plan: &self.plan, evaluation: &self.evaluation, outcome: None, robustness: None }
    }
}

impl PartialEq for Current {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.plan, &other.plan) && self.editor == other.editor
    }
}

/// The open plan. Draws the component again on every edit: for steps and panels, not for rows.
#[hook]
pub fn use_current() -> Current {
    // The shell provides it around every step, and draws no step without it.
    use_context().expect("steps are drawn inside an open plan only")
}
