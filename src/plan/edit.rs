//! Edits that reach further than one row: rows are found, moved, copied and removed here, and whatever
//! refers to a removed row goes with it, so that a plan never points at something that is not there.

use std::collections::{BTreeMap, BTreeSet};

use super::id::next_id;
use super::{
    Adjustment, Approval, BusinessGoal, BusinessGoalId, Channel, ChannelFit, ChannelId, CostLine, Criterion,
    CriterionId, Delivery, Department, DepartmentId, Effect, Goal, GoalId, Id, Insight, Judge, Kpi, KpiId,
    Metric, Overlap, Plan, Scenario, Serves, SuccessCase, Support, Tactic, TacticId, Task, limits,
};

/// A row of a list, told from its neighbours by its id.
pub trait Row: Clone {
    type Id: Id;
    /// Rows that their list holds at most.
    const MOST: usize = usize::MAX;

    fn id(&self) -> &Self::Id;
    fn set_id(&mut self, id: Self::Id);
}

macro_rules! rows {
    ($($row:ty => $id:ty $(, at most $most:expr)?;)*) => {$(
        impl Row for $row {
            type Id = $id;
            $(const MOST: usize = $most;)?

            fn id(&self) -> &$id {
                &self.id
            }

            fn set_id(&mut self, id: $id) {
                self.id = id;
            }
        }
    )*};
}

rows! {
    Insight => super::InsightId;
    BusinessGoal => super::BusinessGoalId;
    Department => super::DepartmentId;
    Criterion => super::CriterionId, at most limits::MOST_CRITERIA;
    Goal => super::GoalId;
    Judge => super::JudgeId;
    Overlap => super::OverlapId;
    Kpi => super::KpiId;
    Effect => super::EffectId;
    Channel => super::ChannelId;
    ChannelFit => super::ChannelFitId;
    Tactic => super::TacticId;
    CostLine => super::CostLineId;
    SuccessCase => super::CaseId;
    Metric => super::MetricId;
    Approval => super::ApprovalId;
    Task => super::TaskId;
    Support => super::SupportId;
    Adjustment => super::AdjustmentId;
    Scenario => super::ScenarioId;
}

/// Where a row goes when it is moved by one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    Up,
    Down,
}

/// The next free id of a list.
pub fn free_id<R: Row>(rows: &[R]) -> R::Id {
    next_id(rows.iter().map(Row::id))
}

/// The row with this id.
pub fn row<'a, R: Row>(rows: &'a mut [R], id: &R::Id) -> Option<&'a mut R> {
    rows.iter_mut().find(|row| row.id() == id)
}

/// Moves a row by one place among the rows that `beside` holds to be its neighbours; nothing at the end.
pub fn move_among<R: Row>(rows: &mut [R], id: &R::Id, direction: Move, beside: impl Fn(&R) -> bool) {
    let Some(at) = rows.iter().position(|row| row.id() == id) else { return };
    let neighbour = match direction {
        Move::Up => rows[..at].iter().rposition(&beside),
        Move::Down => rows[at + 1..].iter().position(&beside).map(|offset| at + 1 + offset),
    };
    if let Some(other) = neighbour {
        rows.swap(at, other);
    }
}

/// Moves a row by one place in the whole list.
pub fn move_row<R: Row>(rows: &mut [R], id: &R::Id, direction: Move) {
    move_among(rows, id, direction, |_| true);
}

/// Puts a copy with a free id right behind the row, and gives its id; nothing where the list is full.
pub fn duplicate<R: Row>(rows: &mut Vec<R>, id: &R::Id) -> Option<R::Id> {
    let at = rows.iter().position(|row| row.id() == id).filter(|_| rows.len() < R::MOST)?;
    let mut copy = rows[at].clone();
    let free = free_id(rows);
    copy.set_id(free.clone());
    rows.insert(at + 1, copy);
    Some(free)
}

/// Removes a row that nothing refers to.
pub fn remove<R: Row>(rows: &mut Vec<R>, id: &R::Id) {
    rows.retain(|row| row.id() != id);
}

impl Plan {
    pub fn remove_business_goal(&mut self, id: &BusinessGoalId) {
        remove(&mut self.alignment.business_goals, id);
        for goal in &mut self.goals.candidates {
            goal.business_goals.retain(|served| served != id);
        }
    }

    pub fn remove_department(&mut self, id: &DepartmentId) {
        remove(&mut self.scope.departments, id);
        for goal in &mut self.goals.candidates {
            goal.department.take_if(|department| department == id);
        }
        for judge in &mut self.goals.judges {
            judge.department.take_if(|department| department == id);
        }
        for approval in &mut self.launch.approvals {
            approval.department.take_if(|department| department == id);
        }
    }

    pub fn remove_criterion(&mut self, id: &CriterionId) {
        remove(&mut self.goals.criteria, id);
        for goal in &mut self.goals.candidates {
            goal.ratings.remove(id);
        }
        self.goals.weighing.remove(id);
        for judge in &mut self.goals.judges {
            judge.answers.remove_criterion(id);
        }
    }

