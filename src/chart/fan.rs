//! Where the cumulative net may go: bands of percentiles around the median, month by month, and beneath them how
//! likely it is that the plan has broken even by each month.

use super::heads;
use super::ink::{Dash, Ink, Pen};
use super::key::{Key, Swatch};
use super::lines::{Points, Trace};
use super::months::{Column, End, Ground, Mark, Months, Plot};
use super::scale::drawable;
use super::sheet::{Anchor, Block, Frame, Label, Size, Texture};
use super::{Chart, Series, Words};

/// What lies between two percentiles.
#[derive(Clone, Copy, Debug)]
pub struct Band<'a> {
    pub name: &'a str,
    pub low: Series<'a>,
    pub high: Series<'a>,
}

/// Probabilities by month, from 0 to 1.
#[derive(Clone, Copy)]
pub struct Chances<'a> {
    pub name: &'a str,
    pub by_month: &'a [f64],
    pub write: &'a dyn Fn(f64) -> String,
}

/// Figures from month 1 on.
pub struct Fan<'a> {
    pub words: Words<'a>,
    pub months: Months<'a>,
    /// The widest first.
    pub bands: &'a [Band<'a>],
    pub median: Series<'a>,
    pub base: Series<'a>,
    pub milestones: &'a [Mark<'a>],
    /// That the break-even has come by each month.
    pub broken_even: Chances<'a>,
}

/// The colour that the net has in the cumulative chart.
const NET: Ink = Ink::Series(2);
/// Of each band; where bands lie over each other they add up.
const TINT: f64 = 0.16;
const GAP: i32 = 12;

impl Fan<'_> {
    /// The chart, or `None` when there is no month to show.
    pub fn chart(&self, size: Size) -> Option<Chart> {
        let count = u32::try_from(self.median.figures.len()).ok().filter(|count| *count > 0)?;
        let median = trace(&self.median, Pen::solid(NET, 5));
        let base = trace(&self.base, Pen::dashed(Ink::Text, 4, Dash::Long));
        let edges = self.bands.iter().flat_map(|band| [&band.low, &band.high]);
        let edges = edges.flat_map(|edge| edge.figures).filter_map(|figure| drawable(*figure));
        let mut plot = Plot::new(Ground {
            size,
            words: &self.words,
            months: &self.months,
            count,
            figures: edges.chain(median.drawable()).chain(base.drawable()).collect(),
            flags: self.milestones.iter().map(|mark| (*mark, Ink::Muted)).collect(),
            keys: match size {
                Size::Wide => self.ends().map(|(key, _)| key).collect(),
                Size::Narrow => self.names(&median, &base),
            },
            foot: Strip::height(size),
        });
        for band in self.bands {
            band.draw(&mut plot, count);
        }
        median.draw(&mut plot);
        base.draw(&mut plot);
        let ends: Vec<Option<End>> =
            self.ends().map(|(_, figure)| Some(End { month: count, figure: drawable(figure?)? })).collect();
        plot.name_series(&ends);
        self.draw_strip(&mut plot);
        Some(plot.finish(&self.columns()))
    }

    /// Every percentile and the base case, with where it ends: their names beside the plot.
    fn ends(&self) -> impl Iterator<Item = (Key<'_>, Option<f64>)> {
        let edges = self.bands.iter().flat_map(|band| [&band.low, &band.high]);
        let thin = edges.map(|edge| (edge, Pen::solid(NET, 2)));
        let lines = [(&self.median, Pen::solid(NET, 5)), (&self.base, Pen::dashed(Ink::Text, 4, Dash::Long))];
        thin.chain(lines).map(|(series, pen)| {
            (Key { name: series.name, swatch: Swatch::Line(pen) }, series.figures.last().copied())
        })
    }

    /// The same above the plot of a narrow sheet, where bands are named as a whole.
    fn names<'a>(&'a self, median: &Trace<'a>, base: &Trace<'a>) -> Vec<Key<'a>> {
        let mut clear = 1.0;
        let bands = self.bands.iter().map(|band| {
            clear *= 1.0 - TINT;
            Key { name: band.name, swatch: Swatch::Tint(NET, 1.0 - clear) }
        });
        let bands: Vec<Key> = bands.collect();
        bands.into_iter().chain([median.key(), base.key()]).collect()
    }

    /// From the least percentile to the greatest, then the base case and the break-even.
    fn columns(&self) -> Vec<Column<'_>> {
        let column = |series: &Series| series.optional();
        let low = self.bands.iter().map(|band| &band.low);
        let high = self.bands.iter().rev().map(|band| &band.high);
        let all = low.chain([&self.median]).chain(high).chain([&self.base]);
        let figures = all.map(|series| Column { name: series.name, figures: column(series), write: None });
        let Chances { name, by_month, write } = self.broken_even;
        let chances = Series { name, figures: by_month };
        figures.chain([Column { name, figures: column(&chances), write: Some(write) }]).collect()
    }

    fn draw_strip(&self, plot: &mut Plot) {
        let size = plot.sheet.size;
        let strip = Strip::under(plot, size);
        let Frame { left, top, right, bottom } = strip.frame;
        let write = self.broken_even.write;
        for (y, chance) in [(bottom, 0.0), (top, 1.0)] {
            plot.sheet.line((left, y), (right, y), Pen::solid(Ink::Grid, 2));
            plot.sheet.label(Label {
                text: &write(chance),
                at: (left - GAP, y),
                anchor: Anchor::End,
                ink: Ink::Muted,
                room: left - GAP,
            });
        }
        plot.sheet.label(Label {
            text: self.broken_even.name,
            at: (0, strip.name_at),
            anchor: Anchor::Start,
            ink: Ink::Muted,
            room: size.width(),
        });
        for (month, chance) in (1..).zip(self.broken_even.by_month) {
            let (left, right) = plot.column(month);
            let air = (right - left) / 8;
            let top = strip.at(*chance);
            let bar = Frame { left: left + air, top, right: right - air, bottom };
            plot.sheet.block(bar, Block { ink: Ink::Gain, texture: Texture::Full });
        }
        self.label_strip(plot, &strip);
    }

    /// The chance at each milestone, over its bar.
    fn label_strip(&self, plot: &mut Plot, strip: &Strip) {
        let chances = self.milestones.iter().filter_map(|mark| {
            let at = usize::try_from(mark.month).ok()?.checked_sub(1)?;
            Some((mark.month, *self.broken_even.by_month.get(at)?))
        });
        let chances: Vec<(u32, f64, String)> =
            chances.map(|(month, chance)| (month, chance, (self.broken_even.write)(chance))).collect();
        let Frame { left, right, .. } = strip.frame;
        let places =
            chances.iter().map(|(month, _, text)| (plot.at(f64::from(*month), 0.0).0, text.as_str()));
        let size = plot.sheet.size;
        let heads = heads::rows(places, (left, right), 0, size);
        for (head, (_, chance, text)) in heads.iter().zip(&chances).filter(|(head, _)| head.row == 0) {
            plot.sheet.label(Label {
                text,
                at: (i32::midpoint(head.left, head.right), strip.at(*chance) - size.line() / 2),
                anchor: Anchor::Middle,
                ink: Ink::Text,
                room: head.right - head.left,
            });
        }
    }
}

