//! Horizontal bars with a name before and a figure behind each. Knows no particular chart.

use plotters::coord::ranged1d::Ranged;
use plotters::coord::types::RangedCoordf64;

use super::ink::{Ink, Pen};
use super::key::{self, Key};
use super::lettering::width;
use super::scale::{Scale, Zero, drawable};
use super::sheet::{Anchor, Block, Frame, Label, Sheet, Size};
use super::table::{Row, Table};
use super::{Chart, Words};

/// One bar, or two that begin at the same place; without an end there is a name and no bar.
pub(super) struct Bar<'a> {
    pub label: &'a str,
    /// Where a bar ends, and how it is filled.
    pub ends: Vec<(f64, Block)>,
    /// What is written behind it.
    pub shown: String,
    /// Further cells of the table, shown in the tooltip as well.
    pub notes: Vec<String>,
}

/// Bars from top to bottom.
pub(super) struct Bars<'a> {
    pub words: &'a Words<'a>,
    /// Heads of the table's columns: name, what is written behind the bar, and one for each note.
    pub columns: Vec<String>,
    pub rows: Vec<Bar<'a>>,
    /// Where the bars begin.
    pub origin: f64,
    /// The axis holds these beside the bars' ends and beginning.
    pub reach: Vec<f64>,
    pub zero: Zero,
    pub keys: Vec<Key<'a>>,
}

const GAP: i32 = 12;
const THICKNESS: i32 = 34;

impl Bars<'_> {
    /// The chart, or `None` when there is no bar.
    pub(super) fn chart(self, size: Size) -> Option<Chart> {
        let rows = i32::try_from(self.rows.len()).ok().filter(|rows| *rows > 0)?;
        let names = key::rows(&self.keys, size);
        let top = if names > 0 { names + GAP } else { 0 };
        let at = self.names(size);
        let rows_height = rows * pitch(size, at);
        let frame = Frame {
            left: self.left(size, at),
            top,
            right: size.width() - self.right(size),
            bottom: top + rows_height,
        };
        let mut sheet = Sheet::new(size, frame.bottom + 2 * size.line() + GAP);
        key::above(&mut sheet, &self.keys);
        let axis = self.draw_axis(&mut sheet, frame);
        let mut top = frame.top;
        for bar in &self.rows {
            let row = Frame { top, bottom: top + pitch(size, at), ..frame };
            bar.draw(&mut sheet, row, &axis, at);
            top = row.bottom;
        }
        Some(Chart {
            svg: sheet.into_svg(self.words.title, self.words.summary),
            summary: self.words.summary.to_owned(),
            table: self.table(),
        })
    }

    fn table(self) -> Table {
        let rows = self.rows.into_iter().map(|bar| Row {
            head: bar.label.to_owned(),
            cells: std::iter::once(bar.shown).chain(bar.notes).collect(),
        });
        Table { caption: self.words.title.to_owned(), columns: self.columns, rows: rows.collect() }
    }

    /// Names stand before the bars where they leave room for them, which they never do on a narrow sheet.
    fn names(&self, size: Size) -> Names {
        let fits = |bar: &Bar| width(bar.label, size.letter()) <= size.width() * 2 / 5;
        if size == Size::Wide && self.rows.iter().all(fits) { Names::Before } else { Names::Above }
    }

    fn left(&self, size: Size, at: Names) -> i32 {
        let widths = self.rows.iter().map(|bar| width(bar.label, size.letter()));
        match at {
            Names::Before => widths.max().unwrap_or_default() + GAP,
            Names::Above => 3,
        }
    }

    fn right(&self, size: Size) -> i32 {
        let widths = self.rows.iter().map(|bar| width(&bar.shown, size.letter()));
        widths.max().unwrap_or_default().min(size.width() / 3) + GAP + 3
    }

    fn draw_axis(&self, sheet: &mut Sheet, frame: Frame) -> Axis {
        let letter = sheet.size.letter();
        let drawn = self.rows.iter().flat_map(|bar| &bar.ends).filter_map(|(end, _)| drawable(*end));
        let figures: Vec<f64> = drawn.chain(self.reach.iter().copied()).chain([self.origin]).collect();
        let fit = |labels: &[String]| {
            let widest = labels.iter().map(|label| width(label, letter)).max();
            let count = i32::try_from(labels.len()).unwrap_or(i32::MAX);
            let each = widest.unwrap_or_default().saturating_add(letter);
            each.saturating_mul(count) <= frame.width()
        };
        let (scale, labels) = Scale::labelled(&figures, self.zero, 5, self.words.tick, &fit);
        let edges = (frame.left, frame.right);
        let axis = Axis { range: (scale.low..scale.high).into(), edges, origin: self.origin };
        let y = frame.bottom + GAP + sheet.size.line() / 2;
        for (tick, label) in scale.ticks.iter().zip(&labels) {
            let x = axis.at(*tick);
            let (ink, wide) = if *tick == 0.0 { (Ink::Axis, 3) } else { (Ink::Grid, 2) };
            sheet.line((x, frame.top), (x, frame.bottom), Pen::solid(ink, wide));
            let half = width(label, letter) / 2;
            sheet.label(Label {
                text: label,
                at: (x.min(sheet.size.width() - half).max(half), y),
                anchor: Anchor::Middle,
                ink: Ink::Muted,
                room: frame.width(),
            });
        }
        sheet.label(Label {
            text: self.words.amount,
            at: (frame.right, y + sheet.size.line()),
            anchor: Anchor::End,
            ink: Ink::Muted,
            room: frame.right,
        });
        axis
    }
}

