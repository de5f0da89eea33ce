//! A simulation under way: it is driven in slices, tells how far it is, and may be dropped at any time.

use std::collections::BTreeMap;

use crate::plan::{Plan, Scenario, ScenarioId, limits};

use super::contribution::Grades;
use super::evaluate::{Success, Work};
use super::input::{Input, InputOf};
use super::lane::{LANE, Lane};
use super::model::{Model, Shift};
use super::outcome::{InputOutcome, Outcome, ScenarioOutcome};
use super::sampler::{Draw, Sampler};
use super::swing::{OneAtATime, one_at_a_time};
use super::tally::{Tally, Totals};

/// Pure: the same plan and number of samples give the same bits, in whatever slices it is driven.
pub struct Simulation {
    samples: u32,
    seed: u32,
    done: u32,
    sampler: Sampler,
    /// What is drawn for every input, in the samples at work.
    drawn: Vec<Lane>,
    /// The plan as it is.
    base: Arm,
    scenarios: Vec<(ScenarioId, Arm)>,
    effects: Vec<OneAtATime>,
    grades: Grades,
}

/// A plan that is worked out in every sample.
struct Arm {
    model: Model,
    work: Work,
    tally: Tally,
    /// Where each of its inputs is among those drawn.
    drawn_at: Vec<usize>,
}

impl Simulation {
    /// Of the plan as it is, in so many samples, at most a million.
    pub fn new(plan: &Plan, samples: u32) -> Self {
        Self::of(plan, samples, &[])
    }

    /// Of the plan beside all of its scenarios, which are worked out from the same draws.
    pub fn comparing(plan: &Plan, samples: u32) -> Self {
        Self::of(plan, samples, &plan.settings.scenarios)
    }

    fn of(plan: &Plan, samples: u32, scenarios: &[Scenario]) -> Self {
        let samples = samples.clamp(1, MOST_SAMPLES);
        let model = Model::new(plan, Shift::NONE);
        let effects = one_at_a_time(&model);
        let others: Vec<(ScenarioId, Model)> =
            scenarios.iter().map(|scenario| (scenario.id.clone(), changed(plan, scenario))).collect();
        // A scenario may have an input that the plan as it is does not depend on; it comes behind the others.
        let mut positions = BTreeMap::new();
        let mut draws: Vec<Draw> = Vec::new();
        for input in others.iter().fold(model.inputs.iter().collect(), with_inputs_of) {
            if !positions.contains_key(&input.of) {
                positions.insert(input.of.clone(), draws.len());
                draws.push(draw(input));
            }
        }
        let mut rises: Vec<f64> = effects.iter().map(|effect| effect.rise).collect();
        rises.resize(draws.len(), 0.0);
        let arm = |(id, model)| (id, Arm::new(model, &positions, samples));
        Self {
            samples,
            seed: plan.settings.uncertainty.seed,
            done: 0,
            sampler: Sampler::new(draws, &rises, &plan.settings.uncertainty),
            drawn: Vec::new(),
            grades: Grades::new(model.inputs.len()),
            scenarios: others.into_iter().map(arm).collect(),
            base: Arm::new(model, &positions, samples),
            effects,
        }
    }

    /// Works out more samples, about as many as the budget; fewer at the end.
    pub fn advance(&mut self, budget: u32) {
        let until = self.done.saturating_add(budget).min(self.samples);
        while self.done < until {
            let count = usize::try_from(self.samples - self.done).unwrap_or(LANE).min(LANE);
            self.sampler.fill(self.done, &mut self.drawn);
            self.base.record(&self.drawn, count);
            for (_, arm) in &mut self.scenarios {
                arm.record(&self.drawn, count);
            }
            self.grade(count);
            // At most the lane's 64.
            self.done += u32::try_from(count).unwrap_or(1);
        }
    }

    fn grade(&mut self, count: usize) {
        for (at, input) in self.base.model.inputs.iter().enumerate() {
            if input.is_chance() {
                self.grades.record_values(at, &self.base.work.inputs[at], count);
            } else {
                self.grades.record_scores(at, &self.drawn[at], count);
            }
        }
    }

    /// From 0 to 1.
    pub fn progress(&self) -> f64 {
        f64::from(self.done) / f64::from(self.samples)
    }

    pub fn is_done(&self) -> bool {
        self.done == self.samples
    }

    /// The figures of all samples; those that are still to be worked out are worked out first.
    pub fn finish(mut self) -> Outcome {
        self.advance(self.samples);
        let tally = &self.base.tally;
        let horizon = tally.at.last();
        let table = horizon.and_then(Totals::table);
        Outcome {
            samples: self.samples,
            seed: self.seed,
            milestones: tally.milestones(),
            break_even: tally.break_even(),
            histogram: horizon.zip(table.as_ref()).and_then(|(totals, table)| totals.histogram(table)),
            table,
            inputs: self.inputs(),
            scenarios: self.scenarios.iter_mut().map(|(id, arm)| arm.outcome(id, &self.base.tally)).collect(),
            band: self.base.tally.band(),
        }
    }

    fn inputs(&self) -> Vec<InputOutcome> {
        let roi = self.base.tally.at.last().into_iter().flat_map(Totals::roi);
        let contributions = self.grades.contributions(roi);
        let inputs = self.base.model.inputs.iter().zip(&self.effects).zip(contributions);
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
            work: Work::of(&model),
            tally: Tally::new(&model, samples),
            drawn_at: model.inputs.iter().filter_map(|input| positions.get(&input.of).copied()).collect(),
            model,
        }
    }

    /// The figures of a scenario, beside the plan as it is.
    fn outcome(&mut self, scenario: &ScenarioId, base: &Tally) -> ScenarioOutcome {
        ScenarioOutcome {
            scenario: scenario.clone(),
            milestones: self.tally.milestones(),
            band: self.tally.band(),
            break_even: self.tally.break_even(),
            differences: self.tally.differences(base),
        }
    }

    /// Works out a lane and takes in its first `count` samples.
    fn record(&mut self, drawn: &[Lane], count: usize) {
        let Self { model, work, tally, drawn_at } = self;
        for (at, (input, from)) in model.inputs.iter().zip(drawn_at).enumerate() {
            work.set(at, input, &drawn[*from]);
        }
        if model.has_chances() {
            model.earn(Success::Expected, work);
            tally.record_expected(&work.value, count);
        }
        model.earn(Success::Drawn, work);
        model.spend(work);
        tally.record(&work.value, &work.cost, &model.discount, count);
    }
}

fn draw(input: &Input) -> Draw {
    if input.is_chance() { Draw::Chance } else { Draw::Score(input.improves) }
}

/// The plan with the changes of a scenario.
fn changed(plan: &Plan, scenario: &Scenario) -> Model {
    let Scenario { value_factor, cost_factor, .. } = *scenario;
    let delay = usize::try_from(scenario.delay()).unwrap_or(usize::MAX);
    Model::new(&scenario.changed_rows(plan), Shift { value_factor, cost_factor, delay })
}

fn with_inputs_of<'a>(mut inputs: Vec<&'a Input>, (_, model): &'a (ScenarioId, Model)) -> Vec<&'a Input> {
    inputs.extend(&model.inputs);
    inputs
}