fn trace<'a>(series: &Series<'a>, pen: Pen) -> Trace<'a> {
    Trace { name: series.name, pen, points: Points::Plain, figures: series.optional() }
}

impl Band<'_> {
    /// Low edge there and high edge back; a single month is as wide as its column.
    fn draw(&self, plot: &mut Plot, count: u32) {
        let edge = |figures: &[f64]| -> Vec<(f64, f64)> {
            let known = (1_u32..=count).zip(figures);
            let known = known.filter_map(|(month, figure)| Some((f64::from(month), drawable(*figure)?)));
            match known.collect::<Vec<_>>().as_slice() {
                [(month, figure)] => vec![(month - 0.5, *figure), (month + 0.5, *figure)],
                several => several.to_vec(),
            }
        };
        let there = edge(self.low.figures).into_iter();
        let back = edge(self.high.figures).into_iter().rev();
        let points = there.chain(back).map(|(month, figure)| plot.at(month, figure)).collect();
        plot.sheet.polygon(points, NET, TINT);
    }
}

/// The bars under the months.
struct Strip {
    frame: Frame,
    /// The middle of the line that names it.
    name_at: i32,
}

impl Strip {
    fn bars(size: Size) -> i32 {
        match size {
            Size::Wide => 130,
            Size::Narrow => 110,
        }
    }

    /// Of the name, of the figures over the bars, and of the bars.
    fn height(size: Size) -> i32 {
        GAP + 2 * size.line() + Self::bars(size) + GAP
    }

    fn under(plot: &Plot, size: Size) -> Self {
        let name_at = size.height() + GAP + size.line() / 2;
        let top = size.height() + GAP + 2 * size.line();
        Self { frame: Frame { top, bottom: top + Self::bars(size), ..plot.frame }, name_at }
    }

    #[expect(clippy::cast_possible_truncation, reason = "a pixel of the sheet")]
    fn at(&self, chance: f64) -> i32 {
        self.frame.bottom - (f64::from(self.frame.height()) * chance.clamp(0.0, 1.0)) as i32
    }
}
