//! Step 3 as a whole: what the ranking rests on, whatever was entered in which order, and what several judges make
//! of it.
#![cfg(not(target_arch = "wasm32"))]

#[path = "support/robustness_bits.rs"]
mod robustness_bits;
mod support;

use std::collections::BTreeMap;

use proptest::prelude::*;
use support::random_plan::random_plan;
use tenfold::evaluation::{Evaluation, evaluate};
use tenfold::plan::{
    Criterion, Goal, GoalApproval, GoalId, Goals, Id as _, Joined, Judge, JudgeRole, JudgedBy, MoneyScale,
    Month, Plan, Quantity, Range, Rating, StandardCriterion as C, WeightMethod,
};
use tenfold::priority::{RatingOrigin, Shared, Verdict, WeightOrigin, robustness};

fn goal(id: &str, ratings: [f64; 5]) -> Goal {
    Goal {
        id: id.into(),
        name: id.to_owned(),
        description: String::new(),
        department: None,
        business_goals: Vec::new(),
        yearly_cost_of_inaction: None,
        ratings: C::ALL.into_iter().zip(ratings).map(|(c, x)| (c.id(), Rating::new(x).unwrap())).collect(),
        discussion: String::new(),
        approval: GoalApproval::default(),
        selected: true,
        success: None,
    }
}

fn plan(candidates: Vec<Goal>) -> Plan {
    let mut plan = Plan::starting("P1".into(), "", Month::new(2026, 1).unwrap(), "TWD");
    plan.goals.candidates = candidates;
    plan
}

fn two() -> Plan {
    plan(vec![goal("G1", [4.0, 3.0, 4.0, 3.0, 4.0]), goal("G2", [3.0, 4.0, 2.0, 3.0, 2.0])])
}

fn order(evaluation: &Evaluation) -> Vec<&str> {
    evaluation.ranking.iter().map(|row| row.goal.as_str()).collect()
}

fn scores(evaluation: &Evaluation) -> BTreeMap<GoalId, (Option<f64>, Option<u32>)> {
    evaluation.ranking.iter().map(|row| (row.goal.clone(), (row.score, row.rank))).collect()
}

