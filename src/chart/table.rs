//! The figures of a chart as a table: text only, ready for whatever shows tables. Knows nothing of pictures.

/// A table with a head row and a head column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    pub caption: String,
    /// The first names the head column; the others stand over the cells.
    pub columns: Vec<String>,
    pub rows: Vec<Row>,
}

/// One row: what it is about, and one cell per remaining column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    pub head: String,
    pub cells: Vec<String>,
}
