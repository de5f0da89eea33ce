//! How long rank acceptability takes: 10,000 weights for 50 goals and 10 criteria, at most 25 ms in a browser, which
//! `script/acceptability` measures. Run by `cargo bench`.

#[path = "../tests/support/near_goals.rs"]
mod near_goals;

use divan::Bencher;
use near_goals::{near_goals, neighbours};
use tenfold::priority::robustness::{Space, acceptability};

fn main() {
    divan::main();
}

#[divan::bench]
fn all_weights(bencher: Bencher) {
    let (goals, pairs) = (near_goals(50, 10), neighbours(50));
    bencher.bench(|| acceptability(&goals, Space::Whole, &pairs, 10_000, 1));
}

#[divan::bench]
fn weights_within_a_band(bencher: Bencher) {
    let (goals, pairs) = (near_goals(50, 10), neighbours(50));
    let near = || Space::Near { weights: vec![0.1; 10], band: 0.2 };
    bencher.bench(|| acceptability(&goals, near(), &pairs, 10_000, 1));
}
