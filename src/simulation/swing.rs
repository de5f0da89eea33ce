//! One input at a time: the base case with it alone at its P10 and at its P90.

use crate::projection::roi;

use super::evaluate::{Space, Success};
use super::input::Input;
use super::lane::{LANE, ZERO};
use super::model::Model;
use super::normal;
use super::outcome::Swing;
use super::pace::Pace;

/// What an input does to the figures of the horizon.
pub struct OneAtATime {
    pub p10: f64,
    pub p90: f64,
    pub swing: Swing,
    /// How much the net present value rises from its P10 to its P90.
    pub rise: f64,
}

/// For every input of the model.
pub async fn one_at_a_time(model: &Model, pace: &Pace) -> Vec<OneAtATime> {
    let mut ends = Vec::with_capacity(model.inputs.len());
    for input in &model.inputs {
        ends.push(self::ends(input));
        // The first use of an input makes its table.
        pace.spend(LANE).await;
    }
    let mut space = Space::of(model);
    let mut found = Vec::with_capacity(ends.len());
    // Two samples of a lane for every input.
    for (chunk, ends) in ends.chunks(LANE / 2).enumerate() {
        let first = chunk * LANE / 2;
        for (offset, values) in ends.iter().enumerate() {
            space.inputs[first + offset][2 * offset..2 * offset + 2].copy_from_slice(values);
        }
        let figures = figures(model, &mut space);
        for (offset, [p10, p90]) in ends.iter().enumerate() {
            let (low, high) = (figures[2 * offset], figures[2 * offset + 1]);
            let swing = Swing { at_p10: low.roi, at_p90: high.roi };
            found.push(OneAtATime { p10: *p10, p90: *p90, swing, rise: high.npv - low.npv });
            space.inputs[first + offset] = [model.inputs[first + offset].base; LANE];
        }
        pace.spend(LANE).await;
    }
    found
}

/// P10 and P90; for a chance, failure and success.
fn ends(input: &Input) -> [f64; 2] {
    if input.is_chance() {
        return [0.0, 1.0];
    }
    let z = normal::quantile(0.9);
    [input.at(-z), input.at(z)]
}

#[derive(Clone, Copy)]
struct Figures {
    roi: Option<f64>,
    npv: f64,
}

/// By the horizon, for each sample of a lane.
fn figures(model: &Model, space: &mut Space) -> [Figures; LANE] {
    model.spend(space);
    model.earn(Success::Drawn, space);
    let (mut value, mut cost, mut npv) = (ZERO, ZERO, ZERO);
    for ((v, c), factor) in space.value.iter().zip(&space.cost).zip(&model.discount) {
        for at in 0..LANE {
            value[at] += v[at];
            cost[at] += c[at];
            npv[at] += (v[at] - c[at]) * factor;
        }
    }
    std::array::from_fn(|at| Figures { roi: roi(value[at], cost[at]), npv: npv[at] })
}
