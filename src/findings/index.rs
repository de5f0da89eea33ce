//! The rows of a plan by their ids, with what refers to them: built once, so that no rule searches for a row.

use std::collections::{HashMap, HashSet};

use super::Figures;
use crate::plan::{ChannelId, Department, DepartmentId, Goal, GoalId, Kpi, KpiId, Plan, Serves, Tactic};

pub(super) struct Index<'a> {
    pub plan: &'a Plan,
    pub figures: &'a Figures<'a>,
    /// Candidate goals, in the order entered.
    pub goals: Vec<GoalEntry<'a>>,
    /// KPIs, in the order entered.
    pub kpis: Vec<KpiEntry<'a>>,
    /// The channels chosen for each goal.
    chosen: HashSet<(&'a GoalId, &'a ChannelId)>,
    /// The channels chosen for any selected goal.
    chosen_channels: HashSet<&'a ChannelId>,
    departments: HashMap<&'a DepartmentId, &'a Department>,
    goal_at: HashMap<&'a GoalId, usize>,
    kpi_at: HashMap<&'a KpiId, usize>,
}

pub(super) struct GoalEntry<'a> {
    pub goal: &'a Goal,
    /// Places of its KPIs in [`Index::kpis`].
    pub kpis: Vec<usize>,
    /// The tactics that name it with a share above 0.
    pub tactics: usize,
}

pub(super) struct KpiEntry<'a> {
    pub kpi: &'a Kpi,
    /// Its goal is selected: it is projected.
    pub selected: bool,
    /// The source of a cross effect.
    pub drives: bool,
    /// The tactics that deliver it, each with its share where that is set.
    pub deliveries: Vec<(&'a Tactic, Option<f64>)>,
    pub metrics: usize,
}

impl KpiEntry<'_> {
    /// Projected, and money depends on it: it is counted, or drives others.
    pub fn matters(&self) -> bool {
        self.selected && (self.kpi.counted || self.drives)
    }

    /// Projected and counted in the ROI.
    pub fn counts(&self) -> bool {
        self.selected && self.kpi.counted
    }

    /// Everything that its value is computed from is there.
    pub fn is_complete(&self) -> bool {
        let Kpi { baseline, target, unit_value, attribution, .. } = self.kpi;
        [baseline, target, unit_value, attribution].into_iter().all(Option::is_some)
    }
}

impl<'a> Index<'a> {
    pub fn of(plan: &'a Plan, figures: &'a Figures<'a>) -> Self {
        let candidates = &plan.goals.candidates;
        let entry = |goal| GoalEntry { goal, kpis: Vec::new(), tactics: 0 };
        let mut index = Self {
            plan,
            figures,
            goals: candidates.iter().map(entry).collect(),
            kpis: Vec::with_capacity(plan.kpis.len()),
            chosen: HashSet::new(),
            chosen_channels: HashSet::new(),
            departments: plan.scope.departments.iter().map(|d| (&d.id, d)).collect(),
            goal_at: candidates.iter().enumerate().map(|(at, goal)| (&goal.id, at)).collect(),
            kpi_at: plan.kpis.iter().enumerate().map(|(at, kpi)| (&kpi.id, at)).collect(),
        };
        index.add_kpis();
        index.add_tactics();
        index.add_channels();
        index
    }

    fn add_kpis(&mut self) {
        for (at, kpi) in self.plan.kpis.iter().enumerate() {
            let mut selected = false;
            if let Some(&goal) = self.goal_at.get(&kpi.goal) {
                self.goals[goal].kpis.push(at);
                selected = self.goals[goal].goal.selected;
            }
            let deliveries = Vec::new();
            self.kpis.push(KpiEntry { kpi, selected, drives: false, deliveries, metrics: 0 });
        }
        for effect in &self.plan.values.effects {
            if let Some(&at) = self.kpi_at.get(&effect.from) {
                self.kpis[at].drives = true;
            }
        }
        for metric in &self.plan.analytics.metrics {
            if let Some(&at) = self.kpi_at.get(&metric.kpi) {
                self.kpis[at].metrics += 1;
            }
        }
    }

    fn add_tactics(&mut self) {
        for tactic in &self.plan.tactics {
            if let Serves::Goals(shares) = &tactic.serves {
                for (goal, _) in shares.iter().filter(|&(_, &share)| share > 0.0) {
                    if let Some(&at) = self.goal_at.get(goal) {
                        self.goals[at].tactics += 1;
                    }
                }
            }
            for delivery in &tactic.kpis {
                if let Some(&at) = self.kpi_at.get(&delivery.kpi) {
                    self.kpis[at].deliveries.push((tactic, delivery.share));
                }
            }
        }
    }

    fn add_channels(&mut self) {
        for (fit, result) in self.plan.channels.fits.iter().zip(self.figures.channel_fits) {
            if result.chosen {
                self.chosen.insert((&fit.goal, &fit.channel));
                if self.goal(&fit.goal).is_some_and(|entry| entry.goal.selected) {
                    self.chosen_channels.insert(&fit.channel);
                }
            }
        }
    }

    pub fn goal(&self, id: &GoalId) -> Option<&GoalEntry<'a>> {
        self.goal_at.get(id).map(|&at| &self.goals[at])
    }

    pub fn kpi(&self, id: &KpiId) -> Option<&KpiEntry<'a>> {
        self.kpi_at.get(id).map(|&at| &self.kpis[at])
    }

    pub fn kpi_at(&self, id: &KpiId) -> Option<usize> {
        self.kpi_at.get(id).copied()
    }

    /// The KPIs of a goal, in the order entered.
    pub fn kpis_of<'i>(&'i self, entry: &'i GoalEntry<'a>) -> impl Iterator<Item = &'i KpiEntry<'a>> {
        entry.kpis.iter().map(|&at| &self.kpis[at])
    }

    /// The department of a KPI's goal.
    pub fn department_of(&self, kpi: &Kpi) -> Option<&'a DepartmentId> {
        self.goal(&kpi.goal)?.goal.department.as_ref()
    }

    pub fn is_chosen(&self, channel: &ChannelId) -> bool {
        self.chosen_channels.contains(channel)
    }

    pub fn is_chosen_for(&self, goal: &GoalId, channel: &ChannelId) -> bool {
        self.chosen.contains(&(goal, channel))
    }

    pub fn department(&self, id: &DepartmentId) -> Option<&'a Department> {
        self.departments.get(id).copied()
    }

    pub fn selected_goals(&self) -> impl Iterator<Item = &GoalEntry<'a>> {
        self.goals.iter().filter(|entry| entry.goal.selected)
    }

    /// The KPIs that are projected.
    pub fn selected_kpis(&self) -> impl Iterator<Item = &KpiEntry<'a>> {
        self.kpis.iter().filter(|entry| entry.selected)
    }
}
