//! What is asked of the simulations and what was heard of them, and how both follow from what happens.

use std::rc::Rc;

use yew::prelude::*;

use super::{By, Extent, Found, News, Simulated};
use crate::app::by_reference::ByReference;
use crate::plan::Plan;

/// A simulation: of one state of the plan, and how much of it. Plans are the same when they are the very same.
#[derive(Clone)]
pub struct Due {
    pub plan: Rc<Plan>,
    pub extent: Extent,
}

impl PartialEq for Due {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.plan, &other.plan) && self.extent == other.extent
    }
}

#[derive(Clone, Default)]
pub struct State {
    /// How many components ask for the plan alone, and for its scenarios too.
    asking: [u32; 2],
    heard: Option<(Due, Simulated)>,
    /// The reader wants no samples of this state of the plan.
    stopped: Option<Rc<Plan>>,
    pub former: Option<Found>,
    pub by: By,
}

pub enum Action {
    Ask(Extent),
    Leave(Extent),
    Hear(Due, News),
    Stop(Rc<Plan>),
    Restart,
}

impl State {
    pub fn is_asked(&self) -> bool {
        self.asked().is_some()
    }

    /// The largest that is asked for.
    fn asked(&self) -> Option<Extent> {
        let [plan, scenarios] = self.asking;
        match (plan, scenarios) {
            (0, 0) => None,
            (_, 0) => Some(Extent::Plan),
            _ => Some(Extent::Scenarios),
        }
    }

    /// What is known of this state of the plan, as far as anybody asks.
    pub fn simulated(&self, plan: &Rc<Plan>) -> Simulated {
        if self.stopped.as_ref().is_some_and(|stopped| Rc::ptr_eq(stopped, plan)) {
            return Simulated::Stopped;
        }
        match &self.heard {
            Some((of, simulated)) if Rc::ptr_eq(&of.plan, plan) && Some(of.extent) >= self.asked() => {
                simulated.clone()
            }
            _ => Simulated::Working { progress: None },
        }
    }

    /// What is to be worked out; `None` where nobody asks or everything is known.
    pub fn due(&self, plan: &Rc<Plan>) -> Option<Due> {
        let extent = self.asked()?;
        let works = matches!(self.simulated(plan), Simulated::Working { .. });
        works.then(|| Due { plan: Rc::clone(plan), extent })
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = (*self).clone();
        match action {
            Action::Ask(extent) => state.asking[extent as usize] += 1,
            // Whoever leaves has asked.
            Action::Leave(extent) => state.asking[extent as usize] -= 1,
            Action::Hear(of, News::Progress(by, progress)) => {
                state.by = by;
                state.heard = Some((of, Simulated::Working { progress: Some(progress) }));
            }
            Action::Hear(of, News::Done(by, outcome)) => {
                let found = ByReference(Rc::new(outcome));
                state.by = by;
                state.former = Some(found.clone());
                state.heard = Some((of, Simulated::Done(found)));
            }
            Action::Stop(plan) => state.stopped = Some(plan),
            Action::Restart => state.stopped = None,
        }
        Rc::new(state)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Month;
    use crate::simulation::Simulation;

    fn plan() -> Rc<Plan> {
        Rc::new(Plan::starting("P1".into(), "", Month::new(2026, 3).unwrap(), "TWD"))
    }

    fn after(state: &State, action: Action) -> State {
        (*Rc::new(state.clone()).reduce(action)).clone()
    }

    fn done(state: &State, plan: &Rc<Plan>, extent: Extent) -> State {
        let due = Due { plan: Rc::clone(plan), extent };
        after(state, Action::Hear(due, News::Done(By::Worker, Simulation::new(plan, 1).finish())))
    }

    const WORKING: Simulated = Simulated::Working { progress: None };

    #[test]
    fn nothing_is_simulated_until_a_component_asks() {
        let (state, plan) = (State::default(), plan());
        assert!(state.due(&plan).is_none());
        let asked = after(&state, Action::Ask(Extent::Plan));
        assert_eq!(asked.due(&plan).map(|due| due.extent), Some(Extent::Plan));
        assert!(after(&asked, Action::Leave(Extent::Plan)).due(&plan).is_none());
    }

    #[test]
    fn what_was_found_before_an_edit_is_not_current_after_it() {
        let (before, edited) = (plan(), plan());
        let state = done(&after(&State::default(), Action::Ask(Extent::Plan)), &before, Extent::Plan);
        assert!(matches!(state.simulated(&before), Simulated::Done(_)) && state.due(&before).is_none());
        assert_eq!(state.simulated(&edited), WORKING);
        assert!(state.due(&edited).is_some() && state.former.is_some());
    }

    #[test]
    fn scenarios_are_worked_out_once_they_are_asked_for_and_answer_for_the_plan_alone() {
        let plan = plan();
        let state = done(&after(&State::default(), Action::Ask(Extent::Plan)), &plan, Extent::Plan);
        let both = after(&state, Action::Ask(Extent::Scenarios));
        assert_eq!(both.simulated(&plan), WORKING);
        let known = after(&done(&both, &plan, Extent::Scenarios), Action::Leave(Extent::Scenarios));
        assert!(known.due(&plan).is_none());
    }

    #[test]
    fn what_was_stopped_waits_for_the_reader_or_the_next_edit() {
        let plan = plan();
        let state = after(&State::default(), Action::Ask(Extent::Plan));
        let stopped = after(&state, Action::Stop(Rc::clone(&plan)));
        assert_eq!(stopped.simulated(&plan), Simulated::Stopped);
        assert!(stopped.due(&plan).is_none());
        assert!(after(&stopped, Action::Restart).due(&plan).is_some());
        assert!(stopped.due(&self::plan()).is_some());
    }
}
