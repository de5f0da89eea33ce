//! Numbers for samples: at random by `SplitMix64` (Steele, Lea and Flood 2014), and points that fill a cube more
//! evenly than chance does. The same seed gives the same numbers in every program.

pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// From 0 up to but not including 1.
    pub fn fraction(&mut self) -> f64 {
        fraction(self.next())
    }
}

/// From 0 up to but not including 1, in steps of 2^−53.
fn fraction(bits: u64) -> f64 {
    const STEP: f64 = 1.0 / (1_u64 << 53) as f64;
    (bits >> 11) as f64 * STEP
}

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
        Self { sides: PRIMES.iter().cycle().take(sides).map(|prime| (random.next(), step(prime))).collect() }
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

    /// The first outputs of the authors' reference implementation for seed 1234567.
    #[test]
    fn the_numbers_are_those_of_the_reference() {
        let mut random = Random::new(1_234_567);
        let expected = [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423_u64];
        assert_eq!(expected.map(|_| random.next()), expected);
    }

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
