//! Writes the plan on which the simulation is measured:
//! `cargo run --example benchmark_plan > tests/benchmark/plan.json`.

#[path = "../tests/support/benchmark_plan.rs"]
mod support;

use tenfold::evaluation::evaluate;
use tenfold::file::export;

fn main() {
    let plan = support::benchmark_plan();
    print!("{}", export(&plan, &evaluate(&plan), "2026-03-01T00:00:00Z"));
}
