//! Figures of a set of samples: mean, percentiles, rank correlation. A percentile p of n samples is the value at place
//! (n − 1)·p among them in rising order, interpolated linearly (definition 7 of Hyndman and Fan 1996, numpy's).

use serde::{Deserialize, Serialize};

use super::pace::Pace;

/// The percentiles of a summary.
const LEVELS: [f64; 7] = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

/// Pieces shorter than this are sorted.
const SHORT: usize = 32;

/// Values that are looked at once while a sample is worked out, about.
const PER_UNIT: usize = 512;
/// How often each is looked at for a summary, at most on average.
const LOOKS: u64 = 8;

/// What the summary of so many values takes, in units of a [`Pace`].
pub fn units(values: u64) -> u64 {
    values * LOOKS / PER_UNIT as u64
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Percentiles {
    pub p5: f64,
    pub p10: f64,
    pub p25: f64,
    pub p50: f64,
    pub p75: f64,
    pub p90: f64,
    pub p95: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    pub mean: f64,
    /// Of the mean, as if samples were drawn independently: an upper bound, as they are spread more evenly.
    pub standard_error: f64,
    #[serde(flatten)]
    pub percentiles: Percentiles,
}

impl Percentiles {
    /// `None` without a value.
    pub async fn of(values: Vec<f64>, pace: &Pace) -> Option<Self> {
        let values = Ordered::new(values, &LEVELS, pace).await?;
        let [p5, p10, p25, p50, p75, p90, p95] = LEVELS.map(|level| values.percentile(level));
        Some(Self { p5, p10, p25, p50, p75, p90, p95 })
    }
}

impl Summary {
    /// `None` without a value.
    pub async fn of(values: Vec<f64>, pace: &Pace) -> Option<Self> {
        let n = values.len() as f64;
        let mean = values.iter().sum::<f64>() / n;
        let squares = values.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>();
        let variance = if n > 1.0 { squares / (n - 1.0) } else { 0.0 };
        pace.spend(values.len() / PER_UNIT).await;
        let percentiles = Percentiles::of(values, pace).await?;
        Some(Self { mean, standard_error: (variance / n).sqrt(), percentiles })
    }
}

/// Values of which some are where sorting would put them, as whole numbers, which are quicker to compare.
pub struct Ordered(Vec<i64>);

impl Ordered {
    /// For percentiles by rising levels from 0 to 1; `None` without a value.
    pub async fn new(values: Vec<f64>, levels: &[f64], pace: &Pace) -> Option<Self> {
        let last = values.len().checked_sub(1)?;
        let mut keys: Vec<i64> = values.into_iter().map(key).collect();
        pace.spend(keys.len() / PER_UNIT).await;
        let ranks = levels.iter().flat_map(|level| {
            let (below, _) = place(*level, last);
            [below, (below + 1).min(last)]
        });
        let mut ranks: Vec<usize> = ranks.collect();
        ranks.sort_unstable();
        ranks.dedup();
        put_in_place(&mut keys, &ranks, pace).await;
        Some(Self(keys))
    }

    /// At one of the levels that the values were ordered for.
    pub fn percentile(&self, level: f64) -> f64 {
        let last = self.0.len() - 1;
        let (below, part) = place(level, last);
        let (low, high) = (value(self.0[below]), value(self.0[(below + 1).min(last)]));
        low + part * (high - low)
    }
}

/// A whole number that is less than another's where `f64::total_cmp` says so of the values: the bits, those of negative
/// numbers turned round.
fn key(value: f64) -> i64 {
    turned(value.to_bits().cast_signed())
}

fn value(key: i64) -> f64 {
    f64::from_bits(turned(key).cast_unsigned())
}

/// Turns all bits but the sign where there is a sign; twice is not at all.
fn turned(bits: i64) -> i64 {
    bits ^ ((bits >> 63).cast_unsigned() >> 1).cast_signed()
}

/// Where a percentile is between ranks 0 and `last`: the rank below, and the part of the way to the next.
fn place(level: f64, last: usize) -> (usize, f64) {
    let place = level.clamp(0.0, 1.0) * last as f64;
    // A place is a whole number from 0 to the last, and a part of the way to the next.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let below = (place as usize).min(last);
    (below, place - below as f64)
}

/// Puts the values of these ranks, which rise, where sorting would put them.
async fn put_in_place(values: &mut [i64], ranks: &[usize], pace: &Pace) {
    // Pieces of the values with the ranks to put in place there.
    let mut pieces = vec![(0..values.len(), ranks)];
    while let Some((piece, ranks)) = pieces.pop() {
        if ranks.is_empty() {
            continue;
        }
        let own = &mut values[piece.clone()];
        pace.spend(own.len() / PER_UNIT).await;
        if own.len() <= SHORT {
            own.sort_unstable();
            continue;
        }
        let middle = ranks.len() / 2;
        let rank = ranks[middle];
        own.select_nth_unstable(rank - piece.start);
        pieces.push((piece.start..rank, &ranks[..middle]));
        pieces.push((rank + 1..piece.end, &ranks[middle + 1..]));
    }
}

/// The rank of every value from 0 on; equal values share the middle of theirs.
pub fn ranks(values: &[f64]) -> Vec<f64> {
    // A key beside its place: what is compared lies together, and is whole numbers.
    let mut order: Vec<(i64, usize)> = values.iter().map(|x| key(*x)).zip(0..).collect();
    order.sort_unstable();
    let mut ranks = vec![0.0; values.len()];
    let mut from = 0;
    for same in order.chunk_by(|a, b| a.0 == b.0) {
        let rank = from as f64 + (same.len() - 1) as f64 / 2.0;
        for (_, at) in same {
            ranks[*at] = rank;
        }
        from += same.len();
    }
    ranks
}

/// Pearson's correlation of columns from 0 to 1 with y, in the samples where y is defined; `None` where one of them
/// does not vary.
pub fn correlation(columns: &[Vec<f32>], y: &[Option<f64>]) -> Vec<Option<f64>> {
    let n = y.iter().flatten().count() as f64;
    let mean = y.iter().flatten().sum::<f64>() / n;
    let counted: Vec<f64> = y.iter().map(|y| f64::from(u8::from(y.is_some()))).collect();
    let y: Vec<f64> = y.iter().map(|y| y.map_or(0.0, |y| y - mean)).collect();
    let yy: f64 = y.iter().map(|y| y * y).sum();
    let correlation = |column: &Vec<f32>| {
        let [x, xx, xy] = sums(column, &counted, &y);
        let xx = xx - x * x / n;
        // What is smaller is rounding: the square of a grade's standard deviation is at most a quarter.
        (xx > 1e-12 * n && yy > 0.0).then(|| xy / (xx * yy).sqrt())
    };
    columns.iter().map(correlation).collect()
}

/// Sums of x, x² and x·y over the samples that are counted (1, or else 0, where y is 0 too).
#[cfg_attr(feature = "simd", target_feature(enable = "simd128"))]
fn sums(x: &[f32], counted: &[f64], y: &[f64]) -> [f64; 3] {
    // Several at once, so that none waits for the sum before it.
    const ABREAST: usize = 8;
    let mut sums = [[0.0; ABREAST]; 3];
    for ((x, counted), y) in x.chunks(ABREAST).zip(counted.chunks(ABREAST)).zip(y.chunks(ABREAST)) {
        for (at, ((x, counted), y)) in x.iter().zip(counted).zip(y).enumerate() {
            let x = f64::from(*x) * counted;
            sums[0][at] += x;
            sums[1][at] += x * x;
            sums[2][at] += x * y;
        }
    }
    sums.map(|sums| sums.iter().sum())
}

#[cfg(test)]
mod tests {
    use super::super::pace::at_once;
    use super::*;

    fn percentiles(values: Vec<f64>, levels: &[f64]) -> Option<Vec<f64>> {
        let ordered = at_once(async |pace| Ordered::new(values, levels, pace).await)?;
        Some(levels.iter().map(|level| ordered.percentile(*level)).collect())
    }

    #[test]
    fn percentiles_are_those_of_numpy() {
        // numpy.percentile([3, 1, 4, 1, 5, 9, 2, 6], [5, 10, 25, 50, 75, 90, 95]), numpy 2.
        let found = percentiles(vec![3.0, 1.0, 4.0, 1.0, 5.0, 9.0, 2.0, 6.0], &LEVELS).unwrap();
        let expected = [1.0, 1.0, 1.75, 3.5, 5.25, 6.9, 7.95];
        assert!(found.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-12), "{found:?}");
    }

    #[test]
    fn keys_are_in_the_order_of_their_values_and_lead_back_to_them() {
        let rising = [f64::NEG_INFINITY, -1e300, -2.0, -1.5, -1e-300, -0.0, 0.0, 1e-300, 1.0, 1e300];
        assert!(rising.map(key).is_sorted());
        assert!(rising.iter().all(|x| value(key(*x)).to_bits() == x.to_bits()));
    }

    #[test]
    fn percentiles_of_many_are_those_of_the_sorted() {
        let mut random = crate::random::Random::new(4);
        let values: Vec<f64> = (0..5001).map(|_| f64::from(random.bits() % 900)).collect();
        let mut sorted = values.clone();
        sorted.sort_by(f64::total_cmp);
        let expected = [0, 1250, 2500, 3750, 5000].map(|rank| sorted[rank]);
        assert_eq!(percentiles(values, &[0.0, 0.25, 0.5, 0.75, 1.0]), Some(expected.to_vec()));
    }

    #[test]
    fn one_value_is_all_of_its_percentiles_and_none_has_none() {
        let summary = |values| at_once(async |pace| Summary::of(values, pace).await);
        let one = summary(vec![7.0]).unwrap();
        assert_eq!((one.mean, one.standard_error, one.percentiles.p95), (7.0, 0.0, 7.0));
        assert_eq!(summary(vec![]), None);
    }

    #[test]
    fn equal_values_share_a_rank_and_what_does_not_vary_correlates_with_nothing() {
        assert_eq!(ranks(&[5.0, 1.0, 5.0, 2.0]), [2.5, 0.0, 2.5, 1.0]);
        let columns = [vec![0.3; 3], vec![0.25, 0.5, 0.75], vec![0.0, 9.0, 1.0]];
        assert_eq!(correlation(&columns, &[Some(6.0), Some(4.0), Some(2.0)])[..2], [None, Some(-1.0)]);
        assert_eq!(correlation(&columns, &[Some(6.0), None, Some(2.0)])[2], Some(-1.0));
        assert_eq!(correlation(&columns, &[Some(6.0); 3])[1], None);
    }
}
