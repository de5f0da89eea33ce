//! Arithmetic on streams: figures by month, index 0 is month 1. Knows nothing of what they stand for.

/// A sum below this part of its terms is what rounding left of it: the terms cancel.
pub const ROUNDING: f64 = 1e-12;

/// Strong effects in a row multiply beyond every number. Far above what a plan can hold, and told by a finding,
/// they stop here, where the money that follows from them is still a number, whatever it is multiplied by.
const LARGEST: f64 = 1e60;

/// a + b; nothing where they cancel but for rounding, since the rest would be taken for money.
fn sum(a: f64, b: f64) -> f64 {
    let sum = a + b;
    if cancel(a, b, sum) { 0.0 } else { sum }
}

fn cancel(a: f64, b: f64, sum: f64) -> bool {
    sum.abs() < ROUNDING * (a.abs() + b.abs())
}

/// Adds an amount to every month of a stream.
pub fn add_to_each(months: &mut [f64], amount: f64) {
    for month in months {
        *month = sum(*month, amount);
    }
}

/// Adds a stream to another, month by month.
pub fn add(total: &mut [f64], stream: &[f64]) {
    add_part(total, stream, 1.0);
}

/// Adds a part of a stream to another, month by month.
pub fn add_part(total: &mut [f64], stream: &[f64], part: f64) {
    for (total, x) in total.iter_mut().zip(stream) {
        *total = sum(*total, part * x);
    }
}

/// Adds a stream times the strength of an effect to another, so many months later.
pub fn add_later(total: &mut [f64], stream: &[f64], strength: f64, lag: usize) {
    for (later, earlier) in total.iter_mut().skip(lag).zip(stream) {
        *later = sum(*later, strength * earlier).clamp(-LARGEST, LARGEST);
    }
}

/// A stream multiplied by a factor.
pub fn scaled(stream: &[f64], factor: f64) -> Vec<f64> {
    stream.iter().map(|x| factor * x).collect()
}

/// A stream that begins so many months later; what falls beyond its end is gone.
pub fn later(stream: &[f64], months: usize) -> Vec<f64> {
    std::iter::repeat_n(0.0, months).chain(stream.iter().copied()).take(stream.len()).collect()
}

/// Sums of months 1 to n, for every n.
pub fn cumulative(stream: &[f64]) -> Vec<f64> {
    let mut total = 0.0;
    let add = |x: &f64| {
        running(&mut total, *x);
        total
    };
    stream.iter().map(add).collect()
}

/// Adds the next amount to a running sum.
pub fn running(total: &mut f64, amount: f64) {
    let sum = *total + amount;
    *total = if cancel(*total, amount, sum) { nothing_left() } else { sum };
}

/// Terms seldom cancel: as a call of its own, the comparison is not waited for by the next sum.
#[cold]
#[inline(never)]
fn nothing_left() -> f64 {
    0.0
}
