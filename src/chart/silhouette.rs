//! The outline of a distribution, small enough to stand beside a field. Unlike the charts it has no words and no table:
//! what it shows is said by the field.

/// What a picture of a distribution is drawn with, in a `viewBox` of [`Silhouette::WIDTH`] × [`Silhouette::HEIGHT`].
#[derive(Clone, Debug, PartialEq)]
pub struct Silhouette {
    /// The `d` of a closed path.
    pub outline: String,
    /// How far right each mark stands.
    pub marks: Vec<f64>,
}

impl Silhouette {
    pub const WIDTH: f64 = 80.0;
    pub const HEIGHT: f64 = 24.0;

    /// Of the density at evenly spaced places from the left edge to the right, in any unit, and marks by their way across,
    /// 0 to 1. `None` where there is nothing to draw.
    pub fn new(densities: &[f64], marks: &[f64]) -> Option<Self> {
        let highest = densities.iter().copied().fold(0.0, f64::max);
        let steps = densities.len().checked_sub(1).filter(|steps| *steps > 0)?;
        if highest <= 0.0 || !highest.is_finite() {
            return None;
        }
        let point = |(at, density): (usize, &f64)| {
            let x = Self::WIDTH * at as f64 / steps as f64;
            // A pixel above stays free, so that the top is not cut off.
            let y = Self::HEIGHT - (Self::HEIGHT - 1.0) * density.max(0.0) / highest;
            format!("L{x:.1} {y:.1}")
        };
        let points: String = densities.iter().enumerate().map(point).collect();
        let outline = format!("M0 {height}{points}L{} {height}Z", Self::WIDTH, height = Self::HEIGHT);
        let marks = marks.iter().map(|mark| (mark * Self::WIDTH).clamp(0.0, Self::WIDTH)).collect();
        Some(Self { outline, marks })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_outline_rises_to_the_top_where_the_density_is_greatest() {
        let silhouette = Silhouette::new(&[0.0, 2.0, 0.5], &[0.25, 1.5]).unwrap();
        assert_eq!(silhouette.outline, "M0 24L0.0 24.0L40.0 1.0L80.0 18.2L80 24Z");
        assert_eq!(silhouette.marks, [20.0, 80.0], "a mark stays in the picture");
    }

    #[test]
    fn nothing_is_drawn_of_nothing() {
        for densities in [&[][..], &[1.0], &[0.0, 0.0], &[f64::NAN, f64::NAN], &[f64::INFINITY, 1.0]] {
            assert_eq!(Silhouette::new(densities, &[]), None, "{densities:?}");
        }
    }
}
