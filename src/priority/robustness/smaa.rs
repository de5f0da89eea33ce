//! Rank acceptability (SMAA-2, Lahdelma and Salminen 2001): how often each goal takes each rank when weights are
//! drawn at random, from all there are or from near those in use, and ratings from their ranges.

use super::points::Points;
use super::spread::{Cell, quantile};
use crate::random::Random;

/// Where weights are drawn from.
#[derive(Clone, Debug)]
pub enum Space {
    /// All weights of 0 or more that sum to 1, each as likely as another.
    Whole,
    /// These, each drawn evenly from its value less to its value plus `band` of itself, then scaled to sum to 1.
    Near { weights: Vec<f64>, band: f64 },
}

#[derive(Clone, Debug, PartialEq)]
pub struct Acceptability {
    /// By row and rank (the first rank at 0): the share of samples in which the row takes it. Rows of the same
    /// score share a rank (1, 2, 2, 4). All 0 for a row without a rating.
    pub ranks: Vec<Vec<f64>>,
    /// By row: the mean of the weights with which it comes first; `None` where it never does.
    pub central: Vec<Option<Vec<f64>>>,
    /// By pair: the share of samples in which the first is ahead of the second, a tie counted as half.
    pub ahead: Vec<f64>,
}

/// Draws `samples` times at once.
pub fn acceptability(
    rows: &[Vec<Cell>],
    space: Space,
    pairs: &[(usize, usize)],
    samples: u32,
    seed: u64,
) -> Acceptability {
    let mut all = Sampler::new(rows, space, pairs.to_vec(), seed);
    all.draw(samples);
    all.shares()
}

/// Draws and counts, a few at a time or all at once; the same seed gives the same bits. Rows are goals, columns
/// criteria; a row's score is the weighted mean of the ratings it has, which are not negative. Scores that differ by
/// less than about 10^−11 of themselves count as the same.
pub struct Sampler {
    space: Space,
    pairs: Vec<(usize, usize)>,
    table: Table,
    counts: Counts,
    random: Random,
    points: Points,
    /// Those drawn last.
    weights: Vec<f64>,
    drawn: u32,
}

impl Sampler {
    pub fn new(rows: &[Vec<Cell>], space: Space, pairs: Vec<(usize, usize)>, seed: u64) -> Self {
        let criteria = rows.first().map_or(0, Vec::len);
        let mut random = Random::new(seed);
        Self {
            table: Table::of(rows, criteria),
            counts: Counts::new(rows.len(), criteria, pairs.len()),
            points: Points::new(criteria, &mut random),
            weights: vec![0.0; criteria],
            drawn: 0,
            random,
            space,
            pairs,
        }
    }

    pub fn draw(&mut self, samples: u32) {
        for _ in 0..samples {
            self.points.next(&mut self.weights);
            weigh(&mut self.weights, &self.space);
            self.table.draw_ratings(&mut self.random);
            self.table.score(&self.weights);
            self.table.sort();
            self.counts.add(&self.table, &self.weights, &self.pairs);
        }
        self.drawn += samples;
    }

    /// Of what was drawn so far.
    pub fn shares(self) -> Acceptability {
        self.counts.shares(self.drawn)
    }
}

/// Turns a point of the unit cube into weights that sum to 1.
fn weigh(point: &mut [f64], space: &Space) {
    match space {
        Space::Whole => {
            // The gaps between sorted cuts of the unit interval are even on the simplex.
            let Some((last, cuts)) = point.split_last_mut() else { return };
            insertion_sort(cuts);
            let mut below = 0.0;
            for cut in cuts {
                (*cut, below) = (*cut - below, *cut);
            }
            *last = 1.0 - below;
        }
        Space::Near { weights, band } => {
            let mut sum = 0.0;
            for (side, weight) in point.iter_mut().zip(weights) {
                *side = weight * (1.0 + band * (2.0 * *side - 1.0));
                sum += *side;
            }
            for weight in point {
                *weight /= sum;
            }
        }
    }
}

