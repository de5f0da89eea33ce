//! Arithmetic on streams: figures by month, index 0 is month 1. Knows nothing of what they stand for.

/// Adds a stream to another, month by month.
pub fn add(total: &mut [f64], stream: &[f64]) {
    add_part(total, stream, 1.0);
}

/// Adds a part of a stream to another, month by month.
pub fn add_part(total: &mut [f64], stream: &[f64], part: f64) {
    for (sum, x) in total.iter_mut().zip(stream) {
        *sum += part * x;
    }
}

/// Adds a part of a stream to another, so many months later.
pub fn add_later(total: &mut [f64], stream: &[f64], part: f64, lag: usize) {
    add_part(total.get_mut(lag..).unwrap_or_default(), stream, part);
}

/// A stream multiplied by a factor.
pub fn scaled(stream: &[f64], factor: f64) -> Vec<f64> {
    stream.iter().map(|x| factor * x).collect()
}

/// Sums of months 1 to n, for every n.
pub fn cumulative(stream: &[f64]) -> Vec<f64> {
    let mut sum = 0.0;
    let add = |x| {
        sum += x;
        sum
    };
    stream.iter().map(add).collect()
}