/// Where the bars' names stand.
#[derive(Clone, Copy)]
enum Names {
    Before,
    Above,
}

/// Height of a bar with its name and the air around it.
fn pitch(size: Size, at: Names) -> i32 {
    match at {
        Names::Before => THICKNESS * 7 / 4,
        Names::Above => size.line() + THICKNESS + 2 * GAP,
    }
}

/// Plotters' axis of figures from edge to edge, and where its bars begin.
struct Axis {
    range: RangedCoordf64,
    edges: (i32, i32),
    origin: f64,
}

impl Axis {
    fn at(&self, figure: f64) -> i32 {
        self.range.map(&figure, self.edges)
    }
}

impl Bar<'_> {
    fn draw(&self, sheet: &mut Sheet, row: Frame, axis: &Axis, at: Names) {
        let size = sheet.size;
        let middle = match at {
            Names::Before => i32::midpoint(row.top, row.bottom),
            Names::Above => row.bottom - GAP - THICKNESS / 2,
        };
        let origin = axis.at(axis.origin);
        let (top, bottom) = (middle - THICKNESS / 2, middle + THICKNESS / 2);
        let mut right = origin;
        for (end, block) in &self.ends {
            let end = drawable(*end).map_or(origin, |end| axis.at(end));
            sheet.block(Frame { left: origin.min(end), top, right: origin.max(end), bottom }, *block);
            right = right.max(end);
        }
        self.name(sheet, row, middle, at);
        sheet.label(Label {
            text: &self.shown,
            at: (right + GAP, middle),
            anchor: Anchor::Start,
            ink: Ink::Text,
            room: size.width() - right - GAP,
        });
        let whole_row = Frame { left: 0, right: size.width(), ..row };
        let mut lines = vec![self.label.to_owned(), self.shown.clone()];
        lines.extend(self.notes.iter().filter(|note| !note.is_empty()).cloned());
        sheet.tip(whole_row, &lines);
    }

    fn name(&self, sheet: &mut Sheet, row: Frame, middle: i32, at: Names) {
        let (at, anchor, room) = match at {
            Names::Before => ((row.left - GAP, middle), Anchor::End, row.left - GAP),
            Names::Above => {
                let above = middle - THICKNESS / 2 - sheet.size.line() / 2;
                ((row.left + GAP, above), Anchor::Start, sheet.size.width() - row.left - GAP)
            }
        };
        sheet.label(Label { text: self.label, at, anchor, ink: Ink::Text, room });
    }
}
