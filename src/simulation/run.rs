//! A simulation under way: it is driven in slices, tells how far it is, and may be dropped at any time.

use std::collections::BTreeMap;
use std::iter;
use std::mem;
use std::pin::Pin;
use std::task::Poll;

use crate::plan::{Plan, ScenarioId, Uncertainty, limits};

use super::contribution::Grades;
use super::evaluate::{Space, Success};
use super::input::{Input, InputOf};
use super::lane::{LANE, Lane};
use super::model::Model;
use super::outcome::{InputOutcome, Outcome, ScenarioOutcome};
use super::pace::Pace;
use super::premises::Premises;
use super::sampler::{Draw, Sampler};
use super::swing::{OneAtATime, one_at_a_time};
use super::tally::{Tally, Totals};

/// Pure: the same plan and number of samples give the same bits, in whatever slices it is driven.
pub struct Simulation {
    pace: Pace,
    work: Pin<Box<dyn Future<Output = Outcome>>>,
    outcome: Option<Outcome>,
}

/// All that is worked with.
struct Work {
    samples: u32,
    uncertainty: Uncertainty,
    /// The plan as it is.
    base: Arm,
    scenarios: Vec<(ScenarioId, Model)>,
    /// Every input that one of them depends on, and where each is among them.
    draws: Vec<Draw>,
    positions: BTreeMap<InputOf, usize>,
}

/// A plan that is worked out in every sample.
struct Arm {
    model: Model,
    space: Space,
    tally: Tally,
    /// Where each of its inputs is among those drawn.
    drawn_at: Vec<usize>,
}

impl Simulation {
    /// Of the plan as it is, in so many samples, at most a million.
    pub fn new(plan: &Plan, samples: u32) -> Self {
        Self::of(Premises::of_plan(plan), samples)
    }

    /// Of the plan beside all of its scenarios, which are worked out from the same draws.
    pub fn comparing(plan: &Plan, samples: u32) -> Self {
        Self::of(Premises::of(plan), samples)
    }

    fn of(premises: Premises, samples: u32) -> Self {
        let work = Work::new(premises, samples.clamp(1, MOST_SAMPLES));
        let pace = Pace::default();
        pace.expect(work.units());
        Self { work: Box::pin(work.outcome(pace.clone())), pace, outcome: None }
    }

    /// Goes on for about as long as so many samples take.
    pub fn advance(&mut self, budget: u32) {
        if self.outcome.is_none()
            && let Poll::Ready(outcome) = self.pace.drive(self.work.as_mut(), budget)
        {
            self.outcome = Some(outcome);
        }
    }

    /// From 0 to 1.
    pub fn progress(&self) -> f64 {
        self.pace.progress()
    }

    /// The outcome is there.
    pub fn is_done(&self) -> bool {
        self.outcome.is_some()
    }

    /// The figures of all samples; what is still to be worked out is worked out first.
    pub fn finish(mut self) -> Outcome {
        loop {
            match self.outcome {
                Some(outcome) => return outcome,
                None => self.advance(u32::MAX),
            }
        }
    }
}

impl Work {
    fn new(premises: Premises, samples: u32) -> Self {
        let Premises { plan, scenarios, uncertainty } = premises;
        // A scenario may have an input that the plan as it is does not depend on; it comes behind the others.
        let mut positions = BTreeMap::new();
        let mut draws: Vec<Draw> = Vec::new();
        let models = iter::once(&plan).chain(scenarios.iter().map(|(_, model)| model));
        for input in models.flat_map(|model| &model.inputs) {
            if !positions.contains_key(&input.of) {
                positions.insert(input.of.clone(), draws.len());
                draws.push(draw(input));
            }
        }
        Self { samples, uncertainty, base: Arm::new(plan, &positions, samples), scenarios, draws, positions }
    }

    /// About how much there is to do, in samples.
    fn units(&self) -> u64 {
        let (samples, lane) = (u64::from(self.samples), LANE as u64);
        let arms = self.arms() as u64;
        // Every input's table and swing, every sample, and its figures.
        self.base.model.inputs.len() as u64 * 2 * lane + arms * (samples + self.base.tally.units(samples))
    }

    /// The plan as it is, and its scenarios.
    fn arms(&self) -> usize {
        1 + self.scenarios.len()
    }

