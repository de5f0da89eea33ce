//! A second opinion: TOPSIS (Hwang and Yoon 1981). What is near the best of every criterion and far from the worst is
//! good. Unlike a weighted mean it compares goals with each other, so that taking one out can turn the order of the
//! rest.

/// How columns are made comparable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Norm {
    /// Divided by the root of the sum of squares.
    Vector,
    /// From 0 for the least value to 1 for the greatest.
    Range,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Topsis {
    /// Closeness of each row to the best of every column, from 0 (worst in all) to 1 (best in all). `None` for a row that
    /// lacks a value, and where no column tells rows apart.
    pub similarities: Vec<Option<f64>>,
    /// The best of every column and the worst, normed and weighted; `None` without a complete row.
    pub ideals: Option<Vec<(f64, f64)>>,
}

/// Greater values are better in every column.
pub fn topsis(rows: &[Vec<Option<f64>>], weights: &[f64], norm: Norm) -> Topsis {
    let complete = |row: &Vec<Option<f64>>| -> Option<Vec<f64>> {
        // A column without weight is not needed.
        let value = |(cell, weight): (&Option<f64>, &f64)| if *weight > 0.0 { *cell } else { Some(0.0) };
        row.iter().zip(weights).map(value).collect()
    };
    let rows: Vec<Option<Vec<f64>>> = rows.iter().map(complete).collect();
    let scales: Vec<Scale> = (0..weights.len())
        .map(|at| Scale::of(rows.iter().flatten().map(|row| row[at]), weights[at], norm))
        .collect();
    let similarity = |row: &Vec<f64>| {
        let (mut to_best, mut to_worst) = (0.0, 0.0);
        for (x, scale) in row.iter().zip(&scales) {
            let (best, worst) = scale.ideals();
            let x = scale.of_value(*x);
            to_best += (x - best) * (x - best);
            to_worst += (x - worst) * (x - worst);
        }
        let (to_best, to_worst) = (to_best.sqrt(), to_worst.sqrt());
        let both = to_best + to_worst;
        (both > 0.0).then(|| to_worst / both)
    };
    Topsis {
        similarities: rows.iter().map(|row| row.as_ref().and_then(similarity)).collect(),
        ideals: rows.iter().any(Option::is_some).then(|| scales.iter().map(Scale::ideals).collect()),
    }
}

/// A column: its bounds, and how its values are normed and weighted.
struct Scale {
    least: f64,
    greatest: f64,
    from: f64,
    factor: f64,
}

impl Scale {
    fn of(column: impl Iterator<Item = f64> + Clone, weight: f64, norm: Norm) -> Self {
        let (least, greatest) =
            column.clone().fold((f64::MAX, f64::MIN), |(least, greatest), x| (least.min(x), greatest.max(x)));
        let (from, width) = match norm {
            Norm::Vector => (0.0, column.map(|x| x * x).sum::<f64>().sqrt()),
            Norm::Range => (least, greatest - least),
        };
        Self { least, greatest, from, factor: if width > 0.0 { weight / width } else { 0.0 } }
    }

    fn of_value(&self, x: f64) -> f64 {
        (x - self.from) * self.factor
    }