#[test]
fn every_method_weighs_what_was_entered_for_it_and_keeps_the_rest() {
    let mut plan = two();
    let ids = C::ALL.map(C::id);
    plan.goals.weighing.order = ids.to_vec();
    for (at, second) in ids.iter().enumerate().skip(1) {
        plan.goals.weighing.compare(&ids[0], second, Some(at as f64 + 1.0));
        plan.goals.weighing.best_worst.best_to_others.insert(second.clone(), u8::try_from(at + 1).unwrap());
    }
    plan.goals.weighing.best_worst.best = Some(ids[0].clone());
    plan.goals.weighing.best_worst.worst = Some(ids[4].clone());
    let entered = plan.goals.weighing.clone();
    for method in WeightMethod::ALL {
        plan.goals.weighing.method = method;
        let weights = evaluate(&plan).priorities.weights;
        assert_eq!((weights.origin, weights.waits_for), (method.into(), None));
        assert!((weights.shares.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        let alone = weights.by_method.iter().find(|it| it.method == method).unwrap();
        assert_eq!(alone.shares.as_ref(), Some(&weights.shares));
        assert_eq!(
            tenfold::plan::Weighing { method: WeightMethod::Points, ..plan.goals.weighing.clone() },
            entered
        );
    }
    // 1, 1/2, 1/3, 1/4, 1/5: consistent, by comparison and by best and worst alike.
    let weights = evaluate(&plan).priorities.weights;
    assert!((weights.shares[0] / weights.shares[4] - 5.0).abs() < 1e-9);
    assert!(weights.best_worst.unwrap().xi.abs() < 1e-15);
    assert!(weights.pairwise.unwrap().consistency_ratio.unwrap() < 1e-9);
}

#[test]
fn until_a_method_has_enough_the_direct_points_count() {
    let mut plan = two();
    for method in [WeightMethod::Order, WeightMethod::Pairwise, WeightMethod::BestWorst] {
        plan.goals.weighing.method = method;
        let weights = evaluate(&plan).priorities.weights;
        assert_eq!((weights.origin, weights.waits_for), (WeightOrigin::Points, Some(method.into())));
        assert_eq!(weights.shares, [0.2; 5]);
    }
}

#[test]
fn one_judge_who_says_what_the_team_says_changes_nothing() {
    let mut plan = two();
    let before = scores(&evaluate(&plan));
    let mut judge = Judge::new("J1".into(), "Chair", JudgeRole::Executive);
    judge.answers.points = plan.goals.criteria.iter().map(|it| (it.id.clone(), it.weight)).collect();
    judge.answers.ratings =
        plan.goals.candidates.iter().map(|goal| (goal.id.clone(), goal.ratings.clone())).collect();
    plan.goals.judges = vec![judge];
    plan.goals.judging.by = JudgedBy::Judges;
    for joined in Joined::ALL {
        plan.goals.judging.joined = joined;
        let evaluation = evaluate(&plan);
        for (goal, (score, rank)) in scores(&evaluation) {
            assert!((score.unwrap() - before[&goal].0.unwrap()).abs() < 1e-9);
            assert_eq!(rank, before[&goal].1);
        }
        let ratings = &evaluation.priorities.ratings[0].ratings;
        assert!(ratings.iter().all(|rating| rating.unwrap().origin == RatingOrigin::Judges));
    }
}

#[test]
fn judges_who_disagree_are_named_with_goals_and_criteria() {
    let mut plan = two();
    for (id, up, down) in [("J1", "G1", "G2"), ("J2", "G2", "G1")] {
        let mut judge = Judge::new(id.into(), id, JudgeRole::Department);
        for (goal, rating) in [(up, 4.0), (down, 2.0)] {
            let ratings = C::ALL.map(|c| (c.id(), Rating::new(rating).unwrap())).into();
            judge.answers.ratings.insert(goal.into(), ratings);
        }
        plan.goals.judges.push(judge);
    }
    let agreement = evaluate(&plan).priorities.panel.unwrap().agreement;
    assert_eq!((agreement.concordance, agreement.judges, agreement.goals), (Some(0.0), 2, 2));
    let disputed: Vec<&str> = agreement.disputed_goals.iter().map(|it| it.goal.as_str()).collect();
    assert_eq!(disputed, ["G1", "G2"]);
    assert_eq!(agreement.disputed_goals[0].best.judge.as_str(), "J1");
    assert_eq!(agreement.disputed_ratings.len(), 2);
    assert!(agreement.criteria.iter().all(|it| it.ratings == Some(2.0)));
}

#[test]
fn money_rates_what_nobody_rated_and_an_entered_rating_stands_above_it() {
    let mut plan = two();
    plan.goals.criteria[2].scale = Some(MoneyScale { least: 0.0, greatest: 400_000.0 });
    let second = &mut plan.goals.candidates[1];
    second.ratings.remove(&C::CostOfInaction.id());
    second.yearly_cost_of_inaction =
        Some(Quantity::Range(Range::Uniform { least: 200_000.0, greatest: 400_000.0 }));
    plan.goals.candidates[0].yearly_cost_of_inaction = Some(0.0.into());
    let priorities = evaluate(&plan).priorities;
    let entered = priorities.ratings[0].ratings[2].unwrap();
    assert_eq!((entered.value(), entered.origin), (4.0, RatingOrigin::Entered));
    let derived = priorities.ratings[1].ratings[2].unwrap();
    assert_eq!((derived.value(), derived.bounds(), derived.origin), (4.0, (3.0, 5.0), RatingOrigin::Money));
}

#[test]
fn a_verdict_says_how_sure_the_order_of_two_neighbours_is() {
    let verdict = |first: [f64; 5], second: [f64; 5]| {
        let evaluation = evaluate(&plan(vec![goal("G1", first), goal("G2", second)]));
        let pair = evaluation.priorities.neighbours[0].clone();
        (pair.verdict, pair.dominates)
    };
    // A lead of 2 points in everything.
    assert_eq!(verdict([5.0; 5], [3.0; 5]), (Verdict::Clear, true));
    // Better in one thing by half a point.
    assert_eq!(verdict([3.5, 3.0, 3.0, 3.0, 3.0], [3.0; 5]), (Verdict::Close, true));
    // A tenth of a point, won against four losses.
    assert_eq!(verdict([5.0, 3.0, 3.0, 3.0, 1.5], [2.0, 3.0, 3.0, 3.0, 4.0]), (Verdict::TooClose, false));
    assert_eq!(verdict([3.0; 5], [3.0; 5]), (Verdict::TooClose, false));
    // Clear, but for what is not rated.
    let mut partly = plan(vec![goal("G1", [5.0; 5]), goal("G2", [3.0; 5])]);
    partly.goals.candidates[1].ratings.remove(&C::PotentialRoi.id());
    assert_eq!(evaluate(&partly).priorities.neighbours[0].verdict, Verdict::Close);
    // Clear, but for a range that reaches the other.
    let mut range = plan(vec![goal("G1", [4.0; 5]), goal("G2", [3.0; 5])]);
    for rating in range.goals.candidates[1].ratings.values_mut() {
        *rating = Rating::of(Quantity::Range(Range::Uniform { least: 2.0, greatest: 4.0 })).unwrap();
    }
    assert_eq!(evaluate(&range).priorities.neighbours[0].verdict, Verdict::Close);
}

#[test]
fn bad_input_gives_no_figure_that_is_none() {
    let mut equal: Vec<Goal> = (0..200).map(|n| goal(&format!("G{n}"), [3.0; 5])).collect();
    let mut plans = vec![plan(Vec::new()), plan(vec![goal("G1", [3.0; 5])]), plan(equal.clone())];
    equal[7].ratings.clear();
    plans.push(plan(equal));
    let mut weightless = two();
    for criterion in &mut weightless.goals.criteria {
        criterion.weight = 0.0;
    }
    plans.push(weightless.clone());
    weightless.goals.criteria.clear();
    plans.push(weightless);
    let mut silent = two();
    silent.goals.judges = vec![Judge::new("J1".into(), "", JudgeRole::Expert)];
    silent.goals.judging.by = JudgedBy::Judges;
    plans.push(silent);
    for plan in plans {
        let evaluation = evaluate(&plan);
        let sure = robustness(&plan, &evaluation, 1000);
        let figures = format!("{:?}{:?}{sure:?}", evaluation.ranking, evaluation.priorities);
        assert!(!figures.contains("NaN") && !figures.contains("inf"), "{figures}");
        for goal in &sure.goals {
            assert!((goal.ranks.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        }
    }
}

#[test]
fn the_ranking_survives_when_a_goal_is_taken_out_or_stands_there_twice() {
    let mut plan = two();
    plan.goals.candidates.push(goal("G3", [4.5, 2.0, 3.0, 3.5, 4.0]));
    let before = scores(&evaluate(&plan));
    let mut cloned = plan.clone();
    cloned.goals.candidates.push(Goal { id: "G9".into(), ..plan.goals.candidates[0].clone() });
    let mut removed = plan.clone();
    removed.remove_goal(&"G2".into());
    for changed in [cloned, removed] {
        for (goal, (score, _)) in scores(&evaluate(&changed)) {
            assert_eq!(before.get(&goal).unwrap_or(&before[&GoalId::from("G1")]).0, score);
        }
    }
}

/// The tea shop as its file has it.
fn small() -> Plan {
    tenfold::file::open(include_bytes!("samples/small.json")).unwrap().plan
}

#[test]
fn the_choice_says_what_it_takes_in_money_and_hours() {
    let mut plan = small();
    let capacity = evaluate(&plan).priorities.capacity;
    let first_year: f64 = evaluate(&plan).projection.total.cost_by_month[..12].iter().sum();
    assert_eq!((capacity.goals, capacity.first_year_cost.to_bits()), (2, first_year.to_bits()));
    assert!(capacity.most_hours > 0.0);
    let month = capacity.month_of_most_hours.unwrap();
    for tactic in &mut plan.tactics {
        tactic.switched_on = false;
    }
    let off = evaluate(&plan).priorities.capacity;
    assert_eq!(
        (off.most_hours.to_bits(), off.month_of_most_hours),
        (0.0_f64.to_bits(), None),
        "month {month}"
    );
}

#[test]
fn goals_of_different_departments_that_share_a_channel_a_kpi_or_an_effect_overlap() {
    let mut plan = small();
    plan.goals.overlaps.clear();
    assert_eq!(evaluate(&plan).priorities.overlaps, [], "the second goal has no department yet");
    let service = tenfold::plan::Department { id: "service".into(), ..plan.scope.departments[0].clone() };
    plan.scope.departments.push(service);
    plan.goals.candidates[1].department = Some("service".into());
    let mut fit = plan.channels.fits[0].clone();
    plan.channels.fits[0].chosen = Some(true);
    (fit.id, fit.goal, fit.chosen) = ("F9".into(), "G2".into(), Some(true));
    plan.channels.fits.push(fit);
    let found = evaluate(&plan).priorities.overlaps;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].goals, ["G1".into(), "G2".into()]);
    let channel = plan.channels.fits[0].channel.clone();
    assert!(found[0].shared.contains(&Shared::Channel { channel }));
    assert!(found[0].shared.iter().any(|shared| matches!(shared, Shared::Effect { .. })), "{found:?}");
    assert!(!found[0].recorded);
    plan.goals.overlaps = small().goals.overlaps;
    assert!(evaluate(&plan).priorities.overlaps[0].recorded);
    assert_eq!(evaluate(&plan).priorities.departments, ["sales".into(), "service".into()]);
}

fn reversed(plan: &Plan) -> Plan {
    let mut plan = plan.clone();
    let Goals { criteria, candidates, judges, weighing, .. } = &mut plan.goals;
    criteria.reverse();
    candidates.reverse();
    judges.reverse();
    weighing.comparisons.reverse();
    for judge in judges {
        judge.answers.weighing.comparisons.reverse();
    }
    plan
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn scores_never_depend_on_the_order_of_entry(plan in random_plan()) {
        let reversed = reversed(&plan);
        let (forward, backward) = (evaluate(&plan), evaluate(&reversed));
        // Bit for bit: there is no NaN, so that equal figures are the same bits.
        prop_assert_eq!(scores(&forward), scores(&backward));
        let mut weights = backward.priorities.weights.shares.clone();
        weights.reverse();
        prop_assert_eq!(&forward.priorities.weights.shares, &weights);
        let agreement = |evaluation: &Evaluation| {
            let panel = evaluation.priorities.panel.as_ref();
            panel.map(|panel| (panel.agreement.concordance, panel.agreement.consensus))
        };
        prop_assert_eq!(agreement(&forward), agreement(&backward));
        let ranks = |plan: &Plan, evaluation: &Evaluation| -> BTreeMap<GoalId, (Vec<f64>, Vec<f64>)> {
            let goals = robustness(plan, evaluation, 1000).goals;
            goals.into_iter().map(|it| (it.goal, (it.ranks, it.ranks_within))).collect()
        };
        prop_assert_eq!(ranks(&plan, &forward), ranks(&reversed, &backward));
    }

    #[test]
    fn whatever_is_entered_every_figure_is_a_number(plan in random_plan()) {
        let evaluation = evaluate(&plan);
        let sure = robustness(&plan, &evaluation, 1000);
        let figures = format!("{:?}{:?}{sure:?}", evaluation.ranking, evaluation.priorities);
        prop_assert!(!figures.contains("NaN") && !figures.contains("inf"), "{}", figures);
        let shares: f64 = evaluation.priorities.weights.shares.iter().sum();
        prop_assert!(shares == 0.0 || (shares - 1.0).abs() < 1e-9);
        for goal in &sure.goals {
            prop_assert!((goal.ranks.iter().sum::<f64>() - 1.0).abs() < 1e-9);
            prop_assert!((goal.ranks_within.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        }
    }
}

/// `tests/browser/robustness.rs` holds a browser against the same file.
#[test]
fn how_sure_an_order_is_is_kept_to_the_last_bit() {
    insta::assert_snapshot!("robustness_bits", robustness_bits::robustness_bits());
}

#[test]
fn a_goal_that_is_rated_highest_where_it_matters_comes_first() {
    let mut plan = two();
    plan.goals.criteria.push(Criterion { weight: 400.0, ..Criterion::new("C1".into()) });
    plan.goals.candidates[1].ratings.insert("C1".into(), Rating::new(5.0).unwrap());
    plan.goals.candidates[0].ratings.insert("C1".into(), Rating::new(2.0).unwrap());
    assert_eq!(order(&evaluate(&plan)), ["G2", "G1"]);
}
