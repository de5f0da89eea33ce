//! Step 3.

use super::{Advice, Case, Error, Warning, found, kind, sound, told};
use crate::plan::{Criterion, Decision, GoalApproval, Rating, Step};

fn criterion(id: &str, name: &str, weight: f64) -> Criterion {
    Criterion { name: name.to_owned(), weight, ..Criterion::new(id.into()) }
}

pub const GOALS: &[Case] = &[
    ("Goals begin with candidates", Advice, "candidates", "goalsEmpty", |plan| {
        plan.goals.candidates.clear();
    }),
    ("A goal is selected", Warning, "candidates", "noneSelected", |plan| {
        plan.goals.candidates.iter_mut().for_each(|goal| goal.selected = false);
    }),
    ("Selecting everything is advised against", Advice, "candidates", "allSelected", |plan| {
        plan.goals.candidates[2].selected = true;
    }),
    ("A capacity limit is set", Advice, "capacity", "noCapacity", |plan| plan.goals.capacity = None),
    ("The selection keeps to the capacity", Warning, "capacity", "overCapacity", |plan| {
        plan.goals.capacity = Some(1);
    }),
    ("Overlaps between departments are looked for", Advice, "overlaps", "overlapsNotLookedFor", |plan| {
        plan.goals.overlaps.clear();
    }),
    ("A goal serves a business goal", Warning, "goal-G3-businessGoals", "servesNoBusinessGoal", |plan| {
        plan.goals.candidates[2].business_goals.clear();
    }),
    ("A goal belongs to a department", Warning, "goal-G1-department", "noDepartment", |plan| {
        plan.goals.candidates[0].department = None;
    }),
    ("The goal's department is in scope", Warning, "goal-G1-department", "departmentOutOfScope", |plan| {
        plan.scope.departments[0].in_scope = false;
    }),
    ("So does a candidate", Advice, "goal-G3-department", "noDepartment", |plan| {
        plan.goals.candidates[2].department = None;
    }),
    ("A candidate's department is in scope", Advice, "goal-G3-department", "departmentOutOfScope", |plan| {
        plan.scope.departments[2].in_scope = false;
    }),
    ("A selected goal is approved", Warning, "goal-G1-decision", "selectedNotApproved", |plan| {
        plan.goals.candidates[0].approval = GoalApproval::default();
    }),
    ("A declined goal is not selected", Error, "goal-G1-decision", "selectedDeclined", |plan| {
        plan.goals.candidates[0].approval.decision = Decision::Declined;
    }),
    ("Somebody signs off a goal", Advice, "goal-G1-by", "approvedByNobody", |plan| {
        plan.goals.candidates[0].approval.by.clear();
    }),
    ("An approved goal is not passed over", Advice, "goal-G1-selected", "passedOver", |plan| {
        plan.goals.candidates[0].selected = false;
    }),
    (
        "What inaction costs is known",
        Advice,
        "goal-G1-yearlyCostOfInaction",
        "costOfInactionUnknown",
        |plan| plan.goals.candidates[0].yearly_cost_of_inaction = None,
    ),
    ("A selected goal earns its cost", Warning, "goal-G2", "losesMoney", |plan| {
        plan.kpis[2].unit_value = super::sound::number(1.0);
    }),
    ("An overlap is between goals", Advice, "overlap-O1-goals", "overlapOfOne", |plan| {
        plan.goals.overlaps[0].goals.truncate(1);
    }),
    (
        "An overlap says how to cooperate",
        Advice,
        "overlap-O1-cooperation",
        "overlapWithoutCooperation",
        |plan| {
            plan.goals.overlaps[0].cooperation.clear();
        },
    ),
    ("A goal has a name", Advice, "goal-G1-name", "unnamed", |plan| {
        plan.goals.candidates[0].name.clear();
    }),
    ("Goals are told apart by name", Warning, "goal-G2-name", "sameName", |plan| {
        plan.goals.candidates[1].name = "More orders ".to_owned();
    }),
    ("There is a criterion", Error, "criteria", "criteriaCount", |plan| plan.goals.criteria.clear()),
    ("There are two criteria or more", Warning, "criteria", "criteriaCount", |plan| {
        plan.goals.criteria.truncate(1);
    }),
    ("There are twelve criteria or less", Warning, "criteria", "criteriaCount", |plan| {
        plan.goals.criteria.extend((0..8).map(|n| criterion(&format!("C{n}"), &format!("{n}"), 0.0)));
    }),
    ("A criterion of one's own has a name", Advice, "criterion-C1-name", "unnamed", |plan| {
        plan.goals.criteria.push(criterion("C1", "", 0.0));
    }),
    ("Some criterion weighs something", Error, "criteria", "noWeights", |plan| {
        plan.goals.criteria.iter_mut().for_each(|criterion| criterion.weight = 0.0);
    }),
    ("A selected goal is rated", Warning, "goal-G1-ratings", "notRated", |plan| {
        plan.goals.candidates[0].ratings.clear();
    }),
    ("A candidate is rated", Advice, "goal-G3-ratings", "notRated", |plan| {
        plan.goals.candidates[2].ratings.clear();
    }),
    ("A rank is provisional while a cell is unrated", Warning, "goal-G1-ratings", "provisional", |plan| {
        plan.goals.candidates[0].ratings.remove(&"suitability".into());
        plan.goals.candidates[0].ratings.remove(&"potentialRoi".into());
    }),
    ("A tie is shown with the rule that broke it", Advice, "goal-G2-ratings", "tied", |plan| {
        plan.goals.candidates[1].ratings = plan.goals.candidates[0].ratings.clone();
    }),
    ("A tie can be broken by a rating", Advice, "goal-G1-ratings", "tied", |plan| {
        let [higher, lower, same] = [4.5, 3.5, 4.0].map(|x| Rating::new(x).unwrap());
        let ratings = &mut plan.goals.candidates[0].ratings;
        for rating in ratings.values_mut() {
            *rating = same;
        }
        ratings.insert("suitability".into(), higher);
        ratings.insert("potentialRoi".into(), lower);
    }),
];

#[test]
fn the_rules_of_step_3_are_told() {
    insta::assert_snapshot!(told(Step::Goals, GOALS));
}

#[test]
fn a_goal_of_which_a_value_is_missing_is_not_said_to_lose_money() {
    let mut plan = sound();
    plan.kpis[2].unit_value = None;
    assert!(found(&plan).iter().all(|finding| kind(finding) != "losesMoney"));
}

#[test]
fn a_goal_that_is_not_approved_waits_without_a_word() {
    let mut plan = sound();
    plan.goals.candidates[0].selected = false;
    plan.goals.candidates[0].approval = GoalApproval::default();
    assert!(found(&plan).iter().all(|finding| kind(finding) != "passedOver"));
}
