//! How far pairwise judgements contradict one another, which contradict the rest most, and what would mend them.

use super::completion::complete;
use super::eigen::{Eigen, principal};
use super::matrix::{Matrix, Pairs};

/// Saaty's random index for 1 to 10 criteria; those for 11 and 12 from the continued table (Saaty 2005 as used
/// by pyanp and scikit-criteria).
const RANDOM_INDEX: [f64; 12] = [0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.54];

/// (λ − n) / (n − 1) over the random index: 0 is consistent, 1 is as contradictory as judgements made at random.
/// `None` beyond 12 criteria; two or fewer cannot contradict each other.
pub fn consistency_ratio(size: usize, eigenvalue: f64) -> Option<f64> {
    let random = *RANDOM_INDEX.get(size.checked_sub(1)?)?;
    if random > 0.0 { Some(consistency_index(size, eigenvalue) / random) } else { Some(0.0) }
}

/// (λ − n) / (n − 1); rounding must not make it negative.
fn consistency_index(size: usize, eigenvalue: f64) -> f64 {
    ((eigenvalue - size as f64) / (size as f64 - 1.0)).max(0.0)
}

/// A judgement that contradicts the others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Odd {
    pub first: usize,
    pub second: usize,
    /// How many times as important the first was judged to be as the second.
    pub stated: f64,
    /// What the other judgements say: with it the whole contradicts itself least.
    pub mended: f64,
    /// The nearest value of the scale 1/9, 1/8, …, 1, 2, …, 9.
    pub on_scale: f64,
    /// The consistency ratio with the value of the scale in its place.
    pub ratio_then: f64,
}

/// Judgements within this factor of the weights' ratio do not contradict them.
const AGREES: f64 = 1e-9;

/// The judgements furthest from consistent, by |ln(a · w₂ / w₁)|, at most `most`; none where all agree.
pub fn furthest(pairs: &Pairs, weights: &[f64], most: usize) -> Vec<Odd> {
    let distance = |(first, second): (usize, usize)| {
        let stated = pairs.get(first, second)?;
        let off = libm::log(stated * weights[second] / weights[first]).abs();
        (off > AGREES).then_some((off, first, second, stated))
    };
    let mut stated: Vec<_> = pairs.all().filter_map(distance).collect();
    // The pairs come in order and the sort keeps it where the distance is the same.
    stated.sort_by(|a, b| b.0.total_cmp(&a.0));
    stated
        .into_iter()
        .take(most)
        .filter_map(|(_, first, second, stated)| odd(pairs, first, second, stated))
        .collect()
}

fn odd(pairs: &Pairs, first: usize, second: usize, stated: f64) -> Option<Odd> {
    let mut others = pairs.clone();
    others.set(first, second, None);
    // Without this judgement the others may say nothing of the pair; then nothing contradicts it.
    let mended = others.is_connected().then(|| complete(&others))??.get(first, second);
    let on_scale = nearest_on_scale(mended);
    others.set(first, second, Some(on_scale));
    let Eigen { eigenvalue, .. } = principal(&complete(&others)?)?;
    let ratio_then = consistency_ratio(pairs.size(), eigenvalue)?;
    Some(Odd { first, second, stated, mended, on_scale, ratio_then })
}

/// In proportion: 2.4 is nearer to 2 than to 3, and 1/2.4 to 1/2.
fn nearest_on_scale(times: f64) -> f64 {
    let above = if times < 1.0 { 1.0 / times } else { times };
    let floor = above.floor().clamp(1.0, 9.0);
    // Halfway between n and n + 1 in proportion is √(n · (n + 1)).
    let nearest = if above * above > floor * (floor + 1.0) { (floor + 1.0).min(9.0) } else { floor };
    if times < 1.0 { 1.0 / nearest } else { nearest }
}

/// Whether the two ways to weigh the same judgements put criteria in another order.
pub fn orders_differ(matrix: &Matrix, weights: &[f64]) -> bool {
    let means = matrix.geometric_means();
    let pairs = (0..weights.len()).flat_map(|a| (0..a).map(move |b| (a, b)));
    // Differences that rounding can make are none.
    let apart = |x: f64, y: f64| (x - y).abs() > AGREES;
    pairs.into_iter().any(|(a, b)| {
        apart(weights[a], weights[b])
            && apart(means[a], means[b])
            && (weights[a] > weights[b]) != (means[a] > means[b])
    })
}

