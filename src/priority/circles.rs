//! Circles among comparisons: a before b, b before c, and c before a. Whoever judges in circles has no order to keep.

/// Circles of three among comparisons of each with each.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Circles {
    pub count: usize,
    /// The count as a share of the most that there can be, 0 to 1 (one less Kendall and Babington Smith's coefficient of
    /// consistence, 1940); `None` for fewer than three, which cannot go in circles.
    pub share: Option<f64>,
    /// The first of them, each before the next and the last before the first.
    pub first: Option<[usize; 3]>,
}

/// `ahead` says whether the first of two stands before the second; `None` where they are level or were not compared.
pub fn circles(size: usize, ahead: impl Fn(usize, usize) -> Option<bool>) -> Circles {
    let mut found = Circles::default();
    for a in 0..size {
        for b in a + 1..size {
            let Some(forward) = ahead(a, b) else { continue };
            for c in b + 1..size {
                if ahead(b, c) == Some(forward) && ahead(a, c) == Some(!forward) {
                    found.count += 1;
                    found.first.get_or_insert(if forward { [a, b, c] } else { [a, c, b] });
                }
            }
        }
    }
    let n = size as f64;
    let most = if size.is_multiple_of(2) { n * n * n - 4.0 * n } else { n * n * n - n } / 24.0;
    found.share = (most > 0.0).then(|| found.count as f64 / most);
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::priority::published::Published;

    #[test]
    fn the_share_of_circles_agrees_with_the_published_rate() {
        let vector = Published::vector("rank_transitivity_poh_ang_1999");
        let winners = vector.expected("pairwise_winners");
        let ahead = |a: usize, b: usize| Some(winners[format!("{a}-{b}")].as_u64()? == a as u64);
        let found = circles(4, ahead);
        assert_eq!(found.share, vector.expected("transitivity_break_rate").as_f64());
        assert_eq!(vector.expected("test_criterion_2"), found.count == 0);
        assert_eq!((found.count, found.first), (1, Some([0, 1, 2])));
    }

    #[test]
    fn an_order_has_no_circles_and_what_is_level_makes_none() {
        assert_eq!(circles(5, |a, b| Some(a < b)), Circles { count: 0, share: Some(0.0), first: None });
        assert_eq!(circles(3, |_, _| None).count, 0);
        assert_eq!(circles(2, |_, _| Some(true)).share, None);
        // Each beats the two behind it around a ring of five: as circular as five can be.
        let ring = circles(5, |a, b| Some((b - a) <= 2));
        assert_eq!((ring.count, ring.share), (5, Some(1.0)));
        assert_eq!(circles(3, |a, b| Some(b - a == 2)).first, Some([0, 2, 1]));
    }
}
