//! Writes the plan that benchmarks measure as a file for the page:
//! `cargo run --example large_plan > large-plan.json`.

#[path = "../tests/support/large_plan.rs"]
mod support;

use tenfold::evaluation::evaluate;
use tenfold::file::export;

fn main() {
    let plan = support::large_plan();
    print!("{}", export(&plan, &evaluate(&plan), "2026-03-01T00:00:00Z"));
}
