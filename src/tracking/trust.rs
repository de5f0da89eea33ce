//! How far the figures can be trusted yet: a plan is a forecast until enough months of it have been measured.

use serde::Serialize;

/// Months after which a first return can be expected.
pub const FIRST_RETURN: u32 = 6;
/// Months after which results are accurate.
pub const ACCURATE: u32 = 12;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Trust {
    /// Before month 6: what the plan expects.
    Expectation,
    /// From month 6 until month 12: an estimate.
    Estimate,
    /// Twelve months are measured.
    Accurate,
}

impl Trust {
    /// After so many months with readings or recorded costs.
    pub fn after(months: u32) -> Self {
        match months {
            0..FIRST_RETURN => Self::Expectation,
            FIRST_RETURN..ACCURATE => Self::Estimate,
            ACCURATE.. => Self::Accurate,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Trust::{Accurate, Estimate, Expectation};

    #[test]
    fn figures_are_expectations_before_month_6_and_estimates_until_month_12() {
        let trust = [0, 5, 6, 11, 12, 24].map(Trust::after);
        assert_eq!(trust, [Expectation, Expectation, Estimate, Estimate, Accurate, Accurate]);
    }
}
