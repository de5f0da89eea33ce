//! The ground of every chart over months: the plane on which figures become pixels, grid, axes, marked months and
//! the names of series. Knows no particular chart.

use super::axis::Axis;
use super::flags;
use super::ink::{Ink, Pen};
use super::key::{self, Key};
use super::lettering::{side_by_side, width};
use super::scale::Scale;
use super::sheet::{Anchor, Frame, Label, Point, Sheet, Size};
use super::table::{Row, Table};
use super::{Chart, Words};

/// How the reader's language writes months; they count from 1.
#[derive(Clone, Copy)]
pub struct Months<'a> {
    /// Name of the axis and of the table's first column.
    pub name: &'a str,
    /// A month on the axis: short.
    pub tick: &'a dyn Fn(u32) -> String,
    /// A month in the table and in tooltips.
    pub full: &'a dyn Fn(u32) -> String,
}

/// A month worth pointing out.
#[derive(Clone, Copy, Debug)]
pub struct Mark<'a> {
    pub month: u32,
    pub label: &'a str,
}

/// Figures by month, one for each series; `None` is a month without a figure.
pub(super) struct Column<'a> {
    pub name: &'a str,
    pub figures: Vec<Option<f64>>,
}

/// Where a series ends.
#[derive(Clone, Copy)]
pub(super) struct End {
    pub month: u32,
    pub figure: f64,
}

/// What a chart over months is laid out for.
pub(super) struct Ground<'a> {
    pub size: Size,
    pub words: &'a Words<'a>,
    pub months: &'a Months<'a>,
    /// Number of months, at least one.
    pub count: u32,
    /// Every figure that must be on the axis.
    pub figures: Vec<f64>,
    /// Months to point out, each in its colour.
    pub marks: Vec<(Mark<'a>, Ink)>,
    /// Names of the series that have figures.
    pub keys: Vec<Key<'a>>,
}

/// A sheet with its plane; series are drawn on it, then their names.
pub(super) struct Plot<'a> {
    pub sheet: Sheet,
    pub frame: Frame,
    ground: Ground<'a>,
    months: Axis,
    amounts: Axis,
}

const GAP: i32 = 12;

impl<'a> Plot<'a> {
    pub(super) fn new(mut ground: Ground<'a>) -> Self {
        let (size, count) = (ground.size, ground.count);
        let (scale, labels) = Scale::labelled(&ground.figures, steps(size), ground.words.tick, &|_| true);
        let (left, right) = sides(&ground, &labels);
        let months = Axis::new(0.5, f64::from(count) + 0.5, (left, right));

        ground.marks.retain(|(mark, _)| (1..=count).contains(&mark.month));
        let axis_name = width(ground.words.amount, size.letter()).saturating_add(2 * GAP);
        let flags = flags::placed(&ground.marks, &months, axis_name, size);

        let names = match size {
            Size::Wide => 0,
            Size::Narrow => key::rows(&ground.keys, size),
        };
        let top = names + flags::rows(&flags).max(1) * size.line() + size.letter() * 2 / 3;
        let frame = Frame { left, top, right, bottom: top + height(size) };
        let amounts = Axis::new(scale.low, scale.high, (frame.bottom, frame.top));
        let mut sheet = Sheet::new(size, frame.bottom + GAP + 2 * size.line());
        if size == Size::Narrow {
            key::above(&mut sheet, &ground.keys);
        }
        let mut plot = Plot { sheet, frame, ground, months, amounts };
        plot.draw_amounts(&scale, &labels, names);
        plot.draw_months();
        flags::draw(&flags, &mut plot.sheet, names, frame.bottom);
        plot
    }

    /// Where a month's figure stands.
    pub(super) fn at(&self, month: f64, figure: f64) -> Point {
        (self.months.at(month), self.amounts.at(figure))
    }

    /// Left and right edge of a month's column.
    pub(super) fn column(&self, month: u32) -> (i32, i32) {
        let middle = f64::from(month);
        (self.months.at(middle - 0.5), self.months.at(middle + 0.5))
    }

    /// Writes each name where its series ends: beside the plot, or over the last point of one that stops before.
    /// A narrow sheet has the names above already.
    pub(super) fn name_series(&mut self, ends: &[End]) {
        if self.ground.size == Size::Narrow {
            return;
        }
        let (mut keys, mut heights) = (Vec::new(), Vec::new());
        let named = self.ground.keys.clone().into_iter().zip(ends);
        for (key, end) in named {
            let (x, y) = self.at(f64::from(end.month), end.figure);
            if end.month == self.ground.count {
                keys.push(key);
                heights.push(y);
            } else {
                self.name_over((x, y), &key);
            }
        }
        key::beside(&mut self.sheet, &keys, &heights, self.frame);
    }

