//! Which inputs the ROI's variance comes from: rank correlations between every input and the ROI.

use std::rc::Rc;

use super::lane::Lane;
use super::normal;
use super::statistics::{correlation, ranks};

/// Samples that rank correlations are taken from; their standard error is then 0.011.
const GRADED_SAMPLES: usize = 8192;

/// The grade of every input in every sample: the part of all its values that are below. That is its rank among
/// infinitely many samples, which need not be sorted for it.
pub struct Grades {
    columns: Vec<Vec<f32>>,
    table: Rc<GradeTable>,
}

impl Grades {
    pub fn new(inputs: usize) -> Self {
        Self { columns: vec![Vec::new(); inputs], table: GradeTable::shared() }
    }

    /// Takes in the normal scores of an input.
    pub fn record_scores(&mut self, input: usize, scores: &Lane, count: usize) {
        let room = self.room(input);
        if room > 0 {
            let grades = scores.map(|score| self.table.grade(score));
            self.columns[input].extend(&grades[..count.min(room)]);
        }
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
        let mut ranks = ranks(&roi.iter().flatten().copied().collect::<Vec<f64>>()).into_iter();
        let ranks: Vec<Option<f64>> = roi.iter().map(|roi| roi.and_then(|_| ranks.next())).collect();
        let correlations = correlation(&self.columns, &ranks);
        let sum: f64 = correlations.iter().flatten().map(|r| r * r).sum();
        let part = |r: &Option<f64>| (sum > 0.0).then(|| r.map_or(0.0, |r| r * r.abs() / sum));
        correlations.iter().map(part).collect()
    }
}

/// Φ by straight lines between nodes, to 3e-5: a grade needs no more digits than a rank among some thousands.
struct GradeTable(Vec<[f32; 2]>);

/// Nodes for a score of 1.
const FINENESS: f64 = 32.0;
/// Beyond this score nothing is drawn.
const FARTHEST: f64 = 6.5;
const LAST_NODE: u32 = 416;
const _: () = assert!(2.0 * FARTHEST * FINENESS == LAST_NODE as f64);

impl GradeTable {
    /// The only one: it depends on nothing.
    fn shared() -> Rc<Self> {
        thread_local! {
            static TABLE: Rc<GradeTable> = Rc::new(GradeTable::new());
        }
        TABLE.with(Rc::clone)
    }

    fn new() -> Self {
        let grade = |node: u32| normal::cdf(f64::from(node) / FINENESS - FARTHEST);
        #[allow(clippy::cast_possible_truncation)]
        let piece = |node| [grade(node) as f32, (grade(node + 1) - grade(node)) as f32];
        Self((0..=LAST_NODE).map(piece).collect())
    }

    fn grade(&self, score: f64) -> f32 {
        let at = (score.clamp(-FARTHEST, FARTHEST) + FARTHEST) * FINENESS;
        // From 0 to the last node.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let (node, part) = (at as usize, at.fract() as f32);
        let [grade, rise] = self.0[node.min(self.0.len() - 1)];
        grade + part * rise
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_grade_is_the_part_of_all_values_below_to_three_hundred_thousandths() {
        let table = GradeTable::shared();
        for n in -8000..=8000 {
            let score = f64::from(n) / 1000.0;
            let off = (f64::from(table.grade(score)) - normal::cdf(score)).abs();
            assert!(off <= 3e-5, "{score}: {off}");
        }
    }

    #[test]
    fn what_rises_with_the_roi_has_all_of_its_variance_and_what_falls_with_it_has_it_with_a_minus() {
        let scores: Lane = std::array::from_fn(|at| at as f64 / 32.0 - 1.0);
        let mut grades = Grades::new(2);
        grades.record_scores(0, &scores, scores.len());
        grades.record_scores(1, &scores.map(|score| -score), scores.len());
        let rois = scores.iter().enumerate().map(|(at, score)| (at % 5 != 0).then_some(3.0 * score));
        let found = grades.contributions(rois);
        let near = |found: Option<f64>, expected: f64| found.is_some_and(|x| (x - expected).abs() < 1e-9);
        assert!(near(found[0], 0.5) && near(found[1], -0.5), "{found:?}");
    }
}
