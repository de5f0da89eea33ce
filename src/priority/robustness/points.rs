//! Points that fill a cube more evenly than chance does. The same seed gives the same points in every program.

use crate::random::{Random, fraction};

/// Square roots of primes are as independent as numbers can be: the multiples of their fractions fill a cube
/// evenly (Richtmyer 1951).
const PRIMES: [f64; 12] = [2.0, 3.0, 5.0, 7.0, 11.0, 13.0, 17.0, 19.0, 23.0, 29.0, 31.0, 37.0];

/// Points of a cube one after another, from a random start.
pub struct Points {
    /// By side: where the last point was, and the step to the next, in units of 2^−64 around the circle.
    sides: Vec<(u64, u64)>,
}

impl Points {
    /// Beyond twelve sides the steps repeat; more criteria than that a plan does not have.
    pub fn new(sides: usize, random: &mut Random) -> Self {
        let step = |prime: &f64| {
            // The fraction is below 1 and has 53 bits at most.
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "below 2^53")]
            let bits = (prime.sqrt().fract() * (1_u64 << 53) as f64) as u64;
            bits << 11
        };
        Self { sides: PRIMES.iter().cycle().take(sides).map(|prime| (random.word(), step(prime))).collect() }
    }

    pub fn next(&mut self, point: &mut [f64]) {
        for (side, (at, step)) in point.iter_mut().zip(&mut self.sides) {
            *at = at.wrapping_add(*step);
            *side = fraction(*at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tenths(mut next: impl FnMut() -> f64) -> [u32; 10] {
        let mut counts = [0; 10];
        for _ in 0..10_000 {
            let fraction = next();
            assert!((0.0..1.0).contains(&fraction));
            for (tenth, count) in counts.iter_mut().enumerate() {
                let from = tenth as f64 / 10.0;
                *count += u32::from((from..from + 0.1).contains(&fraction));
            }
        }
        counts
    }

    #[test]
    fn fractions_are_spread_evenly() {
        let mut random = Random::new(1);
        let counts = tenths(|| random.fraction());
        assert!(counts.iter().all(|count| (880..1120).contains(count)), "{counts:?}");
    }

    #[test]
    fn points_are_spread_more_evenly_than_by_chance_on_every_side() {
        for side in 0..PRIMES.len() {
            let mut points = Points::new(PRIMES.len(), &mut Random::new(1));
            let mut point = [0.0; PRIMES.len()];
            let counts = tenths(|| {
                points.next(&mut point);
                point[side]
            });
            assert!(counts.iter().all(|count| (990..1010).contains(count)), "{side}: {counts:?}");
        }
    }
}
