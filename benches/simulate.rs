//! How long a simulation of the benchmark plan takes, beside the same model as a plain loop over random numbers. Run
//! by `cargo bench --bench simulate`; in the browser the simulation is measured by the page's own benchmark.

#[path = "../tests/support/benchmark_plan.rs"]
mod benchmark_plan;
#[path = "../tests/support/large_plan.rs"]
mod large_plan;
#[path = "../tests/support/plain_model.rs"]
mod plain_model;

use benchmark_plan::{MODEL, benchmark_plan};
use divan::Bencher;
use large_plan::large_plan;
use plain_model::PlainModel;
use tenfold::simulation::Simulation;

fn main() {
    divan::main();
}

#[divan::bench(args = [10_000, 100_000, 1_000_000])]
fn tenfold(bencher: Bencher, samples: u32) {
    let plan = benchmark_plan();
    bencher.bench(|| Simulation::new(&plan, samples).finish());
}

/// What the first figures wait for.
#[divan::bench]
fn tenfold_without_samples(bencher: Bencher) {
    let plan = benchmark_plan();
    bencher.bench(|| Simulation::new(&plan, 1).finish());
}

/// A plan fifty times the size of a small shop's.
#[divan::bench(args = [1, 1_000], sample_count = 5)]
fn large(bencher: Bencher, samples: u32) {
    let plan = large_plan();
    bencher.bench(|| Simulation::new(&plan, samples).finish());
}

/// The same figures by month from a loop that anybody would write.
#[divan::bench(args = [10_000, 100_000])]
fn plain_loop(bencher: Bencher, samples: usize) {
    let model = PlainModel::new(MODEL);
    bencher.bench(|| model.percentiles_by_month(samples, 1));
}
