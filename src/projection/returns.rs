//! From a value and a cost by month to what they return: ROI, break-even, NPV, IRR, MIRR.

use super::figures::{BreakEven, Irr, Milestone, Return};
use super::finance::{Modified, internal_rates};
use super::stream::{ROUNDING, add_part, later, scaled};
use super::sums::Sums;

/// The months that are projected and what money in them is worth today.
pub struct Calendar {
    pub horizon: usize,
    pub milestones: Vec<u32>,
    /// 1 / (1 + d)^((m − 1)/12) of each month.
    pub discount: Vec<f64>,
}

/// Cost shared with others, whoever bears it.
pub struct SharedCost {
    by_month: Vec<f64>,
    /// Against no value: the net present values are not above 0.
    sums: Sums,
}

impl Calendar {
    pub fn new(horizon: u32, milestones: Vec<u32>, yearly_rate: f64) -> Self {
        let discount =
            (0..horizon).map(|t| libm::pow(1.0 + yearly_rate, -f64::from(t) / 12.0)).collect::<Vec<f64>>();
        Self { horizon: discount.len(), milestones, discount }
    }

    /// A stream of zeros.
    pub fn nothing(&self) -> Vec<f64> {
        vec![0.0; self.horizon]
    }

    /// What a value returns against a cost.
    pub fn returns(&self, value: Vec<f64>, cost: Vec<f64>) -> Return {
        let sums = Sums::of(&value, &cost, &self.discount);
        self.assemble(value, cost, sums)
    }

    /// What a value returns against a cost of its own, and against that with a part of a shared one. The part
    /// depends on the month up to which cost is summed, so cumulative cost is not the sum of any fixed months: the
    /// monthly cost is shown with the part of the horizon.
    pub fn direct_and_loaded_returns(
        &self,
        value: Vec<f64>,
        direct: Vec<f64>,
        shared: &SharedCost,
        parts: &[f64],
    ) -> (Return, Return) {
        let sums = Sums::of(&value, &direct, &self.discount);
        let loaded_sums = sums.with_shared(&shared.sums, parts);
        let mut loaded = direct.clone();
        add_part(&mut loaded, &shared.by_month, parts.last().copied().unwrap_or(0.0));
        (self.assemble(value.clone(), direct, sums), self.assemble(value, loaded, loaded_sums))
    }

    pub fn shared_cost(&self, by_month: &[f64]) -> SharedCost {
        let sums = Sums::of(&self.nothing(), by_month, &self.discount);
        SharedCost { by_month: by_month.to_vec(), sums }
    }

    /// The milestones and break-even of streams multiplied by factors and moved to so many months later.
    pub fn shifted(
        &self,
        base: &Return,
        value_factor: f64,
        cost_factor: f64,
        delay: usize,
    ) -> (Vec<Milestone>, Option<BreakEven>) {
        let value = later(&scaled(&base.value_by_month, value_factor), delay);
        let cost = later(&scaled(&base.cost_by_month, cost_factor), delay);
        let sums = Sums::of(&value, &cost, &self.discount);
        (sums.milestones(&self.milestones), sums.break_even())
    }

    fn assemble(&self, value: Vec<f64>, cost: Vec<f64>, sums: Sums) -> Return {
        let net: Vec<f64> = value.iter().zip(&cost).map(|(v, c)| net(*v, *c)).collect();
        Return {
            milestones: sums.milestones(&self.milestones),
            break_even: sums.break_even(),
            pays_its_month: pays_its_month(&value, &cost),
            npv: sums.npv.last().copied().unwrap_or(0.0),
            irr: irr(&net),
            mirr: self.mirr(&net),
            cost_of_waiting: value.last().copied().unwrap_or(0.0),
            cumulative_cost: sums.cost,
            value_by_month: value,
            cost_by_month: cost,
        }
    }

    /// Finance and reinvestment rate are the monthly equivalent of the discount rate.
    fn mirr(&self, net: &[f64]) -> Option<f64> {
        let (mut outlay, mut inflow) = (0.0, 0.0);
        for (x, factor) in net.iter().zip(&self.discount) {
            outlay += (-x).max(0.0) * factor;
            inflow += x.max(0.0) * factor;
        }
        // The last month's discount factor is (1 + d)^(−(N−1)/12): dividing by it carries money to month N.
        let last = self.discount.last().copied()?;
        let periods = self.horizon.saturating_sub(1) as f64;
        let modified = Modified { outlay, returns: inflow / last, periods };
        modified.rate(12.0).filter(|rate| rate.is_finite())
    }
}

/// (V − C) / C; undefined where the cost is 0, or so small that the ROI is beyond every number.
pub fn roi(value: f64, cost: f64) -> Option<f64> {
    Some((value - cost) / cost).filter(|roi| roi.is_finite())
}

/// Value − cost; nothing where they are the same money, since a remainder of rounding would be a flow with a sign.
fn net(value: f64, cost: f64) -> f64 {
    let net = value - cost;
    if net.abs() <= ROUNDING * value.abs().max(cost.abs()) { 0.0 } else { net }
}

/// Value has reached cost, or falls short of it by rounding only.
pub fn reaches(value: f64, cost: f64) -> bool {
    net(value, cost) >= 0.0
}

fn pays_its_month(value: &[f64], cost: &[f64]) -> Option<u32> {
    let pays = |&m: &usize| (cost[m] > 0.0 || value[m] > 0.0) && reaches(value[m], cost[m]);
    (0..value.len()).find(pays).map(month)
}

/// The month of an index; horizons are at most 120.
pub fn month(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1)
}

