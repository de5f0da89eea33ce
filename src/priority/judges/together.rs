//! Judgements and priorities of several judges made one, by geometric means weighted by the judges (Saaty and
//! Aczél 1983; Forman and Peniwati 1998), and ratings by their weighted mean.

use crate::priority::weights::{Pairs, shares};

/// AIJ: the geometric mean of each comparison over the judges who made it. `judges` gives each judge's
/// comparisons and weight; a weight that is not above 0 leaves the judge out.
pub fn joined_judgements(size: usize, judges: &[(Pairs, f64)]) -> Pairs {
    let mut joined = Pairs::new(size);
    for (first, second) in joined.all() {
        let (mut logarithm, mut weights) = (0.0, 0.0);
        for (pairs, weight) in judges {
            if let Some(times) = pairs.get(first, second).filter(|_| *weight > 0.0) {
                logarithm += weight * libm::log(times);
                weights += weight;
            }
        }
        joined.set(first, second, (weights > 0.0).then(|| libm::exp(logarithm / weights)));
    }
    joined
}

/// AIP: the geometric mean of each weight over the judges, scaled to sum to 1. `None` without a judge, or where
/// every criterion weighs nothing for one of them.
pub fn joined_priorities(judges: &[(Vec<f64>, f64)]) -> Option<Vec<f64>> {
    let counted = || judges.iter().filter(|(_, weight)| *weight > 0.0);
    let all: f64 = counted().map(|(_, weight)| weight).sum();
    let size = counted().map(|(weights, _)| weights.len()).next()?;
    let mean = |at: usize| {
        // Without the logarithm of 0: what one judge leaves out weighs nothing for all.
        if counted().any(|(weights, _)| weights[at] <= 0.0) {
            return 0.0;
        }
        let logarithms: f64 = counted().map(|(weights, weight)| weight * libm::log(weights[at])).sum();
        libm::exp(logarithms / all)
    };
    shares(&(0..size).map(mean).collect::<Vec<f64>>())
}

/// The mean of what the judges say, weighted; `None` where nobody of positive weight says anything.
pub fn weighted_mean(said: impl Iterator<Item = (f64, f64)>) -> Option<f64> {
    let (sum, weights) = said
        .filter(|(_, weight)| *weight > 0.0)
        .fold((0.0, 0.0), |(sum, weights), (x, weight)| (sum + weight * x, weights + weight));
    (weights > 0.0).then(|| sum / weights)
}

#[cfg(test)]
mod tests {
    use super::super::consensus;
    use super::*;
    use crate::priority::published::{Published, rows};
    use crate::priority::weights::{complete, principal};

    fn survey() -> Vec<Pairs> {
        let vector = Published::vector("group_ahpsurvey_city200_first6");
        let pairs = |matrix| {
            let rows = rows(matrix);
            let mut pairs = Pairs::new(rows.len());
            for (first, second) in pairs.all() {
                pairs.set(first, second, Some(rows[first][second]));
            }
            pairs
        };
        vector.input("matrices").as_array().unwrap().iter().map(pairs).collect()
    }

    fn weights(pairs: &Pairs) -> Vec<f64> {
        principal(&complete(pairs).unwrap()).unwrap().weights
    }

    #[test]
    fn six_persons_judgements_and_priorities_join_to_the_published_weights() {
        let vector = Published::vector("group_ahpsurvey_city200_first6_AIJ_AIP");
        let judges: Vec<(Pairs, f64)> = survey().into_iter().map(|pairs| (pairs, 1.0)).collect();
        let joined = complete(&joined_judgements(5, &judges)).unwrap();
        let eigen = principal(&joined).unwrap();
        vector.agrees("aij_geometric_then_eigen", "default", &eigen.weights);
        vector.agrees("aij_lambda_max", "default", &[eigen.eigenvalue]);
        vector.agrees("aij_cr_ri_1_1081014", "default", &[(eigen.eigenvalue - 5.0) / 4.0 / 1.108_101_4]);

        let priorities: Vec<(Vec<f64>, f64)> =
            judges.iter().map(|(pairs, weight)| (weights(pairs), *weight)).collect();
        vector.agrees("aip_geometric_normalised", "default", &joined_priorities(&priorities).unwrap());
        let mean =
            |at: usize| weighted_mean(priorities.iter().map(|(weights, weight)| (weights[at], *weight)));
        let means: Vec<f64> = (0..5).map(|at| mean(at).unwrap()).collect();
        vector.agrees("aip_arithmetic", "default", &means);
        let all: Vec<&[f64]> = priorities.iter().map(|(weights, _)| weights.as_slice()).collect();
        vector.agrees("ahpos_consensus_S_star", "default", &[consensus(&all).unwrap()]);
    }

    #[test]
    fn a_judge_of_twice_the_weight_counts_as_two() {
        let all = survey();
        let twice = [(all[0].clone(), 2.0), (all[1].clone(), 1.0), (all[2].clone(), 0.0)];
        let repeated = [(all[0].clone(), 1.0), (all[0].clone(), 1.0), (all[1].clone(), 1.0)];
        let (twice, repeated) = (joined_judgements(5, &twice), joined_judgements(5, &repeated));
        for (a, b) in weights(&twice).iter().zip(weights(&repeated)) {
            assert!((a - b).abs() < 1e-14);
        }
    }

    #[test]
    fn a_comparison_that_one_judge_left_out_is_that_of_the_others() {
        let mut incomplete = Pairs::new(5);
        incomplete.set(0, 1, Some(4.0));
        let joined = joined_judgements(5, &[(survey()[0].clone(), 1.0), (incomplete, 1.0)]);
        assert!((joined.get(0, 1).unwrap() - 2.0_f64.sqrt()).abs() < 1e-15);
        assert!((joined.get(0, 2).unwrap() - 2.0).abs() < 1e-15);
    }

    #[test]
    fn a_criterion_that_weighs_nothing_for_one_judge_weighs_nothing() {
        let judges = [(vec![0.5, 0.5, 0.0], 1.0), (vec![0.25, 0.25, 0.5], 1.0)];
        assert_eq!(joined_priorities(&judges), Some(vec![0.5, 0.5, 0.0]));
        assert_eq!(joined_priorities(&[(vec![1.0, 0.0], 1.0), (vec![0.0, 1.0], 1.0)]), None);
        assert_eq!(joined_priorities(&[]), None);
        assert_eq!(weighted_mean([(3.0, 0.0)].into_iter()), None);
    }
}
