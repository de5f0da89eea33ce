//! Goals that are near each other, so that ranks change with every sample: what rank acceptability is measured on.

use tenfold::priority::robustness::Cell;

pub fn near_goals(count: usize, criteria: usize) -> Vec<Vec<Cell>> {
    let halves = |goal: usize, criterion: usize| (goal * 7 + criterion * 5 + goal * criterion * 3) % 9;
    let cell = |goal, criterion| Cell::Exactly(1.0 + halves(goal, criterion) as f64 / 2.0);
    (0..count).map(|goal| (0..criteria).map(|criterion| cell(goal, criterion)).collect()).collect()
}

/// Each goal with the one behind it.
pub fn neighbours(count: usize) -> Vec<(usize, usize)> {
    (1..count).map(|row| (row - 1, row)).collect()
}
