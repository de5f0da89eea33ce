//! The ground of every chart over months: the plane on which figures become pixels, grid, axes, marked months and
//! the names of series. Knows no particular chart.

use plotters::coord::CoordTranslate;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordf64;

use super::heads::{self, Head};
use super::ink::{Dash, Ink, Pen};
use super::key::{self, Key};
use super::lettering::width;
use super::scale::{Scale, Zero};
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

/// A mark and its colour.
pub(super) type Flag<'a> = (Mark<'a>, Ink);

/// Figures by month, one for each series; `None` is a month without a figure.
pub(super) struct Column<'a> {
    pub name: &'a str,
    pub figures: Vec<Option<f64>>,
    /// How its figures are written; as the chart's figures where nothing is said.
    pub write: Option<&'a dyn Fn(f64) -> String>,
}

impl Column<'_> {
    fn cell(&self, at: usize, words: &Words) -> String {
        let write = self.write.unwrap_or(words.figure);
        let figure = self.figures.get(at).copied().flatten();
        figure.map_or_else(|| words.missing.to_owned(), write)
    }
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
    pub flags: Vec<Flag<'a>>,
    pub keys: Vec<Key<'a>>,
    /// Height that is kept free under the months, for what a chart shows of them there.
    pub foot: i32,
}

/// A sheet with its plane; series are drawn on it, then their names.
pub(super) struct Plot<'a> {
    pub sheet: Sheet,
    pub frame: Frame,
    ground: Ground<'a>,
    plane: Cartesian2d<RangedCoordf64, RangedCoordf64>,
}

const GAP: i32 = 12;

impl<'a> Plot<'a> {
    pub(super) fn new(ground: Ground<'a>) -> Self {
        let size = ground.size;
        let mut sheet = Sheet::new(size, size.height() + ground.foot);
        let steps = match size {
            Size::Wide => 6,
            Size::Narrow => 5,
        };
        let (scale, labels) =
            Scale::labelled(&ground.figures, Zero::Held, steps, ground.words.tick, &|_| true);

        let names = match size {
            Size::Wide => 0,
            Size::Narrow => key::rows(&ground.keys, size),
        };
        if size == Size::Narrow {
            key::above(&mut sheet, &ground.keys);
        }
        let (left, right) = sides(&ground, &labels);
        let across = Across { left, right, count: ground.count };
        let heads = month_heads(&ground, across);
        let top = names + heads::count(&heads) * size.line() + GAP;
        let frame = Frame { left, top, right, bottom: size.height() - 2 * size.line() - GAP };
        let plane = Cartesian2d::new(
            0.5..f64::from(ground.count) + 0.5,
            scale.low..scale.high,
            (left..right, frame.bottom..frame.top),
        );
        let mut plot = Plot { sheet, frame, ground, plane };
        plot.draw_amounts(&scale, &labels, names);
        plot.draw_months(across);
        plot.draw_flags(&heads, names);
        plot
    }

    /// Where a month's figure stands.
    pub(super) fn at(&self, month: f64, figure: f64) -> Point {
        self.plane.translate(&(month, figure))
    }

    /// Left and right edge of a month's column.
    pub(super) fn column(&self, month: u32) -> (i32, i32) {
        let middle = f64::from(month);
        (self.at(middle - 0.5, 0.0).0, self.at(middle + 0.5, 0.0).0)
    }

