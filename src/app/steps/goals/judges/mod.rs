//! Those who judge besides the team: people and departments with their weights and ratings, how far they agree, and
//! their sheets out and back.

mod agreement;
mod answers;
mod card;
mod sheets;

use std::rc::Rc;

use yew::prelude::*;

use super::weighing::{Comparisons, use_criterion_names};
use crate::app::current::{Current, use_current};
use crate::app::editor::Editor;
use crate::app::parts::{AddButton, Options, RadioGroup, RowPlace, Section};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::plan::{DepartmentId, GoalId, Joined, Judge, JudgeRole, JudgedBy};
use crate::priority::WeightOrigin;
use crate::text::Lang;
use crate::text::locale::UNDEFINED;
use crate::text::messages::goal_judges as say;
use crate::text::terms;

use agreement::AgreementPanel;
use card::JudgeCard;
use sheets::MergeSheet;

/// What a judge may speak for.
type Departments = Rc<[(Option<DepartmentId>, AttrValue)]>;
/// What is rated.
type GoalNames = Rc<[(GoalId, AttrValue)]>;

fn judge_rows(editor: &Editor) -> RowEditor<Judge> {
    RowEditor::new(editor, "judge", |plan| Some(&mut plan.goals.judges))
}

#[component]
pub fn Judges() -> Html {
    let lang = use_words().lang;
    let Current { plan, evaluation, editor, .. } = use_current();
    let rows = judge_rows(&editor);
    let criteria = use_criterion_names();
    let departments = use_memo((plan.scope.departments.clone(), lang), |(list, lang)| {
        let named = list.iter().map(|department| {
            let name = terms::department(department, *lang).to_owned();
            (Some(department.id.clone()), AttrValue::from(name))
        });
        let none = std::iter::once((None, AttrValue::Static(UNDEFINED)));
        Departments::from(none.chain(named).collect::<Vec<_>>())
    });
    let names: Vec<(GoalId, String)> =
        plan.goals.candidates.iter().map(|goal| (goal.id.clone(), goal.name.clone())).collect();
    let goals = use_memo((names, lang), |(names, lang)| {
        let named = names
            .iter()
            .map(|(id, name)| (id.clone(), AttrValue::from(terms::named(name, *lang).to_owned())));
        GoalNames::from(named.collect::<Vec<_>>())
    });
    let list = &plan.goals.judges;
    let panel = evaluation.priorities.panel.as_ref();
    let results = panel.map_or(&[][..], |panel| &panel.judges[..]);
    let weights = &evaluation.priorities.weights;
    let joined = weights.pairwise.as_ref().filter(|_| weights.origin == WeightOrigin::JudgesJudgements);
    let new = Callback::from(|id| Judge::new(id, "", JudgeRole::default()));
    html! {
        <Section title={say::title(lang)} intro={say::intro(lang)}>
            <div class="cards" id="judges" tabindex="-1">
                { for list.iter().zip(results).enumerate().map(|(at, (judge, result))| html! {
                    <JudgeCard key={judge.id.to_string()} judge={judge.clone()} result={result.clone()}
                        rows={rows.clone()} place={RowPlace::new(at, list.len())} criteria={criteria.clone()}
                        departments={Departments::clone(&departments)} goals={GoalNames::clone(&goals)} />
                }) }
            </div>
            <div class="empty-place">
                if list.is_empty() {
                    <p class="muted">{ say::none(lang) }</p>
                }
            </div>
            <div class="actions">
                <AddButton adding={rows.adding(new)} label={say::add(lang)} />
                <MergeSheet />
            </div>
            <div class="judging-place">
                if !list.is_empty() {
                    <JudgingChoice />
                }
            </div>
            <div class="agreement-place">
                if let Some(pairwise) = joined {
                    <div class="panel consistency">
                        <h3>{ say::joined_comparisons(lang) }</h3>
                        <Comparisons pairwise={pairwise.clone()} criteria={criteria.clone()} />
                    </div>
                }
            </div>
            <div class="agreement-place">
                if let Some(panel) = panel.filter(|panel| panel.agreement.judges > 1) {
                    <AgreementPanel agreement={panel.agreement.clone()} />
                }
            </div>
        </Section>
    }
}

/// Whose weights and ratings count, and how those of several judges are put together.
#[component]
fn JudgingChoice() -> Html {
    let lang = use_words().lang;
    let Current { plan, editor, .. } = use_current();
    let judging = plan.goals.judging;
    let on_by = {
        let editor = editor.clone();
        Callback::from(move |by| editor.edit(move |plan| plan.goals.judging.by = by))
    };
    let on_joined = Callback::from(move |joined| editor.edit(move |plan| plan.goals.judging.joined = joined));
    let by = JudgedBy::ALL.map(|by| {
        let name = match by {
            JudgedBy::Team => say::by_team(lang),
            JudgedBy::Judges => say::by_judges(lang),
        };
        (by, AttrValue::Static(name))
    });
    let joined = Joined::ALL.map(|joined| (joined, AttrValue::Static(joined_name(joined, lang))));
    html! {
        <div class="judging">
            <RadioGroup id="judging" label={say::whose(lang)}
                options={Options::new(&judging.by, by.to_vec(), on_by)} />
            <div class="judging-joined">
                if judging.by == JudgedBy::Judges {
                    <RadioGroup label={say::joined(lang)}
                        options={Options::new(&judging.joined, joined.to_vec(), on_joined)} />
                }
            </div>
        </div>
    }
}

fn joined_name(joined: Joined, lang: Lang) -> &'static str {
    match joined {
        Joined::Judgements => say::by_judgements(lang),
        Joined::Priorities => say::by_priorities(lang),
    }
}