/// Fastest for a few values, and for many that are nearly in order.
fn insertion_sort<T: Copy + PartialOrd>(values: &mut [T]) {
    for end in 1..values.len() {
        let value = values[end];
        let mut at = end;
        while at > 0 && value < values[at - 1] {
            values[at] = values[at - 1];
            at -= 1;
        }
        values[at] = value;
    }
}

/// The ratings of one sample and the scores that follow.
struct Table {
    /// By criterion, then by row; 0 where not rated.
    columns: Vec<Vec<f64>>,
    /// Ratings with a range, by criterion and row.
    varying: Vec<(usize, usize, Vec<f64>)>,
    /// Rows that lack ratings, with the criteria that they have.
    incomplete: Vec<(usize, Vec<usize>)>,
    scores: Vec<f64>,
    /// Rows with a rating, in the order of their mean: near the order of any sample.
    start: Vec<usize>,
    /// The scores' bits, which order as the scores do, with the row in the lowest places; the least first.
    keys: Vec<u64>,
    /// The places that hold the row.
    row_bits: u64,
}

impl Table {
    fn of(rows: &[Vec<Cell>], criteria: usize) -> Self {
        let mut table = Self {
            columns: vec![vec![0.0; rows.len()]; criteria],
            varying: Vec::new(),
            incomplete: Vec::new(),
            scores: vec![0.0; rows.len()],
            start: Vec::new(),
            keys: vec![0; rows.len()],
            row_bits: (rows.len().max(1) as u64).next_power_of_two() - 1,
        };
        for (row, cells) in rows.iter().enumerate() {
            let mut rated = Vec::new();
            for (criterion, cell) in cells.iter().enumerate() {
                match cell {
                    Cell::Unrated => continue,
                    Cell::Exactly(rating) => table.columns[criterion][row] = *rating,
                    Cell::Between(quantiles) => {
                        table.columns[criterion][row] = quantile(quantiles, 0.5);
                        table.varying.push((criterion, row, quantiles.clone()));
                    }
                }
                rated.push(criterion);
            }
            if !rated.is_empty() {
                table.start.push(row);
            }
            if rated.len() < criteria {
                table.incomplete.push((row, rated));
            }
        }
        table.score(&vec![1.0; criteria]);
        let scores = &table.scores;
        table.start.sort_by(|&a, &b| scores[a].total_cmp(&scores[b]));
        table.keys.truncate(table.start.len());
        table
    }

    fn draw_ratings(&mut self, random: &mut Random) {
        for (criterion, row, quantiles) in &self.varying {
            self.columns[*criterion][*row] = quantile(quantiles, random.fraction());
        }
    }

    fn score(&mut self, weights: &[f64]) {
        self.scores.fill(0.0);
        for (column, weight) in self.columns.iter().zip(weights) {
            for (score, rating) in self.scores.iter_mut().zip(column) {
                *score += weight * rating;
            }
        }
        for (row, rated) in &self.incomplete {
            let sum: f64 = rated.iter().map(|&criterion| weights[criterion]).sum();
            self.scores[*row] = if sum > 0.0 { self.scores[*row] / sum } else { 0.0 };
        }
    }

    fn sort(&mut self) {
        for (key, row) in self.keys.iter_mut().zip(&self.start) {
            *key = (self.scores[*row].to_bits() & !self.row_bits) | *row as u64;
        }
        insertion_sort(&mut self.keys);
    }
}

struct Counts {
    ranks: Vec<Vec<u32>>,
    /// Sums of the weights with which each row came first.
    central: Vec<Vec<f64>>,
    /// Twice the samples in which the first of a pair was ahead.
    ahead: Vec<u32>,
}

impl Counts {
    fn new(rows: usize, criteria: usize, pairs: usize) -> Self {
        Self {
            ranks: vec![vec![0; rows]; rows],
            central: vec![vec![0.0; criteria]; rows],
            ahead: vec![0; pairs],
        }
    }