    fn name_over(&mut self, (x, y): Point, key: &Key) {
        let line = self.sheet.size.line();
        let wide = width(key.name, self.sheet.size.letter()).min(self.frame.width() / 3);
        let middle = x.min(self.frame.right - wide / 2).max(self.frame.left + wide / 2);
        self.sheet.label(Label {
            text: key.name,
            at: (middle, (y - line).max(self.frame.top + line / 2)),
            anchor: Anchor::Middle,
            ink: Ink::Text,
            room: wide,
        });
    }

    /// Finishes the picture and writes its figures into the table and into tooltips.
    pub(super) fn finish(mut self, columns: &[Column]) -> Chart {
        let (words, months) = (self.ground.words, self.ground.months);
        let mut table = Table {
            caption: words.title.to_owned(),
            columns: vec![months.name.to_owned()],
            rows: Vec::new(),
        };
        let names = columns.iter().map(|column| column.name.to_owned());
        table.columns.extend(names);
        for (month, at) in (1..=self.ground.count).zip(0..) {
            let cells: Vec<String> = columns
                .iter()
                .map(|column| words.figure_or_missing(column.figures.get(at).copied().flatten()))
                .collect();
            self.draw_tip(month, columns, &cells);
            table.rows.push(Row { head: (months.full)(month), cells });
        }
        Chart {
            svg: self.sheet.into_svg(words.title, words.summary),
            table,
            summary: words.summary.to_owned(),
        }
    }

    fn draw_tip(&mut self, month: u32, columns: &[Column], cells: &[String]) {
        let (left, right) = self.column(month);
        let mut lines = vec![(self.ground.months.full)(month)];
        let named = columns.iter().zip(cells);
        lines.extend(named.map(|(column, cell)| format!("{}  {cell}", column.name)));
        let frame = Frame { left, right, ..self.frame };
        self.sheet.tip(frame, &lines);
    }

    fn draw_amounts(&mut self, scale: &Scale, labels: &[String], names: i32) {
        let Frame { left, right, .. } = self.frame;
        for (tick, label) in scale.ticks.iter().zip(labels) {
            let y = self.amounts.at(*tick);
            let pen = if *tick == 0.0 { Pen::solid(Ink::Axis, 3) } else { Pen::solid(Ink::Grid, 2) };
            self.sheet.line((left, y), (right, y), pen);
            self.sheet.label(Label {
                text: label,
                at: (left - GAP, y),
                anchor: Anchor::End,
                ink: Ink::Muted,
                room: left - GAP,
            });
        }
        self.sheet.label(Label {
            text: self.ground.words.amount,
            at: (0, names + self.sheet.size.line() / 2),
            anchor: Anchor::Start,
            ink: Ink::Muted,
            room: self.sheet.size.width(),
        });
    }

    fn draw_months(&mut self) {
        let Frame { right, bottom, .. } = self.frame;
        let line = self.sheet.size.line();
        for (month, label) in month_ticks(&self.ground, self.frame.width()) {
            let x = self.months.at(f64::from(month));
            let pen = Pen::solid(Ink::Grid, 2);
            self.sheet.line((x, bottom), (x, bottom + 8), pen);
            self.sheet.label(Label {
                text: &label,
                at: (x, bottom + GAP + line / 2),
                anchor: Anchor::Middle,
                ink: Ink::Muted,
                room: self.frame.width(),
            });
        }
        self.sheet.label(Label {
            text: self.ground.months.name,
            at: (right, bottom + GAP + line + line / 2),
            anchor: Anchor::End,
            ink: Ink::Muted,
            room: right,
        });
    }
}

/// Steps on the axis of figures, about.
fn steps(size: Size) -> u32 {
    match size {
        Size::Wide => 6,
        Size::Narrow => 5,
    }
}

/// Height of the plot alone.
fn height(size: Size) -> i32 {
    match size {
        Size::Wide => 560,
        Size::Narrow => 440,
    }
}

/// Left and right edge of the plot, with room for tick labels and for names beside it.
fn sides(ground: &Ground, labels: &[String]) -> (i32, i32) {
    let size = ground.size;
    let widest = labels.iter().map(|label| width(label, size.letter())).max();
    let left = widest.unwrap_or_default().min(size.width() / 4) + GAP;
    let right = match size {
        Size::Wide => size.width() - key::margin(&ground.keys, size),
        Size::Narrow => size.width() - GAP,
    };
    (left, right)
}

/// The labelled months: as many as fit, at multiples of a step that people count months by.
fn month_ticks(ground: &Ground, room: i32) -> Vec<(u32, String)> {
    let letter = ground.size.letter();
    let labelled = |step: u32| -> Vec<(u32, String)> {
        let step_size = usize::try_from(step).unwrap_or(1);
        (step..=ground.count).step_by(step_size).map(|month| (month, (ground.months.tick)(month))).collect()
    };
    [1, 2, 3, 6, 12, 24, 36, 60]
        .into_iter()
        .take_while(|step| *step <= ground.count)
        .map(labelled)
        .find(|ticks| side_by_side(ticks.iter().map(|(_, label)| label), letter, room))
        .unwrap_or_else(|| labelled(ground.count))
}
