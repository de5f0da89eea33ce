//! The plan as a document, whole or for one department: words and figures in the order in which they are read.
//! It takes every figure from the evaluation and computes none; it knows neither HTML nor paper, and whoever shows
//! the document decides how it looks.

mod alignment;
mod calendar;
#[cfg(feature = "chart")]
pub mod charts;
mod comparison;
mod conventions;
mod csv;
mod department;
mod document;
mod goals;
mod headline;
mod kpis;
mod launch;
mod measurement;
mod priorities;
mod returns;
mod robustness;
mod say;
mod scenarios;
mod sureness;
mod tactics;

pub use calendar::{CALENDAR_TYPE, task_calendar, tasks_with_and_without_day};
pub use comparison::{Compared, at_a_glance, changed_parts, compared};
pub use csv::{CSV_TYPE, goals_csv, projection_csv};
pub use document::{
    Block, Column, Detail, Document, Fact, Holds, Picture, Reader, Section, Signature, Table,
};

pub use priorities::{rating_change, weight_change};
pub use scenarios::{scenario_changes, scenario_table};
pub use sureness::{FindingOut, Sureness};

use crate::evaluation::Evaluation;
use crate::plan::Plan;
use crate::priority::Robustness;
use crate::simulation::Outcome;
use crate::text::Locale;
use crate::text::messages::app;
use crate::text::messages::report::frame as words;
use say::Say;

/// A plan and its figures.
#[derive(Clone, Copy)]
pub struct Basis<'a> {
    pub plan: &'a Plan,
    pub evaluation: &'a Evaluation,
    /// `None` while the plan is not simulated.
    pub outcome: Option<&'a Outcome>,
    /// How sure the ranking is; `None` while no samples of it are drawn.
    pub robustness: Option<&'a Robustness>,
}

/// Writes a plan out for a reader. How sure its figures are is told where it is known.
pub fn document(basis: &Basis, reader: &Reader, locale: &dyn Locale) -> Document {
    let say = Say::new(basis, locale);
    let (subtitle, sections) = match reader {
        Reader::Management => (words::for_management(say.lang).to_owned(), whole(say)),
        Reader::Department(id) => {
            (words::for_department(say.lang, &say.department(Some(id))), department::sections(say, id))
        }
    };
    Document { title: title(say), subtitle, facts: facts(say), sections }
}

fn title(say: Say) -> String {
    match say.plan.name.trim() {
        "" => app::unnamed_plan(say.lang).to_owned(),
        name => name.to_owned(),
    }
}

fn facts(say: Say) -> Vec<Fact> {
    let lang = say.lang;
    let settings = &say.plan.settings;
    let rate = say.locale.share(settings.discount_rate);
    vec![
        Fact::new(words::launch(lang), say.calendar(1), ""),
        Fact::new(
            words::horizon(lang),
            words::months(lang, &settings.horizon),
            words::until(lang, &say.calendar(settings.horizon)),
        ),
        Fact::new(words::currency(lang), settings.currency.as_str(), ""),
        Fact::new(words::discount(lang), rate, words::yearly(lang)),
        Fact::new(words::basis(lang), words::base_case(lang), words::base_case_note(lang)),
    ]
}

/// The whole plan: first what decides, then what it rests on, at last the figures in full.
fn whole(say: Say) -> Vec<Section> {
    let mut sections = vec![
        headline::at_a_glance(say),
        alignment::foundations(say),
        alignment::departments(say),
        goals::goals(say),
        kpis::kpis(say),
        tactics::channels(say),
        tactics::tactics(say),
        tactics::analytics(say),
        returns::projected(say),
        sureness::section(say),
        returns::costs(say),
        launch::launch(say),
    ];
    sections.extend(measurement::measured(say));
    sections.extend([
        conventions::open_points(say),
        launch::signatures(say, &Reader::Management),
        conventions::conventions(say),
        conventions::appendix(say, &say.evaluation.projection.total),
    ]);
    sections
}
