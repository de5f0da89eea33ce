//! Words of step 7: shares of KPIs.

use super::{Say, Words, words};
use crate::findings::DeliveryProblem;
use crate::text::messages::findings::delivery as m;

impl DeliveryProblem {
    pub(in crate::findings) fn words(&self, say: Say) -> Words {
        let lang = say.lang;
        match self {
            Self::KpiWithoutTactic => words(m::kpi_without_tactic(lang), m::kpi_without_tactic_remedy(lang)),
            Self::AllTacticsOff => words(m::all_tactics_off(lang), m::all_tactics_off_remedy(lang)),
            Self::SharesOver { sum } => {
                words(m::shares_over(lang, &say.share(*sum)), m::shares_over_remedy(lang))
            }
            Self::SharesUnder { sum } => {
                words(m::shares_under(lang, &say.share(*sum)), m::shares_under_remedy(lang))
            }
            Self::NothingLeft => words(m::nothing_left(lang), m::nothing_left_remedy(lang)),
        }
    }
}
