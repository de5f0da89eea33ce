//! A simulation for as long as others can wait.

use js_sys::Date as Clock;

use crate::simulation::Simulation;

/// Samples between looks at the clock.
const STEP: u32 = 64;

/// Goes on with a simulation for so many milliseconds, or until it is done.
pub fn work_for(milliseconds: f64, simulation: &mut Simulation) {
    let until = Clock::now() + milliseconds;
    while !simulation.is_done() && Clock::now() < until {
        simulation.advance(STEP);
    }
}
