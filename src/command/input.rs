//! Plans from files and from standard input.

use std::fs::File;
use std::io::{self, Read};

use tenfold::evaluation::{Evaluation, evaluate};
use tenfold::file;
use tenfold::plan::Plan;
use tenfold::priority::{Robustness, robustness};
use tenfold::text::Locale;
use tenfold::text::messages::cli as say;

use super::output::complain;

/// More is not even read; `file::open` refuses files long before that.
const MOST_READ: u64 = 64 * 1024 * 1024;

/// A plan with its figures, and the file it came from.
pub struct Input {
    pub file: String,
    pub plan: Plan,
    pub evaluation: Evaluation,
    /// When the file was saved, as it says; empty where it does not.
    pub saved_at: String,
}

impl Input {
    /// How sure the ranking is, by as many samples as the plan asks for.
    pub fn robustness(&self) -> Robustness {
        robustness(&self.plan, &self.evaluation, self.plan.goals.robustness.samples)
    }
}

/// Opens a file, or says on standard error why not. What is worth telling of a file that opened is told there too.
pub fn open(file: &str, locale: &dyn Locale) -> Option<Input> {
    let lang = locale.lang();
    let bytes = match read(file) {
        Ok(bytes) => bytes,
        Err(error) => {
            complain(&say::cannot_read(lang, &shown(file, locale), &error));
            return None;
        }
    };
    let opened = match file::open(&bytes) {
        Ok(opened) => opened,
        Err(error) => {
            complain(&say::about(lang, &shown(file, locale), &error.text(locale)));
            return None;
        }
    };
    let evaluation = evaluate(&opened.plan);
    let notes = opened.notes.iter().map(|note| note.text(locale));
    let results = opened.results.iter().flat_map(|saved| file::compare_results(saved, &evaluation));
    for note in notes.chain(results.map(|difference| difference.text(locale, &opened.plan))) {
        complain(&say::about(lang, &shown(file, locale), &note));
    }
    let saved_at = opened.saved_at.unwrap_or_default();
    Some(Input { file: shown(file, locale), plan: opened.plan, evaluation, saved_at })
}

pub fn read(file: &str) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if file == "-" {
        io::stdin().lock().take(MOST_READ).read_to_end(&mut bytes)?;
    } else {
        File::open(file)?.take(MOST_READ).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

/// How a file is called in messages.
pub fn shown(file: &str, locale: &dyn Locale) -> String {
    if file == "-" { say::standard_input(locale.lang()).to_owned() } else { file.to_owned() }
}
