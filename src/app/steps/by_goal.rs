//! KPIs under the goals they belong to: selected goals first, the best first. Steps 4 and 5 show them so.

use std::collections::BTreeMap;

use yew::AttrValue;

use crate::app::current::Current;
use crate::app::editor::Editor;
use crate::app::rows::RowEditor;
use crate::plan::{Department, DepartmentId, Goal, GoalId, Kpi, Plan};
use crate::text::{Lang, terms};

/// More KPIs than this are shown folded, so that the page stays light.
const MANY: usize = 40;

/// A goal with its KPIs in the order entered.
pub struct GoalKpis<'a> {
    pub goal: &'a Goal,
    pub department: Option<&'a Department>,
    pub kpis: Vec<&'a Kpi>,
}

impl GoalKpis<'_> {
    pub fn name(&self, lang: Lang) -> AttrValue {
        terms::named(&self.goal.name, lang).to_owned().into()
    }

    /// The id of the element that holds them; findings about the goal lead there.
    pub fn element_id(&self) -> String {
        format!("goal-{}", self.goal.id)
    }
}

/// All goals with their KPIs.
pub struct ByGoal<'a> {
    pub selected: Vec<GoalKpis<'a>>,
    /// Goals that are not pursued now; nothing of them is projected.
    pub others: Vec<GoalKpis<'a>>,
    /// There are so many KPIs that their cards are folded from the start.
    pub many: bool,
}

impl<'a> ByGoal<'a> {
    pub fn of(current: &'a Current) -> Self {
        let plan = &*current.plan;
        let mut kpis: BTreeMap<&GoalId, Vec<&Kpi>> = BTreeMap::new();
        for kpi in &plan.kpis {
            kpis.entry(&kpi.goal).or_default().push(kpi);
        }
        let goals: BTreeMap<&GoalId, &Goal> =
            plan.goals.candidates.iter().map(|goal| (&goal.id, goal)).collect();
        let departments: BTreeMap<&DepartmentId, &Department> =
            plan.scope.departments.iter().map(|department| (&department.id, department)).collect();
        let ranked = current.evaluation.ranking.iter().filter_map(|ranked| goals.get(&ranked.goal).copied());
        let (selected, others) = ranked
            .map(|goal| GoalKpis {
                goal,
                department: goal.department.as_ref().and_then(|id| departments.get(id).copied()),
                kpis: kpis.remove(&goal.id).unwrap_or_default(),
            })
            .partition(|group| group.goal.selected);
        Self { selected, others, many: plan.kpis.len() > MANY }
    }
}

/// The list that steps 4 and 5 edit; effects, tactics and metrics refer to its rows, so the plan removes them.
pub fn kpi_rows(editor: &Editor) -> RowEditor<Kpi> {
    RowEditor::new(editor, "kpi", |plan| Some(&mut plan.kpis)).removing_by(Plan::remove_kpi)
}

/// Names of goals to choose from, in the order entered.
pub fn goal_names(plan: &Plan, lang: Lang) -> Vec<(GoalId, AttrValue)> {
    let named = |goal: &Goal| (goal.id.clone(), terms::named(&goal.name, lang).to_owned().into());
    plan.goals.candidates.iter().map(named).collect()
}
