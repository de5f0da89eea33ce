//! The simulation in a web worker: what the page orders and what it hears back. It knows neither the page nor how
//! figures are drawn.

mod slice;

use gloo_timers::callback::Timeout;
use gloo_worker::{HandlerId, Worker, WorkerScope};
use serde::{Deserialize, Serialize};

pub use slice::work_for;

use crate::file;
use crate::plan::Plan;
use crate::simulation::Simulation;

/// How long the worker works before it looks for orders, in milliseconds.
const SLICE_MS: f64 = 50.0;

/// What is worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Extent {
    /// The plan as it is.
    Plan,
    /// The plan beside all of its scenarios, which takes as many times as long.
    Scenarios,
}

impl Extent {
    /// The simulation of a plan, as large as its settings say.
    pub fn of(self, plan: &Plan) -> Simulation {
        let samples = plan.settings.uncertainty.samples;
        match self {
            Self::Plan => Simulation::new(plan, samples),
            Self::Scenarios => Simulation::comparing(plan, samples),
        }
    }
}

/// What the page asks of the worker. An order takes the place of the one before.
#[derive(Debug, Serialize, Deserialize)]
pub enum Order {
    Start {
        /// By which the page knows what a report is about.
        run: u32,
        /// As `file::kept_text` writes it.
        plan: String,
        extent: Extent,
    },
    Stop,
}

/// What the worker says.
#[derive(Debug, Serialize, Deserialize)]
pub enum Report {
    /// It can be given orders.
    Ready,
    /// How far it is, from 0 to 1; several times a second.
    At { run: u32, progress: f64 },
    Done {
        run: u32,
        /// An `Outcome` as JSON, whose numbers are read back bit for bit.
        outcome: String,
    },
    /// It cannot read the plan: page and worker are not of one release.
    Refused { run: u32 },
}

/// The worker: at most one simulation under way.
#[derive(Default)]
pub struct Background {
    under_way: Option<(HandlerId, u32, Simulation)>,
    next: Option<Timeout>,
}

impl Background {
    /// Works for a slice, then looks for orders before it goes on.
    fn work(&mut self, scope: &WorkerScope<Self>) {
        let Some((page, run, mut simulation)) = self.under_way.take() else { return };
        work_for(SLICE_MS, &mut simulation);
        if simulation.is_done() {
            // What an outcome is made of has texts for keys, and numbers that are numbers.
            let outcome = serde_json::to_string(&simulation.finish()).unwrap_or_default();
            scope.respond(page, Report::Done { run, outcome });
            return;
        }
        scope.respond(page, Report::At { run, progress: simulation.progress() });
        self.under_way = Some((page, run, simulation));
        let scope = scope.clone();
        self.next = Some(Timeout::new(0, move || scope.send_message(())));
    }
}

impl Worker for Background {
    /// The next slice is due.
    type Message = ();
    type Input = Order;
    type Output = Report;

    fn create(_: &WorkerScope<Self>) -> Self {
        Self::default()
    }

    fn connected(&mut self, scope: &WorkerScope<Self>, page: HandlerId) {
        scope.respond(page, Report::Ready);
    }

    fn update(&mut self, scope: &WorkerScope<Self>, (): ()) {
        self.work(scope);
    }

    fn received(&mut self, scope: &WorkerScope<Self>, order: Order, page: HandlerId) {
        *self = Self::default();
        let Order::Start { run, plan, extent } = order else { return };
        match file::kept_plan(&plan) {
            Some(plan) => {
                self.under_way = Some((page, run, extent.of(&plan)));
                self.work(scope);
            }
            None => scope.respond(page, Report::Refused { run }),
        }
    }
}