#[cfg(test)]
mod tests {
    use super::super::matrix::tests::matrix;
    use super::*;
    use crate::priority::published::{Published, numbers};

    fn pairs(matrix: &Matrix) -> Pairs {
        let mut pairs = Pairs::new(matrix.size());
        for (first, second) in pairs.all() {
            pairs.set(first, second, Some(matrix.get(first, second)));
        }
        pairs
    }

    fn index(vector: &Published) -> f64 {
        let matrix = matrix(vector.input("matrix"));
        consistency_index(matrix.size(), principal(&matrix).unwrap().eigenvalue)
    }

    #[test]
    fn consistency_agrees_with_the_published_figures() {
        let drinks = Published::vector("ahp_saaty2008_drinks");
        drinks.agrees("ci", "cr", &[index(&drinks)]);
        let house = Published::vector("ahp_saaty1990_house");
        let near = |vector: &Published, name: &str, found: f64| {
            let expected = vector.expected("cr")[name].as_f64().unwrap();
            assert!((found - expected).abs() <= 1e-6, "{name}: {found} is not {expected}");
        };
        for (name, random) in [
            ("saaty_ahpy_ri_1.35", 1.35),
            ("donegan_dodd_ri_1.2519", 1.2519),
            ("rao_tummala_ling_pymcdm_ri_1.3322", 1.3322),
        ] {
            near(&drinks, name, index(&drinks) / random);
        }
        near(&house, "rao_tummala_ling_pymcdm_ri_1.3952", index(&house) / 1.3952);
        // Alonso and Lamata 2006: (λ − n) / (2.7699 n − 4.3513 − n).
        near(&drinks, "alonso_lamata", index(&drinks) * 6.0 / (1.7699 * 7.0 - 4.3513));
        near(&house, "alonso_lamata", index(&house) * 7.0 / (1.7699 * 8.0 - 4.3513));
        let ratio = |vector: &Published| {
            let matrix = matrix(vector.input("matrix"));
            consistency_ratio(matrix.size(), principal(&matrix).unwrap().eigenvalue).unwrap()
        };
        near(&drinks, "saaty_classic_ri_1.32", ratio(&drinks));
        near(&house, "ri_1.41", ratio(&house));
        for (name, found) in [("saaty", ratio(&drinks)), ("dd", index(&drinks) / 1.2519)] {
            let published = drinks.expected("cr_published")[name].as_f64().unwrap();
            assert!((found - published).abs() < 0.001, "{name}");
        }

        let circle = Published::vector("ahp_ci_pyanp");
        circle.agrees("cr", "cr", &[index(&circle) / circle.input("random_index").as_f64().unwrap()]);
    }

    #[test]
    fn the_persons_who_contradict_themselves_are_the_published_ones() {
        let vector = Published::vector("group_ahpsurvey_city200_first6");
        let random = vector.expected("random_index_behind_published_cr").as_f64().unwrap();
        let index = |judgements| consistency_index(5, principal(&matrix(judgements)).unwrap().eigenvalue);
        let indices: Vec<f64> = vector.input("matrices").as_array().unwrap().iter().map(index).collect();
        let ratios: Vec<f64> = indices.iter().map(|index| index / random).collect();
        vector.agrees("cr_published", "cr_published", &ratios);
        let over: Vec<f64> =
            (0..6).filter(|&row| indices[row] / RANDOM_INDEX[4] > 0.10).map(|row| row as f64).collect();
        assert_eq!(over, numbers(vector.expected("rows_over_0_10")));
    }

    #[test]
    fn the_random_index_is_the_one_of_the_published_tables() {
        let tables = Published::vector("random_index_tables");
        let saaty = numbers(tables.expected("ahp.js/classic Saaty (zhjx19/mathmodels R/AHP.R, n=1..11)"));
        assert_eq!(RANDOM_INDEX[..11], saaty[..]);
        // That table begins at n = 2.
        let continued = numbers(tables.expected("pyanp (n=2..15; n=2 is 1)"));
        assert_eq!(RANDOM_INDEX[10..], continued[9..11]);
    }

