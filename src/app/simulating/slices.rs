//! Simulates on the page itself, in slices so short that it goes on answering.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;

use super::run::Run;
use super::{By, News};
use crate::background::work_for;
use crate::simulation::Simulation;

/// How long a slice lasts, in milliseconds.
const SLICE_MS: f64 = 8.0;

/// The timer of the next slice of the simulation under way.
#[derive(Default)]
pub struct Slices {
    next: Rc<RefCell<Option<Timeout>>>,
}

impl Slices {
    pub fn start(&mut self, run: Run) {
        let begin = move || (run.extent.of(&run.plan), run);
        later(&self.next, Box::new(begin));
    }

    pub fn stop(&mut self) {
        self.next.take();
    }
}

/// Lets the page have its turn, then works for a slice.
fn later(next: &Rc<RefCell<Option<Timeout>>>, work: Box<dyn FnOnce() -> (Simulation, Run)>) {
    let then = Rc::clone(next);
    let slice = Timeout::new(0, move || {
        let (mut simulation, mut run) = work();
        work_for(SLICE_MS, &mut simulation);
        if simulation.is_done() {
            run.tell.emit(News::Done(By::Page, simulation.finish()));
        } else {
            run.tell_progress(By::Page, simulation.progress());
            later(&then, Box::new(move || (simulation, run)));
        }
    });
    next.replace(Some(slice));
}
