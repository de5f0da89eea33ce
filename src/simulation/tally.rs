//! Collects the totals of samples and makes figures of them.

use std::mem;

use crate::projection::{reaches, roi};

use super::lane::{LANE, Lane, ZERO, add};
use super::model::Model;
use super::outcome::{
    BreakEvenOutcome, Difference, Histogram, HistogramOf, MilestoneOutcome, PercentileTable,
};
use super::pace::Pace;
use super::statistics::{self, Ordered, Percentiles, Summary};

/// Samples that the band by month is taken from: more would not be seen, and would fill the memory.
const BAND_SAMPLES: usize = 131_072;

/// Columns of samples that are summarised for a milestone: ROI, net present value and net, by themselves and as
/// differences or in the table, value and cost.
const COLUMNS: u64 = 8;

/// Bins of a histogram.
const BINS: usize = 40;

/// P1, P5 to P95 in steps of five, P99.
const TABLE: [f64; 21] = [
    0.01, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9,
    0.95, 0.99,
];

/// What is kept of every sample.
pub struct Tally {
    pub at: Vec<Totals>,
    /// Cumulative net, by month and sample.
    band: Vec<Vec<f64>>,
    /// Samples by the month in which they break even, index 0 is month 1.
    break_even: Vec<u32>,
    samples: usize,
}

/// Sums over months 1 to a milestone, by sample.
pub struct Totals {
    /// The milestone, as a position.
    index: usize,
    value: Vec<f64>,
    cost: Vec<f64>,
    npv: Vec<f64>,
    /// Value with every benefit cut to its chance, where that is another.
    expected: Vec<f64>,
}

impl Tally {
    pub fn new(model: &Model, samples: usize) -> Self {
        let column = |n| Vec::with_capacity(n);
        let totals = |&index: &usize| Totals {
            index,
            value: column(samples),
            cost: column(samples),
            npv: column(samples),
            expected: column(if model.has_chances() { samples } else { 0 }),
        };
        let months = model.months();
        Self {
            at: model.milestones.iter().map(totals).collect(),
            band: (0..months).map(|_| column(samples.min(BAND_SAMPLES))).collect(),
            break_even: vec![0; months],
            samples: 0,
        }
    }

    /// What the figures of so many samples take, in units of a [`Pace`].
    pub fn units(&self, samples: u64) -> u64 {
        let bands = self.band.len() as u64 * samples.min(BAND_SAMPLES as u64);
        statistics::units(bands + self.at.len() as u64 * COLUMNS * samples)
    }

    /// Takes in value by month with every benefit cut to its chance; before [`Tally::record`] of the same samples.
    #[cfg_attr(feature = "simd", target_feature(enable = "simd128"))]
    pub fn record_expected(&mut self, value: &[Lane], count: usize) {
        let mut sum = ZERO;
        let mut at = self.at.iter_mut().peekable();
        for (index, value) in value.iter().enumerate() {
            add(&mut sum, 1.0, value);
            if let Some(totals) = at.next_if(|totals| totals.index == index) {
                totals.expected.extend(&sum[..count]);
            }
        }
    }

    /// Takes in value and cost by month of the first `count` samples of a lane.
    #[cfg_attr(feature = "simd", target_feature(enable = "simd128"))]
    pub fn record(&mut self, value: &[Lane], cost: &[Lane], discount: &[f64], count: usize) {
        let (mut values, mut costs, mut npv) = (ZERO, ZERO, ZERO);
        let mut broken_even = [false; LANE];
        let mut yet_to_break_even = count;
        let mut at = self.at.iter_mut().peekable();
        for (index, ((value, cost), factor)) in value.iter().zip(cost).zip(discount).enumerate() {
            let mut net = ZERO;
            for at in 0..LANE {
                values[at] += value[at];
                costs[at] += cost[at];
                npv[at] += (value[at] - cost[at]) * factor;
                net[at] = values[at] - costs[at];
            }
            if yet_to_break_even > 0 {
                for at in 0..count {
                    if !broken_even[at] && costs[at] > 0.0 && reaches(values[at], costs[at]) {
                        broken_even[at] = true;
                        yet_to_break_even -= 1;
                        self.break_even[index] += 1;
                    }
                }
            }
            if let Some(band) = self.band.get_mut(index) {
                let room = BAND_SAMPLES - band.len();
                band.extend(&net[..count.min(room)]);
            }
            if let Some(totals) = at.next_if(|totals| totals.index == index) {
                totals.value.extend(&values[..count]);
                totals.cost.extend(&costs[..count]);
                totals.npv.extend(&npv[..count]);
            }
        }
        self.samples += count;
    }

    pub async fn milestones(&self, pace: &Pace) -> Vec<MilestoneOutcome> {
        let mut found = Vec::with_capacity(self.at.len());
        for totals in &self.at {
            found.extend(totals.milestone(pace).await);
        }
        found
    }

