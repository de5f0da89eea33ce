//! How sure an order is, to the last bit: the same figures natively and in WebAssembly. The natively written golden file
//! is what the browser is held against.

use std::fmt::Write as _;

use tenfold::evaluation::evaluate;
use tenfold::plan::{Plan, Quantity, Range, Rating, WeightMethod};
use tenfold::priority::robustness;

/// The tea shop with comparisons and ranges, so that powers and logarithms take part.
fn plan() -> Plan {
    let mut plan = tenfold::file::open(include_bytes!("../../samples/tea-shop.en.json")).unwrap().plan;
    let ids: Vec<_> = plan.goals.criteria.iter().map(|criterion| criterion.id.clone()).collect();
    plan.goals.weighing.method = WeightMethod::Pairwise;
    for (first, second, times) in [(0, 1, 3.0), (1, 2, 1.0 / 3.0), (0, 2, 2.0), (2, 3, 5.0), (0, 4, 7.0)] {
        plan.goals.weighing.compare(&ids[first], &ids[second], Some(times));
    }
    let pert = Range::Pert { least: 1.0, most_likely: 3.0, greatest: 5.0 };
    let triangular = Range::Triangular { least: 2.0, most_likely: 2.5, greatest: 4.5 };
    for (goal, range) in [pert, triangular].into_iter().enumerate() {
        let rating = Rating::of(Quantity::Range(range)).unwrap();
        plan.goals.candidates[goal + 1].ratings.insert(ids[goal].clone(), rating);
    }
    plan
}

/// Each goal's figures, one goal a line, in hexadecimal.
pub fn robustness_bits() -> String {
    let plan = plan();
    let found = robustness(&plan, &evaluate(&plan), 10_000);
    let second = &found.second_opinion;
    let mut lines = String::new();
    let goals = found.goals.iter().zip(second.similarities.iter().zip(&second.similarities_by_range));
    for (goal, (near, by_range)) in goals {
        let _ = write!(lines, "{}", goal.goal);
        let central = goal.central_weights.iter().flatten();
        let figures = goal.ranks.iter().chain(&goal.ranks_within).chain(central).chain(near).chain(by_range);
        for figure in figures {
            let _ = write!(lines, " {:x}", figure.to_bits());
        }
        lines.push('\n');
    }
    let alike = [second.agreement, second.rank_similarity, second.weighted_spearman];
    for figure in alike.into_iter().flatten() {
        let _ = writeln!(lines, "{:x}", figure.to_bits());
    }
    lines
}
