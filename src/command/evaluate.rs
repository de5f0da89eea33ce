//! `tenfold evaluate`: everything that follows from plans, as tables for people or as JSON for programs.

use serde::Serialize;
use tenfold::file::json_text;
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
        output.print(&as_json(
            &inputs.iter().map(|input| Some(&input.as_ref()?.evaluation)).collect::<Vec<_>>(),
        ));
    }
    if inputs.iter().all(Option::is_some) { Outcome::Well } else { Outcome::NotOpened }
}

/// One file's figures alone, those of several in the order of the files. Nothing for one that did not open.
pub fn as_json<T: Serialize>(figures: &[Option<T>]) -> String {
    match figures {
        [None] => String::new(),
        [Some(only)] => json_text(only),
        _ => json_text(&figures),
    }
}
