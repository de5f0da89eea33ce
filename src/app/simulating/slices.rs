//! Simulates on the page itself, in slices so short that it goes on answering.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::Callback;

use super::{By, Extent, News, Simulator};
use crate::browser::clock;
use crate::plan::Plan;
use crate::simulation::Simulation;

/// How long a slice lasts, in milliseconds.
const SLICE_MS: f64 = 8.0;
/// Samples between looks at the clock.
const STEP: u32 = 64;

/// How long a simulation runs before it tells how far it is, and how long it then says no more, in milliseconds.
const SOON_MS: f64 = 500.0;
const OFTEN_MS: f64 = 100.0;

/// The timer of the next slice of the simulation under way.
#[derive(Default)]
pub struct Slices {
    next: Rc<RefCell<Option<Timeout>>>,
}

/// A simulation under way.
struct Run {
    simulation: Simulation,
    tell: Callback<News>,
    /// When it tells next how far it is.
    tells_at: f64,
}

impl Simulator for Slices {
    fn start(&mut self, plan: &Rc<Plan>, extent: Extent, tell: Callback<News>) {
        let plan = Rc::clone(plan);
        let begin = move || {
            let samples = plan.settings.uncertainty.samples;
            let simulation = match extent {
                Extent::Plan => Simulation::new(&plan, samples),
                Extent::Scenarios => Simulation::comparing(&plan, samples),
            };
            Run { simulation, tell, tells_at: clock::now() + SOON_MS }
        };
        later(&self.next, Box::new(begin));
    }

    fn stop(&mut self) {
        self.next.take();
    }
}

/// Lets the page have its turn, then works for a slice.
fn later(next: &Rc<RefCell<Option<Timeout>>>, run: Box<dyn FnOnce() -> Run>) {
    let then = Rc::clone(next);
    let slice = Timeout::new(0, move || {
        let mut run = run();
        let until = clock::now() + SLICE_MS;
        while !run.simulation.is_done() && clock::now() < until {
            run.simulation.advance(STEP);
        }
        if run.simulation.is_done() {
            run.tell.emit(News::Done(By::Page, run.simulation.finish()));
            return;
        }
        let now = clock::now();
        if now >= run.tells_at {
            run.tell.emit(News::Progress(By::Page, run.simulation.progress()));
            run.tells_at = now + OFTEN_MS;
        }
        later(&then, Box::new(move || run));
    });
    next.replace(Some(slice));
}