    async fn outcome(mut self, pace: Pace) -> Outcome {
        let effects = one_at_a_time(&self.base.model, &pace).await;
        let mut rises: Vec<f64> = effects.iter().map(|effect| effect.rise).collect();
        rises.resize(self.draws.len(), 0.0);
        let sampler = Sampler::new(mem::take(&mut self.draws), &rises, &self.uncertainty);
        let mut grades = Grades::new(self.base.model.inputs.len());
        let grade = |arm: &Arm, drawn: &[Lane], count| arm.grade(drawn, count, &mut grades);
        self.base.draw(&sampler, self.samples, &pace, grade).await;
        let tally = &self.base.tally;
        let horizon = tally.at.last();
        let table = match horizon {
            Some(totals) => totals.table(&pace).await,
            None => None,
        };
        let mut scenarios = Vec::with_capacity(self.scenarios.len());
        // One after the other, drawn anew: all samples of all scenarios at once would fill the memory.
        for (id, model) in mem::take(&mut self.scenarios) {
            let mut arm = Arm::new(model, &self.positions, self.samples);
            arm.draw(&sampler, self.samples, &pace, |_, _, _| ()).await;
            scenarios.push(arm.outcome(&id, tally, &pace).await);
        }
        Outcome {
            samples: self.samples,
            seed: self.uncertainty.seed,
            milestones: tally.milestones(&pace).await,
            break_even: tally.break_even(),
            histogram: horizon.zip(table.as_ref()).and_then(|(totals, table)| totals.histogram(table)),
            table,
            inputs: self.inputs(&effects, &grades),
            scenarios,
            band: self.base.tally.band(&pace).await,
        }
    }

    fn inputs(&self, effects: &[OneAtATime], grades: &Grades) -> Vec<InputOutcome> {
        let roi = self.base.tally.at.last().into_iter().flat_map(Totals::roi);
        let contributions = grades.contributions(roi);
        let inputs = self.base.model.inputs.iter().zip(effects).zip(contributions);
        let outcome = |((input, effect), contribution): ((&Input, &OneAtATime), _)| InputOutcome {
            input: input.of.clone(),
            p10: effect.p10,
            p90: effect.p90,
            contribution,
            swing: effect.swing,
        };
        inputs.map(outcome).collect()
    }
}

/// `limits::SAMPLES` as a count.
const MOST_SAMPLES: u32 = 1_000_000;
const _: () = assert!(limits::SAMPLES.greatest == 1e6);

impl Arm {
    fn new(model: Model, positions: &BTreeMap<InputOf, usize>, samples: u32) -> Self {
        let samples = usize::try_from(samples).unwrap_or(0);
        Self {
            space: Space::of(&model),
            tally: Tally::new(&model, samples),
            drawn_at: model.inputs.iter().filter_map(|input| positions.get(&input.of).copied()).collect(),
            model,
        }
    }

    /// Works out every sample, and shows each lane of them.
    async fn draw(
        &mut self,
        sampler: &Sampler,
        total: u32,
        pace: &Pace,
        mut show: impl FnMut(&Self, &[Lane], usize),
    ) {
        // What is drawn for every input, in the samples at work.
        let mut drawn = Vec::new();
        let mut done = 0;
        while done < total {
            let count = usize::try_from(total - done).unwrap_or(LANE).min(LANE);
            sampler.fill(done, &mut drawn);
            self.record(&drawn, count);
            show(self, &drawn, count);
            // At most the lane's 64.
            done += u32::try_from(count).unwrap_or(1);
            pace.spend(count).await;
        }
    }

    fn grade(&self, drawn: &[Lane], count: usize, grades: &mut Grades) {
        for (at, input) in self.model.inputs.iter().enumerate() {
            if input.is_chance() {
                grades.record_values(at, &self.space.inputs[at], count);
            } else {
                grades.record_scores(at, &drawn[self.drawn_at[at]], count);
            }
        }
    }

    /// The figures of a scenario, beside the plan as it is.
    async fn outcome(&mut self, scenario: &ScenarioId, base: &Tally, pace: &Pace) -> ScenarioOutcome {
        ScenarioOutcome {
            scenario: scenario.clone(),
            milestones: self.tally.milestones(pace).await,
            band: self.tally.band(pace).await,
            break_even: self.tally.break_even(),
            differences: self.tally.differences(base, pace).await,
        }
    }

    /// Works out a lane and takes in its first `count` samples.
    fn record(&mut self, drawn: &[Lane], count: usize) {
        let Self { model, space, tally, drawn_at } = self;
        for (at, (input, from)) in model.inputs.iter().zip(drawn_at).enumerate() {
            space.set(at, input, &drawn[*from]);
        }
        if model.has_chances() {
            model.earn(Success::Expected, space);
            tally.record_expected(&space.value, count);
        }
        model.earn(Success::Drawn, space);
        model.spend(space);
        tally.record(&space.value, &space.cost, &model.discount, count);
    }
}

fn draw(input: &Input) -> Draw {
    if input.is_chance() { Draw::Chance } else { Draw::Score(input.improves) }
}
