//! What each goal brings month by month, stacked: which goals carry the plan, and when.

use super::ink::{Ink, Pen};
use super::key::{Key, Swatch};
use super::months::{Column, End, Flag, Ground, Mark, Months, Plot};
use super::scale::drawable;
use super::sheet::{Block, Frame, Size, Texture};
use super::{Chart, Series, Words};

/// Up to eight series, stacked in this order from zero upwards; the caller gathers the rest into one.
pub struct MonthlyValue<'a> {
    pub words: Words<'a>,
    pub months: Months<'a>,
    pub series: &'a [Series<'a>],
    /// Name of the sum of all series in table and tooltips; without a name there is no sum.
    pub total: Option<&'a str>,
    pub milestones: &'a [Mark<'a>],
}

/// Bars need air between them; months narrower than this are drawn as one stepped area.
const NARROWEST_BAR: i32 = 16;

impl MonthlyValue<'_> {
    /// The chart, or `None` when there is no month to show.
    pub fn chart(&self, size: Size) -> Option<Chart> {
        let count = self.series.iter().map(|series| series.figures.len()).max()?;
        let months = u32::try_from(count).ok().filter(|count| *count > 0)?;
        let layers = self.layers(count);
        let mut plot = Plot::new(Ground {
            size,
            words: &self.words,
            months: &self.months,
            count: months,
            figures: layers.iter().flatten().flat_map(|span| [span.from, span.to]).collect(),
            flags: self.milestones.iter().map(|mark| -> Flag { (*mark, Ink::Muted) }).collect(),
            keys: self.keys(),
            foot: 0,
        });
        let (left, right) = plot.column(1);
        for (layer, block) in layers.iter().zip((0..).map(look)) {
            if right - left < NARROWEST_BAR {
                draw_area(&mut plot, layer, block.ink);
            } else {
                draw_bars(&mut plot, layer, block);
            }
        }
        let ends: Vec<Option<End>> = layers
            .iter()
            .map(|layer| {
                let figure = layer.last()?.middle();
                Some(End { month: months, figure })
            })
            .collect();
        plot.name_series(&ends);
        Some(plot.finish(&self.columns(count)))
    }

    /// From where to where each series goes in each month: gains stack upwards from zero, losses downwards.
    fn layers(&self, count: usize) -> Vec<Vec<Span>> {
        let mut gains = vec![0.0; count];
        let mut losses = vec![0.0; count];
        let mut layer = |series: &Series| -> Vec<Span> {
            let months = gains.iter_mut().zip(&mut losses).enumerate();
            months
                .map(|(at, (gain, loss))| {
                    let figure = series.figures.get(at).and_then(|figure| drawable(*figure));
                    let figure = figure.unwrap_or_default();
                    let edge = if figure < 0.0 { loss } else { gain };
                    let from = *edge;
                    *edge += figure;
                    Span { from, to: *edge }
                })
                .collect()
        };
        self.series.iter().map(&mut layer).collect()
    }

    fn keys(&self) -> Vec<Key<'_>> {
        let named = self.series.iter().zip((0..).map(look));
        named.map(|(series, block)| Key { name: series.name, swatch: Swatch::Block(block) }).collect()
    }

    fn columns(&self, count: usize) -> Vec<Column<'_>> {
        let column = |name, figures| Column { name, figures, write: None };
        let series = self.series.iter().map(|series| column(series.name, series.optional()));
        let total = self.total.map(|name| column(name, (0..count).map(|at| self.sum(at)).collect()));
        series.chain(total).collect()
    }

    /// The sum of what is known of a month.
    fn sum(&self, at: usize) -> Option<f64> {
        let figures = self.series.iter().filter_map(|series| series.figures.get(at));
        let known = figures.filter(|figure| figure.is_finite());
        known.copied().reduce(|sum, figure| sum + figure).filter(|sum| sum.is_finite())
    }
}

/// Neighbours differ in texture as well as in colour.
fn look(series: usize) -> Block {
    let texture = match series % 3 {
        0 => Texture::Full,
        1 => Texture::Rising,
        _ => Texture::Falling,
    };
    Block { ink: Ink::Series(series), texture }
}

/// One series in one month; `to` is the end that is further from zero.
#[derive(Clone, Copy)]
struct Span {
    from: f64,
    to: f64,
}

impl Span {
    fn middle(&self) -> f64 {
        f64::midpoint(self.from, self.to)
    }
}

fn draw_bars(plot: &mut Plot, layer: &[Span], block: Block) {
    for (span, month) in layer.iter().zip(1..) {
        let (left, right) = plot.column(month);
        let air = (right - left) / 8;
        let (one, other) = (plot.at(1.0, span.from).1, plot.at(1.0, span.to).1);
        let frame =
            Frame { left: left + air, top: one.min(other), right: right - air, bottom: one.max(other) - 1 };
        plot.sheet.block(frame, block);
    }
}

fn draw_area(plot: &mut Plot, layer: &[Span], ink: Ink) {
    let (mut outer, mut inner) = (Vec::new(), Vec::new());
    for (span, month) in layer.iter().zip(1..) {
        let (left, right) = plot.column(month);
        let (from, to) = (plot.at(1.0, span.from).1, plot.at(1.0, span.to).1);
        outer.extend([(left, to), (right, to)]);
        inner.extend([(left, from), (right, from)]);
    }
    let border = outer.clone();
    outer.extend(inner.into_iter().rev());
    plot.sheet.polygon(outer, ink, 1.0);
    plot.sheet.path(border, Pen::solid(Ink::Surface, 1));
}
