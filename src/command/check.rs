//! `tenfold check`: what plans lack, the gravest first.

use std::fmt::Write as _;

use tenfold::findings::{Finding, Severity};
use tenfold::text::Locale;
use tenfold::text::messages::cli as say;

use super::Outcome;
use super::input::{self, Input};
use super::output::Output;

pub fn run(files: &[String], locale: &dyn Locale, output: &mut Output) -> Outcome {
    let mut outcome = Outcome::Well;
    for file in files {
        let Some(input) = input::open(file, locale) else {
            outcome = Outcome::NotOpened;
            continue;
        };
        if count(&input, Severity::Error) > 0 {
            outcome = outcome.max(Outcome::ErrorsFound);
        }
        output.print(&findings(&input, locale));
    }
    outcome
}

fn count(input: &Input, severity: Severity) -> usize {
    input.evaluation.findings.iter().filter(|finding| finding.severity == severity).count()
}

/// How many findings of each severity.
pub fn summary(input: &Input, locale: &dyn Locale) -> String {
    let lang = locale.lang();
    if input.evaluation.findings.is_empty() {
        return say::nothing_found(lang).to_owned();
    }
    let errors = say::errors(lang, &count(input, Severity::Error));
    let warnings = say::warnings(lang, &count(input, Severity::Warning));
    let advice = say::advice(lang, &count(input, Severity::Advice));
    say::counts(lang, &errors, &warnings, &advice)
}

fn findings(input: &Input, locale: &dyn Locale) -> String {
    let mut text = say::about(locale.lang(), &input.file, &summary(input, locale)) + "\n";
    for finding in &input.evaluation.findings {
        text.push_str(&one(finding, input, locale));
    }
    text
}

fn one(finding: &Finding, input: &Input, locale: &dyn Locale) -> String {
    let plan = &input.plan;
    let mut text = String::new();
    let (severity, place) = (finding.severity.label(locale.lang()), finding.place_text(locale, plan));
    // Writing to a text does not fail.
    let _ = writeln!(text, "\n{severity} · {place}");
    let _ = writeln!(text, "  {}", finding.reason(locale, plan));
    let _ = writeln!(text, "  → {}", finding.remedy(locale, plan));
    text
}
