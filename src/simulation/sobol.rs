//! Sobol' points, scrambled: numbers that fill the unit cube more evenly than random ones, in as many dimensions as the
//! table reaches. Every point by itself is uniform, so that no figure is biased.

use crate::random::Random;

/// Dimensions of the table.
pub const DIMENSIONS: usize = POLYNOMIALS.len() + 1;

const BITS: usize = 32;

/// One dimension: its number at each index is a sum of these, scrambled.
#[derive(Clone, Debug)]
pub struct Dimension {
    directions: [u32; BITS],
    shift: u32,
}

impl Dimension {
    /// Dimension `d` (from 0) with a random lower triangular matrix over its digits and a random digital shift
    /// (Matoušek, J. Complexity 14 (1998), 527–556).
    pub fn scrambled(d: usize, random: &mut Random) -> Self {
        let mut directions = unscrambled(d);
        let rows: [u32; BITS] = std::array::from_fn(|row| {
            // A digit keeps itself and adds some of the more significant ones.
            let own = 1 << (BITS - 1 - row);
            own | random.bits() & !(own | (own - 1))
        });
        for direction in &mut directions {
            let before = *direction;
            let digit = |row: usize, mask: &u32| ((mask & before).count_ones() & 1) << (BITS - 1 - row);
            *direction = rows.iter().enumerate().fold(0, |sum, (row, mask)| sum | digit(row, mask));
        }
        Self { directions, shift: random.bits() }
    }

    /// The numbers of some points from an index on, as parts of 2³². Points come in the order of the Gray code, which
    /// makes each differ from the one before by one direction.
    pub fn fill(&self, from: u32, numbers: &mut [u32]) {
        let gray = from ^ (from >> 1);
        let set = (0..BITS).filter(|bit| gray >> bit & 1 == 1);
        let mut number = set.fold(self.shift, |sum, bit| sum ^ self.directions[bit]);
        for (index, place) in (from..).zip(numbers) {
            *place = number;
            // The last of 2³² points has no successor.
            number ^= self.directions.get(index.trailing_ones() as usize).copied().unwrap_or(0);
        }
    }
}

/// The direction numbers of a dimension by the recurrence of Bratley and Fox (ACM TOMS 14 (1988), 88–100).
fn unscrambled(d: usize) -> [u32; BITS] {
    let Some(&polynomial) = d.checked_sub(1).and_then(|d| POLYNOMIALS.get(d)) else {
        // The first dimension is van der Corput's.
        return std::array::from_fn(|bit| 1 << (BITS - 1 - bit));
    };
    let degree = |polynomial: u16| polynomial.ilog2() as usize;
    let skipped: usize = POLYNOMIALS.iter().take(d - 1).map(|before| degree(*before)).sum();
    let degree = degree(polynomial);
    let mut directions = [0; BITS];
    for (bit, initial) in INITIAL[skipped..skipped + degree].iter().enumerate() {
        directions[bit] = u32::from(*initial) << (BITS - 1 - bit);
    }
    for bit in degree..BITS {
        let oldest = directions[bit - degree];
        let mut direction = oldest ^ (oldest >> degree);
        for back in 1..degree {
            if polynomial >> (degree - back) & 1 == 1 {
                direction ^= directions[bit - back];
            }
        }
        directions[bit] = direction;
    }
    directions
}

