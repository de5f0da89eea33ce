//! Figures of a set of samples: mean, percentiles, rank correlation. A percentile p of n samples is the value at place
//! (n − 1)·p among them in rising order, interpolated linearly (definition 7 of Hyndman and Fan 1996, numpy's).

use serde::Serialize;

/// The percentiles of a summary.
const LEVELS: [f64; 7] = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

/// Pieces shorter than this are sorted.
const SHORT: usize = 32;

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Percentiles {
    pub p5: f64,
    pub p10: f64,
    pub p25: f64,
    pub p50: f64,
    pub p75: f64,
    pub p90: f64,
    pub p95: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    pub mean: f64,
    /// Of the mean, as if samples were drawn independently: an upper bound, as they are spread more evenly.
    pub standard_error: f64,
    #[serde(flatten)]
    pub percentiles: Percentiles,
}

impl Percentiles {
    /// `None` without a value. The values are put into another order.
    pub fn of(values: &mut [f64]) -> Option<Self> {
        let [p5, p10, p25, p50, p75, p90, p95] = percentiles(values, LEVELS)?;
        Some(Self { p5, p10, p25, p50, p75, p90, p95 })
    }
}

impl Summary {
    /// `None` without a value. The values are put into another order.
    pub fn of(values: &mut [f64]) -> Option<Self> {
        let n = values.len() as f64;
        let mean = values.iter().sum::<f64>() / n;
        let squares = values.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>();
        let variance = if n > 1.0 { squares / (n - 1.0) } else { 0.0 };
        let percentiles = Percentiles::of(values)?;
        Some(Self { mean, standard_error: (variance / n).sqrt(), percentiles })
    }
}

/// Percentiles by rising levels from 0 to 1; `None` without a value. The values are put into another order.
pub fn percentiles<const N: usize>(values: &mut [f64], levels: [f64; N]) -> Option<[f64; N]> {
    let last = values.len().checked_sub(1)?;
    let places = levels.map(|level| level.clamp(0.0, 1.0) * last as f64);
    // A place is a whole number from 0 to the last, and a part of the way to the next.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let below = places.map(|place| (place as usize).min(last));
    let mut ranks: Vec<usize> = below.iter().flat_map(|&rank| [rank, (rank + 1).min(last)]).collect();
    ranks.sort_unstable();
    ranks.dedup();
    put_in_place(values, 0, &ranks);
    let mut found = [0.0; N];
    for ((found, place), rank) in found.iter_mut().zip(places).zip(below) {
        let (low, high) = (values[rank], values[(rank + 1).min(last)]);
        let part = place - rank as f64;
        *found = low + part * (high - low);
    }
    Some(found)
}

/// Puts the values of these ranks where sorting would put them. `values` begin at rank `first`.
fn put_in_place(values: &mut [f64], first: usize, ranks: &[usize]) {
    if ranks.is_empty() {
        return;
    }
    if values.len() <= SHORT {
        values.sort_unstable_by(f64::total_cmp);
        return;
    }
    let middle = ranks.len() / 2;
    let (low, _, high) = values.select_nth_unstable_by(ranks[middle] - first, f64::total_cmp);
    put_in_place(low, first, &ranks[..middle]);
    put_in_place(high, ranks[middle] + 1, &ranks[middle + 1..]);
}

/// The rank of every value from 0 on; equal values share the middle of theirs.
pub fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_unstable_by(|&a, &b| values[a].total_cmp(&values[b]).then(a.cmp(&b)));
    let mut ranks = vec![0.0; values.len()];
    let mut from = 0;
    for same in order.chunk_by(|&a, &b| values[a].total_cmp(&values[b]).is_eq()) {
        let rank = from as f64 + (same.len() - 1) as f64 / 2.0;
        for &at in same {
            ranks[at] = rank;
        }
        from += same.len();
    }
    ranks
}

/// Pearson's correlation; `None` where one of them does not vary.
pub fn correlation(x: impl Iterator<Item = f64> + Clone, y: &[f64]) -> Option<f64> {
    let n = y.len() as f64;
    let (mean_x, mean_y) = (x.clone().sum::<f64>() / n, y.iter().sum::<f64>() / n);
    let (mut xx, mut yy, mut xy) = (0.0, 0.0, 0.0);
    for (x, y) in x.zip(y) {
        let (x, y) = (x - mean_x, y - mean_y);
        xx += x * x;
        yy += y * y;
        xy += x * y;
    }
    (xx > 0.0 && yy > 0.0).then(|| xy / (xx * yy).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_those_of_numpy() {
        // numpy.percentile([3, 1, 4, 1, 5, 9, 2, 6], [5, 10, 25, 50, 75, 90, 95]), numpy 2.
        let found = Percentiles::of(&mut [3.0, 1.0, 4.0, 1.0, 5.0, 9.0, 2.0, 6.0]).unwrap();
        let expected = [1.0, 1.0, 1.75, 3.5, 5.25, 6.9, 7.95];
        let found = [found.p5, found.p10, found.p25, found.p50, found.p75, found.p90, found.p95];
        assert!(found.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-12), "{found:?}");
    }

    #[test]
    fn percentiles_of_many_are_those_of_the_sorted() {
        let mut random = crate::random::Random::new(4);
        let mut values: Vec<f64> = (0..5001).map(|_| f64::from(random.bits() % 900)).collect();
        let mut sorted = values.clone();
        sorted.sort_by(f64::total_cmp);
        let found = percentiles(&mut values, [0.0, 0.25, 0.5, 0.75, 1.0]);
        assert_eq!(found, Some([0, 1250, 2500, 3750, 5000].map(|rank| sorted[rank])));
    }

    #[test]
    fn one_value_is_all_of_its_percentiles_and_none_has_none() {
        let summary = Summary::of(&mut [7.0]).unwrap();
        assert_eq!((summary.mean, summary.standard_error, summary.percentiles.p95), (7.0, 0.0, 7.0));
        assert_eq!(Summary::of(&mut []), None);
    }

    #[test]
    fn equal_values_share_a_rank_and_what_does_not_vary_correlates_with_nothing() {
        assert_eq!(ranks(&[5.0, 1.0, 5.0, 2.0]), [2.5, 0.0, 2.5, 1.0]);
        assert_eq!(correlation([1.0, 1.0].into_iter(), &[1.0, 2.0]), None);
        assert_eq!(correlation([1.0, 2.0, 3.0].into_iter(), &[6.0, 4.0, 2.0]), Some(-1.0));
    }
}
