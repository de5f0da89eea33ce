//! Which state of the plan a simulation stands for: an edit of words leaves all samples as they were.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::engine::Engine;
use crate::plan::Plan;
use crate::simulation::Premises;

/// A state of the plan, and the first of those before it that had the same premises.
struct Standing {
    now: Rc<Plan>,
    first: Rc<Plan>,
    premises: Premises,
}

/// The state of the plan whose samples are those of this one. While nobody asks for samples, that is the plan itself.
#[hook]
pub fn use_first_alike(plan: &Rc<Plan>, engine: Engine, asked: bool) -> Rc<Plan> {
    let standing = use_mut_ref(|| None::<Standing>);
    let mut standing = standing.borrow_mut();
    if !asked {
        *standing = None;
        return Rc::clone(plan);
    }
    let next = match standing.take() {
        Some(known) if Rc::ptr_eq(&known.now, plan) => known,
        known => Standing::after(known, plan, (engine.premises)(plan), engine.same_premises),
    };
    let first = Rc::clone(&next.first);
    *standing = Some(next);
    first
}

impl Standing {
    fn after(
        known: Option<Self>,
        plan: &Rc<Plan>,
        premises: Premises,
        same: fn(&Premises, &Premises) -> bool,
    ) -> Self {
        let alike = known.filter(|known| same(&known.premises, &premises));
        let first = alike.map_or_else(|| Rc::clone(plan), |known| known.first);
        Self { now: Rc::clone(plan), first, premises }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Month;

    fn after(known: Option<Standing>, plan: &Rc<Plan>) -> Standing {
        Standing::after(known, plan, Premises::of(plan), Premises::eq)
    }

    #[test]
    fn samples_of_a_plan_stand_for_it_until_an_edit_of_more_than_words() {
        let plan = Rc::new(Plan::starting("P1".into(), "", Month::new(2026, 3).unwrap(), "TWD"));
        let renamed = Rc::new(Plan { name: "Another name".into(), ..(*plan).clone() });
        let mut reseeded = (*renamed).clone();
        reseeded.settings.uncertainty.seed += 1;
        let reseeded = Rc::new(reseeded);

        let first = after(None, &plan);
        let second = after(Some(first), &renamed);
        assert!(Rc::ptr_eq(&second.first, &plan));
        let third = after(Some(second), &reseeded);
        assert!(Rc::ptr_eq(&third.first, &reseeded));
    }
}
