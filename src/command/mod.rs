//! The command line: the same engine as the page's, for scripts and for whoever gets a plan as a file. It reads
//! files and writes to the two standard streams; every figure and every word comes from the library.

mod check;
mod evaluate;
mod exchange;
mod input;
mod output;
mod report;
mod sample;
mod sheet;
mod simulate;
mod simulation_report;
mod table;

use std::env;
use std::process::ExitCode;

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::{Parser, Subcommand};
use tenfold::file::schema::schema_text;
use tenfold::text::{Lang, PlainLocale};

use output::Output;

/// Checks and evaluates plans of Tenfold, a planner and ROI calculator for social media.
#[derive(Parser)]
#[command(name = "tenfold", version, after_help = EXIT_CODES)]
struct Arguments {
    /// Language of the output [default: that of the environment (LANG), else en]
    #[arg(long, global = true, value_name = "LANG", value_parser = lang_parser())]
    lang: Option<Lang>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Print what the plans lack: severity, place, reason and remedy
    Check {
        /// Plan files; - reads standard input
        #[arg(required = true, value_name = "FILE")]
        files: Vec<String>,
    },
    /// Print the ranking of goals, the return on investment and everything else that follows from the plans
    Evaluate {
        /// Plan files; - reads standard input
        #[arg(required = true, value_name = "FILE")]
        files: Vec<String>,
        /// Print JSON: an object for one file, an array for several, with null for a file that was not opened
        #[arg(long)]
        json: bool,
    },
    /// Print how sure the figures are: every range of the plans is drawn many times
    Simulate {
        /// Plan files; - reads standard input
        #[arg(required = true, value_name = "FILE")]
        files: Vec<String>,
        /// Samples to draw, 1000 to 1000000 [default: those that the plan asks for]
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1_000..=1_000_000))]
        samples: Option<u32>,
        /// Chooses among equally good sets of samples, up to 999999999 [default: the plan's]
        #[arg(long, value_name = "S", value_parser = clap::value_parser!(u32).range(..=999_999_999))]
        seed: Option<u32>,
        /// Print JSON: an object for one file, an array for several, with null for a file that was not opened
        #[arg(long)]
        json: bool,
    },
    /// Print a table for spreadsheets (CSV)
    Csv {
        /// Which table
        #[arg(value_name = "TABLE")]
        table: exchange::Table,
        /// Plan file; - reads standard input
        #[arg(value_name = "FILE")]
        file: String,
    },
    /// Print the tasks that have a date as a calendar (iCalendar)
    Calendar {
        /// Plan file; - reads standard input
        #[arg(value_name = "FILE")]
        file: String,
    },
    /// Print what follows the page's address in a link that holds the plan
    Link {
        /// Plan file; - reads standard input
        #[arg(value_name = "FILE")]
        file: String,
    },
    /// Print a sample plan, or the names of the samples
    Sample {
        /// Name of the sample
        name: Option<String>,
    },
    /// Print a judge's sheet, or a plan with filled sheets merged into it
    Sheet {
        #[command(subcommand)]
        action: SheetAction,
    },
    /// Print the JSON Schema of plan files
    Schema,
}

#[derive(Subcommand)]
enum SheetAction {
    /// Print the sheet on which a judge weighs and rates
    Export {
        /// Plan file; - reads standard input
        #[arg(value_name = "PLAN")]
        plan: String,
        /// Id or name of the judge
        #[arg(value_name = "JUDGE")]
        judge: String,
    },
    /// Print the plan with what filled sheets say; nothing where one of them cannot be merged
    Merge {
        /// Plan file; - reads standard input
        #[arg(value_name = "PLAN")]
        plan: String,
        /// Filled sheets
        #[arg(required = true, value_name = "SHEET")]
        sheets: Vec<String>,
    },
}

const EXIT_CODES: &str = "\
Exit codes:
  0  all went well
  1  check found an error in a plan
  2  the command line was not understood
  3  a file could not be read or opened, or the output could not be written

Figures and words go to standard output, everything that went wrong to standard error.";

fn lang_parser() -> impl clap::builder::TypedValueParser<Value = Lang> {
    PossibleValuesParser::new(Lang::ALL.map(Lang::tag)).map(|tag| Lang::from_tags([tag.as_str()]))
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    Well,
    /// A plan has a finding of severity error.
    ErrorsFound,
    Misunderstood,
    /// A file was not read or opened.
    NotOpened,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Well => Self::SUCCESS,
            Outcome::ErrorsFound => Self::from(1),
            Outcome::Misunderstood => Self::from(2),
            Outcome::NotOpened => Self::from(3),
        }
    }
}

pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let lang = arguments.lang.unwrap_or_else(lang_of_environment);
    let locale = PlainLocale::new(lang);
    let mut output = Output::default();
    let outcome = match arguments.command {
        Command::Check { files } => check::run(&files, &locale, &mut output),
        Command::Evaluate { files, json } => evaluate::run(&files, json, &locale, &mut output),
        Command::Simulate { files, samples, seed, json } => {
            simulate::run(&files, simulate::Choice { samples, seed }, json, &locale, &mut output)
        }
        Command::Csv { table, file } => exchange::csv(table, &file, &locale, &mut output),
        Command::Calendar { file } => exchange::calendar(&file, &locale, &mut output),
        Command::Link { file } => exchange::link(&file, &locale, &mut output),
        Command::Sample { name } => sample::run(name.as_deref(), lang, &mut output),
        Command::Sheet { action: SheetAction::Export { plan, judge } } => {
            sheet::export(&plan, &judge, &locale, &mut output)
        }
        Command::Sheet { action: SheetAction::Merge { plan, sheets } } => {
            sheet::merge(&plan, &sheets, &locale, &mut output)
        }
        Command::Schema => {
            output.print(&schema_text());
            Outcome::Well
        }
    };
    if output.is_broken() { Outcome::NotOpened.into() } else { outcome.into() }
}

fn lang_of_environment() -> Lang {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| env::var(name).ok())
        .find(|value| !value.is_empty());
    Lang::from_tags(set.as_deref())
}
