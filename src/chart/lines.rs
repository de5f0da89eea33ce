//! Lines over months, with gaps where there is no figure. Knows no particular chart.

use super::ink::Pen;
use super::key::{Key, Swatch};
use super::months::{Column, End, Plot};
use super::scale::drawable;

/// One line: its name, its look and its figures from month 1 on.
pub(super) struct Trace<'a> {
    pub name: &'a str,
    pub pen: Pen,
    pub points: Points,
    pub figures: Vec<Option<f64>>,
}

/// Whether single months show on a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Points {
    Plain,
    Dotted,
}

impl<'a> Trace<'a> {
    pub(super) fn key(&self) -> Key<'a> {
        let swatch = match self.points {
            Points::Plain => Swatch::Line(self.pen),
            Points::Dotted => Swatch::Dots(self.pen),
        };
        Key { name: self.name, swatch }
    }

    /// What can be drawn of the figures.
    pub(super) fn drawable(&self) -> impl Iterator<Item = f64> + '_ {
        self.figures.iter().filter_map(|figure| drawable((*figure)?))
    }

    /// The last month with a figure, beside which the name stands.
    pub(super) fn end(&self) -> Option<End> {
        let figures = self.figures.iter().zip(1..);
        let known = figures.filter_map(|(figure, month)| Some((drawable((*figure)?)?, month)));
        known.last().map(|(figure, month)| End { month, figure })
    }

    /// Draws the line; a figure between two gaps is a dot.
    pub(super) fn draw(&self, plot: &mut Plot) {
        let mut run = Vec::new();
        let mut month = 0.0;
        for figure in self.figures.iter().chain(&[None]) {
            month += 1.0;
            match figure.and_then(drawable) {
                Some(figure) => run.push(plot.at(month, figure)),
                None => self.draw_run(plot, std::mem::take(&mut run)),
            }
        }
    }

    fn draw_run(&self, plot: &mut Plot, run: Vec<(i32, i32)>) {
        let alone = run.len() == 1;
        let dots = match self.points {
            Points::Dotted => run.clone(),
            Points::Plain if alone => run.clone(),
            Points::Plain => Vec::new(),
        };
        if run.len() > 1 {
            plot.sheet.path(run, self.pen);
        }
        let (left, right) = plot.column(1);
        let radius = ((right - left) / 4).clamp(3, 8).unsigned_abs();
        for at in dots {
            plot.sheet.dot(at, radius, self.pen.ink);
        }
    }

    pub(super) fn into_column(self) -> Column<'a> {
        Column { name: self.name, figures: self.figures, write: None }
    }
}
