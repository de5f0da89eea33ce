//! Cross effects: which KPI lifts which, how much and when; a reason for departments to work together.

use std::collections::BTreeMap;
use std::rc::Rc;

use yew::prelude::*;

use super::effect_card::EffectCard;
use super::new_effect::NewEffect;
use crate::app::current::use_current;
use crate::app::parts::{RowPlace, Section};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::plan::{Department, DepartmentId, Effect, Goal, GoalId, KpiId, Plan};
use crate::text::messages::values;
use crate::text::{Lang, terms};

/// More effects than this are folded from the start.
const MANY: usize = 12;

/// A KPI to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KpiLabel {
    pub id: KpiId,
    pub name: AttrValue,
    pub unit: AttrValue,
}

/// An effect's two ends.
pub type Link = (KpiId, KpiId);

/// Where the KPIs of a plan belong, found once for all effects.
pub struct Belonging<'a> {
    goals: BTreeMap<&'a KpiId, &'a Goal>,
    departments: BTreeMap<&'a DepartmentId, &'a Department>,
}

impl<'a> Belonging<'a> {
    pub fn of(plan: &'a Plan) -> Self {
        let goals: BTreeMap<&GoalId, &Goal> =
            plan.goals.candidates.iter().map(|goal| (&goal.id, goal)).collect();
        Self {
            goals: plan.kpis.iter().filter_map(|kpi| Some((&kpi.id, *goals.get(&kpi.goal)?))).collect(),
            departments: plan
                .scope
                .departments
                .iter()
                .map(|department| (&department.id, department))
                .collect(),
        }
    }

    /// Both goals are selected.
    pub fn is_projected(&self, effect: &Effect) -> bool {
        [&effect.from, &effect.to]
            .into_iter()
            .all(|kpi| self.goals.get(kpi).is_some_and(|goal| goal.selected))
    }

    /// The two departments that an effect links, where they are two.
    pub fn departments(&self, effect: &Effect) -> Option<(&'a Department, &'a Department)> {
        let of = |kpi| self.departments.get(self.goals.get(kpi)?.department.as_ref()?).copied();
        let (from, to) = (of(&effect.from)?, of(&effect.to)?);
        (from.id != to.id).then_some((from, to))
    }
}

fn effect_rows(editor: &crate::app::editor::Editor) -> RowEditor<Effect> {
    RowEditor::new(editor, "effect", |plan| Some(&mut plan.values.effects))
}

fn labels(plan: &Plan, lang: Lang) -> Vec<KpiLabel> {
    let label = |kpi: &crate::plan::Kpi| KpiLabel {
        id: kpi.id.clone(),
        name: terms::named(&kpi.name, lang).to_owned().into(),
        unit: kpi.unit.trim().to_owned().into(),
    };
    plan.kpis.iter().map(label).collect()
}

#[component]
pub fn Effects() -> Html {
    let lang = use_words().lang;
    let current = use_current();
    let plan = &*current.plan;
    let effects = &plan.values.effects;
    let kpis = use_memo(labels(plan, lang), |labels| Rc::<[KpiLabel]>::from(labels.clone()));
    let links: Vec<Link> = effects.iter().map(|effect| (effect.from.clone(), effect.to.clone())).collect();
    let links = use_memo(links, |links| Rc::<[Link]>::from(links.clone()));
    let rows = effect_rows(&current.editor);

    let by_id: BTreeMap<&KpiId, &KpiLabel> = kpis.iter().map(|label| (&label.id, label)).collect();
    let belonging = Belonging::of(plan);
    let name = |department: &Department| AttrValue::from(terms::department(department, lang).to_owned());
    let cards = effects.iter().enumerate().filter_map(|(at, effect)| {
        let (from, to) = (*by_id.get(&effect.from)?, *by_id.get(&effect.to)?);
        let departments = belonging.departments(effect).map(|(from, to)| (name(from), name(to)));
        Some(html! {
            <EffectCard key={effect.id.to_string()} effect={effect.clone()} rows={rows.clone()}
                place={RowPlace::new(at, effects.len())} from={from.clone()} to={to.clone()} {departments}
                is_projected={belonging.is_projected(effect)} kpis={(*kpis).clone()} links={(*links).clone()}
                many={effects.len() > MANY} />
        })
    });
    let cards: Vec<Html> = cards.collect();
    html! {
        <div id="effects" tabindex="-1" class="goal-group">
            <Section title={values::effects(lang)} intro={values::effects_intro(lang)}>
                <div class="cards">{ for cards }</div>
                <div class="empty">
                    if effects.is_empty() && kpis.len() > 1 {
                        <p class="muted">{ values::effects_none(lang) }</p>
                    }
                </div>
                <NewEffect {rows} kpis={(*kpis).clone()} links={(*links).clone()} />
            </Section>
        </div>
    }
}
