//! Which tactic delivers how much of a KPI's improvement, and what is left when tactics are switched off.

use super::stream::ROUNDING;
use crate::plan::{KpiId, Plan, Tactic};

/// How the tactics share one KPI.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deliveries {
    deliveries: Vec<Delivered>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Delivered {
    tactic: usize,
    share: f64,
    on: bool,
}

impl Deliveries {
    /// The deliveries of each KPI that `position` knows.
    pub fn of(plan: &Plan, kpis: usize, position: impl Fn(&KpiId) -> Option<usize>) -> Vec<Self> {
        let mut entered: Vec<Vec<(usize, &Tactic, Option<f64>)>> = vec![Vec::new(); kpis];
        for (index, tactic) in plan.tactics.iter().enumerate() {
            for delivery in &tactic.kpis {
                if let Some(kpi) = position(&delivery.kpi) {
                    entered[kpi].push((index, tactic, delivery.share));
                }
            }
        }
        entered.into_iter().map(|rows| Self::sharing(&rows)).collect()
    }

    /// Shares that are not set divide evenly what the set ones leave.
    fn sharing(rows: &[(usize, &Tactic, Option<f64>)]) -> Self {
        let set: f64 = rows.iter().filter_map(|(_, _, share)| *share).sum();
        let unset = rows.iter().filter(|(_, _, share)| share.is_none()).count();
        let even = left(set) / unset as f64;
        let deliveries = rows
            .iter()
            .map(|(tactic, row, share)| Delivered {
                tactic: *tactic,
                share: share.unwrap_or(even),
                on: row.switched_on,
            })
            .collect();
        Self { deliveries }
    }

    /// The share of each tactic, by its position.
    pub fn shares(&self) -> impl Iterator<Item = (usize, f64)> {
        self.deliveries.iter().map(|row| (row.tactic, row.share))
    }

    /// What part of the improvement is delivered: all of it less the shares of the tactics that are switched
    /// off; all where no tactic is assigned, nothing where all are off.
    pub fn delivered(&self) -> f64 {
        self.delivered_without(None)
    }

    /// What part would no longer be delivered if this tactic alone were switched off, for every tactic that is on.
    pub fn lost_without(&self) -> impl Iterator<Item = (usize, f64)> {
        let now = self.delivered();
        let on = self.deliveries.iter().filter(|row| row.on);
        on.map(move |row| (row.tactic, now - self.delivered_without(Some(row.tactic))))
    }

    fn delivered_without(&self, off: Option<usize>) -> f64 {
        if self.deliveries.is_empty() {
            return 1.0;
        }
        let is_off = |row: &&Delivered| !row.on || off == Some(row.tactic);
        if self.deliveries.iter().all(|row| is_off(&row)) {
            return 0.0;
        }
        left(self.deliveries.iter().filter(is_off).map(|row| row.share).sum())
    }
}

/// What shares leave of the whole; nothing where they add up to it but for rounding.
fn left(shares: f64) -> f64 {
    let left = 1.0 - shares;
    if left > ROUNDING { left } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Delivery, Month};

    #[test]
    fn shares_that_are_not_set_divide_what_the_set_ones_leave() {
        let mut plan = Plan::starting("P1".into(), "", Month::new(2026, 3).unwrap(), "TWD");
        for (id, share) in [("T1", Some(0.4)), ("T2", None), ("T3", None)] {
            let kpis = vec![Delivery { kpi: "K1".into(), share }];
            plan.tactics.push(Tactic { kpis, ..plan.tactic_for(id.into(), None) });
        }
        let position = |_: &KpiId| Some(0);
        let shares = |plan: &Plan| -> Vec<f64> {
            Deliveries::of(plan, 1, position)[0].shares().map(|(_, share)| share).collect()
        };
        assert_eq!(shares(&plan), [0.4, 0.3, 0.3]);
        plan.tactics[0].switched_on = false;
        assert_eq!(shares(&plan), [0.4, 0.3, 0.3]);
        assert_eq!(Deliveries::of(&plan, 1, position)[0].delivered(), 0.6);
    }

    #[test]
    fn shares_that_add_up_to_everything_leave_nothing() {
        // 0.7 + 0.2 + 0.1 in binary is a little less than 1.
        let mut plan = Plan::starting("P1".into(), "", Month::new(2026, 3).unwrap(), "TWD");
        for (id, share) in [("T1", Some(0.7)), ("T2", Some(0.2)), ("T3", Some(0.1)), ("T4", None)] {
            let kpis = vec![Delivery { kpi: "K1".into(), share }];
            let switched_on = share.is_none();
            plan.tactics.push(Tactic { switched_on, kpis, ..plan.tactic_for(id.into(), None) });
        }
        let deliveries = &Deliveries::of(&plan, 1, |_| Some(0))[0];
        assert_eq!(deliveries.shares().last(), Some((3, 0.0)));
        assert_eq!(deliveries.delivered(), 0.0);
    }
}
