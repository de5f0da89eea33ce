//! Step 3, set goals: candidates, the criteria they are rated by, judges, the ranking that follows, what other weights
//! would make of it, how sure it is, and what is selected.

mod candidates;
mod choosing;
mod criteria;
mod judges;
mod overlaps;
mod ranking;
mod rating_cell;
mod ratings;
mod scores;
mod sureness;
mod trial;
mod weighing;

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::editor::Editor;
use crate::app::parts::StepFrame;
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::plan::{Goal, GoalId, Plan, Step};
use crate::text::Lang;
use crate::text::messages::goals;
use crate::text::terms;

use candidates::Candidates;
use criteria::Criteria;
use judges::Judges;
use overlaps::Overlaps;
use ranking::Ranking;
use ratings::Ratings;
use sureness::Sureness;
use trial::Trial;

/// KPIs, channel fits and tactics refer to goals, so the plan removes them.
fn goal_rows(editor: &Editor) -> RowEditor<Goal> {
    RowEditor::new(editor, "goal", |plan| Some(&mut plan.goals.candidates)).removing_by(Plan::remove_goal)
}

/// A goal's name as entered.
fn goal_name<'a>(plan: &'a Plan, id: &GoalId, lang: Lang) -> &'a str {
    terms::named(plan.goal(id).map_or("", |goal| &goal.name), lang)
}

#[component]
pub fn GoalsStep() -> Html {
    html! {
        <StepFrame step={Step::Goals} decided={html! { <Decided /> }}>
            <Candidates />
            <Criteria />
            <Ratings />
            <Judges />
            <Ranking />
            <Trial />
            <Sureness />
            <Overlaps />
        </StepFrame>
    }
}

/// The selected goals, best first, each in its department's plan.
#[component]
fn Decided() -> Html {
    let words = use_words();
    let lang = words.lang;
    let Current { plan, evaluation, .. } = use_current();
    let selected: Vec<_> = evaluation.ranking.iter().filter(|ranked| ranked.selected).collect();
    if selected.is_empty() {
        return html! { <p class="muted">{ goals::decided_none(lang) }</p> };
    }
    let line = |id: &GoalId, score: Option<f64>| {
        let name = goal_name(&plan, id, lang);
        let department = plan.goal(id).and_then(|goal| plan.department(goal.department.as_ref()?));
        let department =
            department.map_or(goals::no_department(lang), |department| terms::department(department, lang));
        match score {
            Some(score) => goals::of_department(lang, &name, &department, &words.number(score, 1)),
            None => goals::of_department_unscored(lang, &name, &department),
        }
    };
    html! {
        <>
            <p>{ goals::decided(lang, &selected.len(), &plan.goals.candidates.len()) }</p>
            <ol>
                { for selected.iter().map(|ranked| html! {
                    <li key={ranked.goal.to_string()}>{ line(&ranked.goal, ranked.score100) }</li>
                }) }
            </ol>
        </>
    }
}
