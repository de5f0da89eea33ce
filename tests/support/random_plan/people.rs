//! The readiness check and steps 1 and 2, at random.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::sample::subsequence;
use tenfold::plan::{Answer, BusinessGoal, Date, Department, Function, Insight, Plan, ReadinessQuestion};

use super::{date, text};

/// The readiness check and steps 1 and 2.
#[derive(Clone, Debug)]
pub struct People {
    name: String,
    texts: [String; 4],
    answers: Vec<ReadinessQuestion>,
    business_goals: Vec<String>,
    departments: Vec<(Function, String, bool, Vec<String>, Option<Date>)>,
}

pub fn people() -> impl Strategy<Value = People> {
    let department = (select(Function::ALL.to_vec()), text(), any::<bool>(), vec(text(), 0..3), date());
    (
        text(),
        [text(), text(), text(), text()],
        subsequence(ReadinessQuestion::ALL.to_vec(), 0..=5),
        vec(text(), 0..3),
        vec(department, 0..4),
    )
        .prop_map(|(name, texts, answers, business_goals, departments)| People {
            name,
            texts,
            answers,
            business_goals,
            departments,
        })
}

impl People {
    pub fn write(self, plan: &mut Plan) {
        plan.name = self.name;
        let [mission, brand, insight, source] = self.texts;
        plan.alignment.mission = mission;
        plan.alignment.brand = brand;
        plan.readiness.insights = vec![Insight { id: "I1".into(), insight, source }];
        for question in self.answers {
            plan.readiness.answers.insert(question, Answer::Partly);
        }
        for (n, name) in (1..).zip(self.business_goals) {
            let id = format!("BG{n}").as_str().into();
            plan.alignment.business_goals.push(BusinessGoal { id, name, measure: String::new() });
        }
        for (n, (function, name, in_scope, needs, talked_on)) in (1..).zip(self.departments) {
            plan.scope.departments.push(Department {
                id: format!("D{n}").as_str().into(),
                name,
                function,
                contact: String::new(),
                talked_on,
                in_scope,
                needs,
                own_goals: String::new(),
            });
        }
    }
}
