//! How sure the figures of the open plan are: simulated while somebody looks, a little after the last edit. What was
//! found for an earlier state of the plan is never taken for current. It knows no way to simulate but the engine's.

mod in_background;
mod run;
mod slices;
mod standing;
mod state;
mod status;

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use crate::app::by_reference::ByReference;
use crate::app::current::{Current, use_current};
pub use crate::background::Extent;
use crate::plan::Plan;
use crate::simulation::Outcome;

pub use in_background::InBackground;
use run::Run;
use standing::use_first_alike;
use state::{Action, State};
pub use status::SimulationStatus;

/// How long typing pauses before samples are drawn, in milliseconds.
const PAUSE_MS: u32 = 300;

/// What a simulation has found.
pub type Found = ByReference<Outcome>;

/// What is known of the plan as it is now.
#[derive(Clone, Debug, PartialEq)]
pub enum Simulated {
    /// Under way, or about to be. How far, from 0 to 1, is said of what takes longer than half a second.
    Working {
        progress: Option<f64>,
    },
    Done(Found),
    /// The reader has stopped it.
    Stopped,
}

/// Where samples are worked out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    /// In the background.
    #[default]
    Worker,
    /// On the page itself, in slices: the worker is missing or has failed.
    Page,
}

/// What a simulation under way has to say.
#[derive(Clone, Debug)]
pub enum News {
    /// From 0 to 1.
    Progress(By, f64),
    Done(By, Outcome),
}

/// Works out one simulation at a time and tells how it goes. Nothing more is heard of one that is replaced or stopped.
pub trait Simulator {
    fn start(&mut self, run: Run);
    fn stop(&mut self);
}

/// How sure the figures are, and the way to stop and to start again.
#[derive(Clone)]
pub struct Simulating {
    pub simulated: Simulated,
    /// What was found last, perhaps for an earlier state of the plan: to be drawn only as such.
    pub former: Option<Found>,
    pub by: By,
    plan: Rc<Plan>,
    dispatch: UseReducerDispatcher<State>,
}

impl PartialEq for Simulating {
    fn eq(&self, other: &Self) -> bool {
        let Self { simulated, former, by, plan, dispatch } = self;
        Rc::ptr_eq(plan, &other.plan)
            && (simulated, former, by, dispatch)
                == (&other.simulated, &other.former, &other.by, &other.dispatch)
    }
}

impl Simulating {
    /// Draws no more samples until the next edit.
    pub fn cancel(&self) {
        self.dispatch.dispatch(Action::Stop(Rc::clone(&self.plan)));
    }

    /// Starts again what was stopped.
    pub fn restart(&self) {
        self.dispatch.dispatch(Action::Restart);
    }
}

/// How sure the figures of the open plan are. It is worked out while a component asks.
#[hook]
pub fn use_simulated(extent: Extent) -> Simulating {
    // The shell provides it around every place of a plan.
    let simulating: Simulating = use_context().expect("places are drawn inside an open plan only");
    let dispatch = simulating.dispatch.clone();
    use_effect_with(extent, move |extent| {
        let extent = *extent;
        dispatch.dispatch(Action::Ask(extent));
        move || dispatch.dispatch(Action::Leave(extent))
    });
    simulating
}

#[derive(Properties, PartialEq)]
pub struct SimulationsProps {
    pub children: Html,
}

/// Runs the simulations of the open plan that the components inside ask for.
#[component]
pub fn Simulations(props: &SimulationsProps) -> Html {
    let Current { plan, engine, .. } = use_current();
    let state = use_reducer(State::default);
    let plan = use_first_alike(&plan, engine, state.is_asked());
    let simulator = use_mut_ref(|| None::<Box<dyn Simulator>>);
    let due = state.due(&plan);
    {
        let dispatch = state.dispatcher();
        use_effect_with(due, move |due| {
            let waiting = due.clone().map(|due| {
                let simulator = Rc::clone(&simulator);
                Timeout::new(PAUSE_MS, move || {
                    let (plan, extent) = (Rc::clone(&due.plan), due.extent);
                    let tell = Callback::from(move |news| dispatch.dispatch(Action::Hear(due.clone(), news)));
                    let mut simulator = simulator.borrow_mut();
                    let simulator = simulator.get_or_insert_with(engine.simulator);
                    simulator.start(Run::new(plan, extent, tell));
                })
            });
            move || {
                drop(waiting);
                if let Some(simulator) = &mut *simulator.borrow_mut() {
                    simulator.stop();
                }
            }
        });
    }
    let context = Simulating {
        simulated: state.simulated(&plan),
        former: state.former.clone(),
        by: state.by,
        plan,
        dispatch: state.dispatcher(),
    };
    html! { <ContextProvider<Simulating> {context}>{ props.children.clone() }</ContextProvider<Simulating>> }
}
