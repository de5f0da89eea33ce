//! How long rank acceptability takes: 10,000 weights for 50 goals and 10 criteria, at most 25 ms in a browser.
//! Run by `cargo bench`.

use divan::Bencher;
use tenfold::priority::robustness::{Cell, Space, acceptability};

fn main() {
    divan::main();
}

/// Goals that are near each other, so that ranks change with every sample.
fn goals(count: usize, criteria: usize) -> Vec<Vec<Cell>> {
    let halves = |goal: usize, criterion: usize| (goal * 7 + criterion * 5 + goal * criterion * 3) % 9;
    let cell = |goal, criterion| Cell::Exactly(1.0 + halves(goal, criterion) as f64 / 2.0);
    (0..count).map(|goal| (0..criteria).map(|criterion| cell(goal, criterion)).collect()).collect()
}

fn neighbours(count: usize) -> Vec<(usize, usize)> {
    (1..count).map(|row| (row - 1, row)).collect()
}

#[divan::bench]
fn all_weights(bencher: Bencher) {
    let (goals, pairs) = (goals(50, 10), neighbours(50));
    bencher.bench(|| acceptability(&goals, Space::Whole, &pairs, 10_000, 1));
}

#[divan::bench]
fn weights_within_a_band(bencher: Bencher) {
    let (goals, pairs) = (goals(50, 10), neighbours(50));
    let near = || Space::Near { weights: vec![0.1; 10], band: 0.2 };
    bencher.bench(|| acceptability(&goals, near(), &pairs, 10_000, 1));
}