    fn ideals(&self) -> (f64, f64) {
        (self.of_value(self.greatest), self.of_value(self.least))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::priority::published::{Published, numbers, rows};

    fn table(rows: &[Vec<f64>]) -> Vec<Vec<Option<f64>>> {
        rows.iter().map(|row| row.iter().copied().map(Some).collect()).collect()
    }

    fn by(norm: Norm, rows: &[Vec<f64>], weights: &[f64]) -> Vec<f64> {
        topsis(&table(rows), weights, norm).similarities.into_iter().map(Option::unwrap).collect()
    }

    fn found(rows: &[Vec<f64>], weights: &[f64]) -> Vec<f64> {
        by(Norm::Vector, rows, weights)
    }

    fn similarities(rows: &[Vec<Option<f64>>], weights: &[f64]) -> Vec<Option<f64>> {
        topsis(rows, weights, Norm::Vector).similarities
    }

    fn ranks(scores: &[f64]) -> Vec<f64> {
        scores.iter().map(|x| 1.0 + scores.iter().filter(|y| *y > x).count() as f64).collect()
    }

    #[test]
    fn similarities_agree_with_the_published_ones() {
        let vector = Published::vector("topsis_tzeng_huang_2011");
        let found = found(&rows(vector.input("matrix")), &numbers(vector.input("weights")));
        vector.agrees("similarity_full", "similarity_full", &found);
        vector.agrees("similarity_published_4", "similarity_published_4", &found);
        assert_eq!(ranks(&found), numbers(vector.expected("rank")));
        let by_range = by(Norm::Range, &rows(vector.input("matrix")), &numbers(vector.input("weights")));
        vector.agrees("similarity_minmax_pymcdm", "similarity_full", &by_range);
    }

    #[test]
    fn a_cost_is_a_benefit_with_its_sign_turned() {
        let vector = Published::vector("topsis_wsm_skcriteria_quickstart");
        let objectives = numbers(vector.input("objectives"));
        let turned = |row: &Vec<f64>| row.iter().zip(&objectives).map(|(x, sign)| x * sign).collect();
        let matrix: Vec<Vec<f64>> = rows(vector.input("matrix")).iter().map(turned).collect();
        let weights = numbers(vector.input("weights"));
        let found = found(&matrix, &weights);
        vector.agrees("topsis_similarity", "default", &found);
        let (best, worst): (Vec<f64>, Vec<f64>) =
            topsis(&table(&matrix), &weights, Norm::Vector).ideals.unwrap().into_iter().unzip();
        vector.agrees("topsis_ideal", "default", &best);
        vector.agrees("topsis_anti_ideal", "default", &worst);
        assert_eq!(ranks(&found), numbers(vector.expected("rank")));
    }

    #[test]
    fn between_two_alone_the_order_can_be_another_than_among_all() {
        let vector = Published::vector("rank_transitivity_poh_ang_1999");
        let matrix = rows(vector.input("matrix"));
        let all = found(&matrix, &[1.0 / 6.0; 6]);
        vector.agrees("similarity", "similarity", &all);
        assert_eq!(ranks(&all), numbers(vector.expected("rank")));
        for (pair, winner) in vector.expected("pairwise_winners").as_object().unwrap() {
            let (a, b) = pair.split_once('-').unwrap();
            let (a, b): (usize, usize) = (a.parse().unwrap(), b.parse().unwrap());
            let two = found(&[matrix[a].clone(), matrix[b].clone()], &[1.0 / 6.0; 6]);
            assert_eq!(Some(if two[0] > two[1] { a } else { b } as u64), winner.as_u64(), "{pair}");
        }
    }

    #[test]
    fn what_lacks_a_value_or_cannot_be_told_apart_has_no_similarity() {
        let rows = [vec![Some(1.0), None], vec![Some(2.0), Some(3.0)], vec![Some(4.0), Some(3.0)]];
        let found = similarities(&rows, &[0.5, 0.5]);
        assert_eq!(found, [None, Some(0.0), Some(1.0)]);
        assert_eq!(similarities(&rows, &[1.0, 0.0]).iter().flatten().count(), 3);
        assert_eq!(similarities(&rows[1..2], &[0.5, 0.5]), [None]);
        assert_eq!(similarities(&rows, &[0.0, 0.0]), [None; 3]);
        assert_eq!(similarities(&[], &[1.0]), []);
        assert_eq!(topsis(&[vec![None]], &[1.0], Norm::Range).ideals, None);
        // A column in which all are the same sets nobody apart.
        let same = [vec![Some(3.0), Some(1.0)], vec![Some(3.0), Some(2.0)]];
        assert_eq!(topsis(&same, &[0.5, 0.5], Norm::Range).similarities, [Some(0.0), Some(1.0)]);
    }
}
