//! Works the model out for a lane of samples: value and cost of every month.

use super::input::Input;
use super::lane::{LANE, Lane, ZERO, add, add_product, multiply};
use super::model::{KpiTerms, LinkTerms, Model, Source};

/// How goals that may fail are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Success {
    /// Each succeeds or fails, as its input says.
    Drawn,
    /// Every benefit is cut to its goal's chance.
    Expected,
}

/// Space to work in, kept from lane to lane.
pub struct Space {
    /// The inputs' values, in the order of the model's.
    pub inputs: Vec<Lane>,
    /// By month.
    pub value: Vec<Lane>,
    pub cost: Vec<Lane>,
    /// Improvement of the linked KPIs, by KPI and month.
    improvement: Vec<Lane>,
}

impl Space {
    pub fn of(model: &Model) -> Self {
        let months = model.months();
        Self {
            inputs: model.inputs.iter().map(|input| [input.base; LANE]).collect(),
            value: vec![ZERO; months],
            cost: vec![ZERO; months],
            improvement: vec![ZERO; months * model.linked],
        }
    }

    /// Takes what is drawn for an input to its values.
    pub fn set(&mut self, at: usize, input: &Input, drawn: &Lane) {
        input.at_each(drawn, &mut self.inputs[at]);
    }
}

impl Source {
    fn lane(self, inputs: &[Lane]) -> Lane {
        match self {
            Self::Fixed(x) => [x; LANE],
            Self::Input(at) => inputs[at],
        }
    }
}

impl Model {
    /// Cost by month, from the inputs.
    #[cfg_attr(feature = "simd", target_feature(enable = "simd128"))]
    pub fn spend(&self, space: &mut Space) {
        let (factor, delay) = (self.shift.cost_factor, self.shift.delay);
        space.cost.fill(ZERO);
        let cost = &mut space.cost[delay..];
        for (lane, fixed) in cost.iter_mut().zip(&self.fixed_cost) {
            *lane = [factor * *fixed; LANE];
        }
        for window in &self.windows {
            let mut sum = ZERO;
            for line in &window.lines {
                let mut amount = line.amount.lane(&space.inputs);
                multiply(&mut amount, &line.rate.lane(&space.inputs));
                add(&mut sum, factor * line.factor, &amount);
            }
            for lane in cost.iter_mut().take(window.to).skip(window.from) {
                add(lane, 1.0, &sum);
            }
        }
    }

    /// Value by month, from the inputs.
    #[cfg_attr(feature = "simd", target_feature(enable = "simd128"))]
    pub fn earn(&self, success: Success, space: &mut Space) {
        let months = self.months();
        let (factor, delay) = (self.shift.value_factor, self.shift.delay);
        let Space { inputs, value, improvement, .. } = space;
        value.fill(ZERO);
        let value = &mut value[delay..];
        improvement.fill(ZERO);
        for kpi in &self.kpis {
            let mut full = full_effect(kpi, success, inputs);
            multiply(&mut full, &[factor; LANE]);
            let months = if let Some(at) = kpi.linked {
                &mut improvement[at * months..][..months]
            } else {
                multiply(&mut full, &kpi.unit_value.lane(inputs));
                &mut value[..]
            };
            add_ramp(months, &full, &kpi.lag.lane(inputs), &kpi.ramp.lane(inputs));
        }
        for link in &self.links {
            spread(link, improvement, months, &link.strength.lane(inputs));
        }
        for kpi in &self.kpis {
            let Some(at) = kpi.linked else { continue };
            let unit_value = kpi.unit_value.lane(inputs);
            for (value, units) in value.iter_mut().zip(&improvement[at * months..]) {
                add_product(value, units, &unit_value);
            }
        }
    }
}

/// a·Δ: units of improvement at full effect that are due to the plan.
#[cfg_attr(feature = "simd", target_feature(enable = "simd128"))]
fn full_effect(kpi: &KpiTerms, success: Success, inputs: &[Lane]) -> Lane {
    let mut full = kpi.target.lane(inputs);
    add(&mut full, -1.0, &kpi.baseline.lane(inputs));
    multiply(&mut full, &kpi.attribution.lane(inputs));
    multiply(&mut full, &[kpi.part; LANE]);
    if let Some((drawn, chance)) = kpi.success {
        let factor = match success {
            Success::Drawn => drawn.lane(inputs),
            Success::Expected => [chance; LANE],
        };
        multiply(&mut full, &factor);
    }
    full
}

/// Adds full · r(m) to every month, r as in `projection::ramp`.
#[cfg_attr(feature = "simd", target_feature(enable = "simd128"))]
fn add_ramp(months: &mut [Lane], full: &Lane, lag: &Lane, ramp: &Lane) {
    let per_month = ramp.map(|months| 1.0 / months);
    let mut month = 0.0;
    for lane in months {
        month += 1.0;
        for at in 0..LANE {
            let part = (month - lag[at]) * per_month[at];
            let part = if part > 0.0 { part } else { 0.0 };
            let part = if part < 1.0 { part } else { 1.0 };
            lane[at] += full[at] * part;
        }
    }
}

/// `T_to(m)` += γ · `T_from(m − lag)`.
#[cfg_attr(feature = "simd", target_feature(enable = "simd128"))]
fn spread(link: &LinkTerms, improvement: &mut [Lane], months: usize, strength: &Lane) {
    let (from, to) = (link.from * months, link.to * months);
    for month in link.lag..months {
        let earlier = improvement[from + month - link.lag];
        add_product(&mut improvement[to + month], &earlier, strength);
    }
}
