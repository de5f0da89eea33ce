//! `tenfold simulate`: how sure the figures of plans are, as tables for people or as JSON for programs.

use tenfold::simulation::{Outcome as Simulated, Simulation};
use tenfold::text::Locale;

use super::Outcome;
use super::evaluate::as_json;
use super::input::{self, Input};
use super::output::Output;
use super::simulation_report::report;

/// What the command line says in the plan's stead.
#[derive(Clone, Copy)]
pub struct Choice {
    pub samples: Option<u32>,
    pub seed: Option<u32>,
}

pub fn run(
    files: &[String],
    choice: Choice,
    json: bool,
    locale: &dyn Locale,
    output: &mut Output,
) -> Outcome {
    let mut simulated: Vec<Option<Simulated>> = Vec::new();
    for file in files {
        let one = input::open(file, locale).map(|mut input| (simulate(&mut input, choice), input));
        if let (Some((outcome, input)), false) = (&one, json) {
            let apart = if simulated.iter().any(Option::is_some) { "\n\n" } else { "" };
            output.print(apart);
            output.print(&report(input, outcome, locale));
        }
        simulated.push(one.map(|(outcome, _)| outcome));
    }
    if json {
        output.print(&as_json(&simulated));
    }
    if simulated.iter().all(Option::is_some) { Outcome::Well } else { Outcome::NotOpened }
}

fn simulate(input: &mut Input, choice: Choice) -> Simulated {
    let uncertainty = &mut input.plan.settings.uncertainty;
    uncertainty.samples = choice.samples.unwrap_or(uncertainty.samples);
    uncertainty.seed = choice.seed.unwrap_or(uncertainty.seed);
    let samples = uncertainty.samples;
    Simulation::comparing(&input.plan, samples).finish()
}
