//! Words of step 7: the return of the whole plan.

use super::{Say, Words, words};
use crate::findings::ReturnProblem;
use crate::text::messages::findings::returns as m;

impl ReturnProblem {
    pub(in crate::findings) fn words(&self, say: Say) -> Words {
        let lang = say.lang;
        match self {
            Self::RoiUndefined => words(m::roi_undefined(lang), m::roi_undefined_remedy(lang)),
            Self::NoBreakEven { horizon } => {
                words(m::no_break_even(lang, horizon), m::no_break_even_remedy(lang))
            }
            Self::BreakEvenLost { month } => {
                words(m::break_even_lost(lang, month), m::break_even_lost_remedy(lang))
            }
            Self::NpvNegative { roi, npv } => words(
                m::npv_negative(lang, &say.signed(*roi), &say.money(*npv)),
                m::npv_negative_remedy(lang),
            ),
            Self::ShortHorizon { horizon } => {
                words(m::short_horizon(lang, horizon), m::short_horizon_remedy(lang))
            }
        }
    }
}
