//! Step 3.

use super::{Advice, Case, Error, Warning, found, kind, sound, told};
use crate::plan::{
    BestWorst, Comparison, CostAmount, Criterion, Decision, Goal, GoalApproval, Judge, JudgeRole, JudgedBy,
    MoneyScale, Plan, Rating, StandardCriterion as C, Step, WeightMethod,
};

fn criterion(id: &str, name: &str, weight: f64) -> Criterion {
    Criterion { name: name.to_owned(), weight, ..Criterion::new(id.into()) }
}

/// Positions of criteria, and how many times as important the first is as the second.
fn compare(plan: &mut Plan, pairs: &[(usize, usize, f64)]) {
    plan.goals.weighing.method = WeightMethod::Pairwise;
    let id = |at: usize| C::ALL[at].id();
    let comparison = |&(first, second, times)| Comparison { first: id(first), second: id(second), times };
    plan.goals.weighing.comparisons = pairs.iter().map(comparison).collect();
}

fn best_worst(plan: &mut Plan, best: usize, worst: usize, best_to_others: [u8; 5]) {
    plan.goals.weighing.method = WeightMethod::BestWorst;
    let criteria = || C::ALL.map(C::id).into_iter();
    plan.goals.weighing.best_worst = BestWorst {
        best: criteria().nth(best),
        worst: criteria().nth(worst),
        best_to_others: criteria().zip(best_to_others).collect(),
        others_to_worst: criteria().zip([3, 9, 9, 9, 1]).collect(),
    };
}

/// Who gives each goal the same rating by every criterion.
fn judge(id: &str, ratings: [f64; 3]) -> Judge {
    let mut judge = Judge::new(id.into(), if id == "J1" { "Wu" } else { "Sales" }, JudgeRole::Executive);
    judge.answers.points = C::ALL.map(|c| (c.id(), 1.0)).into();
    for (goal, rating) in ["G1", "G2", "G3"].into_iter().zip(ratings) {
        let rated = C::ALL.map(|c| (c.id(), Rating::new(rating).unwrap())).into();
        judge.answers.ratings.insert(goal.into(), rated);
    }
    judge
}