/// Primitive polynomials over two elements, one for each dimension from the second on, as their bits; and the first
/// direction numbers of each, as many as its degree. S. Joe and F. Y. Kuo, "Constructing Sobol sequences with better
/// two-dimensional projections", SIAM J. Sci. Comput. 30 (2008), 2635–2654: file new-joe-kuo-6.21201.
#[rustfmt::skip]
const POLYNOMIALS: [u16; 63] = [
    3, 7, 11, 13, 19, 25, 37, 41, 47, 55, 59, 61, 67, 91, 97, 103, 109, 115, 131, 137, 143, 145, 157, 167,
    171, 185, 191, 193, 203, 211, 213, 229, 239, 241, 247, 253, 285, 299, 301, 333, 351, 355, 357, 361, 369,
    391, 397, 425, 451, 463, 487, 501, 529, 539, 545, 557, 563, 601, 607, 617, 623, 631, 637,
];
#[rustfmt::skip]
const INITIAL: [u16; 436] = [
    1, 1, 3, 1, 3, 1, 1, 1, 1, 1, 1, 3, 3, 1, 3, 5, 13, 1, 1, 5, 5, 17, 1, 1, 5, 5, 5, 1, 1, 7, 11, 19, 1,
    1, 5, 1, 1, 1, 1, 1, 3, 11, 1, 3, 5, 5, 31, 1, 3, 3, 9, 7, 49, 1, 1, 1, 15, 21, 21, 1, 3, 1, 13, 27, 49,
    1, 1, 1, 15, 7, 5, 1, 3, 1, 15, 13, 25, 1, 1, 5, 5, 19, 61, 1, 3, 7, 11, 23, 15, 103, 1, 3, 7, 13, 13,
    15, 69, 1, 1, 3, 13, 7, 35, 63, 1, 3, 5, 9, 1, 25, 53, 1, 3, 1, 13, 9, 35, 107, 1, 3, 1, 5, 27, 61, 31,
    1, 1, 5, 11, 19, 41, 61, 1, 3, 5, 3, 3, 13, 69, 1, 1, 7, 13, 1, 19, 1, 1, 3, 7, 5, 13, 19, 59, 1, 1, 3,
    9, 25, 29, 41, 1, 3, 5, 13, 23, 1, 55, 1, 3, 7, 3, 13, 59, 17, 1, 3, 1, 3, 5, 53, 69, 1, 1, 5, 5, 23,
    33, 13, 1, 1, 7, 7, 1, 61, 123, 1, 1, 7, 9, 13, 61, 49, 1, 3, 3, 5, 3, 55, 33, 1, 3, 1, 15, 31, 13, 49,
    245, 1, 3, 5, 15, 31, 59, 63, 97, 1, 3, 1, 11, 11, 11, 77, 249, 1, 3, 1, 11, 27, 43, 71, 9, 1, 1, 7, 15,
    21, 11, 81, 45, 1, 3, 7, 3, 25, 31, 65, 79, 1, 3, 1, 1, 19, 11, 3, 205, 1, 1, 5, 9, 19, 21, 29, 157, 1,
    3, 7, 11, 1, 33, 89, 185, 1, 3, 3, 3, 15, 9, 79, 71, 1, 3, 7, 11, 15, 39, 119, 27, 1, 1, 3, 1, 11, 31,
    97, 225, 1, 1, 1, 3, 23, 43, 57, 177, 1, 3, 7, 7, 17, 17, 37, 71, 1, 3, 1, 5, 27, 63, 123, 213, 1, 1, 3,
    5, 11, 43, 53, 133, 1, 3, 5, 5, 29, 17, 47, 173, 479, 1, 3, 3, 11, 3, 1, 109, 9, 69, 1, 1, 1, 5, 17, 39,
    23, 5, 343, 1, 3, 1, 5, 25, 15, 31, 103, 499, 1, 1, 1, 11, 11, 17, 63, 105, 183, 1, 1, 5, 11, 9, 29, 97,
    231, 363, 1, 1, 5, 15, 19, 45, 41, 7, 383, 1, 3, 7, 7, 31, 19, 83, 137, 221, 1, 1, 1, 3, 23, 15, 111,
    223, 83, 1, 1, 5, 13, 31, 15, 55, 25, 161, 1, 1, 3, 13, 25, 47, 39, 87, 257,
];

#[cfg(test)]
mod tests {
    use super::*;

    fn unscrambled_at(d: usize, index: u32) -> f64 {
        let mut number = [0];
        Dimension { directions: unscrambled(d), shift: 0 }.fill(index, &mut number);
        f64::from(number[0]) / 4_294_967_296.0
    }

    #[test]
    fn unscrambled_points_are_the_published_ones() {
        // The fourth point in ten dimensions, as the program of Joe and Kuo prints it.
        let fourth: Vec<f64> = (0..10).map(|d| unscrambled_at(d, 3)).collect();
        assert_eq!(fourth, [0.25, 0.75, 0.75, 0.75, 0.25, 0.25, 0.75, 0.25, 0.25, 0.25]);
        // scipy.stats.qmc.Sobol(64, scramble=False, bits=32) of SciPy 1.17.1.
        let far = [1, 20, 40, 63].map(|d| unscrambled_at(d, 777));
        assert_eq!(far, [0.936_523_437_5, 0.237_304_687_5, 0.721_679_687_5, 0.426_757_812_5]);
    }

    #[test]
    fn every_dimension_puts_one_number_in_each_stratum_from_any_seed() {
        for d in 0..DIMENSIONS {
            let dimension = Dimension::scrambled(d, &mut Random::new(d as u64));
            let mut numbers = vec![0; 1024];
            dimension.fill(0, &mut numbers);
            let mut strata: Vec<u32> = numbers.iter().map(|x| x >> 22).collect();
            strata.sort_unstable();
            assert!((0..1024).eq(strata), "dimension {d}");
        }
    }

    #[test]
    fn points_are_the_same_wherever_one_begins() {
        let dimension = Dimension::scrambled(17, &mut Random::new(5));
        let mut whole = vec![0; 300];
        dimension.fill(0, &mut whole);
        let mut part = vec![0; 100];
        dimension.fill(200, &mut part);
        assert_eq!(whole[200..], part);
    }

    #[test]
    fn pairs_of_dimensions_are_evenly_filled() {
        // 256 points of the first two dimensions: one in every box of 16 × 16.
        let mut random = Random::new(3);
        let [x, y] = [0, 1].map(|d| {
            let mut numbers = vec![0; 256];
            Dimension::scrambled(d, &mut random).fill(0, &mut numbers);
            numbers
        });
        let mut boxes: Vec<u32> = x.iter().zip(&y).map(|(x, y)| (x >> 28) << 4 | y >> 28).collect();
        boxes.sort_unstable();
        assert!((0..256).eq(boxes));
    }
}
