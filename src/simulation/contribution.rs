//! Which inputs the ROI's variance comes from: rank correlations between every input and the ROI.

use crate::plan::Range;

use super::distribution::Distribution;
use super::lane::{Lane, ZERO};
use super::scores::ValueTable;
use super::statistics::{correlation, ranks};

/// Samples that rank correlations are taken from; their standard error is then 0.011.
const GRADED_SAMPLES: usize = 8192;

/// The grade of every input in every sample: the part of all its values that are below. That is its rank among
/// infinitely many samples, which need not be sorted for it.
pub struct Grades {
    columns: Vec<Vec<f32>>,
    /// Φ; `None` cannot be, as 0 and 1 are the bounds of a range.
    grade: Option<ValueTable>,
}

impl Grades {
    pub fn new(inputs: usize) -> Self {
        let even = Distribution::of(Range::Uniform { least: 0.0, greatest: 1.0 });
        let grade = even.map(|even| ValueTable::new(even, 0.0, 1.0));
        Self { columns: vec![Vec::new(); inputs], grade }
    }

    /// Takes in the normal scores of an input.
    pub fn record_scores(&mut self, input: usize, scores: &Lane, count: usize) {
        let room = self.room(input);
        let Some(table) = self.grade.as_ref().filter(|_| room > 0) else { return };
        let mut grades = ZERO;
        table.values(scores, &mut grades);
        // A grade needs no more digits than a rank among some thousands.
        #[allow(clippy::cast_possible_truncation)]
        self.columns[input].extend(grades[..count.min(room)].iter().map(|grade| *grade as f32));
    }

    /// Takes in whether a chance succeeded, as 1 or 0.
    pub fn record_values(&mut self, input: usize, values: &Lane, count: usize) {
        let room = self.room(input);
        #[allow(clippy::cast_possible_truncation)]
        let grades = values.iter().map(|x| *x as f32);
        self.columns[input].extend(grades.take(count.min(room)));
    }

    fn room(&self, input: usize) -> usize {
        GRADED_SAMPLES - self.columns[input].len()
    }

    /// The squared rank correlation of each input with the ROI, scaled so that their sizes sum to 1, with its sign.
    pub fn contributions(&self, roi: impl Iterator<Item = Option<f64>>) -> Vec<Option<f64>> {
        let roi: Vec<Option<f64>> = roi.take(GRADED_SAMPLES).collect();
        let defined: Vec<f64> = roi.iter().flatten().copied().collect();
        let ranks = ranks(&defined);
        let correlations: Vec<f64> = self
            .columns
            .iter()
            .map(|column| {
                let pairs = column.iter().zip(&roi).filter(|(_, roi)| roi.is_some());
                correlation(pairs.map(|(grade, _)| f64::from(*grade)), &ranks).unwrap_or(0.0)
            })
            .collect();
        let sum: f64 = correlations.iter().map(|r| r * r).sum();
        correlations.iter().map(|r| (sum > 0.0).then(|| r * r.abs() / sum)).collect()
    }
}
