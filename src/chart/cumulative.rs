//! Value, cost and net added up month by month: when the plan has earned what it cost.

use super::ink::{Dash, Ink, Pen};
use super::lines::{Points, Trace};
use super::months::{Flag, Ground, Mark, Months, Plot};
use super::scale::drawable;
use super::sheet::Size;
use super::{Chart, Series, Words};

/// Whether the area between value and cost is tinted: what was gained, what is still to be earned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shade {
    None,
    #[default]
    Between,
}

/// Running totals from month 1 on, and the months to point out.
pub struct Cumulative<'a> {
    pub words: Words<'a>,
    pub months: Months<'a>,
    pub value: Series<'a>,
    pub cost: Series<'a>,
    pub net: Series<'a>,
    pub milestones: &'a [Mark<'a>],
    pub break_even: Option<Mark<'a>>,
    pub shade: Shade,
}

impl Cumulative<'_> {
    /// The chart, or `None` when there is no month to show.
    pub fn chart(&self, size: Size) -> Option<Chart> {
        let traces = [
            trace(&self.value, Pen::solid(Ink::Series(0), 5)),
            trace(&self.cost, Pen::dashed(Ink::Series(1), 5, Dash::Long)),
            trace(&self.net, Pen::dashed(Ink::Series(2), 5, Dash::Mixed)),
        ];
        let count = traces.iter().map(|trace| trace.figures.len()).max()?;
        let count = u32::try_from(count).ok().filter(|count| *count > 0)?;
        let mut plot = Plot::new(Ground {
            size,
            words: &self.words,
            months: &self.months,
            count,
            figures: traces.iter().flat_map(Trace::drawable).collect(),
            flags: self.flags(),
            keys: traces.iter().map(Trace::key).collect(),
            foot: 0,
        });
        if self.shade == Shade::Between {
            self.shade_between(&mut plot);
        }
        for trace in &traces {
            trace.draw(&mut plot);
        }
        self.dot_break_even(&mut plot);
        plot.name_series(&traces.each_ref().map(Trace::end));
        Some(plot.finish(&traces.map(Trace::into_column)))
    }

    fn flags(&self) -> Vec<Flag<'_>> {
        let milestones = self.milestones.iter().map(|mark| (*mark, Ink::Muted));
        let break_even = self.break_even.map(|mark| (mark, Ink::Gain));
        milestones.chain(break_even).collect()
    }

    fn dot_break_even(&self, plot: &mut Plot) {
        let Some(mark) = self.break_even else { return };
        let at = usize::try_from(mark.month).ok();
        let net = at.and_then(|at| self.net.figures.get(at.checked_sub(1)?));
        if let Some(net) = net.and_then(|net| drawable(*net)) {
            let at = plot.at(f64::from(mark.month), net);
            plot.sheet.ring(at, 11, Ink::Gain);
        }
    }

    /// One polygon for each stretch in which value stays above cost, or below it.
    fn shade_between(&self, plot: &mut Plot) {
        let figures = self.value.figures.iter().zip(self.cost.figures);
        let mut stretch = Stretch::default();
        let mut month = 0.0;
        for (value, cost) in figures {
            month += 1.0;
            match drawable(*value).zip(drawable(*cost)) {
                Some((value, cost)) => stretch.extend(plot, Pair { month, value, cost }),
                None => std::mem::take(&mut stretch).fill(plot),
            }
        }
        stretch.fill(plot);
    }
}

fn trace<'a>(series: &Series<'a>, pen: Pen) -> Trace<'a> {
    Trace { name: series.name, pen, points: Points::Plain, figures: series.optional() }
}

/// Value and cost at one place on the axis of months.
#[derive(Clone, Copy)]
struct Pair {
    month: f64,
    value: f64,
    cost: f64,
}

impl Pair {
    fn net(self) -> f64 {
        self.value - self.cost
    }

    /// Where value and cost meet between here and there.
    fn crossing(self, next: Pair) -> Pair {
        let share = self.net() / (self.net() - next.net());
        let figure = self.value + (next.value - self.value) * share;
        Pair { month: self.month + share, value: figure, cost: figure }
    }
}

#[derive(Default)]
struct Stretch {
    pairs: Vec<Pair>,
}

impl Stretch {
    fn extend(&mut self, plot: &mut Plot, next: Pair) {
        if let Some(last) = self.pairs.last().copied()
            && last.net() * next.net() < 0.0
        {
            let crossing = last.crossing(next);
            self.pairs.push(crossing);
            std::mem::take(self).fill(plot);
            self.pairs.push(crossing);
        }
        self.pairs.push(next);
    }

    fn fill(self, plot: &mut Plot) {
        if self.pairs.len() < 2 {
            return;
        }
        let above = self.pairs.iter().any(|pair| pair.net() > 0.0);
        let ink = if above { Ink::Gain } else { Ink::Loss };
        let there = self.pairs.iter().map(|pair| (pair.month, pair.value));
        let back = self.pairs.iter().rev().map(|pair| (pair.month, pair.cost));
        let points = there.chain(back).map(|(month, figure)| plot.at(month, figure)).collect();
        plot.sheet.polygon(points, ink, 0.12);
    }
}
