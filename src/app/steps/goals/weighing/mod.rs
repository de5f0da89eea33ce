//! How criteria are weighed: the choice of a method, and the fields of each. The team weighs so, and every judge.

mod best_worst;
mod consistency;
mod order;
mod pairwise;
mod scale;

use std::rc::Rc;

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::editor::Editor;
use crate::app::parts::{Options, RadioGroup};
use crate::app::words::use_words;
use crate::plan::{CriterionId, JudgeId, Plan, Weighing, WeightMethod};
use crate::text::Lang;
use crate::text::messages::goal_weights as say;
use crate::text::terms;

use best_worst::BestWorstFields;
use order::OrderFields;
use pairwise::PairFields;

pub use consistency::{Comparisons, Consistency, OddList};

/// Criteria by name, in the order of the plan.
pub type CriterionNames = Rc<[(CriterionId, AttrValue)]>;

#[hook]
pub fn use_criterion_names() -> CriterionNames {
    let lang = use_words().lang;
    let plan = use_current().plan;
    (*use_memo((plan.goals.criteria.clone(), lang), |(list, lang)| {
        let named = list.iter().map(|criterion| {
            (criterion.id.clone(), AttrValue::from(terms::criterion(criterion, *lang).to_owned()))
        });
        CriterionNames::from(named.collect::<Vec<_>>())
    }))
    .clone()
}

/// The name of a criterion; empty for one that is not there.
pub fn name_of(criteria: &CriterionNames, id: &CriterionId) -> AttrValue {
    let named = criteria.iter().find(|(criterion, _)| criterion == id);
    named.map_or(AttrValue::Static(""), |(_, name)| name.clone())
}

/// Whose judgement it is.
#[derive(Clone, Debug, PartialEq)]
pub enum Weigher {
    Team,
    Judge(JudgeId),
}

impl Weigher {
    /// The id of one of its fields on the page; the choice of the method is where findings lead.
    pub fn field_id(&self, field: &str) -> AttrValue {
        let whose = match self {
            Self::Team => "weighing".to_owned(),
            Self::Judge(id) => format!("judge-{id}-weighing"),
        };
        if field.is_empty() { whose.into() } else { format!("{whose}-{field}").into() }
    }

    fn of<'a>(&self, plan: &'a mut Plan) -> Option<&'a mut Weighing> {
        match self {
            Self::Team => Some(&mut plan.goals.weighing),
            Self::Judge(id) => {
                let judge = plan.goals.judges.iter_mut().find(|judge| judge.id == *id)?;
                Some(&mut judge.answers.weighing)
            }
        }
    }

    /// Changes what was said; changes of the same field soon after each other are undone together.
    pub fn edit(&self, editor: &Editor, field: &str, change: Box<dyn FnOnce(&mut Weighing)>) {
        let whose = self.clone();
        editor.edit_field(self.field_id(field), move |plan| {
            if let Some(weighing) = whose.of(plan) {
                change(weighing);
            }
        });
    }

    /// Changes it as a step of undo of its own.
    pub fn edit_once(&self, editor: &Editor, change: Box<dyn FnOnce(&mut Weighing)>) {
        let whose = self.clone();
        editor.edit(move |plan| {
            if let Some(weighing) = whose.of(plan) {
                change(weighing);
            }
        });
    }
}

#[derive(Properties, PartialEq)]
pub struct MethodChoiceProps {
    pub weigher: Weigher,
    pub method: WeightMethod,
}

/// Which of the four ways counts. What was entered for the others stays.
#[component]
pub fn MethodChoice(props: &MethodChoiceProps) -> Html {
    let lang = use_words().lang;
    let Current { editor, .. } = use_current();
    let options = WeightMethod::ALL.map(|method| (method, AttrValue::Static(method_name(method, lang))));
    let on_change = {
        let whose = props.weigher.clone();
        Callback::from(move |method| {
            whose.edit_once(&editor, Box::new(move |weighing| weighing.method = method));
        })
    };
    let how = match props.method {
        WeightMethod::Points => say::how_points(lang),
        WeightMethod::Order => say::how_order(lang),
        WeightMethod::Pairwise => say::how_pairwise(lang),
        WeightMethod::BestWorst => say::how_best_worst(lang),
    };
    html! {
        <div class="weighing-method">
            <RadioGroup id={props.weigher.field_id("")} label={say::method(lang)}
                options={Options::new(&props.method, options.to_vec(), on_change)} />
            <p class="muted">{ how }</p>
        </div>
    }
}

fn method_name(method: WeightMethod, lang: Lang) -> &'static str {
    match method {
        WeightMethod::Points => say::points(lang),
        WeightMethod::Order => say::order(lang),
        WeightMethod::Pairwise => say::pairwise(lang),
        WeightMethod::BestWorst => say::best_worst(lang),
    }
}

#[derive(Properties, PartialEq)]
pub struct MethodFieldsProps {
    pub weigher: Weigher,
    pub weighing: Weighing,
    pub criteria: CriterionNames,
}

/// The fields of the method in use; direct points have theirs elsewhere.
#[component]
pub fn MethodFields(props: &MethodFieldsProps) -> Html {
    let MethodFieldsProps { weigher, weighing, criteria } = props;
    let (weigher, criteria) = (weigher.clone(), CriterionNames::clone(criteria));
    match weighing.method {
        WeightMethod::Points => Html::default(),
        WeightMethod::Order => html! { <OrderFields {weigher} order={weighing.order.clone()} {criteria} /> },
        WeightMethod::Pairwise => html! { <PairFields {weigher} weighing={weighing.clone()} {criteria} /> },
        WeightMethod::BestWorst => {
            html! { <BestWorstFields {weigher} entered={weighing.best_worst.clone()} {criteria} /> }
        }
    }
}
