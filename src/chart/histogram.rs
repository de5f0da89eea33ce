//! How often a figure comes out where: bars over an axis of figures, gains apart from losses, with some places marked.

use plotters::coord::ranged1d::Ranged;
use plotters::coord::types::RangedCoordf64;

use super::heads::{self, Head};
use super::ink::{Dash, Ink, Pen};
use super::key::{self, Key, Swatch};
use super::lettering::width;
use super::scale::{Scale, Zero, drawable};
use super::sheet::{Anchor, Block, Frame, Label, Sheet, Size, Texture};
use super::table::{Row, Table};
use super::{Chart, Words};

/// A place on the axis.
#[derive(Clone, Copy, Debug)]
pub struct Mark<'a> {
    pub at: f64,
    pub label: &'a str,
    pub is_base: bool,
}

/// A part that lies beyond the bars: in the table only.
#[derive(Clone, Copy, Debug)]
pub struct Outside<'a> {
    pub label: &'a str,
    pub share: f64,
}

/// Bars of one width; `words.amount` names the axis of figures.
pub struct Histogram<'a> {
    pub words: Words<'a>,
    /// Heads the column of shares.
    pub share: &'a str,
    pub write_share: &'a dyn Fn(f64) -> String,
    /// From a figure to another, in the table.
    pub write_span: &'a dyn Fn(f64, f64) -> String,
    pub loss: &'a str,
    pub gain: &'a str,
    /// Where the first bar begins.
    pub from: f64,
    pub width: f64,
    /// Of the whole, from 0 to 1.
    pub shares: &'a [f64],
    pub below: Outside<'a>,
    pub above: Outside<'a>,
    pub marks: &'a [Mark<'a>],
}

const GAP: i32 = 12;
/// A bar is never thinner than this.
const THINNEST: i32 = 4;