    /// Removes a goal with its KPIs, channel fits and shares of tactics. A tactic that served it alone is
    /// left serving no goal, which is a finding.
    pub fn remove_goal(&mut self, id: &GoalId) {
        let kpis: Vec<KpiId> =
            self.kpis.iter().filter(|kpi| kpi.goal == *id).map(|kpi| kpi.id.clone()).collect();
        for kpi in &kpis {
            self.remove_kpi(kpi);
        }
        self.channels.fits.retain(|fit| fit.goal != *id);
        for judge in &mut self.goals.judges {
            judge.answers.ratings.remove(id);
        }
        for tactic in &mut self.tactics {
            if let Serves::Goals(shares) = &mut tactic.serves {
                shares.remove(id);
            }
        }
        for overlap in &mut self.goals.overlaps {
            overlap.goals.retain(|goal| goal != id);
        }
        self.goals.overlaps.retain(|overlap| !overlap.goals.is_empty());
        remove(&mut self.goals.candidates, id);
    }

    /// Removes a KPI with its effects, deliveries, metrics and readings.
    pub fn remove_kpi(&mut self, id: &KpiId) {
        remove(&mut self.kpis, id);
        self.values.effects.retain(|effect| effect.from != *id && effect.to != *id);
        for tactic in &mut self.tactics {
            tactic.kpis.retain(|delivery| delivery.kpi != *id);
        }
        self.analytics.metrics.retain(|metric| metric.kpi != *id);
        self.measurement.readings.remove(id);
        for scenario in &mut self.settings.scenarios {
            scenario.changes.retain(|change| !change.is_of_kpi(id));
        }
    }

    pub fn remove_channel(&mut self, id: &ChannelId) {
        remove(&mut self.channels.list, id);
        self.channels.fits.retain(|fit| fit.channel != *id);
        for tactic in &mut self.tactics {
            tactic.channels.retain(|channel| channel != id);
        }
    }

    /// A tactic to begin with: switched on, for the first selected goal that no tactic serves yet or else the first
    /// one, delivering that goal's KPIs, with one cost line to be filled in.
    pub fn starting_tactic(&self, id: TacticId) -> Tactic {
        let is_served = |goal: &&Goal| {
            self.tactics.iter().any(|tactic| match &tactic.serves {
                Serves::All => false,
                Serves::Goals(shares) => shares.contains_key(&goal.id),
            })
        };
        let goal =
            self.selected_goals().find(|goal| !is_served(goal)).or_else(|| self.selected_goals().next());
        self.tactic_for(id, goal.map(|goal| &goal.id))
    }

    /// The same for a goal; without one it is shared by all.
    pub fn tactic_for(&self, id: TacticId, goal: Option<&GoalId>) -> Tactic {
        let kpis = self.kpis.iter().filter(|kpi| Some(&kpi.goal) == goal);
        Tactic {
            id,
            name: String::new(),
            description: String::new(),
            switched_on: true,
            serves: goal.map_or(Serves::All, |goal| Serves::evenly([goal.clone()])),
            channels: Vec::new(),
            kpis: kpis.map(|kpi| Delivery { kpi: kpi.id.clone(), share: None }).collect(),
            costs: vec![CostLine::starting("L1".into())],
            cases: Vec::new(),
        }
    }

    pub fn remove_tactic(&mut self, id: &TacticId) {
        remove(&mut self.tactics, id);
        for task in &mut self.launch.tasks {
            task.tactic.take_if(|tactic| tactic == id);
        }
        for scenario in &mut self.settings.scenarios {
            scenario.changes.retain(|change| !change.is_of_tactic(id));
        }
    }

    /// Whether an effect from one KPI to another would close a circle.
    pub fn effect_would_close_circle(&self, from: &KpiId, to: &KpiId) -> bool {
        led_to(self.values.effects.iter().map(|effect| (&effect.from, &effect.to)), to).contains(from)
    }
}

