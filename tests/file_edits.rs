//! Whatever is edited on the page, in whatever order: the plan that is left can be saved and opens again as it was.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use support::random_plan::random_plan;
use tenfold::evaluation::evaluate;
use tenfold::file;
use tenfold::plan::edit::{self, Move, Row};
use tenfold::plan::{CostLine, Effect, Kpi, Metric, Plan, Quantity};

/// What is done to a row of a list.
#[derive(Clone, Copy, Debug)]
enum Act {
    Remove,
    Duplicate,
    Move(Move),
    /// What the button below a list does, or a field that reaches beyond its row.
    Enter,
}

#[derive(Clone, Copy, Debug)]
enum List {
    Scenarios,
    Insights,
    BusinessGoals,
    Departments,
    Criteria,
    Goals,
    Overlaps,
    Kpis,
    Effects,
    Channels,
    Fits,
    Tactics,
    CostLines,
    Cases,
    Metrics,
    Approvals,
    Tasks,
    Support,
    Adjustments,
}

const LISTS: [List; 19] = [
    List::Scenarios,
    List::Insights,
    List::BusinessGoals,
    List::Departments,
    List::Criteria,
    List::Goals,
    List::Overlaps,
    List::Kpis,
    List::Effects,
    List::Channels,
    List::Fits,
    List::Tactics,
    List::CostLines,
    List::Cases,
    List::Metrics,
    List::Approvals,
    List::Tasks,
    List::Support,
    List::Adjustments,
];

/// An edit of a row, and another row that it may need: a goal to serve, a KPI to drive.
#[derive(Clone, Debug)]
struct Edit {
    list: List,
    act: Act,
    row: Index,
    other: Index,
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let act = prop_oneof![
        2 => Just(Act::Remove),
        3 => Just(Act::Duplicate),
        1 => Just(Act::Move(Move::Up)),
        1 => Just(Act::Move(Move::Down)),
        3 => Just(Act::Enter),
    ];
    let edit = (select(LISTS.to_vec()), act, any::<Index>(), any::<Index>());
    vec(edit.prop_map(|(list, act, row, other)| Edit { list, act, row, other }), 1..40)
}

impl Edit {
    fn apply(&self, plan: &mut Plan) {
        match self.list {
            List::Scenarios => self.rows(plan, |plan| &mut plan.settings.scenarios),
            List::Insights => self.rows(plan, |plan| &mut plan.readiness.insights),
            List::BusinessGoals => {
                self.rows_removed_by(
                    plan,
                    |plan| &mut plan.alignment.business_goals,
                    Plan::remove_business_goal,
                );
            }
            List::Departments => {
                self.rows_removed_by(plan, |plan| &mut plan.scope.departments, Plan::remove_department);
            }
            List::Criteria => {
                self.rows_removed_by(plan, |plan| &mut plan.goals.criteria, Plan::remove_criterion);
            }
            List::Goals => self.rows_removed_by(plan, |plan| &mut plan.goals.candidates, Plan::remove_goal),
            List::Overlaps => self.rows(plan, |plan| &mut plan.goals.overlaps),
            List::Kpis => self.rows_removed_by(plan, |plan| &mut plan.kpis, Plan::remove_kpi),
            List::Effects => self.rows(plan, |plan| &mut plan.values.effects),
            List::Channels => {
                self.rows_removed_by(plan, |plan| &mut plan.channels.list, Plan::remove_channel);
            }
            List::Fits => self.rows(plan, |plan| &mut plan.channels.fits),
            List::Tactics => self.rows_removed_by(plan, |plan| &mut plan.tactics, Plan::remove_tactic),
            List::CostLines | List::Cases => self.rows_of_a_tactic(plan),
            List::Metrics => self.rows(plan, |plan| &mut plan.analytics.metrics),
            List::Approvals => self.rows(plan, |plan| &mut plan.launch.approvals),
            List::Tasks => self.rows(plan, |plan| &mut plan.launch.tasks),
            List::Support => self.rows(plan, |plan| &mut plan.launch.support),
            List::Adjustments => self.rows(plan, |plan| &mut plan.measurement.adjustments),
        }
        if matches!(self.act, Act::Enter) {
            self.enter(plan);
        }
    }

    fn rows<R: Row>(&self, plan: &mut Plan, list: fn(&mut Plan) -> &mut Vec<R>) {
        self.row_of(list(plan));
    }

    fn rows_removed_by<R: Row>(
        &self,
        plan: &mut Plan,
        list: fn(&mut Plan) -> &mut Vec<R>,
        remove: fn(&mut Plan, &R::Id),
    ) {
        let Some(id) = picked(self.row, list(plan)).map(|row| row.id().clone()) else { return };
        match self.act {
            Act::Remove => remove(plan, &id),
            _ => self.row_of(list(plan)),
        }
    }