    /// Takes the band out.
    pub async fn band(&mut self, pace: &Pace) -> Vec<Percentiles> {
        let mut found = Vec::with_capacity(self.band.len());
        for net in mem::take(&mut self.band) {
            found.extend(Percentiles::of(net, pace).await);
        }
        found
    }

    pub fn break_even(&self) -> BreakEvenOutcome {
        let samples = self.samples as f64;
        let mut sum = 0;
        let mut by_month = Vec::with_capacity(self.break_even.len());
        for count in &self.break_even {
            sum += count;
            by_month.push(f64::from(sum) / samples);
        }
        BreakEvenOutcome { by_month, never: (samples - f64::from(sum)) / samples }
    }

    /// This tally less another of the same samples.
    pub async fn differences(&self, base: &Self, pace: &Pace) -> Vec<Difference> {
        let mut found = Vec::with_capacity(self.at.len());
        for (own, base) in self.at.iter().zip(&base.at) {
            found.extend(own.difference(base, pace).await);
        }
        found
    }
}

impl Totals {
    fn net(&self) -> impl Iterator<Item = f64> {
        self.value.iter().zip(&self.cost).map(|(value, cost)| value - cost)
    }

    /// ROI of every sample.
    pub fn roi(&self) -> impl Iterator<Item = Option<f64>> {
        self.value.iter().zip(&self.cost).map(|(value, cost)| roi(*value, *cost))
    }

    async fn milestone(&self, pace: &Pace) -> Option<MilestoneOutcome> {
        let rois: Vec<f64> = self.roi().flatten().collect();
        let above = rois.iter().filter(|roi| **roi > 0.0).count();
        let without_cost = self.value.len() - rois.len();
        Some(MilestoneOutcome {
            month: u32::try_from(self.index).ok()? + 1,
            positive: (!rois.is_empty()).then(|| above as f64 / rois.len() as f64),
            roi: Summary::of(rois, pace).await,
            without_cost: u32::try_from(without_cost).ok()?,
            npv: Summary::of(self.npv.clone(), pace).await?,
            net: Summary::of(self.net().collect(), pace).await?,
            risk_adjusted_roi: self.risk_adjusted_roi(pace).await,
        })
    }

    async fn risk_adjusted_roi(&self, pace: &Pace) -> Option<f64> {
        let value = if self.expected.is_empty() { self.value.clone() } else { self.expected.clone() };
        let value = Ordered::new(value, &[0.5], pace).await?;
        let cost = Ordered::new(self.cost.clone(), &[0.9], pace).await?;
        roi(value.percentile(0.5), cost.percentile(0.9))
    }

    pub async fn table(&self, pace: &Pace) -> Option<PercentileTable> {
        let of = async |values: Vec<f64>| {
            let ordered = Ordered::new(values, &TABLE, pace).await?;
            Some(TABLE.iter().map(|level| ordered.percentile(*level)).collect())
        };
        Some(PercentileTable {
            levels: TABLE.to_vec(),
            roi: of(self.roi().flatten().collect()).await,
            npv: of(self.npv.clone()).await?,
            net: of(self.net().collect()).await?,
        })
    }

    /// Of the ROI, or else of the NPV.
    pub fn histogram(&self, table: &PercentileTable) -> Option<Histogram> {
        match &table.roi {
            Some(levels) => histogram(HistogramOf::Roi, levels, self.roi().flatten()),
            None => histogram(HistogramOf::Npv, &table.npv, self.npv.iter().copied()),
        }
    }

    async fn difference(&self, base: &Self, pace: &Pace) -> Option<Difference> {
        let pairs = self.roi().zip(base.roi());
        let rois: Vec<f64> = pairs.filter_map(|(own, base)| Some(own? - base?)).collect();
        let npv: Vec<f64> = self.npv.iter().zip(&base.npv).map(|(own, base)| own - base).collect();
        let net: Vec<f64> = self.net().zip(base.net()).map(|(own, base)| own - base).collect();
        let better = net.iter().filter(|net| **net > 0.0).count() as f64 / net.len() as f64;
        Some(Difference {
            month: u32::try_from(self.index).ok()? + 1,
            roi: Summary::of(rois, pace).await,
            npv: Summary::of(npv, pace).await?,
            net: Summary::of(net, pace).await?,
            better,
        })
    }
}
/// From P1 to P99, the ends of the levels; a single bin where they are the same.
fn histogram(of: HistogramOf, levels: &[f64], values: impl Iterator<Item = f64>) -> Option<Histogram> {
    let (from, to) = (*levels.first()?, *levels.last()?);
    let bins = if from < to { BINS } else { 1 };
    let width = (to - from) / bins as f64;
    let mut histogram = Histogram { of, from, width, counts: vec![0; bins], below: 0, above: 0 };
    for value in values {
        if value < from {
            histogram.below += 1;
        } else if value > to {
            histogram.above += 1;
        } else {
            // Within the bounds, so that this is at most the number of bins; NaN, of 0 / 0, is cast to 0.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let bin = ((value - from) / width) as usize;
            histogram.counts[bin.min(bins - 1)] += 1;
        }
    }
    Some(histogram)
}
