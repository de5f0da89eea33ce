//! From a value and a cost by month to what they return: ROI, break-even, NPV, IRR, MIRR.

use super::figures::{BreakEven, Irr, Milestone, Return};
use super::finance::{Modified, internal_rates};
use super::stream::{add_part, cumulative, later, scaled};

/// Two sums of binary fractions that differ by less than this part are the same money.
const SAME_MONEY: f64 = 1e-12;

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
    /// Summed over months 1 to n, for every n.
    cumulative: Vec<f64>,
    /// Net present value over months 1 to n, for every n: not above 0.
    npv: Vec<f64>,
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
        let cumulative_cost = cumulative(&cost);
        let npv = self.npv_by_month(&value, &cost);
        self.assemble(value, cost, cumulative_cost, &npv)
    }

    /// What a value returns against a cost of its own and a part of a shared one. The part depends on the
    /// month up to which cost is summed, so cumulative cost is not the sum of any fixed months: the monthly
    /// cost is shown with the part of the horizon.
    pub fn loaded_returns(
        &self,
        value: Vec<f64>,
        direct: &[f64],
        shared: &SharedCost,
        parts: &[f64],
    ) -> Return {
        let loaded = |mut own: Vec<f64>, shared: &[f64]| {
            for ((own, shared), part) in own.iter_mut().zip(shared).zip(parts) {
                *own += shared * part;
            }
            own
        };
        let mut cost = direct.to_vec();
        add_part(&mut cost, &shared.by_month, parts.last().copied().unwrap_or(0.0));
        let cumulative_cost = loaded(cumulative(direct), &shared.cumulative);
        let npv = loaded(self.npv_by_month(&value, direct), &shared.npv);
        self.assemble(value, cost, cumulative_cost, &npv)
    }

    pub fn shared_cost(&self, by_month: &[f64]) -> SharedCost {
        SharedCost {
            by_month: by_month.to_vec(),
            cumulative: cumulative(by_month),
            npv: self.npv_by_month(&self.nothing(), by_month),
        }
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
        let npv = self.npv_by_month(&value, &cost);
        let (value, cost) = (cumulative(&value), cumulative(&cost));
        (self.milestones(&value, &cost, &npv), break_even(&value, &cost))
    }

    /// Net present value over months 1 to n, for every n.
    fn npv_by_month(&self, value: &[f64], cost: &[f64]) -> Vec<f64> {
        let net = value.iter().zip(cost).zip(&self.discount).map(|((v, c), factor)| (v - c) * factor);
        cumulative(&net.collect::<Vec<f64>>())
    }

    fn assemble(&self, value: Vec<f64>, cost: Vec<f64>, cumulative_cost: Vec<f64>, npv: &[f64]) -> Return {
        let cumulative_value = cumulative(&value);
        let net: Vec<f64> = value.iter().zip(&cost).map(|(v, c)| net(*v, *c)).collect();
        Return {
            roi_by_month: cumulative_value.iter().zip(&cumulative_cost).map(|(v, c)| roi(*v, *c)).collect(),
            milestones: self.milestones(&cumulative_value, &cumulative_cost, npv),
            break_even: break_even(&cumulative_value, &cumulative_cost),
            pays_its_month: pays_its_month(&value, &cost),
            npv: npv.last().copied().unwrap_or(0.0),
            irr: irr(&net),
            mirr: self.mirr(&net),
            cost_of_waiting: value.last().copied().unwrap_or(0.0),
            value_by_month: value,
            cost_by_month: cost,
            cumulative_value,
            cumulative_cost,
        }
    }

    fn milestones(&self, value: &[f64], cost: &[f64], npv: &[f64]) -> Vec<Milestone> {
        let at = |month: u32| {
            let index = usize::try_from(month).ok()?.checked_sub(1)?;
            let (value, cost) = (*value.get(index)?, *cost.get(index)?);
            Some(Milestone {
                month,
                value,
                cost,
                net: value - cost,
                roi: roi(value, cost),
                npv: *npv.get(index)?,
            })
        };
        self.milestones.iter().filter_map(|&month| at(month)).collect()
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
    if net.abs() <= SAME_MONEY * value.abs().max(cost.abs()) { 0.0 } else { net }
}

/// Value has reached cost, or falls short of it by rounding only.
pub fn reaches(value: f64, cost: f64) -> bool {
    net(value, cost) >= 0.0
}

fn break_even(value: &[f64], cost: &[f64]) -> Option<BreakEven> {
    let first = (0..value.len()).find(|&n| cost[n] > 0.0 && reaches(value[n], cost[n]))?;
    let holds = (first..value.len()).all(|n| reaches(value[n], cost[n]));
    Some(BreakEven { month: month(first), holds })
}

fn pays_its_month(value: &[f64], cost: &[f64]) -> Option<u32> {
    let pays = |&m: &usize| (cost[m] > 0.0 || value[m] > 0.0) && reaches(value[m], cost[m]);
    (0..value.len()).find(pays).map(month)
}

/// The month of an index; horizons are at most 120.
fn month(index: usize) -> u32 {
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
        assert_eq!((returns.cumulative_cost[2], returns.roi_by_month[2]), (0.0, None));
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
        assert_eq!(returns.roi_by_month, [Some(-1.0), None]);
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
        let returns = calendar(2).loaded_returns(vec![0.0, 0.0], &[5.0, 5.0], &shared, &[1.0, 0.5]);
        assert_eq!(returns.cumulative_cost, [15.0, 20.0]);
        assert_eq!(returns.cost_by_month, [10.0, 10.0]);
    }
}
