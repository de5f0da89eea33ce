//! Words of step 7: costs.

use super::{Say, Words, words};
use crate::findings::CostsProblem;
use crate::text::messages::findings::costs as m;

impl CostsProblem {
    pub(in crate::findings) fn words(&self, say: Say) -> Words {
        let lang = say.lang;
        match self {
            Self::NoCost => words(m::no_cost(lang), m::no_cost_remedy(lang)),
            Self::NoAmount => words(m::no_amount(lang), m::no_amount_remedy(lang)),
            Self::NoHours => words(m::no_hours(lang), m::no_hours_remedy(lang)),
            Self::NoHourlyCost => words(m::no_hourly_cost(lang), m::no_hourly_cost_remedy(lang)),
            Self::NeverBooked { horizon } => {
                words(m::never_booked(lang, horizon), m::never_booked_remedy(lang))
            }
            Self::CostsNothing => words(m::costs_nothing(lang), m::costs_nothing_remedy(lang)),
            Self::OnlyLabour => words(m::only_labour(lang), m::only_labour_remedy(lang)),
            Self::LabourLeftOut { amount } => {
                words(m::labour_left_out(lang, &say.money(*amount)), m::labour_left_out_remedy(lang))
            }
            Self::NoLabour => words(m::no_labour(lang), m::no_labour_remedy(lang)),
        }
    }
}
