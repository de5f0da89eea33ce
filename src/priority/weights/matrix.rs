//! Pairwise comparisons: how many times as important each criterion is as another, where somebody said so.

/// Statements about pairs, possibly incomplete. A statement and its reverse are kept as one.
#[derive(Clone, Debug, PartialEq)]
pub struct Pairs {
    size: usize,
    /// The upper triangle, row by row: how many times as important the first is as the second.
    cells: Vec<Option<f64>>,
}

/// A complete positive reciprocal matrix, row by row.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    size: usize,
    cells: Vec<f64>,
}

impl Pairs {
    pub fn new(size: usize) -> Self {
        Self { size, cells: vec![None; size * size.saturating_sub(1) / 2] }
    }

    pub fn size(&self) -> usize {
        self.size
    }

    /// Every pair in order, the first before the second.
    pub fn all(&self) -> impl Iterator<Item = (usize, usize)> + use<> {
        let size = self.size;
        (0..size).flat_map(move |first| (first + 1..size).map(move |second| (first, second)))
    }

    fn cell(&self, first: usize, second: usize) -> usize {
        first * (2 * self.size - first - 1) / 2 + second - first - 1
    }

    /// How many times as important the first is as the second.
    pub fn get(&self, first: usize, second: usize) -> Option<f64> {
        if first <= second {
            self.cells.get(self.cell(first, second)).copied().flatten()
        } else {
            self.get(second, first).map(|times| 1.0 / times)
        }
    }

    /// What is not above 0 and finite says nothing.
    pub fn set(&mut self, first: usize, second: usize, times: Option<f64>) {
        if first > second {
            return self.set(second, first, times.map(|times| 1.0 / times));
        }
        let cell = self.cell(first, second);
        if let Some(at) = self.cells.get_mut(cell) {
            *at = times.filter(|times| *times > 0.0 && times.is_finite());
        }
    }

    pub fn missing(&self) -> usize {
        self.cells.iter().filter(|cell| cell.is_none()).count()
    }

    /// Whether every criterion is linked to every other by comparisons, so that they fix all weights.
    pub fn is_connected(&self) -> bool {
        let mut reached = vec![false; self.size];
        let mut ahead: Vec<usize> = (0..self.size).take(1).collect();
        while let Some(here) = ahead.pop() {
            if !std::mem::replace(&mut reached[here], true) {
                let next = |there: &usize| *there != here && self.get(here, *there).is_some();
                ahead.extend((0..self.size).filter(next));
            }
        }
        reached.into_iter().all(|reached| reached)
    }
}

impl Matrix {
    /// The matrix of `value` above the diagonal, with the reciprocals below it.
    pub fn of(size: usize, value: impl Fn(usize, usize) -> f64) -> Self {
        let cell = |first: usize, second: usize| match first.cmp(&second) {
            std::cmp::Ordering::Less => value(first, second),
            std::cmp::Ordering::Equal => 1.0,
            std::cmp::Ordering::Greater => 1.0 / value(second, first),
        };
        let cells = (0..size * size).map(|at| cell(at / size, at % size)).collect();
        Self { size, cells }
    }

    pub fn size(&self) -> usize {
        self.size
    }

    pub fn get(&self, first: usize, second: usize) -> f64 {
        self.cells[first * self.size + second]
    }

    pub fn row(&self, row: usize) -> &[f64] {
        &self.cells[row * self.size..][..self.size]
    }

    #[must_use]
    pub fn transposed(&self) -> Self {
        let cells = (0..self.size * self.size).map(|at| self.get(at % self.size, at / self.size)).collect();
        Self { size: self.size, cells }
    }

    /// Row geometric means scaled to sum to 1: the weights closest to the logarithms of the judgements.
    pub fn geometric_means(&self) -> Vec<f64> {
        let mean = |row: usize| {
            let logarithms: f64 = self.row(row).iter().map(|&times| libm::log(times)).sum();
            libm::exp(logarithms / self.size as f64)
        };
        let means: Vec<f64> = (0..self.size).map(mean).collect();
        super::shares(&means).unwrap_or_default()
    }
}

#[cfg(test)]
pub mod tests {
    use serde_json::Value;

    use super::*;
    use crate::priority::published::{Published, rows};

    pub fn matrix(value: &Value) -> Matrix {
        let rows = rows(value);
        Matrix::of(rows.len(), |first, second| rows[first][second])
    }

    #[test]
    fn geometric_means_agree_with_the_published_ones() {
        for id in ["ahp_geometric_mean_pyanp_3x3", "ahp_geometric_mean_pyanp_4x4"] {
            let vector = Published::vector(id);
            let means = matrix(vector.input("matrix")).geometric_means();
            vector.agrees("weights_geometric_mean", "weights_geometric_mean", &means);
        }
        for id in ["ahp_saaty2008_drinks", "ahp_saaty1990_house"] {
            let vector = Published::vector(id);
            let means = matrix(vector.input("matrix")).geometric_means();
            vector.agrees("weights_geometric_mean", "weights_true_eigenvector", &means);
        }
    }

    #[test]
    fn a_statement_and_its_reverse_are_one() {
        let mut pairs = Pairs::new(3);
        pairs.set(2, 0, Some(4.0));
        assert_eq!((pairs.get(2, 0), pairs.get(0, 2)), (Some(4.0), Some(0.25)));
        assert_eq!((pairs.get(0, 1), pairs.missing()), (None, 2));
        for nothing in [0.0, -1.0, f64::NAN, f64::INFINITY] {
            pairs.set(0, 1, Some(nothing));
            assert_eq!(pairs.get(0, 1), None);
        }
    }

    #[test]
    fn comparisons_are_connected_when_they_lead_from_each_criterion_to_all() {
        let mut pairs = Pairs::new(4);
        pairs.set(0, 1, Some(2.0));
        pairs.set(3, 2, Some(2.0));
        assert!(!pairs.is_connected());
        pairs.set(1, 3, Some(1.0));
        assert!(pairs.is_connected());
        assert!(Pairs::new(1).is_connected());
    }
}
