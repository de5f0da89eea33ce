//! `tenfold sheet`: a judge's sheet out of a plan, and filled ones back into it.

use tenfold::evaluation::evaluate;
use tenfold::file::{self, Sheet};
use tenfold::plan::{Id as _, Judge, Plan};
use tenfold::text::Locale;
use tenfold::text::messages::{cli, sheet as say};

use super::Outcome;
use super::input::{self, read, shown};
use super::output::{Output, complain};

/// Prints the sheet of a judge, who is named by id or name.
pub fn export(plan: &str, judge: &str, locale: &dyn Locale, output: &mut Output) -> Outcome {
    let Some(input) = input::open(plan, locale) else { return Outcome::NotOpened };
    let judges = &input.plan.goals.judges;
    let named = |it: &&Judge| it.id.as_str() == judge || it.name.trim() == judge;
    let Some(found) = judges.iter().find(named) else {
        complain(&say::unknown_judge(locale.lang(), &judge, &names(&input.plan, locale)));
        return Outcome::Misunderstood;
    };
    output.print(&Sheet::of(&input.plan, found, locale.lang()).export());
    Outcome::Well
}

fn names(plan: &Plan, locale: &dyn Locale) -> String {
    let judges: Vec<String> = plan.goals.judges.iter().map(|it| format!("{} {}", it.id, it.name)).collect();
    if judges.is_empty() {
        return say::no_judges(locale.lang()).to_owned();
    }
    judges.join(say::comma(locale.lang()))
}

/// Prints the plan with what the sheets say. Where one of them cannot be merged, nothing is printed.
pub fn merge(plan: &str, sheets: &[String], locale: &dyn Locale, output: &mut Output) -> Outcome {
    let Some(mut input) = input::open(plan, locale) else { return Outcome::NotOpened };
    let mut outcome = Outcome::Well;
    for sheet in sheets {
        let told = match merged(&mut input.plan, sheet, locale) {
            Ok(told) => told,
            Err(reason) => {
                outcome = Outcome::NotOpened;
                vec![reason]
            }
        };
        for line in told {
            complain(&cli::about(locale.lang(), &shown(sheet, locale), &line));
        }
    }
    if outcome == Outcome::Well {
        let evaluation = evaluate(&input.plan);
        output.print(&file::export(&input.plan, &evaluation, &input.saved_at));
    }
    outcome
}

/// What is worth telling of a sheet that was merged, or why it was not.
fn merged(plan: &mut Plan, sheet: &str, locale: &dyn Locale) -> Result<Vec<String>, String> {
    let bytes = read(sheet).map_err(|error| error.to_string())?;
    let opened = file::open_sheet(&bytes).map_err(|error| error.text(locale))?;
    let notes = file::merge_sheet(plan, opened.sheet).map_err(|error| error.text(locale))?;
    let of_the_file = opened.notes.iter().map(|note| note.text(locale));
    Ok(of_the_file.chain(notes.iter().map(|note| note.text(locale))).collect())
}
