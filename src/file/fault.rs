//! What can be wrong inside a file that is JSON and a Tenfold plan: a place and a problem, without words.

use crate::plan::limits::Limits;

/// Faults that are listed; more are only counted.
const LISTED: usize = 20;

/// Something wrong at a place of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// Such as `plan.goals.candidates[2].ratings.suitability`.
    pub place: String,
    pub problem: Problem,
}

/// The first faults of a file, and how many more there are.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Faults {
    pub listed: Vec<Fault>,
    pub more: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    Missing,
    WrongType {
        expected: Expected,
        found: Expected,
    },
    UnknownWord {
        found: String,
        allowed: &'static [&'static str],
    },
    /// A word that stands alone where it names a form with content.
    NeedsContent {
        word: String,
    },
    /// A word with content where it stands alone.
    StandsAlone {
        word: String,
    },
    NotAMonth {
        found: String,
    },
    NotADate {
        found: String,
    },
    NotACurrency {
        found: String,
    },
    NotWhole {
        value: f64,
    },
    OutOfRange {
        value: f64,
        limits: Limits,
    },
    NotARating {
        value: f64,
    },
    /// A range whose numbers are not ratings, or whose shape has no bounds.
    NotARangeOfRatings,
    WeightTooSmall {
        value: f64,
    },
    TooMany {
        count: usize,
        limits: Limits,
    },
    /// Nothing in the plan has this id.
    UnknownId {
        id: String,
        of: RowKind,
    },
    DuplicateId {
        id: String,
        first: String,
    },
    IdLength {
        length: usize,
    },
    /// KPIs that affect each other in a circle; the last affects the first.
    EffectCircle {
        kpis: Vec<String>,
    },
    /// A bound of a range is less than the one before it.
    BoundsFall {
        lower: f64,
        upper: f64,
    },
    /// A lognormal range holds only numbers above zero.
    NotAboveZero {
        value: f64,
    },
    /// The range's shape does not have this field.
    FieldOfOtherShape {
        allowed: &'static [&'static str],
    },
    RepeatedName,
    Empty,
    EndsBeforeItBegins {
        from: u32,
        to: u32,
    },
    /// What the JSON reader said, in its own words; only for what has no variant of its own.
    Other(String),
}

/// The kinds of value in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    Text,
    Number,
    WholeNumber,
    TrueOrFalse,
    List,
    Object,
    Null,
    NumberOrRange,
    /// One of these words, or an object with one of them as its only field.
    OneOf(&'static [&'static str]),
    Other(String),
}

/// What an id can point at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    BusinessGoal,
    Department,
    Criterion,
    Goal,
    Kpi,
    Channel,
    Tactic,
}

impl RowKind {
    /// The list that its rows are in.
    pub fn list(self) -> &'static str {
        match self {
            Self::BusinessGoal => "plan.alignment.businessGoals",
            Self::Department => "plan.scope.departments",
            Self::Criterion => "plan.goals.criteria",
            Self::Goal => "plan.goals.candidates",
            Self::Kpi => "plan.kpis",
            Self::Channel => "plan.channels.list",
            Self::Tactic => "plan.tactics",
        }
    }
}

impl Faults {
    pub fn is_empty(&self) -> bool {
        self.listed.is_empty()
    }

    pub fn count(&self) -> usize {
        self.listed.len() + self.more
    }

    /// A place is reported once, with its first problem.
    pub(super) fn add(&mut self, place: String, problem: Problem) {
        if self.listed.iter().any(|fault| fault.place == place) {
            return;
        }
        if self.listed.len() < LISTED {
            self.listed.push(Fault { place, problem });
        } else {
            self.more += 1;
        }
    }
}
