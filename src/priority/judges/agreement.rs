//! How far judges agree: on the order of goals (Kendall's W with ties), pair by pair (Kendall's τ-b), and on the
//! weights of criteria (the consensus of Goepel 2018).

/// Kendall's coefficient of concordance, 0 to 1, and the sums of ranks behind it.
#[derive(Clone, Debug, PartialEq)]
pub struct Concordance {
    /// W corrected for ties; `None` for fewer than two judges or items, or where every judge ties everything.
    pub w: Option<f64>,
    /// By item: a small sum is a high place.
    pub rank_sums: Vec<f64>,
}

/// Ranks from 1, best first; items of the same score share the mean of their places. A score that is missing
/// has no place here: leave out what a judge did not score.
pub(super) fn mid_ranks(scores: &[f64]) -> Vec<f64> {
    let place = |score: &f64| {
        let better = scores.iter().filter(|other| *other > score).count();
        let worse = scores.iter().filter(|other| *other < score).count();
        // From the first place after the better ones to the last before the worse.
        f64::midpoint((better + 1) as f64, (scores.len() - worse) as f64)
    };
    scores.iter().map(place).collect()
}

/// Of each judge's scores of the same items, the greatest first in rank.
pub fn concordance(judges: &[Vec<f64>]) -> Concordance {
    let items = judges.first().map_or(0, Vec::len);
    let (m, n) = (judges.len() as f64, items as f64);
    let mut rank_sums = vec![0.0; items];
    let mut ties = 0.0;
    for scores in judges {
        let ranks = mid_ranks(scores);
        for (total, rank) in rank_sums.iter_mut().zip(&ranks) {
            *total += rank;
        }
        // Σ (t³ − t) over groups of t is Σ (t² − 1) over their members.
        let sharing = |rank: &f64| ranks.iter().filter(|other| other.total_cmp(rank).is_eq()).count() as f64;
        ties += ranks.iter().map(|rank| sharing(rank) * sharing(rank) - 1.0).sum::<f64>();
    }
    let mean = m * (n + 1.0) / 2.0;
    let spread: f64 = rank_sums.iter().map(|sum| (sum - mean) * (sum - mean)).sum();
    let greatest = m * m * (n * n * n - n) - m * ties;
    let w = (judges.len() > 1 && greatest > 0.0).then(|| 12.0 * spread / greatest);
    Concordance { w, rank_sums }
}

/// Pairs that two scores put in the same and in the opposite order, and those that only the first or only the
/// second ties.
fn compared(a: &[f64], b: &[f64]) -> [f64; 4] {
    let mut counts = [0.0; 4];
    for later in 0..a.len().min(b.len()) {
        for earlier in 0..later {
            let (x, y) = (a[later] - a[earlier], b[later] - b[earlier]);
            let kind = match (x == 0.0, y == 0.0) {
                (true, true) => continue,
                (true, false) => 2,
                (false, true) => 3,
                (false, false) => usize::from((x > 0.0) != (y > 0.0)),
            };
            counts[kind] += 1.0;
        }
    }
    counts
}

/// Kendall's τ-b: 1 for the same order, −1 for the opposite, corrected for ties. `None` where one of them ties
/// everything.
pub fn tau_b(a: &[f64], b: &[f64]) -> Option<f64> {
    let [same, opposite, first, second] = compared(a, b);
    let untied = same + opposite;
    let scale = ((untied + second) * (untied + first)).sqrt();
    (scale > 0.0).then(|| (same - opposite) / scale)
}

