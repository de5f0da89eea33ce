//! What a simulation has found, with the plan that it was found for: words and pictures take figures of one and the same
//! state of the plan.

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::simulating::{Extent, Found, Simulated, Simulating, use_simulated};
use crate::report::Basis;

/// Equal while plan and outcome are the very same.
#[derive(Clone, PartialEq)]
pub struct Known {
    current: Current,
    found: Found,
}

impl Known {
    pub fn basis(&self) -> Basis<'_> {
        Basis { outcome: Some(&self.found), ..self.current.basis() }
    }

    pub fn found(&self) -> &Found {
        &self.found
    }
}

/// What was found last, and how the simulation goes.
pub struct Knowing {
    pub known: Option<Known>,
    /// Whether it holds for the plan as it is now.
    pub is_current: bool,
    pub simulating: Simulating,
}

#[hook]
pub fn use_known(extent: Extent) -> Knowing {
    let current = use_current();
    let simulating = use_simulated(extent);
    let last = use_mut_ref(|| None::<Known>);
    let mut is_current = false;
    if let Simulated::Done(found) = &simulating.simulated {
        is_current = true;
        last.replace(Some(Known { current, found: found.clone() }));
    }
    let known = last.borrow().clone();
    Knowing { known, is_current, simulating }
}
