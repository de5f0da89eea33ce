//! `tenfold csv`, `calendar` and `link`: a plan for other programs.

use clap::ValueEnum;
use tenfold::file::link_fragment;
use tenfold::report::{goals_csv, projection_csv, task_calendar};
use tenfold::text::Locale;

use super::Outcome;
use super::input;
use super::output::Output;

#[derive(Clone, Copy, ValueEnum)]
pub enum Table {
    /// Value, cost and return month by month
    Projection,
    /// The goals with rank, score, returns and shares
    Goals,
}

pub fn csv(table: Table, file: &str, locale: &dyn Locale, output: &mut Output) -> Outcome {
    let Some(input) = input::open(file, locale) else { return Outcome::NotOpened };
    let write = match table {
        Table::Projection => projection_csv,
        Table::Goals => goals_csv,
    };
    output.print(&write(&input.plan, &input.evaluation, locale.lang()));
    Outcome::Well
}

/// The moment of the calendar is that at which the file was saved: the same file gives the same calendar.
pub fn calendar(file: &str, locale: &dyn Locale, output: &mut Output) -> Outcome {
    let Some(input) = input::open(file, locale) else { return Outcome::NotOpened };
    let saved_at = if input.saved_at.is_empty() { "1970-01-01T00:00:00Z" } else { &input.saved_at };
    output.print(&task_calendar(&input.plan, saved_at, locale.lang()));
    Outcome::Well
}

/// What follows the address of the page in a link that holds the plan.
pub fn link(file: &str, locale: &dyn Locale, output: &mut Output) -> Outcome {
    let Some(input) = input::open(file, locale) else { return Outcome::NotOpened };
    output.print(&format!("#{}\n", link_fragment(&input.plan)));
    Outcome::Well
}
