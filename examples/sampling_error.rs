//! How far P10, P50 and P90 of the NPV are off on the benchmark plan, over 100 seeds: the simulation with 10,000
//! samples beside plain Monte Carlo with 50,000. `cargo run --profile bench --example sampling_error`

#[path = "../tests/support/benchmark_plan.rs"]
mod benchmark_plan;
#[path = "../tests/support/plain_model.rs"]
mod plain_model;

use benchmark_plan::{MODEL, benchmark_plan};
use plain_model::PlainModel;
use tenfold::simulation::Simulation;

const SEEDS: u32 = 100;

fn main() {
    let exact = mean((0..8).map(|n| simulated(1_000_000, 1_000 + n)));
    let plain = PlainModel::new(MODEL);
    println!("P10, P50, P90 of the NPV: {exact:.0?}; root mean square errors over {SEEDS} seeds:");
    let own = errors((0..SEEDS).map(|seed| simulated(10_000, seed)), exact);
    println!("Tenfold, 10,000 samples:     {own:.1?}");
    let other = errors((0..SEEDS).map(|seed| plain.percentiles_of_npv(50_000, u64::from(seed))), exact);
    println!("plain loop, 50,000 samples:  {other:.1?}");
}

fn simulated(samples: u32, seed: u32) -> [f64; 3] {
    let mut plan = benchmark_plan();
    plan.settings.uncertainty.seed = seed;
    let outcome = Simulation::new(&plan, samples).finish();
    let npv = outcome.milestones[2].npv.percentiles;
    [npv.p10, npv.p50, npv.p90]
}

fn mean(figures: impl ExactSizeIterator<Item = [f64; 3]>) -> [f64; 3] {
    let n = figures.len() as f64;
    figures.fold([0.0; 3], |sum, x| std::array::from_fn(|at| sum[at] + x[at] / n))
}

/// Root mean square of the distance.
fn errors(figures: impl ExactSizeIterator<Item = [f64; 3]>, exact: [f64; 3]) -> [f64; 3] {
    mean(figures.map(|x| std::array::from_fn(|at| (x[at] - exact[at]).powi(2)))).map(f64::sqrt)
}
