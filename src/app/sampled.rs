//! How sure the ranking is: samples drawn once typing pauses, a few at a time, and never told for current when they are
//! not. It knows neither the step nor the document that shows them.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::by_reference::ByReference;
use super::current::{Current, use_current};
use super::engine::Engine;
use crate::plan::{self, Plan};
use crate::priority::{GoalRatings, RankedGoal, Robustness, Sampling};

/// How long typing pauses before samples are drawn, in milliseconds.
const PAUSE_MS: u32 = 300;

/// Goals times samples that are drawn at most, so that the answer comes soon with many goals too.
const MOST_DRAWN: u32 = 2_500_000;
/// Goals times samples of a slice: some milliseconds, on a slow phone still less than can be noticed.
const SLICE: u32 = 50_000;
/// Fewer would make the percentages jump.
const FEWEST_SAMPLES: u32 = 1_000;

/// How sure the ranking was found to be.
pub type Found = ByReference<Robustness>;

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

/// A timeout that is waited for; replacing or taking it ends the wait.
type Waiting = Rc<RefCell<Option<Timeout>>>;

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
            let waiting = Waiting::default();
            if !is_current {
                let (asked, still) = (asked.clone(), Rc::clone(&waiting));
                let start = move || {
                    let Current { plan, evaluation, engine, .. } = current;
                    let sampling = (engine.sampling)(&plan, &evaluation, samples(&plan));
                    let told = move |found| set.set(Some((asked, ByReference(Rc::new(found)))));
                    let slice = (SLICE / goals(&plan)).max(1);
                    draw(&still, engine, sampling, slice, Box::new(told));
                };
                *waiting.borrow_mut() = Some(Timeout::new(PAUSE_MS, start));
            }
            move || drop(waiting.take())
        });
    }
    Sampled { found: answer.as_ref().map(|(_, found)| found.clone()), is_current }
}

/// Draws a slice and leaves the rest for later, so that a key press is answered in between.
fn draw(
    waiting: &Waiting,
    engine: Engine,
    mut sampling: Sampling,
    slice: u32,
    told: Box<dyn FnOnce(Robustness)>,
) {
    if (engine.draw)(&mut sampling, slice) {
        return told((engine.sampled)(sampling));
    }
    let still = Rc::clone(waiting);
    let next = Timeout::new(0, move || draw(&still, engine, sampling, slice, told));
    *waiting.borrow_mut() = Some(next);
}

fn goals(plan: &Plan) -> u32 {
    u32::try_from(plan.goals.candidates.len()).unwrap_or(u32::MAX).max(1)
}

fn samples(plan: &Plan) -> u32 {
    plan.goals.robustness.samples.min((MOST_DRAWN / goals(plan)).max(FEWEST_SAMPLES))
}
