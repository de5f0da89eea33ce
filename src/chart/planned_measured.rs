//! What was planned and what was measured, month by month. A month without a reading is a gap, never zero.

use super::ink::{Dash, Ink, Pen};
use super::lines::{Points, Trace};
use super::months::{Ground, Mark, Months, Plot};
use super::sheet::Size;
use super::{Chart, Series, Words};

/// One indicator as planned and as measured, from month 1 on; either may be shorter than the other.
pub struct PlannedMeasured<'a> {
    pub words: Words<'a>,
    pub months: Months<'a>,
    pub planned: Series<'a>,
    pub measured_name: &'a str,
    pub measured: &'a [Option<f64>],
    pub milestones: &'a [Mark<'a>],
}

impl PlannedMeasured<'_> {
    /// The chart, or `None` when there is no month to show.
    pub fn chart(&self, size: Size) -> Option<Chart> {
        let planned = Trace {
            name: self.planned.name,
            pen: Pen::dashed(Ink::Muted, 4, Dash::Long),
            points: Points::Plain,
            figures: self.planned.optional(),
        };
        let known = |figure: &Option<f64>| figure.filter(|figure| figure.is_finite());
        let measured = Trace {
            name: self.measured_name,
            pen: Pen::solid(Ink::Series(0), 5),
            points: Points::Dotted,
            figures: self.measured.iter().map(known).collect(),
        };
        let traces = [planned, measured];
        let count = traces.iter().map(|trace| trace.figures.len()).max()?;
        let count = u32::try_from(count).ok().filter(|count| *count > 0)?;
        let mut plot = Plot::new(Ground {
            size,
            words: &self.words,
            months: &self.months,
            count,
            figures: traces.iter().flat_map(Trace::drawable).collect(),
            flags: self.milestones.iter().map(|mark| (*mark, Ink::Muted)).collect(),
            keys: traces.iter().map(Trace::key).collect(),
            foot: 0,
        });
        for trace in &traces {
            trace.draw(&mut plot);
        }
        plot.name_series(&traces.each_ref().map(Trace::end));
        Some(plot.finish(&traces.map(Trace::into_column)))
    }
}
