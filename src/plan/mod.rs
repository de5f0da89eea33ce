//! The document a team writes: data only, one file per step of the work. It knows nothing of anybody: no
//! formula, no language, no browser. What is still being written may be incomplete (`None`, an empty list),
//! but it never points at something that is not there: removing a row removes what refers to it ([`edit`]).

use serde::{Deserialize, Serialize};

pub mod alignment;
pub mod analytics;
pub mod calendar;
pub mod channels;
pub mod edit;
pub mod goals;
pub mod id;
pub mod kpis;
pub mod launch;
pub mod limits;
pub mod measurement;
pub mod quantity;
mod quantity_reading;
pub mod readiness;
pub mod rename;
pub mod scenario;
pub mod scope;
pub mod settings;
pub mod step;
pub mod tactics;

pub use alignment::{Alignment, BusinessGoal};
pub use analytics::{Analytics, Frequency, Metric};
pub use calendar::{Date, Month};
pub use channels::{Channel, ChannelFit, Channels};
pub use goals::{
    Answers, BestWorst, Comparison, Criterion, Decision, Goal, GoalApproval, Goals, Joined, Judge, JudgeRole,
    JudgedBy, Judging, MoneyScale, Overlap, Rating, Robustness, StandardCriterion, Weighing, WeightMethod,
};
pub use id::{
    AdjustmentId, ApprovalId, BusinessGoalId, CaseId, ChannelFitId, ChannelId, CostLineId, CriterionId,
    DepartmentId, EffectId, GoalId, Id, InsightId, JudgeId, KpiId, MetricId, OverlapId, PlanId, ScenarioId,
    SupportId, TacticId, TaskId,
};
pub use kpis::{Confidence, Derivation, Direction, Effect, Kpi, KpiClass, ValueInput, ValuePattern, Values};
pub use launch::{Approval, Launch, Support, SupportKind, Task};
pub use measurement::{Adjustment, Measurement};
pub use quantity::{Quantity, Range, Shape};
pub use quantity_reading::EXPECTED_QUANTITY;
pub use readiness::{Answer, Insight, Readiness, ReadinessQuestion};
pub use scenario::{Change, Scenario, StandardScenario};
pub use scope::{Department, Function, Scope};
pub use settings::{Settings, Uncertainty};
pub use step::Step;
pub use tactics::{Closeness, CostAmount, CostKind, CostLine, Delivery, Serves, SuccessCase, Tactic, Timing};

/// Everything that the readiness check and the ten steps record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    pub id: PlanId,
    pub name: String,
    pub settings: Settings,
    #[serde(default)]
    pub readiness: Readiness,
    #[serde(default)]
    pub alignment: Alignment,
    #[serde(default)]
    pub scope: Scope,
    pub goals: Goals,
    #[serde(default)]
    pub kpis: Vec<Kpi>,
    #[serde(default)]
    pub values: Values,
    #[serde(default)]
    pub channels: Channels,
    #[serde(default)]
    pub tactics: Vec<Tactic>,
    #[serde(default)]
    pub analytics: Analytics,
    #[serde(default)]
    pub launch: Launch,
    #[serde(default)]
    pub measurement: Measurement,
}

impl Plan {
    /// An empty plan that will launch in a month.
    pub fn starting(id: PlanId, name: &str, launch_month: Month, currency: &str) -> Self {
        Self {
            id,
            name: name.to_owned(),
            settings: Settings::starting(launch_month, currency),
            readiness: Readiness::default(),
            alignment: Alignment::default(),
            scope: Scope::default(),
            goals: Goals::default(),
            kpis: Vec::new(),
            values: Values::default(),
            channels: Channels::default(),
            tactics: Vec::new(),
            analytics: Analytics::default(),
            launch: Launch::default(),
            measurement: Measurement::default(),
        }
    }

    pub fn goal(&self, id: &GoalId) -> Option<&Goal> {
        self.goals.candidates.iter().find(|goal| goal.id == *id)
    }

    pub fn kpi(&self, id: &KpiId) -> Option<&Kpi> {
        self.kpis.iter().find(|kpi| kpi.id == *id)
    }

    pub fn channel(&self, id: &ChannelId) -> Option<&Channel> {
        self.channels.list.iter().find(|channel| channel.id == *id)
    }

    pub fn department(&self, id: &DepartmentId) -> Option<&Department> {
        self.scope.departments.iter().find(|department| department.id == *id)
    }

    pub fn tactic(&self, id: &TacticId) -> Option<&Tactic> {
        self.tactics.iter().find(|tactic| tactic.id == *id)
    }

    /// The goals that are selected now, in the order entered.
    pub fn selected_goals(&self) -> impl Iterator<Item = &Goal> {
        self.goals.candidates.iter().filter(|goal| goal.selected)
    }
}
