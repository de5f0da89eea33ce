//! `tenfold evaluate`: everything that follows from plans, as tables for people or as JSON for programs.

use serde::Serialize;
use tenfold::evaluation::Evaluation;
use tenfold::file::json_text;
use tenfold::priority::Robustness;
use tenfold::text::Locale;

use super::Outcome;
use super::input::{self, Input};
use super::output::Output;
use super::report::report;

pub fn run(files: &[String], json: bool, locale: &dyn Locale, output: &mut Output) -> Outcome {
    let mut inputs: Vec<Option<Input>> = Vec::new();
    for file in files {
        let input = input::open(file, locale);
        if !json {
            let apart = if inputs.iter().any(Option::is_some) && input.is_some() { "\n\n" } else { "" };
            output.print(apart);
            output.print(&input.as_ref().map(|input| report(input, locale)).unwrap_or_default());
        }
        inputs.push(input);
    }
    if json {
        let printed: Vec<_> = inputs.iter().map(|input| input.as_ref().map(Printed::of)).collect();
        output.print(&as_json(&printed));
    }
    if inputs.iter().all(Option::is_some) { Outcome::Well } else { Outcome::NotOpened }
}

/// An evaluation, with how sure its ranking is.
#[derive(Serialize)]
struct Printed<'a> {
    #[serde(flatten)]
    evaluation: &'a Evaluation,
    robustness: Robustness,
}

impl<'a> Printed<'a> {
    fn of(input: &'a Input) -> Self {
        Self { evaluation: &input.evaluation, robustness: input.robustness() }
    }
}

/// One file's figures alone, those of several in the order of the files. Nothing for one that did not open.
pub fn as_json<T: Serialize>(figures: &[Option<T>]) -> String {
    match figures {
        [None] => String::new(),
        [Some(only)] => json_text(only),
        _ => json_text(&figures),
    }
}
