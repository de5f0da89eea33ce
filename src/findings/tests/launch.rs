//! Steps 8 and 9.

use super::{Advice, Case, Warning, told};
use crate::plan::{Date, Decision, Frequency, Launch, Step};

pub const ANALYTICS: &[Case] = &[
    ("Step 8 begins with a metric", Advice, "metrics", "analyticsEmpty", |plan| {
        plan.analytics.metrics.clear();
    }),
    ("A KPI has a metric", Warning, "kpi-K1-metrics", "kpiWithoutMetric", |plan| {
        plan.analytics.metrics.drain(..2);
    }),
    ("So should a KPI that is only watched", Advice, "kpi-K2-metrics", "kpiWithoutMetric", |plan| {
        plan.analytics.metrics.drain(2..4);
    }),
    ("Several metrics are recorded", Advice, "kpi-K1-metrics", "oneMetric", |plan| {
        plan.analytics.metrics.remove(0);
    }),
    ("A metric has a tool", Advice, "metric-MK1a-tool", "noTool", |plan| {
        plan.analytics.metrics[0].tool.clear();
    }),
    ("A metric has an owner", Advice, "metric-MK1a-owner", "noOwner", |plan| {
        plan.analytics.metrics[0].owner.clear();
    }),
    (
        "A metric that is a rate has its denominator",
        Warning,
        "metric-MK1a-definition",
        "metricRateWithoutDefinition",
        |plan| plan.analytics.metrics[0].name = "互動率".to_owned(),
    ),
    ("A metric is read every month", Advice, "metric-MK1a-frequency", "tooRare", |plan| {
        plan.analytics.metrics[0].frequency = Frequency::Quarterly;
    }),
    ("A metric has a name", Advice, "metric-MK1a-name", "unnamed", |plan| {
        plan.analytics.metrics[0].name.clear();
    }),
];

pub const LAUNCH: &[Case] = &[
    ("A launch is prepared", Advice, "summary", "launchEmpty", |plan| plan.launch = Launch::default()),
    ("The plan is written as a document", Advice, "summary", "noSummary", |plan| plan.launch.summary.clear()),
    ("The plan is presented", Warning, "approvals", "noApprovals", |plan| plan.launch.approvals.clear()),
    ("Management approves the plan", Warning, "approvals", "noManagementApproval", |plan| {
        plan.launch.approvals.remove(0);
    }),
    ("The departments are asked", Warning, "department-D1-approvals", "departmentNotAsked", |plan| {
        plan.launch.approvals.remove(1);
    }),
    ("An approval has a name", Advice, "approval-A1-who", "unnamed", |plan| {
        plan.launch.approvals[0].who.clear();
    }),
    ("An open decision was presented", Advice, "approval-A2-presentedOn", "notPresented", |plan| {
        plan.launch.approvals[1].decision = Decision::Open;
        plan.launch.approvals[1].presented_on = None;
    }),
    ("A presentation is followed by a decision", Advice, "approval-A2-decision", "decisionOpen", |plan| {
        plan.launch.approvals[1].decision = Decision::Open;
    }),
    ("Nobody declined", Warning, "approval-A2-decision", "declined", |plan| {
        plan.launch.approvals[1].decision = Decision::Declined;
    }),
    ("Tasks are assigned", Advice, "tasks", "noTasks", |plan| plan.launch.tasks.clear()),
    ("A task has an owner", Advice, "task-TA1-owner", "noTaskOwner", |plan| {
        plan.launch.tasks[0].owner.clear();
    }),
    ("A task has a due date", Advice, "task-TA1-due", "noTaskDue", |plan| plan.launch.tasks[0].due = None),
    ("A task says what is to be done", Advice, "task-TA1-task", "unnamed", |plan| {
        plan.launch.tasks[0].task.clear();
    }),
    ("A tactic has a task", Advice, "tactic-T2-tasks", "tacticWithoutTask", |plan| {
        plan.launch.tasks.remove(1);
    }),
    ("Training, tools and support are provided", Advice, "support", "noSupport", |plan| {
        plan.launch.support.clear();
    }),
    ("Support says what it is", Advice, "support-SU1-what", "unnamed", |plan| {
        plan.launch.support[0].what.clear();
    }),
    ("Support comes before the launch", Advice, "support-SU1-due", "supportAfterLaunch", |plan| {
        plan.launch.support[0].due = Date::new(2026, 2, 1);
    }),
];

#[test]
fn the_rules_of_step_8_are_told() {
    insta::assert_snapshot!(told(Step::Analytics, ANALYTICS));
}

#[test]
fn the_rules_of_step_9_are_told() {
    insta::assert_snapshot!(told(Step::Launch, LAUNCH));
}
