//! Simulates in the web worker, and on the page itself where there is no worker or it has fallen silent.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use gloo_worker::WorkerBridge;

use super::run::Run;
use super::slices::Slices;
use super::{By, News, Simulator};
use crate::background::{Background, Order, Report};
use crate::browser::worker;
use crate::file;

/// How long a worker may take to arrive before the page does its work, in milliseconds. It may still come: what is
/// simulated next is its.
const ARRIVAL_MS: u32 = 1_500;
/// How long a worker that is here may say nothing of the simulation under way before it is given up.
const SILENCE_MS: u32 = 4_000;
/// Workers that are tried before the page does without.
const MOST_WORKERS: u32 = 3;

#[derive(Default)]
pub struct InBackground {
    desk: Rc<RefCell<Desk>>,
}

#[derive(Default)]
struct Desk {
    worker: Option<WorkerBridge<Background>>,
    trust: Trust,
    /// Workers so far.
    workers: u32,
    /// Simulations so far: what the worker says of an earlier one is not heard.
    runs: u32,
    /// The one under way in the worker.
    run: Option<Run>,
    /// Gives the worker up.
    patience: Option<Timeout>,
    slices: Slices,
}

/// Whether the worker can be relied on.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Trust {
    /// It is on its way.
    #[default]
    Awaited,
    /// It takes too long.
    Late,
    /// It has answered.
    Here,
}

impl Simulator for InBackground {
    fn start(&mut self, run: Run) {
        self.stop();
        let desk = &mut *self.desk.borrow_mut();
        if desk.worker.is_none() && desk.workers < MOST_WORKERS {
            desk.workers += 1;
            desk.trust = Trust::Awaited;
            desk.worker = self.spawn();
        }
        let (worker, patience) = match (&desk.worker, desk.trust) {
            (Some(worker), Trust::Awaited) => (worker, ARRIVAL_MS),
            (Some(worker), Trust::Here) => (worker, SILENCE_MS),
            (None, _) | (_, Trust::Late) => return desk.slices.start(run),
        };
        desk.runs += 1;
        let plan = file::kept_text(&run.plan);
        worker.send(Order::Start { run: desk.runs, plan, extent: run.extent });
        desk.run = Some(run);
        desk.patience = Some(self.patience(patience));
    }

    fn stop(&mut self) {
        let desk = &mut *self.desk.borrow_mut();
        desk.slices.stop();
        desk.patience = None;
        if let (Some(_), Some(worker)) = (desk.run.take(), &desk.worker) {
            worker.send(Order::Stop);
        }
    }
}

impl InBackground {
    fn spawn(&self) -> Option<WorkerBridge<Background>> {
        let desk = Rc::downgrade(&self.desk);
        worker::spawn(move |report| {
            if let Some(desk) = desk.upgrade() {
                Self { desk }.hear(report);
            }
        })
    }

    /// How long the worker has to say something.
    fn patience(&self, milliseconds: u32) -> Timeout {
        let desk = Rc::downgrade(&self.desk);
        Timeout::new(milliseconds, move || {
            if let Some(desk) = desk.upgrade() {
                desk.borrow_mut().give_up();
            }
        })
    }

    fn hear(&self, report: Report) {
        let desk = &mut *self.desk.borrow_mut();
        desk.trust = Trust::Here;
        match report {
            Report::At { run, progress } if run == desk.runs => {
                if let Some(run) = &mut desk.run {
                    run.tell_progress(By::Worker, progress);
                    desk.patience = Some(self.patience(SILENCE_MS));
                }
            }
            Report::Done { run, outcome } if run == desk.runs => {
                let Some(run) = desk.run.take() else { return };
                desk.patience = None;
                match serde_json::from_str(&outcome) {
                    Ok(outcome) => run.tell.emit(News::Done(By::Worker, outcome)),
                    Err(_) => desk.slices.start(run),
                }
            }
            Report::Refused { run } if run == desk.runs => desk.give_up(),
            Report::Ready | Report::At { .. } | Report::Done { .. } | Report::Refused { .. } => {}
        }
    }
}

impl Desk {
    /// The page works out what the worker has not.
    fn give_up(&mut self) {
        self.patience = None;
        match &self.worker {
            Some(worker) if self.trust != Trust::Here => worker.send(Order::Stop),
            _ => self.worker = None,
        }
        self.trust = Trust::Late;
        if let Some(run) = self.run.take() {
            self.slices.start(run);
        }
    }
}
