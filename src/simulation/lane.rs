//! The same quantity in several samples at once, so that the compiler can work on several in one instruction. In
//! WebAssembly that is the feature `simd`, which functions ask for where they work on lanes; it changes no bit.

/// Samples that are worked out together.
pub const LANE: usize = 64;

/// One quantity in each of them.
pub type Lane = [f64; LANE];

pub const ZERO: Lane = [0.0; LANE];

/// to += factor · x
#[cfg_attr(feature = "simd", target_feature(enable = "simd128"))]
pub fn add(to: &mut Lane, factor: f64, x: &Lane) {
    for (to, x) in to.iter_mut().zip(x) {
        *to += factor * x;
    }
}

/// to += x · y
#[cfg_attr(feature = "simd", target_feature(enable = "simd128"))]
pub fn add_product(to: &mut Lane, x: &Lane, y: &Lane) {
    for ((to, x), y) in to.iter_mut().zip(x).zip(y) {
        *to += x * y;
    }
}

/// to *= x
#[cfg_attr(feature = "simd", target_feature(enable = "simd128"))]
pub fn multiply(to: &mut Lane, x: &Lane) {
    for (to, x) in to.iter_mut().zip(x) {
        *to *= x;
    }
}
