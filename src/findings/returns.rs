//! What the plan comes to as a whole. It is said at step 7, where cost meets value and the return appears.

use serde::Serialize;

use super::Found;
use super::index::Index;
use super::place::{Field, Place};

/// Accurate results take a year.
const ACCURATE_MONTHS: u32 = 12;

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ReturnProblem {
    /// There is value and no cost: the ROI is undefined.
    RoiUndefined,
    NoBreakEven {
        horizon: u32,
    },
    /// Cumulative cost overtakes cumulative value again.
    BreakEvenLost {
        month: u32,
    },
    /// The ROI is above 0, but money has its price.
    NpvNegative {
        roi: f64,
        npv: f64,
    },
    ShortHorizon {
        horizon: u32,
    },
}

use ReturnProblem as P;

pub(super) fn find(index: &Index, found: &mut Found) {
    let projection = index.figures.projection;
    let horizon = projection.horizon;
    if horizon < ACCURATE_MONTHS {
        found.advice(Place::field(Field::Horizon), P::ShortHorizon { horizon });
    }
    // Without a value there is nothing to hold the cost against; what lacks it says so itself.
    let has_value = |kpi: &crate::projection::KpiProjection| kpi.full_value.is_some_and(|value| value != 0.0);
    let Some(end) = projection.total.at_horizon().filter(|_| projection.kpis.iter().any(has_value)) else {
        return;
    };
    let Some(roi) = end.roi else {
        found.error(Place::field(Field::Costs), P::RoiUndefined);
        return;
    };
    match projection.total.break_even {
        None => found.warning(Place::step(), P::NoBreakEven { horizon }),
        Some(reached) if !reached.holds => {
            found.warning(Place::step(), P::BreakEvenLost { month: reached.month });
        }
        Some(_) if roi > 0.0 && projection.total.npv < 0.0 => {
            found.warning(Place::step(), P::NpvNegative { roi, npv: projection.total.npv });
        }
        Some(_) => {}
    }
}
