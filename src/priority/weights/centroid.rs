//! Weights from an order of importance alone: the rank-order centroid, the mean of all weights that keep the
//! order (Barron and Barrett 1996).

/// Weights of the criteria by their places, 0 for the most important. Criteria without a place come after all
/// that have one and share what is left of the weight evenly. They sum to 1.
pub fn centroid(places: &[Option<usize>]) -> Vec<f64> {
    let count = places.len();
    // The weight of place k of n is (1/k + … + 1/n) / n; summed from the end, the least first.
    let mut centroids = vec![0.0; count];
    let mut sum = 0.0;
    for place in (0..count).rev() {
        sum += 1.0 / (place + 1) as f64;
        centroids[place] = sum / count as f64;
    }
    let known = places.iter().flatten().count();
    let rest: f64 = centroids.iter().skip(known).rev().sum();
    let evenly = rest / (count - known).max(1) as f64;
    places
        .iter()
        .map(|place| place.and_then(|place| centroids.get(place).copied()).unwrap_or(evenly))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::priority::published::Published;

    #[test]
    fn an_order_of_four_or_five_gives_the_published_weights() {
        let vector = Published::vector("roc_weights");
        vector.agrees("n4", "default", &centroid(&[0, 1, 2, 3].map(Some)));
        vector.agrees("n5", "default", &centroid(&[0, 1, 2, 3, 4].map(Some)));
    }

    #[test]
    fn criteria_without_a_place_share_what_the_last_places_weigh() {
        let weights = centroid(&[None, Some(0), None, Some(1)]);
        let all = centroid(&[0, 1, 2, 3].map(Some));
        assert_eq!((weights[1], weights[3]), (all[0], all[1]));
        assert_eq!(weights[0], weights[2]);
        assert!((weights.iter().sum::<f64>() - 1.0).abs() < 1e-15);
        assert_eq!(centroid(&[None, None]), [0.5, 0.5]);
        assert_eq!(centroid(&[]), [0.0; 0]);
    }
}
