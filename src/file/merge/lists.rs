//! The lists of rows that a plan has, and the plan as a tree in which they are found by name.

use serde_json::Value;

use crate::file::envelope::{kept_plan, kept_text};
use crate::plan::{
    AdjustmentId, ApprovalId, BusinessGoalId, ChannelFitId, ChannelId, CriterionId, DepartmentId, EffectId,
    GoalId, Id, InsightId, JudgeId, KpiId, MetricId, OverlapId, Plan, ScenarioId, SupportId, TacticId,
    TaskId,
};

/// A list of rows, each with an id of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowList {
    BusinessGoals,
    Departments,
    Criteria,
    Goals,
    Kpis,
    Channels,
    Tactics,
    Scenarios,
    Insights,
    Judges,
    Overlaps,
    Effects,
    Fits,
    Metrics,
    Approvals,
    Tasks,
    Support,
    Adjustments,
}

impl RowList {
    /// A list comes after those that its rows refer to.
    pub const ALL: [Self; 18] = [
        Self::BusinessGoals,
        Self::Departments,
        Self::Criteria,
        Self::Goals,
        Self::Kpis,
        Self::Channels,
        Self::Tactics,
        Self::Scenarios,
        Self::Insights,
        Self::Judges,
        Self::Overlaps,
        Self::Effects,
        Self::Fits,
        Self::Metrics,
        Self::Approvals,
        Self::Tasks,
        Self::Support,
        Self::Adjustments,
    ];

    /// Where it is in the tree of a plan.
    pub(super) fn pointer(self) -> &'static str {
        match self {
            Self::BusinessGoals => "/alignment/businessGoals",
            Self::Departments => "/scope/departments",
            Self::Criteria => "/goals/criteria",
            Self::Goals => "/goals/candidates",
            Self::Kpis => "/kpis",
            Self::Channels => "/channels/list",
            Self::Tactics => "/tactics",
            Self::Scenarios => "/settings/scenarios",
            Self::Insights => "/readiness/insights",
            Self::Judges => "/goals/judges",
            Self::Overlaps => "/goals/overlaps",
            Self::Effects => "/values/effects",
            Self::Fits => "/channels/fits",
            Self::Metrics => "/analytics/metrics",
            Self::Approvals => "/launch/approvals",
            Self::Tasks => "/launch/tasks",
            Self::Support => "/launch/support",
            Self::Adjustments => "/measurement/adjustments",
        }
    }

    /// The fields that say which thing a row is. Where the first `needed` of them are empty, nothing does but the whole
    /// row.
    pub(super) fn identity(self) -> (&'static [&'static str], usize) {
        match self {
            Self::BusinessGoals | Self::Goals | Self::Channels | Self::Tactics | Self::Judges => {
                (&["name"], 1)
            }
            Self::Departments => (&["name", "function"], 2),
            Self::Criteria | Self::Scenarios => (&["name", "standard"], 2),
            Self::Kpis => (&["name", "goal"], 1),
            Self::Insights => (&["insight"], 1),
            Self::Overlaps => (&["goals"], 1),
            Self::Effects => (&["from", "to"], 1),
            Self::Fits => (&["goal", "channel"], 1),
            Self::Metrics => (&["name", "kpi"], 1),
            Self::Approvals => (&["who", "department"], 1),
            Self::Tasks => (&["task", "tactic"], 1),
            Self::Support => (&["what", "who"], 1),
            Self::Adjustments => (&["observed", "month"], 1),
        }
    }

    /// Its rows say how two others relate, and are known by these.
    pub(super) fn relates(self) -> bool {
        matches!(self, Self::Overlaps | Self::Effects | Self::Fits)
    }

    /// The fields beside the name that hardly say the same of two things.
    pub(super) fn telling(self) -> &'static [&'static str] {
        match self {
            Self::BusinessGoals => &["measure"],
            Self::Departments => &["contact", "needs", "ownGoals"],
            Self::Criteria => &["description", "anchors"],
            Self::Goals => &["description", "success", "discussion", "yearlyCostOfInaction", "ratings"],
            Self::Kpis => &["definition", "baseline", "target", "unitValue"],
            Self::Channels => &["audience", "notes"],
            Self::Tactics => &["description", "costs", "cases"],
            Self::Scenarios => &["changes"],
            Self::Insights => &["source"],
            Self::Judges => &["answers/ratings"],
            Self::Metrics => &["definition"],
            Self::Approvals => &["note"],
            Self::Tasks | Self::Support => &["due"],
            Self::Adjustments => &["changed"],
            Self::Overlaps | Self::Effects | Self::Fits => &[],
        }
    }

    pub(super) fn prefix(self) -> &'static str {
        match self {
            Self::BusinessGoals => BusinessGoalId::PREFIX,
            Self::Departments => DepartmentId::PREFIX,
            Self::Criteria => CriterionId::PREFIX,
            Self::Goals => GoalId::PREFIX,
            Self::Kpis => KpiId::PREFIX,
            Self::Channels => ChannelId::PREFIX,
            Self::Tactics => TacticId::PREFIX,
            Self::Scenarios => ScenarioId::PREFIX,
            Self::Insights => InsightId::PREFIX,
            Self::Judges => JudgeId::PREFIX,
            Self::Overlaps => OverlapId::PREFIX,
            Self::Effects => EffectId::PREFIX,
            Self::Fits => ChannelFitId::PREFIX,
            Self::Metrics => MetricId::PREFIX,
            Self::Approvals => ApprovalId::PREFIX,
            Self::Tasks => TaskId::PREFIX,
            Self::Support => SupportId::PREFIX,
            Self::Adjustments => AdjustmentId::PREFIX,
        }
    }
}

/// A plan as a tree, as it stands in a file.
pub(super) fn tree(plan: &Plan) -> Value {
    let mut file: Value = serde_json::from_str(&kept_text(plan)).unwrap_or_default();
    file.get_mut("plan").map(Value::take).unwrap_or_default()
}

/// The plan of a tree that was made of one.
pub(super) fn plan_of(tree: &Value) -> Option<Plan> {
    kept_plan(&["{\"plan\":", &tree.to_string(), "}"].concat())
}

/// The rows of a list.
pub(super) fn rows(tree: &Value, list: RowList) -> &[Value] {
    tree.pointer(list.pointer()).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

pub(super) fn id(row: &Value) -> &str {
    row.get("id").and_then(Value::as_str).unwrap_or_default()
}

/// Nothing is entered: no value, no text, no rows.
pub(super) fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}
