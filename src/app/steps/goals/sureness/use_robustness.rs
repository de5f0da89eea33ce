//! The samples behind the ranks: drawn once typing pauses, and never told for current when they are not.

use std::ops::Deref;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::plan::{self, Plan};
use crate::priority::{GoalRatings, RankedGoal, Robustness};

/// How long typing pauses before samples are drawn, in milliseconds.
const PAUSE_MS: u32 = 300;

/// Goals times samples that are drawn at most, so that the page answers soon with many goals too.
const MOST_DRAWN: u32 = 500_000;
/// Fewer would make the percentages jump.
const FEWEST_SAMPLES: u32 = 1_000;

/// Robustness by reference: equal while it is the very same.
#[derive(Clone)]
pub struct Found(Rc<Robustness>);

impl PartialEq for Found {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for Found {
    type Target = Robustness;

    fn deref(&self) -> &Robustness {
        &self.0
    }
}

/// What the samples told last, and whether it still holds.
pub struct Sampled {
    pub found: Option<Found>,
    pub is_current: bool,
}

/// Everything that the samples depend on.
#[derive(Clone, PartialEq)]
struct Asked {
    ranking: Vec<RankedGoal>,
    ratings: Vec<GoalRatings>,
    shares: Vec<f64>,
    settings: plan::Robustness,
}

impl Asked {
    fn of(current: &Current) -> Self {
        let Current { plan, evaluation, .. } = current;
        Self {
            ranking: evaluation.ranking.clone(),
            ratings: evaluation.priorities.ratings.clone(),
            shares: evaluation.priorities.weights.shares.clone(),
            settings: plan.goals.robustness,
        }
    }
}

#[hook]
pub fn use_robustness() -> Sampled {
    let current = use_current();
    let answer = use_state(|| None::<(Asked, Found)>);
    let asked = Asked::of(&current);
    let is_current = answer.as_ref().is_some_and(|(of, _)| *of == asked);
    {
        let set = answer.setter();
        // What is known already is not drawn again, when an edit is undone before the samples of it came.
        use_effect_with((asked, is_current), move |(asked, is_current)| {
            let asked = asked.clone();
            let waiting = (!is_current).then(|| {
                Timeout::new(PAUSE_MS, move || {
                    let Current { plan, evaluation, engine, .. } = current;
                    let found = (engine.robustness)(&plan, &evaluation, samples(&plan));
                    set.set(Some((asked, Found(Rc::new(found)))));
                })
            });
            move || drop(waiting)
        });
    }
    Sampled { found: answer.as_ref().map(|(_, found)| found.clone()), is_current }
}

fn samples(plan: &Plan) -> u32 {
    let goals = u32::try_from(plan.goals.candidates.len()).unwrap_or(u32::MAX).max(1);
    plan.goals.robustness.samples.min((MOST_DRAWN / goals).max(FEWEST_SAMPLES))
}
