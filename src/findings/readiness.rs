//! Before step 1: has the firm listened long enough to plan? All of it is advice.

use serde::Serialize;

use super::place::{Field, Place, RowKind};
use super::row::RowProblem;
use super::{Found, is_blank};
use crate::plan::{Answer, Plan, ReadinessQuestion};

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ReadinessProblem {
    /// Nothing is entered yet.
    ReadinessNotChecked,
    QuestionsOpen {
        count: usize,
    },
    /// A question answered with "no" or "partly".
    NotReady {
        question: ReadinessQuestion,
    },
    NoInsights,
}

pub(super) fn find(plan: &Plan, found: &mut Found) {
    let readiness = &plan.readiness;
    if readiness.answers.is_empty() && readiness.insights.is_empty() {
        found.advice(Place::step(), ReadinessProblem::ReadinessNotChecked);
        return;
    }
    let count = ReadinessQuestion::ALL.len() - readiness.answers.len();
    if count > 0 {
        found.advice(Place::step(), ReadinessProblem::QuestionsOpen { count });
    }
    for (&question, answer) in &readiness.answers {
        if *answer != Answer::Yes {
            let place = Place::question(question).at(Field::Answer);
            found.advice(place, ReadinessProblem::NotReady { question });
        }
    }
    if readiness.insights.is_empty() {
        found.advice(Place::field(Field::Insights), ReadinessProblem::NoInsights);
    }
    for insight in readiness.insights.iter().filter(|insight| is_blank(&insight.insight)) {
        found.advice(Place::row(RowKind::Insight, &insight.id).at(Field::Insight), RowProblem::Unnamed);
    }
}
