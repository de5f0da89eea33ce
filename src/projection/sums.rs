//! A value and a cost summed over months 1 to n, for every n, and what is read off from the sums.

use super::figures::{BreakEven, Milestone};
use super::returns::{month, reaches, roi};
use super::stream::running;

pub struct Sums {
    pub value: Vec<f64>,
    pub cost: Vec<f64>,
    /// Net present value.
    pub npv: Vec<f64>,
}

impl Sums {
    /// Of a value and a cost by month, whose money is worth `discount` of its amount today.
    pub fn of(value: &[f64], cost: &[f64], discount: &[f64]) -> Self {
        let mut sums = Self { value: value.to_vec(), cost: cost.to_vec(), npv: vec![0.0; value.len()] };
        // In one walk: each sum waits for itself only, not for the others.
        let (mut value, mut cost, mut npv) = (0.0, 0.0, 0.0);
        let months = sums.value.iter_mut().zip(&mut sums.cost).zip(&mut sums.npv).zip(discount);
        for (((value_so_far, cost_so_far), npv_so_far), factor) in months {
            running(&mut npv, (*value_so_far - *cost_so_far) * factor);
            running(&mut value, *value_so_far);
            running(&mut cost, *cost_so_far);
            (*value_so_far, *cost_so_far, *npv_so_far) = (value, cost, npv);
        }
        sums
    }

    /// The same value against the cost with a part of a shared one, by the month summed to.
    pub fn with_shared(&self, shared: &Self, parts: &[f64]) -> Self {
        let load = |own: &[f64], shared: &[f64]| -> Vec<f64> {
            own.iter().zip(shared).zip(parts).map(|((own, shared), part)| own + shared * part).collect()
        };
        Self {
            value: self.value.clone(),
            cost: load(&self.cost, &shared.cost),
            npv: load(&self.npv, &shared.npv),
        }
    }

    /// The figures at some months.
    pub fn milestones(&self, months: &[u32]) -> Vec<Milestone> {
        let at = |month: u32| {
            let index = usize::try_from(month).ok()?.checked_sub(1)?;
            let (value, cost) = (*self.value.get(index)?, *self.cost.get(index)?);
            let (net, roi, npv) = (value - cost, roi(value, cost), *self.npv.get(index)?);
            Some(Milestone { month, value, cost, net, roi, npv })
        };
        months.iter().filter_map(|&month| at(month)).collect()
    }

    pub fn break_even(&self) -> Option<BreakEven> {
        let mut months = self.value.iter().zip(&self.cost);
        let first = months.position(|(value, cost)| *cost > 0.0 && reaches(*value, *cost))?;
        let holds = months.all(|(value, cost)| reaches(*value, *cost));
        Some(BreakEven { month: month(first), holds })
    }
}
