//! Random numbers from a seed, the same everywhere: `SplitMix64` (Steele, Lea and Flood, OOPSLA 2014).

const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;

#[derive(Clone, Copy, Debug)]
pub struct Random {
    state: u64,
}

impl Random {
    pub fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// 64 random bits.
    pub fn word(&mut self) -> u64 {
        self.state = self.state.wrapping_add(GOLDEN);
        mixed(self.state)
    }

    /// 32 random bits.
    pub fn bits(&mut self) -> u32 {
        high(self.word())
    }

    /// From 0 up to but not including 1.
    pub fn fraction(&mut self) -> f64 {
        fraction(self.word())
    }

    /// The bits that come so many after this, without drawing those between.
    pub fn ahead(self, index: u32) -> u32 {
        let steps = u64::from(index) + 1;
        high(mixed(self.state.wrapping_add(GOLDEN.wrapping_mul(steps))))
    }
}

/// From 0 up to but not including 1, in steps of 2^−53.
pub fn fraction(word: u64) -> f64 {
    const STEP: f64 = 1.0 / (1_u64 << 53) as f64;
    (word >> 11) as f64 * STEP
}

fn mixed(state: u64) -> u64 {
    let z = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// The upper half of a word, which fits.
fn high(word: u64) -> u32 {
    u32::try_from(word >> 32).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_those_of_the_reference_implementation() {
        // Seed 1234567, first words (Vigna's splitmix64.c).
        let mut random = Random::new(1_234_567);
        let expected = [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423_u64];
        assert_eq!(expected.map(|_| random.word()), expected);
    }

    #[test]
    fn looking_ahead_sees_what_drawing_gives() {
        let mut random = Random::new(7);
        let ahead: Vec<u32> = (0..5).map(|n| random.ahead(n)).collect();
        let drawn: Vec<u32> = (0..5).map(|_| random.bits()).collect();
        assert_eq!(ahead, drawn);
    }
}