fn irr(net: &[f64]) -> Irr {
    match internal_rates(net).as_slice() {
        [] => Irr::None,
        [monthly] => {
            let yearly = libm::pow(1.0 + monthly, 12.0) - 1.0;
            if yearly.is_finite() { Irr::Rate { monthly: *monthly, yearly } } else { Irr::None }
        }
        several => Irr::Several { count: u32::try_from(several.len()).unwrap_or(u32::MAX) },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calendar(horizon: u32) -> Calendar {
        Calendar::new(horizon, vec![horizon], 0.05)
    }

    #[test]
    fn roi_is_undefined_without_a_cost() {
        assert_eq!(roi(100.0, 0.0), None);
        assert_eq!(roi(150.0, 100.0), Some(0.5));
    }

    #[test]
    fn a_refund_of_all_costs_leaves_none() {
        // 0.1 + 0.2 − 0.3 in binary is 6e-17: no cost to divide by.
        let returns = calendar(3).returns(vec![5.0, 0.0, 0.0], vec![0.1, 0.2, -0.3]);
        assert_eq!((returns.cumulative_cost[2], returns.roi_by_month()[2]), (0.0, None));
    }

    #[test]
    fn break_even_needs_a_cost_and_may_not_hold() {
        let value = vec![0.0, 200.0, 0.0, 0.0, 500.0];
        let cost = vec![100.0, 0.0, 150.0, 0.0, 0.0];
        let returns = calendar(5).returns(value, cost);
        assert_eq!(returns.break_even, Some(BreakEven { month: 2, holds: false }));
        let free = calendar(2).returns(vec![10.0, 10.0], vec![0.0, 0.0]);
        assert_eq!(free.break_even, None);
        assert_eq!(free.pays_its_month, Some(1));
    }

    #[test]
    fn tenths_that_add_up_to_the_cost_break_even() {
        // 0.1 + 0.2 in binary is not 0.3; the money is the same.
        let returns = calendar(3).returns(vec![0.1, 0.2, 0.0], vec![0.3, 0.0, 0.0]);
        assert_eq!(returns.break_even, Some(BreakEven { month: 2, holds: true }));
        let returns = calendar(3).returns(vec![0.3, 0.0, 0.0], vec![0.1, 0.2, 0.0]);
        assert_eq!(returns.break_even, Some(BreakEven { month: 1, holds: true }));
    }

    #[test]
    fn break_even_is_the_first_whole_period_of_the_published_payback() {
        // Payback 2.6 periods after time 0 (vector payback-simple): the fourth flow, month 4.
        let value = vec![0.0, 300.0, 400.0, 500.0];
        let cost = vec![1000.0, 0.0, 0.0, 0.0];
        assert_eq!(calendar(4).returns(value, cost).break_even, Some(BreakEven { month: 4, holds: true }));
    }

    #[test]
    fn the_launch_month_is_not_discounted_and_a_year_later_is_by_the_yearly_rate() {
        let mut value = vec![0.0; 13];
        value[0] = 100.0;
        value[12] = 105.0;
        let returns = calendar(13).returns(value, vec![0.0; 13]);
        assert!((returns.npv - 200.0).abs() < 1e-9);
    }

    #[test]
    fn a_stream_that_is_paid_back_once_has_one_yearly_rate() {
        let mut value = vec![0.0; 13];
        value[12] = 121.0;
        let mut cost = vec![0.0; 13];
        cost[0] = 100.0;
        let returns = calendar(13).returns(value, cost);
        let Irr::Rate { yearly, .. } = returns.irr else { panic!("{:?}", returns.irr) };
        assert!((yearly - 0.21).abs() < 1e-12);
        assert!((returns.mirr.unwrap() - 0.21).abs() < 1e-12);
    }

    #[test]
    fn a_month_that_earns_what_it_spends_does_not_move_the_internal_rate() {
        // In binary the first month loses 5e-17: with the others that would make two rates.
        let returns = calendar(3).returns(vec![0.3, 100.0, 0.0], vec![0.1 + 0.2, 0.0, 50.0]);
        let Irr::Rate { monthly, .. } = returns.irr else { panic!("{:?}", returns.irr) };
        assert!((monthly + 0.5).abs() < 1e-12);
        let returns = calendar(2).returns(vec![0.3, 1.0], vec![0.1 + 0.2, 0.0]);
        assert_eq!((returns.irr, returns.mirr), (Irr::None, None));
    }

    #[test]
    fn returns_beyond_every_number_are_undefined() {
        let returns = calendar(2).returns(vec![0.0, 1e20], vec![1e-300, 0.0]);
        assert_eq!((returns.irr, returns.mirr), (Irr::None, None));
        assert_eq!(returns.roi_by_month(), [Some(-1.0), None]);
    }

    #[test]
    fn without_a_change_of_sign_there_is_no_internal_rate() {
        let returns = calendar(3).returns(vec![1.0; 3], vec![2.0; 3]);
        assert_eq!((returns.irr, returns.mirr), (Irr::None, None));
        let returns = calendar(3).returns(vec![0.0; 3], vec![0.0; 3]);
        assert_eq!((returns.irr, returns.mirr), (Irr::None, None));
    }

    #[test]
    fn the_part_of_a_shared_cost_is_the_one_of_the_month_summed_to() {
        let shared = calendar(2).shared_cost(&[10.0, 10.0]);
        let (value, direct) = (vec![0.0, 0.0], vec![5.0, 5.0]);
        let (direct, loaded) = calendar(2).direct_and_loaded_returns(value, direct, &shared, &[1.0, 0.5]);
        assert_eq!(direct.cumulative_cost, [5.0, 10.0]);
        assert_eq!(loaded.cumulative_cost, [15.0, 20.0]);
        assert_eq!(loaded.cost_by_month, [10.0, 10.0]);
    }
}
