//! Step 3 at random.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use tenfold::plan::{
    Answers, BestWorst, Comparison, Criterion, CriterionId, Date, Decision, Goal, GoalApproval, Joined,
    Judge, JudgeRole, JudgedBy, Judging, MoneyScale, Overlap, Plan, Quantity, Range, Rating, Robustness,
    StandardCriterion, Weighing, WeightMethod,
};

use super::{date, decision, number, picked, quantity, text};

/// Step 3.
#[derive(Clone, Debug)]
pub struct Goals {
    weights: Vec<f64>,
    candidates: Vec<RandomGoal>,
    overlap: Vec<Index>,
    capacity: (Option<u32>, Option<f64>, Option<f64>),
    weighing: Weighing,
    scales: bool,
    judges: Vec<RandomJudge>,
    judging: Judging,
    robustness: Robustness,
}

#[derive(Clone, Debug)]
struct RandomJudge {
    name: String,
    role: JudgeRole,
    department: Option<Index>,
    weight: f64,
    points: Vec<f64>,
    weighing: Weighing,
    /// Of each goal, by criterion.
    ratings: Vec<Vec<Option<Rating>>>,
    filled_on: Option<Date>,
    note: String,
}

#[derive(Clone, Debug)]
struct RandomGoal {
    name: String,
    department: Option<Index>,
    business_goal: Option<Index>,
    cost_of_inaction: Option<Quantity>,
    /// By criterion.
    ratings: Vec<Option<Rating>>,
    approval: (Decision, String, Option<Date>),
    success: Option<f64>,
    selected: bool,
}

pub fn goals() -> impl Strategy<Value = Goals> {
    let goal = (
        text(),
        option::of(any::<Index>()),
        option::of(any::<Index>()),
        option::of(quantity(0.0, 1e6)),
        ratings(),
        (decision(), text(), date()),
        (option::weighted(0.3, number(0.0, 1.0)), proptest::bool::weighted(0.8)),
    )
        .prop_map(
            |(name, department, business_goal, cost_of_inaction, ratings, approval, (success, selected))| {
                RandomGoal {
                    name,
                    department,
                    business_goal,
                    cost_of_inaction,
                    ratings,
                    approval,
                    success,
                    selected,
                }
            },
        );
    let capacity = (option::of(1..5_u32), option::of(number(0.0, 1e6)), option::of(number(0.0, 500.0)));
    let robustness = (number(0.0, 1.0), 1000..=20_000_u32, any::<u32>())
        .prop_map(|(band, samples, seed)| Robustness { band, samples, seed });
    (
        vec(number(0.0, 100.0), 5),
        vec(goal, 1..5),
        vec(any::<Index>(), 0..3),
        capacity,
        (weighing(), any::<bool>(), vec(judge(), 0..4), judging(), robustness),
    )
        .prop_map(|(weights, candidates, overlap, capacity, judged)| {
            let (weighing, scales, judges, judging, robustness) = judged;
            Goals { weights, candidates, overlap, capacity, weighing, scales, judges, judging, robustness }
        })
}

fn ratings() -> impl Strategy<Value = Vec<Option<Rating>>> {
    let halves = || (2..=10_u8).prop_map(|halves| f64::from(halves) / 2.0);
    let rating = (halves(), halves(), 0..8_u8).prop_map(|(a, b, shape)| {
        let (least, greatest) = (a.min(b), a.max(b));
        Rating::of(match shape {
            0 => Quantity::Range(Range::Uniform { least, greatest }),
            1 => Quantity::Range(Range::Triangular { least, most_likely: a, greatest }),
            2 => Quantity::Range(Range::Pert { least, most_likely: b, greatest }),
            _ => Quantity::Number(a),
        })
        .unwrap()
    });
    vec(option::weighted(0.8, rating), 5)
}

fn criterion() -> impl Strategy<Value = CriterionId> {
    select(StandardCriterion::ALL.to_vec()).prop_map(StandardCriterion::id)
}

fn weighing() -> impl Strategy<Value = Weighing> {
    let times =
        prop_oneof![(1..=9_u8).prop_map(f64::from), (1..=9_u8).prop_map(|times| 1.0 / f64::from(times))];
    let comparison = (criterion(), criterion(), times).prop_map(|(first, second, times)| Comparison {
        first,
        second,
        times,
    });
    let scale = || proptest::collection::btree_map(criterion(), 1..=9_u8, 0..6);
    let best_worst = (option::of(criterion()), option::of(criterion()), scale(), scale()).prop_map(
        |(best, worst, best_to_others, others_to_worst)| BestWorst {
            best,
            worst,
            best_to_others,
            others_to_worst,
        },
    );
    (select(WeightMethod::ALL.to_vec()), vec(criterion(), 0..6), vec(comparison, 0..14), best_worst).prop_map(
        |(method, order, comparisons, best_worst)| Weighing { method, order, comparisons, best_worst },
    )
}

