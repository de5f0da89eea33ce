//! The benchmark model as a plain loop over random numbers, as anybody would write it: what the simulation's speed and
//! error are held against.

// Each user takes what it needs.
#![allow(dead_code)]

use rand::SeedableRng as _;
use rand::rngs::SmallRng;
use rand_distr::{Beta, Distribution as _, LogNormal};
use serde_json::Value;

struct Stretched {
    least: f64,
    width: f64,
    beta: Beta<f64>,
}

impl Stretched {
    fn pert(range: &Value) -> Self {
        let [least, most_likely, greatest] = [0, 1, 2].map(|at| range[at].as_f64().unwrap());
        let width = greatest - least;
        let (a, b) =
            (1.0 + 4.0 * (most_likely - least) / width, 1.0 + 4.0 * (greatest - most_likely) / width);
        Self { least, width, beta: Beta::new(a, b).unwrap() }
    }

    fn draw(&self, random: &mut SmallRng) -> f64 {
        self.least + self.width * self.beta.sample(random)
    }
}

fn lognormal(range: &Value) -> LogNormal<f64> {
    let [low, high] = [0, 1].map(|at| range[at].as_f64().unwrap().ln());
    LogNormal::new(f64::midpoint(low, high), (high - low) / (2.0 * 1.644_853_626_951_472_7)).unwrap()
}

pub struct PlainModel {
    kpis: Vec<(Stretched, LogNormal<f64>, Stretched)>,
    setup: LogNormal<f64>,
    monthly: Stretched,
    cross: Stretched,
    /// 1 + the discount rate.
    yearly: f64,
}

const MONTHS: usize = 24;

impl PlainModel {
    pub fn new(model: &str) -> Self {
        let model: Value = serde_json::from_str(model).unwrap();
        let kpi = |kpi: &Value| {
            (Stretched::pert(&kpi["uplift"]), lognormal(&kpi["value"]), Stretched::pert(&kpi["ramp"]))
        };
        Self {
            kpis: model["kpis"].as_array().unwrap().iter().map(kpi).collect(),
            setup: lognormal(&model["setup"]),
            monthly: Stretched::pert(&model["monthly"]),
            cross: Stretched::pert(&model["cross"]),
            yearly: 1.0 + model["discountRate"].as_f64().unwrap(),
        }
    }

    /// P5, P10, P25, P50, P75, P90 and P95 of the cumulative net of every month.
    pub fn percentiles_by_month(&self, samples: usize, seed: u64) -> Vec<[f64; 7]> {
        let mut random = SmallRng::seed_from_u64(seed);
        let mut nets: Vec<Vec<f64>> = (0..MONTHS).map(|_| Vec::with_capacity(samples)).collect();
        for _ in 0..samples {
            for (net, column) in self.sample(&mut random).into_iter().zip(&mut nets) {
                column.push(net);
            }
        }
        nets.iter_mut().map(|net| percentiles(net, [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95])).collect()
    }

    /// P10, P50 and P90 of the NPV.
    pub fn percentiles_of_npv(&self, samples: usize, seed: u64) -> [f64; 3] {
        let mut random = SmallRng::seed_from_u64(seed);
        let factors: Vec<f64> = (0..MONTHS).map(|m| self.yearly.powf(m as f64 / -12.0)).collect();
        let mut npv = || {
            let mut before = 0.0;
            let nets = self.sample(&mut random).into_iter().zip(&factors);
            nets.map(|(net, factor)| (net - std::mem::replace(&mut before, net)) * factor).sum::<f64>()
        };
        let mut npvs: Vec<f64> = (0..samples).map(|_| npv()).collect();
        percentiles(&mut npvs, [0.1, 0.5, 0.9])
    }

    /// The cumulative net by month.
    fn sample(&self, random: &mut SmallRng) -> [f64; MONTHS] {
        let mut value = [0.0; MONTHS];
        let mut first = [0.0; MONTHS];
        for (k, (uplift, worth, ramp)) in self.kpis.iter().enumerate() {
            let (uplift, worth, ramp) = (uplift.draw(random), worth.sample(random), ramp.draw(random));
            let strength = if k == 1 { self.cross.draw(random) } else { 0.0 };
            for m in 0..MONTHS {
                let mut improvement = uplift * ((m + 1) as f64 / ramp).min(1.0);
                if k == 0 {
                    first[m] = improvement;
                } else if k == 1 && m >= 2 {
                    improvement += strength * first[m - 2];
                }
                value[m] += worth * improvement;
            }
        }
        let (setup, monthly) = (self.setup.sample(random), self.monthly.draw(random));
        let mut net = -setup;
        value.map(|value| {
            net += value - monthly;
            net
        })
    }
}

fn percentiles<const N: usize>(values: &mut [f64], levels: [f64; N]) -> [f64; N] {
    values.sort_unstable_by(f64::total_cmp);
    // A place among the values.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    levels.map(|level| values[(level * (values.len() - 1) as f64) as usize])
}
