//! Rank acceptability as the benchmark asks for it: 10,000 weights for 50 goals and 10 criteria. `script/acceptability`
//! compiles it as the page is compiled, runs it in Chromium and takes the time.

use std::hint::black_box;

#[path = "../tests/support/near_goals.rs"]
mod near_goals;

use near_goals::{near_goals, neighbours};
use tenfold::priority::robustness::{Space, acceptability};

fn main() {
    let goals = near_goals(50, 10);
    black_box(acceptability(&goals, Space::Whole, &neighbours(50), 10_000, 1));
}