    #[test]
    fn whichever_published_table_is_taken_the_ratio_of_the_drinks_hardly_moves() {
        let index = index(&Published::vector("ahp_saaty2008_drinks"));
        let tables = Published::vector("random_index_tables");
        for (name, table) in tables.tables() {
            // Tables end at different sizes, and each says at which it begins.
            let from = name.split("n=").nth(1).and_then(|range| range.split("..").next()).unwrap();
            let random = numbers(table)[7 - from.parse::<usize>().unwrap()];
            assert!((0.0216..=0.0236).contains(&(index / random)), "{name}: {}", index / random);
        }
        assert!((0.0216..=0.0236).contains(&(index / RANDOM_INDEX[6])));
    }

    #[test]
    fn a_house_is_judged_inconsistently_and_its_order_depends_on_the_method() {
        let vector = Published::vector("ahp_saaty1990_house");
        let matrix = matrix(vector.input("matrix"));
        let eigen = principal(&matrix).unwrap();
        let ratio = consistency_ratio(8, eigen.eigenvalue).unwrap();
        assert!((ratio - vector.expected("cr")["ri_1.41"].as_f64().unwrap()).abs() <= 1e-6);
        assert!(ratio > 0.10);
        assert!(orders_differ(&matrix, &eigen.weights));
        let order = |weights: &[f64]| {
            let mut items: Vec<usize> = (0..8).collect();
            items.sort_by(|&a, &b| weights[b].total_cmp(&weights[a]));
            let names = vector.input("items").as_array().unwrap();
            items.into_iter().map(|item| names[item].clone()).collect::<Vec<_>>()
        };
        assert_eq!(&order(&eigen.weights), vector.expected("rank_eigen").as_array().unwrap());
        assert_eq!(&order(&matrix.geometric_means()), vector.expected("rank_geometric").as_array().unwrap());
    }

    #[test]
    fn of_the_house_the_condition_of_the_neighbourhood_is_named_and_mending_it_helps() {
        let matrix = matrix(Published::vector("ahp_saaty1990_house").input("matrix"));
        let eigen = principal(&matrix).unwrap();
        let odd = furthest(&pairs(&matrix), &eigen.weights, 3);
        assert_eq!(odd.len(), 3);
        // Neighbourhood and condition: 6, while the other judgements put them near each other.
        assert_eq!((odd[0].first, odd[0].second, odd[0].stated), (2, 6, 6.0));
        assert!(odd[0].mended < 1.0 && odd[0].on_scale <= 1.0);
        let before = consistency_ratio(8, eigen.eigenvalue).unwrap();
        assert!(odd.iter().all(|odd| odd.ratio_then < before));
        assert!(odd[0].ratio_then < 0.10);
    }

    #[test]
    fn one_wrong_judgement_among_consistent_ones_is_found_and_mended_exactly() {
        let weights = [8.0, 4.0, 2.0, 1.0];
        let mut pairs = pairs(&Matrix::of(4, |first, second| weights[first] / weights[second]));
        pairs.set(1, 2, Some(1.0 / 2.0));
        let eigen = principal(&complete(&pairs).unwrap()).unwrap();
        let odd = furthest(&pairs, &eigen.weights, 3)[0];
        assert_eq!((odd.first, odd.second, odd.stated, odd.on_scale), (1, 2, 0.5, 2.0));
        assert!((odd.mended - 2.0).abs() < 1e-9);
        assert!(odd.ratio_then < 1e-9);
    }

    #[test]
    fn consistent_judgements_have_none_to_mend() {
        let weights = [5.0, 3.0, 1.0];
        let pairs = pairs(&Matrix::of(3, |first, second| weights[first] / weights[second]));
        let eigen = principal(&complete(&pairs).unwrap()).unwrap();
        assert_eq!(furthest(&pairs, &eigen.weights, 3), []);
        assert!(consistency_ratio(3, eigen.eigenvalue).unwrap() < 1e-12);
    }

    #[test]
    fn a_value_is_put_on_the_scale_in_proportion() {
        for (times, on_scale) in [
            (1.0, 1.0),
            (2.44, 2.0),
            (2.46, 3.0),
            (1.0 / 2.44, 0.5),
            (40.0, 9.0),
            (0.01, 1.0 / 9.0),
            (1.3, 1.0),
        ] {
            assert_eq!(nearest_on_scale(times), on_scale, "{times}");
        }
    }
}
