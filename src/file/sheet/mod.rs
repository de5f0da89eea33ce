//! A judge's sheet: a file of its own with what a judge must know to weigh and rate (criteria, goals), and the
//! answers. It is exported, filled somewhere else, offline, and merged back into the plan it came from.

mod merge;
mod open;

use serde::{Deserialize, Serialize};

use super::envelope::json_text;
use crate::plan::{
    Answers, Criterion, CriterionId, Goal, GoalId, Judge, JudgeId, JudgeRole, Plan, PlanId, Quantity,
};
use crate::text::Lang;
use crate::text::terms;

pub use merge::{MergeError, MergeNote, merge_sheet};
pub use open::{OpenedSheet, open_sheet};

/// What a sheet says it is.
pub const SHEET_FORMAT: &str = "tenfold-judge-sheet";
/// Goes up by one when a sheet written by this program could be misread by an older one.
pub const SHEET_VERSION: u32 = 1;

/// Everything on a sheet but its format.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Sheet {
    /// The plan that it belongs to.
    pub plan: SheetPlan,
    pub judge: SheetJudge,
    /// What is weighed; for reading only.
    #[serde(default)]
    pub criteria: Vec<SheetCriterion>,
    /// What is rated; for reading only.
    #[serde(default)]
    pub goals: Vec<SheetGoal>,
    /// What the judge says.
    pub answers: Answers,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SheetPlan {
    pub id: PlanId,
    #[serde(default)]
    pub name: String,
    /// ISO 4217, of the yearly costs.
    #[serde(default)]
    pub currency: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SheetJudge {
    pub id: JudgeId,
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub role: JudgeRole,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SheetCriterion {
    pub id: CriterionId,
    /// In the language of whoever exported the sheet.
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub description: String,
    /// What the scores from 1 to 5 mean; empty where nothing says so.
    #[serde(default)]
    pub anchors: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SheetGoal {
    pub id: GoalId,
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub description: String,
    #[serde(default)]
    pub department: String,
    #[serde(default)]
    pub yearly_cost_of_inaction: Option<Quantity>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Written<'a> {
    format: &'static str,
    version: u32,
    #[serde(flatten)]
    sheet: &'a Sheet,
}

impl Sheet {
    /// The sheet for a judge, with what the judge said already.
    pub fn of(plan: &Plan, judge: &Judge, lang: Lang) -> Self {
        let criterion = |criterion: &Criterion| SheetCriterion {
            id: criterion.id.clone(),
            name: terms::criterion(criterion, lang).to_owned(),
            description: criterion.description.clone(),
            anchors: (1..=5)
                .map(|score| terms::anchor(criterion, score, lang).unwrap_or_default().to_owned())
                .collect(),
        };
        let goal = |goal: &Goal| SheetGoal {
            id: goal.id.clone(),
            name: goal.name.clone(),
            description: goal.description.clone(),
            department: goal
                .department
                .as_ref()
                .and_then(|id| plan.department(id))
                .map(|department| terms::department(department, lang).to_owned())
                .unwrap_or_default(),
            yearly_cost_of_inaction: goal.yearly_cost_of_inaction,
        };
        Self {
            plan: SheetPlan {
                id: plan.id.clone(),
                name: plan.name.clone(),
                currency: plan.settings.currency.clone(),
            },
            judge: SheetJudge { id: judge.id.clone(), name: judge.name.clone(), role: judge.role },
            criteria: plan.goals.criteria.iter().map(criterion).collect(),
            goals: plan.goals.candidates.iter().map(goal).collect(),
            answers: judge.answers.clone(),
        }
    }

    /// The sheet as a file.
    pub fn export(&self) -> String {
        json_text(&Written { format: SHEET_FORMAT, version: SHEET_VERSION, sheet: self })
    }
}