pub const GOALS: &[Case] = &[
    ("A selected goal may succeed", Warning, "goal-G1-success", "neverSucceeds", |plan| {
        plan.goals.candidates[0].success = Some(0.0);
    }),
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
    ("The first year's money is enough", Warning, "capacityCost", "overCost", |plan| {
        plan.goals.capacity_cost = Some(100.0);
    }),
    ("The hours of a month are enough", Warning, "capacityHours", "overHours", |plan| {
        plan.goals.capacity_hours = Some(2.0);
        let amount =
            CostAmount::Hours { hours: super::sound::number(10.5), hourly_cost: super::sound::number(1.0) };
        plan.tactics[0].costs[0].amount = amount;
    }),
    ("The plan does not start in every department", Advice, "candidates", "everyDepartment", |plan| {
        plan.goals.candidates.push(Goal {
            id: "G4".into(),
            selected: false,
            ..plan.goals.candidates[2].clone()
        });
        plan.goals.candidates[2].selected = true;
    }),
    ("What goals share is offered as cooperation", Advice, "overlaps", "overlapOffered", |plan| {
        plan.goals.overlaps[0].goals = vec!["G1".into(), "G3".into()];
        plan.kpis[2].money = Some("sales".to_owned());
    }),
    ("One goal alone is not ranked", Advice, "candidates", "oneGoal", |plan| {
        plan.goals.candidates.truncate(1);
    }),
    ("So many goals cannot be rated with care", Advice, "candidates", "manyGoals", |plan| {
        let goal = plan.goals.candidates[2].clone();
        let more = (0..60).map(|n| Goal { id: format!("X{n}").as_str().into(), ..goal.clone() });
        plan.goals.candidates.extend(more);
    }),
    ("Ratings tell goals apart", Warning, "candidates", "allEqual", |plan| {
        let ratings = plan.goals.candidates[0].ratings.clone();
        plan.goals.candidates.iter_mut().for_each(|goal| goal.ratings = ratings.clone());
    }),
    (
        "What is too close to call is not decided by rank",
        Advice,
        "goal-G3-ratings",
        "tooCloseToCall",
        |plan| {
            plan.goals.candidates[2].ratings = plan.goals.candidates[1].ratings.clone();
        },
    ),
    (
        "A goal that ranks high is brought to management",
        Advice,
        "goal-G3-decision",
        "ranksHighNotApproved",
        |plan| {
            for rating in plan.goals.candidates[2].ratings.values_mut() {
                *rating = Rating::new(5.0).unwrap();
            }
        },
    ),
    ("A method has enough to weigh by", Warning, "weighing", "methodWaits", |plan| {
        plan.goals.weighing.method = WeightMethod::Pairwise;
    }),
    ("Every criterion has a place in the order", Advice, "weighing", "orderIncomplete", |plan| {
        plan.goals.weighing.method = WeightMethod::Order;
        plan.goals.weighing.order = vec![C::PotentialRoi.id(), C::Suitability.id(), C::BusinessNeed.id()];
    }),
    ("A reciprocal matches", Warning, "weighing", "comparedTwice", |plan| {
        compare(plan, &[(0, 1, 3.0), (1, 0, 3.0)]);
    }),
    ("A criterion is compared with others", Advice, "weighing", "comparedWithItself", |plan| {
        compare(plan, &[(0, 0, 3.0)]);
    }),
    ("Comparisons do not contradict each other", Warning, "weighing", "inconsistent", |plan| {
        compare(plan, &[(0, 1, 9.0), (1, 2, 9.0), (2, 0, 9.0), (3, 0, 1.0), (4, 0, 1.0 / 3.0), (3, 4, 5.0)]);
    }),
    (
        "The order does not hang on how comparisons are weighed",
        Advice,
        "weighing",
        "methodsDisagree",
        |plan| {
            compare(
                plan,
                &[
                    (0, 1, 5.0),
                    (0, 2, 3.0),
                    (0, 3, 1.0 / 3.0),
                    (0, 4, 1.0 / 4.0),
                    (1, 2, 1.0 / 3.0),
                    (1, 3, 1.0 / 5.0),
                    (1, 4, 1.0 / 7.0),
                    (2, 3, 6.0),
                    (2, 4, 1.0 / 5.0),
                    (3, 4, 1.0 / 2.0),
                ],
            );
        },
    ),
    ("The best criterion is not the worst", Warning, "weighing", "bestIsWorst", |plan| {
        best_worst(plan, 0, 0, [1, 2, 3, 4, 5]);
    }),
    ("Best and worst do not contradict each other", Advice, "weighing", "bestWorstInconsistent", |plan| {
        best_worst(plan, 0, 4, [1, 9, 9, 9, 3]);
    }),
    (
        "A scale from money has a width",
        Warning,
        "criterion-costOfInaction-scale",
        "scaleWithoutWidth",
        |plan| {
            plan.goals.criteria[2].scale = Some(MoneyScale { least: 5.0, greatest: 5.0 });
        },
    ),
    (
        "A scale from money has money to follow",
        Advice,
        "criterion-suitability-scale",
        "scaleNotFollowed",
        |plan| {
            plan.goals.criteria[0].scale = Some(MoneyScale { least: 0.0, greatest: 5.0 });
        },
    ),
    ("Judges who decide have said something", Warning, "judges", "noJudgeCounts", |plan| {
        plan.goals.judging.by = JudgedBy::Judges;
    }),
    ("What judges said counts", Advice, "judging", "judgesNotCounted", |plan| {
        plan.goals.judges = vec![judge("J1", [4.0, 3.0, 2.0])];
    }),
    ("A judge says something", Advice, "judge-J1", "judgeSilent", |plan| {
        plan.goals.judges = vec![Judge::new("J1".into(), "Wu", JudgeRole::Executive)];
    }),
    ("A judge rates goals", Warning, "judge-J1", "judgeRatedNothing", |plan| {
        let mut judge = judge("J1", [4.0, 3.0, 2.0]);
        judge.answers.ratings.clear();
        plan.goals.judges = vec![judge];
        plan.goals.judging.by = JudgedBy::Judges;
    }),
    ("A judge weighs criteria", Advice, "judge-J1", "judgeWeighedNothing", |plan| {
        let mut judge = judge("J1", [4.0, 3.0, 2.0]);
        judge.answers.points.clear();
        plan.goals.judges = vec![judge];
    }),
    ("A judge's comparisons do not contradict each other", Advice, "judge-J1", "judgeInconsistent", |plan| {
        let mut judge = judge("J1", [4.0, 3.0, 2.0]);
        compare(plan, &[(0, 1, 9.0), (1, 2, 9.0), (2, 0, 9.0), (3, 0, 1.0), (4, 0, 1.0)]);
        judge.answers.weighing = std::mem::take(&mut plan.goals.weighing);
        plan.goals.judges = vec![judge];
    }),
    ("Judges agree on the order", Warning, "judges", "judgesDisagree", |plan| {
        plan.goals.judges = vec![judge("J1", [5.0, 3.0, 1.0]), judge("J2", [1.5, 3.0, 4.5])];
        plan.goals.judging.by = JudgedBy::Judges;
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
