//! Step 9, launch: approvals, tasks, and the training, tools and support that people get.

use serde::{Deserialize, Serialize};

use super::Plan;
use super::calendar::Date;
use super::goals::Decision;
use super::id::{ApprovalId, DepartmentId, SupportId, TacticId, TaskId};
use super::scope::Department;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Launch {
    /// What the document says before its figures.
    #[serde(default)]
    pub summary: String,
    #[serde(default)]
    pub approvals: Vec<Approval>,
    #[serde(default)]
    pub tasks: Vec<Task>,
    #[serde(default)]
    pub support: Vec<Support>,
}

/// The plan was presented to somebody, who decided.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Approval {
    pub id: ApprovalId,
    pub who: String,
    /// The department they decide for; empty: top management.
    #[serde(default)]
    pub department: Option<DepartmentId>,
    #[serde(default)]
    pub presented_on: Option<Date>,
    #[serde(default)]
    pub decision: Decision,
    #[serde(default)]
    pub decided_on: Option<Date>,
    #[serde(default)]
    pub note: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Task {
    pub id: TaskId,
    pub task: String,
    #[serde(default)]
    pub tactic: Option<TacticId>,
    #[serde(default)]
    pub owner: String,
    #[serde(default)]
    pub due: Option<Date>,
    pub done: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Support {
    pub id: SupportId,
    pub kind: SupportKind,
    pub what: String,
    /// Who gets it.
    #[serde(default)]
    pub who: String,
    #[serde(default)]
    pub due: Option<Date>,
    pub done: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum SupportKind {
    Training,
    Tool,
    Support,
}

impl SupportKind {
    pub const ALL: [Self; 3] = [Self::Training, Self::Tool, Self::Support];
}

impl Plan {
    /// The departments of selected goals that nobody was asked to decide for.
    pub fn departments_to_ask(&self) -> impl Iterator<Item = &Department> {
        let asked = |id: &DepartmentId| {
            self.launch.approvals.iter().any(|approval| approval.department.as_ref() == Some(id))
        };
        let concerned =
            |id: &DepartmentId| self.selected_goals().any(|goal| goal.department.as_ref() == Some(id));
        self.scope
            .departments
            .iter()
            .filter(move |department| concerned(&department.id) && !asked(&department.id))
    }

    /// Whether top management was asked to decide.
    pub fn asks_management(&self) -> bool {
        self.launch.approvals.iter().any(|approval| approval.department.is_none())
    }
}
