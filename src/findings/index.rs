//! The rows of a plan by their ids, with what refers to them: built once, so that no rule searches for a row.

use crate::plan::Plan;

pub(super) struct Index<'a> {
    pub plan: &'a Plan,
}

impl<'a> Index<'a> {
    pub fn of(plan: &'a Plan) -> Self {
        Self { plan }
    }
}