    /// Writes each name where its series ends: beside the plot, or over the last point of one that stops before.
    /// A narrow sheet has the names above already.
    pub(super) fn name_series(&mut self, ends: &[Option<End>]) {
        if self.ground.size == Size::Narrow {
            return;
        }
        let (mut keys, mut heights) = (Vec::new(), Vec::new());
        let named = self.ground.keys.clone().into_iter().zip(ends);
        for (key, end) in named.filter_map(|(key, end)| Some((key, (*end)?))) {
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
        let wide = width(key.name, self.sheet.size.letter()).min(self.frame.width());
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
            let cells: Vec<String> = columns.iter().map(|column| column.cell(at, words)).collect();
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
            let y = self.at(1.0, *tick).1;
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

    fn draw_months(&mut self, across: Across) {
        let (bottom, line) = (self.frame.bottom, self.sheet.size.line());
        for (month, label) in month_ticks(&self.ground, across) {
            let x = across.middle(month);
            let pen = Pen::solid(Ink::Grid, 2);
            self.sheet.line((x, bottom), (x, bottom + 8), pen);
            self.sheet.label(Label {
                text: &label,
                at: (x, bottom + GAP + line / 2),
                anchor: Anchor::Middle,
                ink: Ink::Muted,
                room: across.right - across.left,
            });
        }
        self.sheet.label(Label {
            text: self.ground.months.name,
            at: (across.right, bottom + GAP + line + line / 2),
            anchor: Anchor::End,
            ink: Ink::Muted,
            room: across.right,
        });
    }

    fn draw_flags(&mut self, heads: &[Head], names: i32) {
        let line = self.sheet.size.line();
        for (head, (mark, ink)) in heads.iter().zip(flags(&self.ground)) {
            let y = names + head.row * line + line / 2;
            let pen = Pen::dashed(*ink, 2, Dash::Fine);
            let foot = (head.at, self.frame.bottom);
            self.sheet.line((head.at, y + line / 2), foot, pen);
            self.sheet.label(Label {
                text: mark.label,
                at: (i32::midpoint(head.left, head.right), y),
                anchor: Anchor::Middle,
                ink: *ink,
                room: head.right - head.left,
            });
        }
    }
}

/// The months from edge to edge of the plot.
#[derive(Clone, Copy)]
struct Across {
    left: i32,
    right: i32,
    count: u32,
}

impl Across {
    fn middle(self, month: u32) -> i32 {
        let share = (f64::from(month) - 0.5) / f64::from(self.count);
        #[expect(clippy::cast_possible_truncation, reason = "a pixel of the sheet")]
        let offset = (f64::from(self.right - self.left) * share) as i32;
        self.left + offset
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

fn flags<'g, 'a>(ground: &'g Ground<'a>) -> impl Iterator<Item = &'g Flag<'a>> {
    let months = 1..=ground.count;
    ground.flags.iter().filter(move |(mark, _)| months.contains(&mark.month))
}

/// Where the marked months' labels stand, clear of each other and of the name of the amounts.
fn month_heads(ground: &Ground, across: Across) -> Vec<Head> {
    let size = ground.size;
    let axis_name = width(ground.words.amount, size.letter()).min(size.width());
    let labels = flags(ground).map(|(mark, _)| (across.middle(mark.month), mark.label));
    heads::rows(labels, (across.left, across.right), axis_name, size)
}

/// The labelled months: as many as fit, at multiples of a step that people count months by.
fn month_ticks(ground: &Ground, across: Across) -> Vec<(u32, String)> {
    let letter = ground.size.letter();
    let labelled = |step: u32| -> Vec<(u32, String)> {
        let step_size = usize::try_from(step).unwrap_or(1);
        (step..=ground.count).step_by(step_size).map(|month| (month, (ground.months.tick)(month))).collect()
    };
    let fits = |ticks: &[(u32, String)]| {
        let widest = ticks.iter().map(|(_, label)| width(label, letter)).max();
        let count = i32::try_from(ticks.len()).unwrap_or(i32::MAX);
        let each = widest.unwrap_or_default().saturating_add(letter);
        each.saturating_mul(count) <= across.right - across.left
    };
    [1, 2, 3, 6, 12, 24, 36, 60]
        .into_iter()
        .take_while(|step| *step <= ground.count)
        .map(labelled)
        .find(|ticks| fits(ticks))
        .unwrap_or_else(|| labelled(ground.count))
}
