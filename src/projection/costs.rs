//! What tactics cost, month by month, and who bears it.

use std::collections::BTreeMap;

use crate::plan::{CostKind, GoalId, Plan, Serves, Tactic};

/// The cost of the plan in every view of it. Streams are by month, index 0 is month 1.
pub struct Costs {
    /// What each tactic costs the selected goals, in the order entered.
    pub by_tactic: Vec<Vec<f64>>,
    /// What each selected goal bears of the tactics that serve it.
    pub direct: Vec<Vec<f64>>,
    /// What the tactics cost that serve all goals.
    pub shared: Vec<f64>,
    pub by_kind: BTreeMap<CostKind, Vec<f64>>,
    pub total: Vec<f64>,
    /// Labour that the plan leaves out of its costs.
    pub labour_left_out: Vec<f64>,
}

impl Costs {
    pub fn of(plan: &Plan, months: usize, position: impl Fn(&GoalId) -> Option<usize>, goals: usize) -> Self {
        let nothing = || vec![0.0; months];
        let mut costs = Self {
            by_tactic: Vec::with_capacity(plan.tactics.len()),
            direct: vec![nothing(); goals],
            shared: nothing(),
            by_kind: BTreeMap::new(),
            total: nothing(),
            labour_left_out: nothing(),
        };
        for tactic in &plan.tactics {
            costs.add(tactic, plan.settings.count_labour, &position);
        }
        costs
    }

    fn add(&mut self, tactic: &Tactic, count_labour: bool, position: &impl Fn(&GoalId) -> Option<usize>) {
        let bearers = Bearers::of(&tactic.serves, position);
        let part = bearers.part();
        let mut cost = vec![0.0; self.total.len()];
        for line in tactic.costs.iter().filter(|_| tactic.switched_on) {
            let Some(amount) = line.amount.base() else { continue };
            let counted = count_labour || line.kind != CostKind::Labour;
            let kind = self.by_kind.entry(line.kind).or_insert_with(|| vec![0.0; cost.len()]);
            for (index, month) in (1..).take(cost.len()).enumerate() {
                if !line.timing.is_booked_in(month) {
                    continue;
                }
                if counted {
                    cost[index] += amount;
                    kind[index] += amount * part;
                } else {
                    self.labour_left_out[index] += amount * part;
                }
            }
        }
        for (index, amount) in cost.iter().enumerate() {
            self.total[index] += amount * part;
            match &bearers {
                Bearers::All => self.shared[index] += amount,
                Bearers::Goals(shares) => {
                    for (goal, share) in shares {
                        self.direct[*goal][index] += amount * share;
                    }
                }
            }
        }
        self.by_tactic.push(cost.iter().map(|amount| amount * part).collect());
    }

    /// The part of the shared cost that each goal bears when cost is summed over months 1 to n, for every n: in
    /// proportion to direct cost over those months, evenly where there is none.
    pub fn shared_weights(&self) -> Vec<Vec<f64>> {
        let mut sums = vec![0.0; self.direct.len()];
        let mut weights = vec![Vec::with_capacity(self.total.len()); self.direct.len()];
        for index in 0..self.total.len() {
            for (sum, direct) in sums.iter_mut().zip(&self.direct) {
                *sum += direct[index];
            }
            let all: f64 = sums.iter().sum();
            let even = 1.0 / sums.len() as f64;
            for (weight, sum) in weights.iter_mut().zip(&sums) {
                weight.push(if all == 0.0 { even } else { sum / all });
            }
        }
        weights
    }
}

/// The selected goals that bear a tactic's cost, by position.
enum Bearers {
    All,
    Goals(Vec<(usize, f64)>),
}

impl Bearers {
    /// A tactic that serves no goal yet is borne by all: its cost must not vanish while that is being decided.
    fn of(serves: &Serves, position: &impl Fn(&GoalId) -> Option<usize>) -> Self {
        match serves {
            Serves::Goals(shares) if !shares.is_empty() => Self::Goals(
                shares.iter().filter_map(|(goal, share)| Some((position(goal)?, *share))).collect(),
            ),
            _ => Self::All,
        }
    }

    /// The part of the tactic's cost that counts: the shares of goals that are not selected are left out.
    fn part(&self) -> f64 {
        match self {
            Self::All => 1.0,
            Self::Goals(shares) => shares.iter().map(|(_, share)| share).sum(),
        }
    }
}
