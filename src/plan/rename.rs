//! New ids for rows: the row itself and whatever refers to it are renamed together, so that plans whose ids collide
//! can be put together.

use std::collections::BTreeMap;
use std::mem;

use super::{
    BusinessGoalId, Change, ChannelId, CriterionId, DepartmentId, GoalId, Id, KpiId, Plan, Serves, TacticId,
    Weighing,
};

/// From the id that a row has to the one that it gets. What is not in it keeps its id.
pub type Renames<I> = BTreeMap<I, I>;

fn rename<I: Id>(id: &mut I, new: &Renames<I>) {
    if let Some(new) = new.get(id) {
        *id = new.clone();
    }
}

fn rename_keys<I: Id, V>(map: &mut BTreeMap<I, V>, new: &Renames<I>) {
    let renamed = mem::take(map).into_iter().map(|(id, value)| (new.get(&id).cloned().unwrap_or(id), value));
    *map = renamed.collect();
}

impl Plan {
    pub fn rename_business_goals(&mut self, new: &Renames<BusinessGoalId>) {
        self.alignment.business_goals.iter_mut().for_each(|row| rename(&mut row.id, new));
        let served = self.goals.candidates.iter_mut().flat_map(|goal| &mut goal.business_goals);
        served.for_each(|id| rename(id, new));
    }

    pub fn rename_departments(&mut self, new: &Renames<DepartmentId>) {
        self.scope.departments.iter_mut().for_each(|row| rename(&mut row.id, new));
        let goals = self.goals.candidates.iter_mut().map(|goal| &mut goal.department);
        let judges = self.goals.judges.iter_mut().map(|judge| &mut judge.department);
        let approvals = self.launch.approvals.iter_mut().map(|approval| &mut approval.department);
        goals.chain(judges).chain(approvals).flatten().for_each(|id| rename(id, new));
    }

    pub fn rename_criteria(&mut self, new: &Renames<CriterionId>) {
        self.goals.criteria.iter_mut().for_each(|row| rename(&mut row.id, new));
        self.goals.candidates.iter_mut().for_each(|goal| rename_keys(&mut goal.ratings, new));
        self.goals.weighing.rename(new);
        for judge in &mut self.goals.judges {
            rename_keys(&mut judge.answers.points, new);
            judge.answers.weighing.rename(new);
            judge.answers.ratings.values_mut().for_each(|ratings| rename_keys(ratings, new));
        }
    }

    pub fn rename_goals(&mut self, new: &Renames<GoalId>) {
        self.goals.candidates.iter_mut().for_each(|row| rename(&mut row.id, new));
        self.goals.judges.iter_mut().for_each(|judge| rename_keys(&mut judge.answers.ratings, new));
        self.goals.overlaps.iter_mut().flat_map(|overlap| &mut overlap.goals).for_each(|id| rename(id, new));
        self.kpis.iter_mut().for_each(|kpi| rename(&mut kpi.goal, new));
        self.channels.fits.iter_mut().for_each(|fit| rename(&mut fit.goal, new));
        for tactic in &mut self.tactics {
            if let Serves::Goals(shares) = &mut tactic.serves {
                rename_keys(shares, new);
            }
        }
    }

    pub fn rename_kpis(&mut self, new: &Renames<KpiId>) {
        self.kpis.iter_mut().for_each(|row| rename(&mut row.id, new));
        for effect in &mut self.values.effects {
            rename(&mut effect.from, new);
            rename(&mut effect.to, new);
        }
        let deliveries = self.tactics.iter_mut().flat_map(|tactic| &mut tactic.kpis);
        deliveries.for_each(|delivery| rename(&mut delivery.kpi, new));
        self.analytics.metrics.iter_mut().for_each(|metric| rename(&mut metric.kpi, new));
        rename_keys(&mut self.measurement.readings, new);
        for change in self.settings.scenarios.iter_mut().flat_map(|scenario| &mut scenario.changes) {
            if let Change::UnitValueTimes { kpi: Some(kpi), .. } = change {
                rename(kpi, new);
            }
        }
    }

    pub fn rename_channels(&mut self, new: &Renames<ChannelId>) {
        self.channels.list.iter_mut().for_each(|row| rename(&mut row.id, new));
        self.channels.fits.iter_mut().for_each(|fit| rename(&mut fit.channel, new));
        self.tactics.iter_mut().flat_map(|tactic| &mut tactic.channels).for_each(|id| rename(id, new));
    }

    pub fn rename_tactics(&mut self, new: &Renames<TacticId>) {
        self.tactics.iter_mut().for_each(|row| rename(&mut row.id, new));
        self.launch.tasks.iter_mut().filter_map(|task| task.tactic.as_mut()).for_each(|id| rename(id, new));
        for change in self.settings.scenarios.iter_mut().flat_map(|scenario| &mut scenario.changes) {
            if let Change::TacticOff { tactic } = change {
                rename(tactic, new);
            }
        }
    }
}

impl Weighing {
    fn rename(&mut self, new: &Renames<CriterionId>) {
        self.order.iter_mut().for_each(|id| rename(id, new));
        for comparison in &mut self.comparisons {
            rename(&mut comparison.first, new);
            rename(&mut comparison.second, new);
        }
        let extremes = &mut self.best_worst;
        extremes.best.iter_mut().chain(&mut extremes.worst).for_each(|id| rename(id, new));
        rename_keys(&mut extremes.best_to_others, new);
        rename_keys(&mut extremes.others_to_worst, new);
    }
}