fn judging() -> impl Strategy<Value = Judging> {
    (select(JudgedBy::ALL.to_vec()), select(Joined::ALL.to_vec()))
        .prop_map(|(by, joined)| Judging { by, joined })
}

fn judge() -> impl Strategy<Value = RandomJudge> {
    let who = (text(), select(JudgeRole::ALL.to_vec()), option::of(any::<Index>()), number(0.0, 10.0));
    (who, vec(number(0.0, 100.0), 0..6), weighing(), vec(ratings(), 0..5), date(), text()).prop_map(
        |((name, role, department, weight), points, weighing, ratings, filled_on, note)| RandomJudge {
            name,
            role,
            department,
            weight,
            points,
            weighing,
            ratings,
            filled_on,
            note,
        },
    )
}

impl Goals {
    pub fn write(self, plan: &mut Plan) {
        plan.goals.criteria = StandardCriterion::ALL
            .into_iter()
            .zip(self.weights)
            .map(|(standard, weight)| Criterion::standard(standard, weight))
            .collect();
        (plan.goals.capacity, plan.goals.capacity_cost, plan.goals.capacity_hours) = self.capacity;
        plan.goals.weighing = self.weighing;
        plan.goals.judging = self.judging;
        plan.goals.robustness = self.robustness;
        if self.scales {
            plan.goals.criteria[2].scale = Some(MoneyScale { least: 0.0, greatest: 500_000.0 });
            plan.goals.criteria[3].scale = Some(MoneyScale { least: 0.0, greatest: 2.0 });
            plan.goals.criteria[3].anchors = vec!["nothing".to_owned(), String::new(), "level".to_owned()];
        }
        for (n, goal) in (1..).zip(self.candidates) {
            let goal = goal.build(n, plan);
            plan.goals.candidates.push(goal);
        }
        for (n, judge) in (1..).zip(self.judges) {
            let judge = judge.build(n, plan);
            plan.goals.judges.push(judge);
        }
        if !self.overlap.is_empty() {
            let goals =
                self.overlap.iter().map(|index| index.get(&plan.goals.candidates).id.clone()).collect();
            plan.goals.overlaps.push(Overlap { id: "O1".into(), goals, cooperation: String::new() });
        }
    }
}

impl RandomGoal {
    fn build(self, n: usize, plan: &Plan) -> Goal {
        let (decision, by, on) = self.approval;
        let rated = StandardCriterion::ALL.into_iter().zip(self.ratings);
        Goal {
            id: format!("G{n}").as_str().into(),
            name: self.name,
            description: String::new(),
            department: picked(self.department, &plan.scope.departments).map(|row| row.id.clone()),
            business_goals: picked(self.business_goal, &plan.alignment.business_goals)
                .map(|row| row.id.clone())
                .into_iter()
                .collect(),
            yearly_cost_of_inaction: self.cost_of_inaction,
            ratings: rated.filter_map(|(criterion, rating)| Some((criterion.id(), rating?))).collect(),
            discussion: String::new(),
            approval: GoalApproval { decision, by, on },
            success: self.success,
            selected: self.selected,
        }
    }
}

impl RandomJudge {
    fn build(self, n: usize, plan: &Plan) -> Judge {
        let criteria = || StandardCriterion::ALL.map(StandardCriterion::id).into_iter();
        let of_goal = |ratings: Vec<Option<Rating>>| {
            criteria().zip(ratings).filter_map(|(criterion, rating)| Some((criterion, rating?))).collect()
        };
        let goals = plan.goals.candidates.iter().map(|goal| goal.id.clone());
        Judge {
            department: picked(self.department, &plan.scope.departments).map(|row| row.id.clone()),
            weight: self.weight,
            answers: Answers {
                points: criteria().zip(self.points).collect(),
                weighing: self.weighing,
                ratings: goals.zip(self.ratings.into_iter().map(of_goal)).collect(),
                filled_on: self.filled_on,
                note: self.note,
            },
            ..Judge::new(format!("J{n}").as_str().into(), &self.name, self.role)
        }
    }
}
