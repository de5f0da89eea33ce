//! Step 3 at random.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::Index;
use tenfold::plan::{
    Criterion, Date, Decision, Goal, GoalApproval, Overlap, Plan, Quantity, Rating, StandardCriterion,
};

use super::{date, decision, number, picked, quantity, text};

/// Step 3.
#[derive(Clone, Debug)]
pub struct Goals {
    weights: Vec<f64>,
    candidates: Vec<RandomGoal>,
    overlap: Vec<Index>,
    capacity: Option<u32>,
}

#[derive(Clone, Debug)]
struct RandomGoal {
    name: String,
    department: Option<Index>,
    business_goal: Option<Index>,
    cost_of_inaction: Option<Quantity>,
    /// Half points of each criterion.
    ratings: Vec<Option<u8>>,
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
        vec(option::weighted(0.8, 2..=10_u8), 5),
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
    (vec(number(0.0, 100.0), 5), vec(goal, 1..5), vec(any::<Index>(), 0..3), option::of(1..5_u32))
        .prop_map(|(weights, candidates, overlap, capacity)| Goals { weights, candidates, overlap, capacity })
}

impl Goals {
    pub fn write(self, plan: &mut Plan) {
        plan.goals.criteria = StandardCriterion::ALL
            .into_iter()
            .zip(self.weights)
            .map(|(standard, weight)| Criterion {
                id: standard.id(),
                name: String::new(),
                description: String::new(),
                standard: Some(standard),
                weight,
            })
            .collect();
        plan.goals.capacity = self.capacity;
        for (n, goal) in (1..).zip(self.candidates) {
            let goal = goal.build(n, plan);
            plan.goals.candidates.push(goal);
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
            ratings: rated
                .filter_map(|(criterion, half_points)| {
                    Some((criterion.id(), Rating::new(f64::from(half_points?) / 2.0)?))
                })
                .collect(),
            discussion: String::new(),
            approval: GoalApproval { decision, by, on },
            success: self.success,
            selected: self.selected,
        }
    }
}