    fn add(&mut self, table: &Table, weights: &[f64], pairs: &[(usize, usize)]) {
        let mut rank = 0;
        let mut before = u64::MAX;
        for (place, key) in table.keys.iter().rev().enumerate() {
            let score = key & !table.row_bits;
            if score != before {
                (rank, before) = (place, score);
            }
            // A row's number fits the places that hold it.
            let row = usize::try_from(key & table.row_bits).unwrap_or_default();
            self.ranks[row][rank] += 1;
            if rank == 0 {
                for (sum, weight) in self.central[row].iter_mut().zip(weights) {
                    *sum += weight;
                }
            }
        }
        for (ahead, &(first, second)) in self.ahead.iter_mut().zip(pairs) {
            let score = |row: usize| table.scores[row].to_bits() & !table.row_bits;
            *ahead += match score(first).cmp(&score(second)) {
                std::cmp::Ordering::Greater => 2,
                std::cmp::Ordering::Equal => 1,
                std::cmp::Ordering::Less => 0,
            };
        }
    }

    fn shares(self, samples: u32) -> Acceptability {
        let all = f64::from(samples.max(1));
        let central = |(sums, ranks): (Vec<f64>, &Vec<u32>)| {
            let first = ranks.first().copied().unwrap_or(0);
            (first > 0).then(|| sums.into_iter().map(|sum| sum / f64::from(first)).collect())
        };
        Acceptability {
            central: self.central.into_iter().zip(&self.ranks).map(central).collect(),
            ranks: self
                .ranks
                .iter()
                .map(|ranks| ranks.iter().map(|count| f64::from(*count) / all).collect())
                .collect(),
            ahead: self.ahead.iter().map(|twice| f64::from(*twice) / 2.0 / all).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLES: u32 = 10_000;
    /// What 10,000 samples are promised to keep to.
    const NEAR: f64 = 0.02;

    fn rows(ratings: &[&[f64]]) -> Vec<Vec<Cell>> {
        ratings.iter().map(|row| row.iter().copied().map(Cell::Exactly).collect()).collect()
    }

    fn whole(rows: &[Vec<Cell>]) -> Acceptability {
        acceptability(rows, Space::Whole, &[(0, 1)], SAMPLES, 1)
    }

    fn near(found: f64, exact: f64) {
        assert!((found - exact).abs() < NEAR, "{found} is not {exact}");
    }

    #[test]
    fn of_two_criteria_ranks_take_the_share_of_the_interval_in_which_they_hold() {
        // With weight w of the first: 1 + 4w, 5 − 4w and 3.5. The third is first for 3/8 < w < 5/8.
        let found = whole(&rows(&[&[5.0, 1.0], &[1.0, 5.0], &[3.5, 3.5]]));
        for (row, exact) in
            found.ranks.iter().zip([[0.375, 0.125, 0.5], [0.375, 0.125, 0.5], [0.25, 0.75, 0.0]])
        {
            for (found, exact) in row.iter().zip(exact) {
                near(*found, exact);
            }
        }
        near(found.ahead[0], 0.5);
        // The central weights are the middles of the intervals.
        near(found.central[0].as_ref().unwrap()[0], 13.0 / 16.0);
        near(found.central[2].as_ref().unwrap()[0], 0.5);
    }

    #[test]
    fn of_three_criteria_the_best_in_each_is_first_on_a_third_of_the_simplex() {
        let found = whole(&rows(&[&[5.0, 1.0, 1.0], &[1.0, 5.0, 1.0], &[1.0, 1.0, 5.0]]));
        for share in found.ranks.iter().flatten() {
            near(*share, 1.0 / 3.0);
        }
        // The greatest of three weights is 11/18 on average.
        near(found.central[1].as_ref().unwrap()[1], 11.0 / 18.0);
        // One criterion alone against the mean of the two others, w1 > (w2 + w3) / 2: 4/9 of the simplex.
        near(whole(&rows(&[&[5.0, 1.0, 1.0], &[1.0, 3.0, 3.0]])).ahead[0], 4.0 / 9.0);
    }

    #[test]
    fn of_many_criteria_one_against_all_others_has_a_closed_form() {
        // w1 · 4 > t for weights even on the simplex of n: (1 − t/4)^(n − 1).
        for (criteria, level) in [(4_i32, 2.0), (10, 1.2), (12, 1.5)] {
            let mut best = vec![1.0; usize::try_from(criteria).unwrap()];
            let steady = vec![level; best.len()];
            best[0] = 5.0;
            let found = whole(&rows(&[&best, &steady]));
            near(found.ahead[0], (1.0 - (level - 1.0) / 4.0).powi(criteria - 1));
        }
    }

    #[test]
    fn near_the_weights_in_use_only_what_is_close_can_turn() {
        let table = rows(&[&[5.0, 1.0], &[1.0, 4.0]]);
        // 1 + 4w > 4 − 3w for w > 3/7; w = (1 + a) / (2 + a + b) with a and b even on ±0.2.
        let at = |band| {
            let near = Space::Near { weights: vec![0.5, 0.5], band };
            acceptability(&table, near, &[(0, 1)], SAMPLES, 1).ahead[0]
        };
        assert_eq!(at(0.1), 1.0);
        // 4 (1 + a) > 3 (1 + b) turns false below the line a = (3b − 1) / 4 in a square of side 0.4.
        let corner: f64 = (0.6 - 1.0) / 4.0 + 0.2;
        near(at(0.2), 1.0 - corner * corner * (4.0 / 3.0) / 2.0 / 0.16);
    }

    #[test]
    fn a_rating_within_a_range_counts_by_its_chance() {
        let steady = vec![Cell::Exactly(3.0)];
        let ahead =
            |cell| acceptability(&[vec![cell], steady.clone()], Space::Whole, &[(0, 1)], SAMPLES, 3).ahead[0];
        near(ahead(Cell::uniform(1.0, 5.0)), 0.5);
        near(ahead(Cell::triangular(1.0, 5.0, 5.0)), 0.75);
        near(ahead(Cell::uniform(2.5, 4.5)), 0.75);
    }

    #[test]
    fn equal_goals_share_a_rank_and_the_unrated_take_none() {
        let mut table = rows(&[&[3.0, 4.0], &[3.0, 4.0], &[1.0, 1.0], &[0.0, 0.0]]);
        table[3] = vec![Cell::Unrated, Cell::Unrated];
        let found = whole(&table);
        assert_eq!(found.ranks[0], [1.0, 0.0, 0.0, 0.0]);
        assert_eq!(found.ranks[1], [1.0, 0.0, 0.0, 0.0]);
        assert_eq!(found.ranks[2], [0.0, 0.0, 1.0, 0.0]);
        assert_eq!(found.ranks[3], [0.0; 4]);
        assert_eq!(found.ahead, [0.5]);
        assert_eq!(found.central[2], None);
        assert_eq!(found.central[3], None);
    }

    #[test]
    fn a_goal_is_scored_by_the_ratings_it_has() {
        // 4 in the first alone is a score of 4 whatever the weights; the other reaches 4 for w < 1/2.
        let table = [vec![Cell::Exactly(4.0), Cell::Unrated], vec![Cell::Exactly(3.0), Cell::Exactly(5.0)]];
        near(whole(&table).ahead[0], 0.5);
    }

    #[test]
    fn a_seed_gives_the_same_bits_and_nothing_gives_nothing() {
        let table = rows(&[&[5.0, 1.0, 2.0], &[1.0, 4.0, 3.0]]);
        assert_eq!(whole(&table), whole(&table));
        let sum: f64 = whole(&table).ranks[0].iter().sum();
        assert!((sum - 1.0).abs() < 1e-12);
        let mut bit_by_bit = Sampler::new(&table, Space::Whole, vec![(0, 1)], 1);
        for _ in 0..10 {
            bit_by_bit.draw(SAMPLES / 10);
        }
        assert_eq!(bit_by_bit.shares(), whole(&table));
        let other = acceptability(&table, Space::Whole, &[(0, 1)], SAMPLES, 2);
        assert_ne!(whole(&table).ahead, other.ahead);
        assert_eq!(acceptability(&[], Space::Whole, &[], SAMPLES, 1).ranks, Vec::<Vec<f64>>::new());
        assert_eq!(whole(&rows(&[&[], &[]])).ranks, [[0.0; 2]; 2]);
    }
}
