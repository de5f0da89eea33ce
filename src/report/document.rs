//! What a document is made of: headings, words and figures, in the order in which they are read. How it looks on a
//! screen or on paper is somebody else's concern.

use crate::plan::{DepartmentId, KpiId};

/// A plan, written out for one reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    pub title: String,
    /// For whom it is written.
    pub subtitle: String,
    /// What holds for the whole document: when it begins, how far it looks.
    pub facts: Vec<Fact>,
    pub sections: Vec<Section>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    pub heading: String,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    Text(String),
    /// A sentence that must not be overlooked.
    Notice(String),
    /// Points under a lead.
    List {
        lead: String,
        points: Vec<String>,
    },
    Facts(Vec<Fact>),
    /// Texts with their names.
    Details(Vec<Detail>),
    Table(Table),
    Chart(Picture),
    Signatures(Vec<Signature>),
}

/// A figure or a short text with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    pub label: String,
    pub figure: String,
    /// What the figure means, or why there is none.
    pub note: String,
}

/// A text with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detail {
    pub label: String,
    pub text: String,
}

/// Rows of text and figures; the first cell of a row names it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    pub caption: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<String>>,
    /// The sum of the rows.
    pub total: Option<Vec<String>>,
    /// What must be known to read it.
    pub note: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub title: String,
    pub holds: Holds,
}

/// What a column holds, which decides how it is aligned and how much room it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    Words,
    Figures,
}

/// What a picture shows. Who shows the document draws it, or leaves it out: its figures are in the tables too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picture {
    /// Value, cost and net added up month by month, of the whole plan or of one department with loaded cost.
    Cumulative(Reader),
    /// Value earned by each goal, month by month.
    MonthlyValue,
    Ranking,
    CostByKind,
    /// Measured value beside the planned.
    PlannedMeasured,
    /// The same, added up month by month.
    MeasuredTotal,
    /// What a KPI read, beside its planned level.
    Readings(KpiId),
    /// Where the cumulative net may go, and when it breaks even.
    Fan,
    /// How often each ROI comes out.
    Histogram,
    /// What the ROI's variance comes from.
    Contributions,
    /// What each uncertain input alone does to the ROI.
    Swings,
}

/// For whom a document is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Reader {
    /// The whole plan.
    #[default]
    Management,
    /// What concerns one department.
    Department(DepartmentId),
}

/// A line to sign on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    pub who: String,
    /// For which department, or for management.
    pub role: String,
    /// What was decided, where it is recorded.
    pub decision: String,
}

impl Section {
    pub(super) fn new(heading: impl Into<String>) -> Self {
        Self { heading: heading.into(), blocks: Vec::new() }
    }

    pub(super) fn text(&mut self, text: impl Into<String>) {
        self.block(Block::Text(text.into()));
    }

    pub(super) fn notice(&mut self, text: impl Into<String>) {
        self.block(Block::Notice(text.into()));
    }

    pub(super) fn facts(&mut self, facts: Vec<Fact>) {
        self.block(Block::Facts(facts));
    }

    pub(super) fn details<L: Into<String>>(&mut self, details: impl IntoIterator<Item = (L, String)>) {
        let details = details.into_iter().map(|(label, text)| Detail { label: label.into(), text });
        self.block(Block::Details(details.collect()));
    }

    pub(super) fn table(&mut self, table: Table) {
        self.block(Block::Table(table));
    }

    pub(super) fn list(&mut self, lead: impl Into<String>, points: Vec<String>) {
        self.block(Block::List { lead: lead.into(), points });
    }

    /// Adds a block that says something.
    pub(super) fn block(&mut self, block: Block) {
        let says_something = match &block {
            Block::Text(text) | Block::Notice(text) => !text.trim().is_empty(),
            Block::List { points, .. } => !points.is_empty(),
            Block::Facts(facts) => !facts.is_empty(),
            Block::Details(details) => !details.is_empty(),
            Block::Table(table) => !table.rows.is_empty(),
            Block::Signatures(signatures) => !signatures.is_empty(),
            Block::Chart(_) => true,
        };
        if says_something {
            self.blocks.push(block);
        }
    }
}

impl Fact {
    pub(super) fn new(label: impl Into<String>, figure: impl Into<String>, note: impl Into<String>) -> Self {
        Self { label: label.into(), figure: figure.into(), note: note.into() }
    }
}

impl Table {
    pub(super) fn new(caption: impl Into<String>) -> Self {
        Self { caption: caption.into(), ..Self::default() }
    }

    #[must_use]
    pub(super) fn words(mut self, title: impl Into<String>) -> Self {
        self.columns.push(Column { title: title.into(), holds: Holds::Words });
        self
    }

    #[must_use]
    pub(super) fn figures(mut self, title: impl Into<String>) -> Self {
        self.columns.push(Column { title: title.into(), holds: Holds::Figures });
        self
    }

    #[must_use]
    pub(super) fn rows(mut self, rows: impl IntoIterator<Item = Vec<String>>) -> Self {
        self.rows.extend(rows);
        self
    }

    #[must_use]
    pub(super) fn total(mut self, cells: Vec<String>) -> Self {
        self.total = Some(cells);
        self
    }

    #[must_use]
    pub(super) fn note(mut self, note: impl Into<String>) -> Self {
        self.note = note.into();
        self
    }
}