impl Histogram<'_> {
    /// The chart, or `None` when there is no bar.
    pub fn chart(&self, size: Size) -> Option<Chart> {
        let highest = self.shares.iter().copied().reduce(f64::max).filter(|share| *share > 0.0)?;
        let (from, to) = (drawable(self.from)?, drawable(self.end(self.shares.len()))?);
        let places = self.marks.iter().filter_map(|mark| drawable(mark.at));
        let figures: Vec<f64> = places.chain([from, to]).collect();
        let keys = self.keys(to);
        let names = key::rows(&keys, size);
        let (left, right) = (GAP, size.width() - GAP);
        let fit = |labels: &[String]| {
            let widest = labels.iter().map(|label| width(label, size.letter())).max();
            let count = i32::try_from(labels.len()).unwrap_or(i32::MAX);
            widest.unwrap_or_default().saturating_add(size.letter()).saturating_mul(count) <= right - left
        };
        let (scale, labels) = Scale::labelled(&figures, Zero::IfNear, 8, self.words.tick, &fit);
        let axis = Axis { range: (scale.low..scale.high).into(), edges: (left, right) };
        let marked = self.marks.iter().filter_map(|mark| Some((axis.at(drawable(mark.at)?), mark.label)));
        let heads = heads::rows(marked, (left, right), 0, size);
        let top = names + heads::count(&heads) * size.line() + GAP;
        let frame = Frame { left, top, right, bottom: top + height(size) };

        let mut sheet = Sheet::new(size, frame.bottom + 2 * size.line() + GAP);
        key::above(&mut sheet, &keys);
        self.draw_axis(&mut sheet, frame, &axis, (&scale, &labels));
        self.draw_bars(&mut sheet, frame, &axis, highest);
        self.draw_marks(&mut sheet, frame, &heads, names);
        Some(Chart {
            svg: sheet.into_svg(self.words.title, self.words.summary),
            summary: self.words.summary.to_owned(),
            table: self.table(),
        })
    }

    /// Where the bar before this one ends.
    fn end(&self, bar: usize) -> f64 {
        // Some dozens of bars.
        self.from + self.width * f64::from(u32::try_from(bar).unwrap_or(u32::MAX))
    }

    fn keys(&self, to: f64) -> Vec<Key<'_>> {
        let key = |name, block| Key { name, swatch: Swatch::Block(block) };
        let loss = (self.from < 0.0).then(|| key(self.loss, LOSS));
        let gain = (to > 0.0).then(|| key(self.gain, GAIN));
        loss.into_iter().chain(gain).collect()
    }

    fn draw_axis(&self, sheet: &mut Sheet, frame: Frame, axis: &Axis, (scale, labels): (&Scale, &[String])) {
        let y = frame.bottom + GAP + sheet.size.line() / 2;
        for (tick, label) in scale.ticks.iter().zip(labels) {
            let x = axis.at(*tick);
            let (ink, wide) = if *tick == 0.0 { (Ink::Axis, 3) } else { (Ink::Grid, 2) };
            sheet.line((x, frame.top), (x, frame.bottom), Pen::solid(ink, wide));
            let half = width(label, sheet.size.letter()) / 2;
            sheet.label(Label {
                text: label,
                at: (x.min(sheet.size.width() - half).max(half), y),
                anchor: Anchor::Middle,
                ink: Ink::Muted,
                room: frame.width(),
            });
        }
        sheet.line((frame.left, frame.bottom), (frame.right, frame.bottom), Pen::solid(Ink::Axis, 2));
        sheet.label(Label {
            text: self.words.amount,
            at: (frame.right, y + sheet.size.line()),
            anchor: Anchor::End,
            ink: Ink::Muted,
            room: frame.width(),
        });
    }

    fn draw_bars(&self, sheet: &mut Sheet, frame: Frame, axis: &Axis, highest: f64) {
        for (bar, share) in self.shares.iter().enumerate() {
            let (Some(from), Some(to)) = (drawable(self.end(bar)), drawable(self.end(bar + 1))) else {
                continue;
            };
            let (left, right) = (axis.at(from), axis.at(to));
            #[expect(clippy::cast_possible_truncation, reason = "a pixel of the sheet")]
            let high = (f64::from(frame.height()) * share / highest) as i32;
            let air = i32::from(right - left > THINNEST);
            let drawn = Frame {
                left,
                top: frame.bottom - high,
                right: (right - air).max(left + THINNEST),
                bottom: frame.bottom,
            };
            sheet.block(drawn, if f64::midpoint(from, to) < 0.0 { LOSS } else { GAIN });
            let column = Frame { left, right: right.max(left + THINNEST), ..frame };
            sheet.tip(column, &[(self.write_span)(from, to), (self.write_share)(*share)]);
        }
    }

    fn draw_marks(&self, sheet: &mut Sheet, frame: Frame, heads: &[Head], names: i32) {
        let line = sheet.size.line();
        let drawn = self.marks.iter().filter(|mark| drawable(mark.at).is_some());
        for (head, mark) in heads.iter().zip(drawn) {
            let y = names + head.row * line + line / 2;
            let (width, dash) = if mark.is_base { (4, Dash::Long) } else { (4, Dash::Fine) };
            let (from, to) = ((head.at, y + line / 2), (head.at, frame.bottom));
            // Bars are dark: the line stands on a light one.
            sheet.line(from, to, Pen::solid(Ink::Surface, 2 * width));
            sheet.line(from, to, Pen::dashed(Ink::Text, width, dash));
            sheet.label(Label {
                text: mark.label,
                at: (i32::midpoint(head.left, head.right), y),
                anchor: Anchor::Middle,
                ink: Ink::Text,
                room: head.right - head.left,
            });
        }
    }

    fn table(&self) -> Table {
        let row = |head: String, share: f64| Row { head, cells: vec![(self.write_share)(share)] };
        let outside = |part: Outside| (part.share > 0.0).then(|| row(part.label.to_owned(), part.share));
        let bars = self.shares.iter().enumerate();
        let bars = bars.map(|(bar, share)| row((self.write_span)(self.end(bar), self.end(bar + 1)), *share));
        Table {
            caption: self.words.title.to_owned(),
            columns: vec![self.words.amount.to_owned(), self.share.to_owned()],
            rows: outside(self.below).into_iter().chain(bars).chain(outside(self.above)).collect(),
        }
    }
}

const LOSS: Block = Block { ink: Ink::Loss, texture: Texture::Rising };
const GAIN: Block = Block { ink: Ink::Gain, texture: Texture::Full };

fn height(size: Size) -> i32 {
    match size {
        Size::Wide => 380,
        Size::Narrow => 360,
    }
}

/// Plotters' axis of figures from edge to edge.
struct Axis {
    range: RangedCoordf64,
    edges: (i32, i32),
}

impl Axis {
    fn at(&self, figure: f64) -> i32 {
        self.range.map(&figure, self.edges)
    }
}
