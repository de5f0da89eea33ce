//! Figures become SVG charts here, beside the same figures as a table. Knows neither plan, browser nor Yew:
//! names, words and number formats come in as arguments, so that every language is somebody else's concern.
//!
//! Plotters maps figures to whole pixels and draws the geometry; letters are ours ([`lettering`]), because
//! plotters would ask the browser for their width. A chart is drawn large and scaled by its `viewBox`; it has no
//! ids, no `style` attributes (a strict content security policy forbids them) and no size of its own.
//!
//! # What the style sheet may set
//!
//! Every colour is a CSS variable with a light fallback, so a chart also stands alone as a file:
//!
//! | variable | for |
//! | --- | --- |
//! | `--chart-1` … `--chart-8` | series, in order; value, cost and net are 1, 2 and 3 |
//! | `--chart-text` | names and figures |
//! | `--chart-muted` | tick labels, axis names, milestones, planned lines |
//! | `--chart-grid` | grid lines |
//! | `--chart-axis` | the zero line |
//! | `--chart-surface` | what lies behind the chart: gaps between bars, halo of letters |
//! | `--chart-gain`, `--chart-loss` | the area between value and cost; break-even |
//!
//! Classes: `chart` with `chart-wide` or `chart-narrow` on the root, `chart-lines` on the geometry, `chart-words` on
//! the letters, `chart-tip` on the invisible columns that show a month's figures as a tooltip.

mod bars;
mod cost_by_kind;
mod cumulative;
mod fan;
mod heads;
mod histogram;
mod ink;
mod key;
mod lettering;
mod lines;
mod monthly_value;
mod months;
mod planned_measured;
mod ranking;
mod scale;
mod sheet;
mod silhouette;
mod table;
#[cfg(test)]
mod tests;
mod tornado;

pub use cost_by_kind::{CostByKind, Kind};
pub use cumulative::{Cumulative, Shade};
pub use fan::{Band, Chances, Fan};
pub use histogram::{Histogram, Mark as HistogramMark, Outside};
pub use monthly_value::MonthlyValue;
pub use months::{Mark, Months};
pub use planned_measured::PlannedMeasured;
pub use ranking::{Choice, Ranked, Ranking, Ratings, States};
pub use sheet::Size;
pub use silhouette::Silhouette;
pub use table::{Row, Table};
pub use tornado::{Contribution, Contributions, Sides, Swing, Swings};

/// A picture and the same figures in words: whoever cannot see the one reads the other.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// One `<svg>` element; all text in it is escaped.
    pub svg: String,
    /// Every figure of the picture, unrounded by the picture's pixels.
    pub table: Table,
    /// The caller's summary, for the caption beside the picture.
    pub summary: String,
}

/// The words and number formats that every chart needs, in the reader's language.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    /// Name of the chart: the SVG's `<title>` and the table's caption.
    pub title: &'a str,
    /// What the chart says, in a sentence or two: the SVG's `<desc>`.
    pub summary: &'a str,
    /// Name of the axis of figures, with its unit.
    pub amount: &'a str,
    /// Stands in the table where there is no figure.
    pub missing: &'a str,
    /// A figure on the axis: short.
    pub tick: &'a dyn Fn(f64) -> String,
    /// A figure in the table, at a bar or in a tooltip: exact.
    pub figure: &'a dyn Fn(f64) -> String,
}

/// A series without gaps: its name and one figure for each month, from month 1 on.
#[derive(Clone, Copy, Debug)]
pub struct Series<'a> {
    pub name: &'a str,
    pub figures: &'a [f64],
}

impl Series<'_> {
    fn optional(&self) -> Vec<Option<f64>> {
        let known = |figure: &f64| figure.is_finite().then_some(*figure);
        self.figures.iter().map(known).collect()
    }
}

impl Words<'_> {
    fn figure_or_missing(&self, figure: Option<f64>) -> String {
        figure.map_or_else(|| self.missing.to_owned(), |figure| (self.figure)(figure))
    }
}
