//! How far an ROI can be relied on, judged by its band alone: whether it is a gain or a loss, and how much of one.

use serde::Serialize;

use super::statistics::Percentiles;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Credibility {
    /// P10 is a loss and P90 a gain.
    Open,
    /// P10 and P90 are both gains or both losses, but far apart.
    Sign,
    /// The same, and near each other.
    Firm,
}

impl Credibility {
    /// A band is narrow while it is at most this part of what a unit of cost brings at the median.
    pub const NARROW: f64 = 0.5;

    /// Of the percentiles of an ROI. A return of exactly nothing is no gain.
    pub fn of(roi: &Percentiles) -> Self {
        if (roi.p10 > 0.0) != (roi.p90 > 0.0) {
            Self::Open
        } else if spread(roi).is_some_and(|spread| spread <= Self::NARROW) {
            Self::Firm
        } else {
            Self::Sign
        }
    }
}

/// P10 to P90 against what a unit of cost brings at the median, which is 1 + ROI: an ROI itself may be 0. `None` where
/// the median brings nothing.
fn spread(roi: &Percentiles) -> Option<f64> {
    let brought = 1.0 + roi.p50;
    (brought > 0.0).then(|| (roi.p90 - roi.p10) / brought)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Credibility::{Firm, Open, Sign};

    fn of(p10: f64, p50: f64, p90: f64) -> Credibility {
        Credibility::of(&Percentiles { p5: p10, p10, p25: p10, p50, p75: p90, p90, p95: p90 })
    }

    #[test]
    fn a_band_from_loss_to_gain_says_nothing_yet() {
        assert_eq!(of(-0.1, 0.2, 0.5), Open);
        assert_eq!(of(0.0, 0.2, 0.5), Open);
    }

    #[test]
    fn a_band_on_one_side_of_zero_is_firm_while_it_is_narrow() {
        assert_eq!(of(0.8, 1.0, 1.8), Firm);
        assert_eq!(of(0.8, 1.0, 1.9), Sign);
        assert_eq!(of(-0.6, -0.5, -0.4), Firm);
        assert_eq!(of(-0.9, -0.5, -0.1), Sign);
    }

    #[test]
    fn an_roi_that_does_not_vary_is_firm_unless_all_is_lost() {
        assert_eq!(of(0.3, 0.3, 0.3), Firm);
        assert_eq!(of(-1.0, -1.0, -1.0), Sign);
    }
}
