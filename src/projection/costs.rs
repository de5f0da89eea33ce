//! What tactics cost, month by month, and who bears it.

use std::collections::BTreeMap;

use crate::plan::{CostAmount, CostKind, CostLine, GoalId, Plan, Serves, Tactic};

use super::figures::LineCost;
use super::stream::{add, add_part, add_to_each, cumulative, scaled};

/// The cost of the plan in every view of it. Streams are by month, index 0 is month 1.
pub struct Costs {
    /// What each tactic costs, in the order entered.
    pub by_tactic: Vec<TacticCost>,
    /// What each selected goal bears of the tactics that serve it.
    pub direct: Vec<Vec<f64>>,
    /// What the tactics cost that serve all goals.
    pub shared: Vec<f64>,
    pub by_kind: BTreeMap<CostKind, Vec<f64>>,
    pub total: Vec<f64>,
    /// Labour that the plan leaves out of its costs.
    pub labour_left_out: Vec<f64>,
    /// Hours of labour.
    pub hours: Vec<f64>,
}

pub struct TacticCost {
    /// What it costs the selected goals.
    pub by_month: Vec<f64>,
    /// What its lines come to as entered.
    pub lines: Vec<LineCost>,
    /// Labour that the plan leaves out of its cost.
    pub labour_left_out: f64,
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
            hours: nothing(),
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
        let mut left_out = 0.0;
        for line in tactic.costs.iter().filter(|_| tactic.switched_on) {
            let booked = line.timing.booked_within(cost.len());
            if let CostAmount::Hours { hours: Some(hours), .. } = line.amount {
                add_to_each(&mut self.hours[booked.clone()], hours.base() * part);
            }
            let Some(amount) = line.amount.base() else { continue };
            if count_labour || line.kind != CostKind::Labour {
                let kind = self.by_kind.entry(line.kind).or_insert_with(|| vec![0.0; cost.len()]);
                add_to_each(&mut cost[booked.clone()], amount);
                add_to_each(&mut kind[booked], amount * part);
            } else {
                left_out += amount * part * booked.len() as f64;
                add_to_each(&mut self.labour_left_out[booked], amount * part);
            }
        }
        match &bearers {
            Bearers::All => add(&mut self.shared, &cost),
            Bearers::Goals(shares) => {
                for (goal, share) in shares {
                    add_part(&mut self.direct[*goal], &cost, *share);
                }
            }
        }
        add_part(&mut self.total, &cost, part);
        self.by_tactic.push(TacticCost {
            by_month: scaled(&cost, part),
            lines: tactic.costs.iter().map(|line| line_cost(line, cost.len())).collect(),
            labour_left_out: left_out,
        });
    }

    /// The part of the shared cost that each goal bears when cost is summed over months 1 to n, for every n: in
    /// proportion to direct cost over those months, evenly where there is none.
    pub fn shared_weights(&self) -> Vec<Vec<f64>> {
        let sums: Vec<Vec<f64>> = self.direct.iter().map(|direct| cumulative(direct)).collect();
        let mut all = vec![0.0; self.total.len()];
        for sum in &sums {
            add(&mut all, sum);
        }
        let even = 1.0 / sums.len() as f64;
        let weight = |(sum, all): (&f64, &f64)| if *all == 0.0 { even } else { sum / all };
        sums.iter().map(|sum| sum.iter().zip(&all).map(weight).collect()).collect()
    }
}

/// What a line comes to as entered, whether or not it counts.
fn line_cost(line: &CostLine, horizon: usize) -> LineCost {
    let months = u32::try_from(line.timing.booked_within(horizon).len()).unwrap_or(u32::MAX);
    let total = line.amount.base().map(|amount| amount * f64::from(months));
    LineCost { line: line.id.clone(), months, total }
}

/// The part of a tactic's cost that counts: the shares of goals that are not selected are left out.
pub fn borne_part(serves: &Serves, position: impl Fn(&GoalId) -> Option<usize>) -> f64 {
    Bearers::of(serves, &position).part()
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

    fn part(&self) -> f64 {
        match self {
            Self::All => 1.0,
            Self::Goals(shares) => shares.iter().map(|(_, share)| share).sum(),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::plan::{CostAmount, CostKind, CostLine, Month, Plan, Tactic, Timing};
    use crate::projection::project;

    use super::Costs;

    fn plan() -> Plan {
        let mut plan = Plan::starting("P1".into(), "", Month::new(2026, 3).unwrap(), "TWD");
        let labour = CostLine {
            kind: CostKind::Labour,
            amount: CostAmount::Hours { hours: Some(10.0.into()), hourly_cost: Some(300.0.into()) },
            timing: Timing::Monthly { from: 1, to: None },
            ..CostLine::starting("L1".into())
        };
        let ads = CostLine {
            kind: CostKind::Ads,
            amount: CostAmount::Money(Some(500.0.into())),
            timing: Timing::Once(2),
            ..CostLine::starting("L2".into())
        };
        let unknown = CostLine::starting("L3".into());
        plan.tactics =
            vec![Tactic { costs: vec![labour, ads, unknown], ..plan.tactic_for("T1".into(), None) }];
        plan
    }

    #[test]
    fn a_tactic_shows_what_its_lines_come_to_even_where_they_do_not_count() {
        let mut plan = plan();
        plan.tactics[0].switched_on = false;
        let projection = project(&plan);
        let tactic = &projection.tactics[0];
        let lines: Vec<_> = tactic.lines.iter().map(|line| (line.months, line.total)).collect();
        assert_eq!(lines, [(24, Some(72_000.0)), (1, Some(500.0)), (24, None)]);
        assert_eq!(tactic.cost_entered, 72_500.0);
        assert_eq!(tactic.returns.at_horizon().unwrap().cost, 0.0);
    }

    #[test]
    fn direct_costs_that_cancel_divide_the_shared_cost_evenly() {
        // A refund of 0.3 beside 0.1 + 0.2: what rounding leaves of their sum is no cost to divide by.
        let costs = Costs {
            by_tactic: Vec::new(),
            direct: vec![vec![0.1 + 0.2], vec![-0.3]],
            shared: vec![100.0],
            by_kind: std::collections::BTreeMap::new(),
            total: vec![100.0],
            labour_left_out: vec![0.0],
            hours: vec![0.0],
        };
        assert_eq!(costs.shared_weights(), [[0.5], [0.5]]);
    }

    #[test]
    fn labour_that_is_left_out_is_told_by_tactic_and_in_all() {
        let mut plan = plan();
        plan.settings.count_labour = false;
        let projection = project(&plan);
        assert_eq!(projection.tactics[0].labour_left_out, 72_000.0);
        assert_eq!(projection.labour_left_out_in_all(), 72_000.0);
        let kinds: Vec<_> = projection.cost_by_kind.iter().map(|cost| (cost.kind, cost.in_all())).collect();
        assert_eq!(kinds, [(CostKind::Ads, 500.0)]);
    }
}
