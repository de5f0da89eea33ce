//! Words of step 10.

use super::{Say, Words, words};
use crate::findings::MeasurementProblem;
use crate::text::messages::findings::measurement as m;

impl MeasurementProblem {
    pub(in crate::findings) fn words(&self, say: Say) -> Words {
        let lang = say.lang;
        match self {
            Self::MeasurementEmpty => words(m::measurement_empty(lang), m::measurement_empty_remedy(lang)),
            Self::TooEarly { months } => words(m::too_early(lang, months), m::too_early_remedy(lang)),
            Self::StillEstimates { months } => {
                words(m::still_estimates(lang, months), m::still_estimates_remedy(lang))
            }
            Self::ValueBehindPlan { of_plan } => {
                words(m::value_behind_plan(lang, &say.percent(*of_plan)), m::value_behind_plan_remedy(lang))
            }
            Self::CostOverPlan { of_plan } => {
                words(m::cost_over_plan(lang, &say.percent(*of_plan)), m::cost_over_plan_remedy(lang))
            }
            Self::BookingsMayHoldLabour => {
                words(m::bookings_may_hold_labour(lang), m::bookings_may_hold_labour_remedy(lang))
            }
            Self::NotBooked => words(m::not_booked(lang), m::not_booked_remedy(lang)),
            Self::NotRead => words(m::not_read(lang), m::not_read_remedy(lang)),
            Self::BookedOutsidePlan => {
                words(m::booked_outside_plan(lang), m::booked_outside_plan_remedy(lang))
            }
            Self::ReadingsMissing { months } => {
                words(m::readings_missing(lang, &say.count(*months)), m::readings_missing_remedy(lang))
            }
            Self::ReadingsBeforeLaunch { months } => words(
                m::readings_before_launch(lang, &say.count(*months)),
                m::readings_before_launch_remedy(lang),
            ),
            Self::ReadingsAfterHorizon { months } => words(
                m::readings_after_horizon(lang, &say.count(*months)),
                m::readings_after_horizon_remedy(lang),
            ),
            Self::NothingChanged => words(m::nothing_changed(lang), m::nothing_changed_remedy(lang)),
        }
    }
}
