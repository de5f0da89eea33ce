//! The readiness check and steps 1 and 2.

use super::{Advice, Case, Warning, told};
use crate::plan::{Alignment, Answer, Function, Plan, Readiness, ReadinessQuestion as Q, Step};

fn answer_no(plan: &mut Plan, question: Q) {
    plan.readiness.answers.insert(question, Answer::No);
}

pub const READINESS: &[Case] = &[
    ("The readiness check stands before step 1", Advice, "", "readinessNotChecked", |plan| {
        plan.readiness = Readiness::default();
    }),
    ("All five questions are answered", Advice, "", "questionsOpen", |plan| {
        plan.readiness.answers.remove(&Q::ListenedOffline);
    }),
    (
        "You have run social media for a while",
        Advice,
        "question-runsSocialMedia-answer",
        "notReady",
        |plan| {
            answer_no(plan, Q::RunsSocialMedia);
        },
    ),
    ("You know what customers need", Advice, "question-knowsCustomerNeeds-answer", "notReady", |plan| {
        answer_no(plan, Q::KnowsCustomerNeeds);
    }),
    (
        "You know how customers want to interact",
        Advice,
        "question-knowsHowCustomersInteract-answer",
        "notReady",
        |plan| answer_no(plan, Q::KnowsHowCustomersInteract),
    ),
    (
        "You have listened with social tools",
        Advice,
        "question-listenedOnSocialMedia-answer",
        "notReady",
        |plan| answer_no(plan, Q::ListenedOnSocialMedia),
    ),
    (
        "You have listened with traditional tools",
        Advice,
        "question-listenedOffline-answer",
        "notReady",
        |plan| answer_no(plan, Q::ListenedOffline),
    ),
    ("Insights lead the plan", Advice, "insights", "noInsights", |plan| plan.readiness.insights.clear()),
    ("An insight says something", Advice, "insight-I1-insight", "unnamed", |plan| {
        plan.readiness.insights[0].insight = " ".to_owned();
    }),
];

pub const ALIGNMENT: &[Case] = &[
    ("A plan begins with the business", Advice, "mission", "alignmentEmpty", |plan| {
        plan.alignment = Alignment::default();
    }),
    ("There is a mission statement", Warning, "mission", "noMission", |plan| plan.alignment.mission.clear()),
    ("The mission statement is reviewed", Advice, "missionReviewedOn", "missionNotReviewed", |plan| {
        plan.alignment.mission_reviewed_on = None;
    }),
    ("The brand is described", Advice, "brand", "noBrand", |plan| plan.alignment.brand.clear()),
    ("The values are named", Advice, "values", "noValues", |plan| plan.alignment.values.clear()),
    ("There are business goals", Warning, "businessGoals", "noBusinessGoals", |plan| {
        plan.alignment.business_goals.clear();
    }),
    ("A business goal has a name", Advice, "businessGoal-BG1-name", "unnamed", |plan| {
        plan.alignment.business_goals[0].name.clear();
    }),
    ("Business goals are told apart by name", Warning, "businessGoal-BG2-name", "sameName", |plan| {
        plan.alignment.business_goals[1].name = " more REVENUE".to_owned();
    }),
    (
        "A business goal can be measured",
        Advice,
        "businessGoal-BG1-measure",
        "businessGoalWithoutMeasure",
        |plan| plan.alignment.business_goals[0].measure.clear(),
    ),
    ("A business goal is served by a goal", Advice, "businessGoal-BG2", "businessGoalNotServed", |plan| {
        plan.goals.candidates[1].business_goals = vec!["BG1".into()];
    }),
];

pub const SCOPE: &[Case] = &[
    ("The scope begins with departments", Advice, "departments", "scopeEmpty", |plan| {
        plan.scope.departments.clear();
    }),
    ("A department takes part", Warning, "departments", "nothingInScope", |plan| {
        plan.scope.departments.iter_mut().for_each(|department| department.in_scope = false);
    }),
    ("Not every department takes part at first", Advice, "departments", "everythingInScope", |plan| {
        plan.scope.departments[3].in_scope = true;
    }),
    ("Each department in scope is talked to", Warning, "department-D1-talkedOn", "notTalkedTo", |plan| {
        plan.scope.departments[0].talked_on = None;
    }),
    ("The others are talked to as well", Advice, "department-D4-talkedOn", "notTalkedTo", |plan| {
        plan.scope.departments[3].talked_on = None;
    }),
    ("A department has a contact", Advice, "department-D1-contact", "noContact", |plan| {
        plan.scope.departments[0].contact.clear();
    }),
    ("A talk brings needs", Advice, "department-D1-needs", "noNeeds", |plan| {
        plan.scope.departments[0].needs = vec![" ".to_owned()];
    }),
    ("A talk brings the department's own goals", Advice, "department-D1-ownGoals", "noOwnGoals", |plan| {
        plan.scope.departments[0].own_goals.clear();
    }),
    ("A department in scope has a goal", Advice, "department-D3", "inScopeWithoutGoal", |plan| {
        plan.goals.candidates[2].department = Some("D1".into());
    }),
    ("A department of the firm's own has a name", Advice, "department-D1-name", "unnamed", |plan| {
        plan.scope.departments[0].function = Function::Other;
    }),
    ("Departments are told apart", Warning, "department-D2-name", "sameName", |plan| {
        plan.scope.departments[1].function = Function::Sales;
    }),
];

#[test]
fn the_readiness_check_advises() {
    insta::assert_snapshot!(told(Step::Readiness, READINESS));
}

#[test]
fn the_rules_of_step_1_are_told() {
    insta::assert_snapshot!(told(Step::Alignment, ALIGNMENT));
}

#[test]
fn the_rules_of_step_2_are_told() {
    insta::assert_snapshot!(told(Step::Scope, SCOPE));
}