/// The KPIs that links lead to from one of them, itself included. An effect from any of them to that one would
/// close a circle.
pub fn led_to<'a>(
    links: impl IntoIterator<Item = (&'a KpiId, &'a KpiId)>,
    start: &'a KpiId,
) -> BTreeSet<&'a KpiId> {
    let mut onward: BTreeMap<&KpiId, Vec<&KpiId>> = BTreeMap::new();
    for (from, to) in links {
        onward.entry(from).or_default().push(to);
    }
    let mut reached = BTreeSet::from([start]);
    let mut ahead = vec![start];
    while let Some(here) = ahead.pop() {
        for next in onward.get(here).into_iter().flatten() {
            if reached.insert(*next) {
                ahead.push(*next);
            }
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::plan::{Change, GoalApproval, Month, Quantity};

    fn goals(plan: &mut Plan, ids: &[&str]) {
        for id in ids {
            plan.goals.candidates.push(Goal {
                id: (*id).into(),
                name: String::new(),
                description: String::new(),
                department: None,
                business_goals: Vec::new(),
                yearly_cost_of_inaction: None,
                ratings: BTreeMap::default(),
                discussion: String::new(),
                approval: GoalApproval::default(),
                success: None,
                selected: true,
            });
        }
    }

    fn plan() -> Plan {
        let mut plan = Plan::starting("P1".into(), "", Month::new(2026, 3).unwrap(), "TWD");
        goals(&mut plan, &["G1", "G2", "G3"]);
        plan
    }

    fn effect(from: &str, to: &str) -> Effect {
        Effect {
            id: "E1".into(),
            from: from.into(),
            to: to.into(),
            strength: Some(Quantity::Number(1.0)),
            lag: 0,
            reason: String::new(),
        }
    }

    #[test]
    fn a_copy_stands_right_behind_its_original_with_an_id_of_its_own() {
        let mut plan = plan();
        assert_eq!(duplicate(&mut plan.goals.candidates, &"G1".into()), Some("G4".into()));
        let ids: Vec<_> = plan.goals.candidates.iter().map(|goal| goal.id.to_string()).collect();
        assert_eq!(ids, ["G1", "G4", "G2", "G3"]);
    }

    #[test]
    fn criteria_are_copied_until_there_are_as_many_as_a_plan_holds() {
        let mut criteria = plan().goals.criteria;
        while duplicate(&mut criteria, &"suitability".into()).is_some() {
            assert!(criteria.len() <= limits::MOST_CRITERIA);
        }
        assert_eq!(criteria.len(), limits::MOST_CRITERIA);
    }

    #[test]
    fn a_row_moves_by_one_place_and_stops_at_the_ends() {
        let mut plan = plan();
        move_row(&mut plan.goals.candidates, &"G3".into(), Move::Up);
        move_row(&mut plan.goals.candidates, &"G1".into(), Move::Up);
        let ids: Vec<_> = plan.goals.candidates.iter().map(|goal| goal.id.to_string()).collect();
        assert_eq!(ids, ["G1", "G3", "G2"]);
    }

    #[test]
    fn an_effect_that_would_close_a_circle_is_known_before_it_is_made() {
        let mut plan = plan();
        plan.values.effects = vec![effect("K1", "K2"), effect("K2", "K3")];
        assert!(plan.effect_would_close_circle(&"K3".into(), &"K1".into()));
        assert!(plan.effect_would_close_circle(&"K1".into(), &"K1".into()));
        assert!(!plan.effect_would_close_circle(&"K1".into(), &"K3".into()));
    }

    #[test]
    fn a_new_tactic_is_for_the_first_selected_goal_that_has_none() {
        let mut plan = plan();
        plan.goals.candidates[0].selected = false;
        let first = plan.starting_tactic("T1".into());
        assert_eq!(first.serves, Serves::Goals([("G2".into(), 1.0)].into()));
        assert_eq!(first.costs.len(), 1);
        plan.tactics.push(first);
        let second = plan.starting_tactic("T2".into());
        assert_eq!(second.serves, Serves::Goals([("G3".into(), 1.0)].into()));
        plan.tactics.push(second);
        assert_eq!(plan.starting_tactic("T3".into()).serves, Serves::Goals([("G2".into(), 1.0)].into()));
    }

    #[test]
    fn removing_a_goal_removes_whatever_refers_to_it() {
        let mut plan = plan();
        plan.goals.overlaps.push(Overlap {
            id: "O1".into(),
            goals: vec!["G1".into()],
            cooperation: String::new(),
        });
        plan.kpis.push(Kpi::starting("K1".into(), "G1".into()));
        let scenario = &mut plan.settings.scenarios[0];
        scenario.changes = vec![
            Change::UnitValueTimes { kpi: Some("K1".into()), factor: 0.5 },
            Change::UnitValueTimes { kpi: None, factor: 0.5 },
            Change::TacticOff { tactic: "T1".into() },
        ];
        plan.remove_goal(&"G1".into());
        plan.remove_tactic(&"T1".into());
        let left = &plan.settings.scenarios[0].changes;
        assert_eq!(left, &[Change::UnitValueTimes { kpi: None, factor: 0.5 }]);
        assert!(plan.goal(&"G1".into()).is_none());
        assert!(plan.goals.overlaps.is_empty());
    }

    #[test]
    fn removing_a_criterion_or_a_goal_takes_it_out_of_what_the_judges_said() {
        let mut plan = plan();
        let rating = crate::plan::Rating::new(3.0).unwrap();
        let mut judge = Judge::new("J1".into(), "Chair", crate::plan::JudgeRole::Executive);
        for goal in ["G1", "G2"] {
            judge.answers.ratings.insert(goal.into(), [("suitability".into(), rating)].into());
        }
        judge.answers.points.insert("suitability".into(), 3.0);
        plan.goals.judges.push(judge);
        plan.goals.weighing.order = vec!["suitability".into(), "potentialRoi".into()];

        plan.remove_goal(&"G1".into());
        plan.remove_criterion(&"suitability".into());
        let answers = &plan.goals.judges[0].answers;
        assert!(answers.points.is_empty());
        assert_eq!(answers.ratings, [("G2".into(), BTreeMap::new())].into());
        assert_eq!(plan.goals.weighing.order, ["potentialRoi".into()]);
    }
}