/// How alike the judges weigh, from 0 (each puts all weight it can on another criterion) to 1 (all the same):
/// the relative homogeneity S* of AHP-OS (Goepel 2018, equations 11 to 21, with M = 9). `None` for fewer than
/// two judges or criteria.
pub fn consensus(judges: &[&[f64]]) -> Option<f64> {
    const GREATEST: f64 = 9.0;
    let entropy = |weights: &[f64]| -> f64 {
        weights.iter().filter(|weight| **weight > 0.0).map(|weight| -weight * libm::log(*weight)).sum()
    };
    let (k, n) = (judges.len() as f64, judges.first().map_or(0, |weights| weights.len()) as f64);
    if k < 2.0 || n < 2.0 {
        return None;
    }
    let alpha = judges.iter().map(|weights| entropy(weights)).sum::<f64>() / k;
    let mean = |at: usize| judges.iter().map(|weights| weights[at]).sum::<f64>() / k;
    let means: Vec<f64> = (0..judges[0].len()).map(mean).collect();
    let beta = entropy(&means) - alpha;
    // The most unlike that judges can be: each puts one criterion M times above all others.
    let top = GREATEST / (n + GREATEST - 1.0);
    let rest = 1.0 / (n + GREATEST - 1.0);
    let least_alpha = -top * libm::log(top) - (n - 1.0) * rest * libm::log(rest);
    let apart = k.min(n);
    let shared = (top + (apart - 1.0) * rest) / apart;
    let greatest_gamma = -apart * shared * libm::log(shared) - (n - apart) * rest * libm::log(rest);
    let floor = libm::exp(least_alpha) / libm::exp(greatest_gamma);
    Some(((libm::exp(-beta) - floor) / (1.0 - floor)).clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::priority::published::{Published, numbers};

    fn scores(ranks: &[f64]) -> Vec<f64> {
        ranks.iter().map(|rank| -rank).collect()
    }

    /// Every judge's order of the four cities, once for each percent of the ballots.
    fn ballots() -> (Published, Vec<&'static str>, Vec<Vec<f64>>) {
        let vector = Published::vector("borda_kemeny_tennessee");
        let cities = vec!["Nashville", "Chattanooga", "Memphis", "Knoxville"];
        let mut judges = Vec::new();
        for ballot in vector.input("ballots").as_array().unwrap() {
            let place =
                |city: &&str| ballot[1].as_array().unwrap().iter().position(|other| other == *city).unwrap();
            let scores: Vec<f64> = cities.iter().map(|city| -(place(city) as f64)).collect();
            judges.extend(vec![scores; usize::try_from(ballot[0].as_u64().unwrap()).unwrap()]);
        }
        (vector, cities, judges)
    }

    #[test]
    fn sums_of_ranks_are_the_published_borda_counts_and_copeland_scores_follow_from_pairs() {
        let (vector, cities, judges) = ballots();
        let found = concordance(&judges);
        for (city, sum) in cities.iter().zip(&found.rank_sums) {
            let points = judges.len() as f64 * 4.0 - sum;
            assert_eq!(Some(points), vector.expected("borda")[city].as_f64(), "{city}");
        }
        for (at, city) in cities.iter().enumerate() {
            let beats = |other: usize| judges.iter().filter(|scores| scores[at] > scores[other]).count();
            let wins =
                (0..4).filter(|&other| other != at).map(|other| if beats(other) > 50 { 1 } else { -1 });
            assert_eq!(Some(wins.sum::<i64>()), vector.expected("copeland")[city].as_i64(), "{city}");
        }
    }

    #[test]
    fn pairs_in_the_opposite_order_are_the_published_kemeny_distance() {
        let (vector, cities, judges) = ballots();
        let distance = |order: &[f64]| judges.iter().map(|scores| compared(order, scores)[1]).sum::<f64>();
        let best = vector.expected("kemeny_order").as_array().unwrap();
        let place = |city: &&str| best.iter().position(|other| other == *city).unwrap() as f64;
        let best: Vec<f64> = cities.iter().map(|city| -place(city)).collect();
        let expected = vector.expected("kemeny_distance").as_f64().unwrap();
        assert_eq!(distance(&best), expected);
        // Of all orders it is the nearest to the judges.
        for order in 0..256_u32 {
            let places: Vec<f64> = (0..4).map(|at| f64::from(order >> (2 * at) & 3)).collect();
            let distinct = (0..4).all(|a| (0..a).all(|b| places[a] != places[b]));
            assert!(!distinct || distance(&places) >= expected);
        }
    }

    #[test]
    fn rank_correlations_agree_with_the_published_ones() {
        let vector = Published::vector("rank_correlation");
        let pairs = vector.input("pairs").as_array().unwrap();
        let of = |pair: usize| (scores(&numbers(&pairs[pair][0])), scores(&numbers(&pairs[pair][1])));
        for (pair, name) in ["first", "second"].into_iter().enumerate() {
            let (a, b) = of(pair);
            let near = |key: &str, found: f64| {
                let expected = vector.expected(name)[key].as_f64().unwrap();
                assert!((found - expected).abs() <= 1e-9, "{name} {key}: {found} is not {expected}");
            };
            near("kendall_tau_b", tau_b(&a, &b).unwrap());
            let [same, opposite, ..] = compared(&a, &b);
            let pairs = (a.len() * (a.len() - 1) / 2) as f64;
            near("kendall_tau_a", (same - opposite) / pairs);
            if name == "first" {
                // Of two judges without ties, W is (ρ + 1) / 2 with Spearman's ρ.
                near("spearman", 2.0 * concordance(&[a, b]).w.unwrap() - 1.0);
            }
        }
    }

    #[test]
    fn concordance_is_1_for_the_same_order_and_0_for_opposite_ones() {
        let up = vec![1.0, 2.0, 3.0];
        let down = vec![3.0, 2.0, 1.0];
        assert_eq!(concordance(&[up.clone(), up.clone(), up.clone()]).w, Some(1.0));
        assert_eq!(concordance(&[up.clone(), down]).w, Some(0.0));
        // With ties too: without the correction it would stay below 1.
        let tied = vec![2.0, 1.0, 1.0];
        assert_eq!(concordance(&[tied.clone(), tied]).w, Some(1.0));
        assert_eq!(concordance(&[vec![1.0, 1.0], vec![2.0, 2.0]]).w, None);
        assert_eq!(concordance(&[up]).w, None);
        assert_eq!(concordance(&[]).w, None);
    }

    /// Kendall and Gibbons, Rank Correlation Methods: three judges, ten items, ties in every ranking.
    #[test]
    fn concordance_is_corrected_for_ties_as_kendall_does_it() {
        let ranks = [
            [1.0, 4.5, 2.0, 4.5, 3.0, 7.5, 6.0, 9.0, 7.5, 10.0],
            [2.5, 1.0, 2.5, 4.5, 4.5, 8.0, 9.0, 6.5, 10.0, 6.5],
            [2.0, 1.0, 4.5, 4.5, 4.5, 4.5, 8.0, 8.0, 8.0, 10.0],
        ];
        let found = concordance(&ranks.map(|ranks| scores(&ranks)));
        assert_eq!(found.rank_sums, [5.5, 6.5, 9.0, 13.5, 12.0, 20.0, 23.0, 23.5, 25.5, 26.5]);
        assert!((found.w.unwrap() - 0.828).abs() < 0.0005);
    }

    /// Goepel 2018, section 9: judges who each put another of k criteria 9 times above all others.
    #[test]
    fn consensus_is_0_for_the_most_unlike_judges_and_1_for_identical_ones() {
        assert!(Published::vector("ahpos_validation_cases").expected("consensus_k_extremes").is_string());
        for k in [3, 4, 5] {
            let of = |judge: usize| -> Vec<f64> {
                (0..k).map(|at| if at == judge { 9.0 } else { 1.0 } / (k as f64 + 8.0)).collect()
            };
            let extremes: Vec<Vec<f64>> = (0..k).map(of).collect();
            let extremes: Vec<&[f64]> = extremes.iter().map(Vec::as_slice).collect();
            assert!(consensus(&extremes).unwrap() < 1e-12);
            assert!((consensus(&[extremes[0], extremes[0]]).unwrap() - 1.0).abs() < 1e-12);
        }
        assert_eq!(consensus(&[&[0.5, 0.5]]), None);
    }
}