    fn rows_of_a_tactic(&self, plan: &mut Plan) {
        if plan.tactics.is_empty() {
            return;
        }
        let tactic = self.other.index(plan.tactics.len());
        let tactic = &mut plan.tactics[tactic];
        match self.list {
            List::CostLines => self.row_of(&mut tactic.costs),
            _ => self.row_of(&mut tactic.cases),
        }
    }

    fn row_of<R: Row>(&self, rows: &mut Vec<R>) {
        let Some(id) = picked(self.row, rows).map(|row| row.id().clone()) else { return };
        match self.act {
            Act::Remove => edit::remove(rows, &id),
            Act::Duplicate => {
                edit::duplicate(rows, &id);
            }
            Act::Move(direction) => edit::move_row(rows, &id, direction),
            Act::Enter => {}
        }
    }

    fn enter(&self, plan: &mut Plan) {
        let goal = picked(self.other, &plan.goals.candidates).map(|goal| goal.id.clone());
        let kpi = picked(self.other, &plan.kpis).map(|kpi| kpi.id.clone());
        let number = self.other.index(130);
        match self.list {
            List::Goals => {
                if let Some(goal) = picked_mut(self.row, &mut plan.goals.candidates) {
                    goal.selected = !goal.selected;
                }
            }
            List::Kpis => {
                let id = edit::free_id(&plan.kpis);
                plan.kpis.extend(goal.map(|goal| Kpi::starting(id, goal)));
            }
            List::Effects => self.drive(plan),
            List::Tactics => {
                let id = edit::free_id(&plan.tactics);
                let tactic = match goal {
                    Some(goal) if number.is_multiple_of(2) => plan.tactic_for(id, Some(&goal)),
                    _ => plan.starting_tactic(id),
                };
                plan.tactics.push(tactic);
            }
            List::Overlaps => {
                if let Some((tactic, goal)) = picked_mut(self.row, &mut plan.tactics).zip(goal) {
                    tactic.serves.set_goal(&goal, !number.is_multiple_of(3));
                }
            }
            List::CostLines => {
                if let Some(tactic) = picked_mut(self.row, &mut plan.tactics) {
                    tactic.costs.push(CostLine::starting(edit::free_id(&tactic.costs)));
                    let from = u32::try_from(number % 120).unwrap() + 1;
                    for line in &mut tactic.costs {
                        line.timing = line.timing.monthly_from(from);
                    }
                }
            }
            List::Metrics => {
                let id = edit::free_id(&plan.analytics.metrics);
                plan.analytics.metrics.extend(kpi.map(|kpi| Metric::starting(id, kpi)));
            }
            List::Adjustments => {
                let month = plan.settings.launch_month.plus(i32::try_from(number).unwrap());
                let reading = (!number.is_multiple_of(3)).then_some(number as f64);
                plan.measurement.set_cost(month, reading);
                if let Some(kpi) = kpi {
                    plan.measurement.set_reading(&kpi, month, reading);
                }
            }
            _ => {}
        }
    }

    /// An effect between two KPIs, where it closes no circle.
    fn drive(&self, plan: &mut Plan) {
        let ends = picked(self.row, &plan.kpis).zip(picked(self.other, &plan.kpis));
        let Some((from, to)) = ends.map(|(from, to)| (from.id.clone(), to.id.clone())) else { return };
        if !plan.effect_would_close_circle(&from, &to) {
            let id = edit::free_id(&plan.values.effects);
            let (strength, lag, reason) = (Some(Quantity::Number(0.5)), 1, String::new());
            plan.values.effects.push(Effect { id, from, to, strength, lag, reason });
        }
    }
}

fn picked<R>(index: Index, rows: &[R]) -> Option<&R> {
    (!rows.is_empty()).then(|| index.get(rows))
}

fn picked_mut<R>(index: Index, rows: &mut [R]) -> Option<&mut R> {
    (!rows.is_empty()).then(|| index.get_mut(rows))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_plan_that_was_edited_opens_again_as_it_was(mut plan in random_plan(), edits in edits()) {
        for edit in &edits {
            edit.apply(&mut plan);
            prop_assert_eq!(file::validate(&plan), vec![], "after {:?}", edit);
        }
        let evaluation = evaluate(&plan);
        let opened = file::open(file::export(&plan, &evaluation, "2026-11-23T05:08:00Z").as_bytes()).unwrap();
        prop_assert_eq!(opened.notes, vec![]);
        prop_assert_eq!(file::compare_results(&opened.results.unwrap(), &evaluate(&opened.plan)), vec![]);
        prop_assert_eq!(opened.plan, plan);
    }
}
