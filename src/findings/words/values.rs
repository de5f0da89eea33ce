//! Words of step 5: the value of each KPI.

use super::{Say, Words, words};
use crate::findings::ValuesProblem;
use crate::text::messages::findings::values as m;

impl ValuesProblem {
    pub(in crate::findings) fn words(&self, say: Say) -> Words {
        let lang = say.lang;
        match self {
            Self::ValuesEmpty => words(m::values_empty(lang), m::values_empty_remedy(lang)),
            Self::NothingCounted => words(m::nothing_counted(lang), m::nothing_counted_remedy(lang)),
            Self::NoUnitValue => words(m::no_unit_value(lang), m::no_unit_value_remedy(lang)),
            Self::ZeroUnitValue => words(m::zero_unit_value(lang), m::zero_unit_value_remedy(lang)),
            Self::NegativeUnitValue => {
                words(m::negative_unit_value(lang), m::negative_unit_value_remedy(lang))
            }
            Self::NoValueSource => words(m::no_value_source(lang), m::no_value_source_remedy(lang)),
            Self::NoConfidence => words(m::no_confidence(lang), m::no_confidence_remedy(lang)),
            Self::Guessed => words(m::guessed(lang), m::guessed_remedy(lang)),
            Self::DerivationIncomplete { missing } => words(
                m::derivation_incomplete(lang, &say.count(missing.len())),
                m::derivation_incomplete_remedy(lang),
            ),
            Self::DerivationDiffers { stated, derived } => words(
                m::derivation_differs(lang, &say.money(*stated), &say.money(*derived)),
                m::derivation_differs_remedy(lang),
            ),
            Self::RevenueNotProfit => words(m::revenue_not_profit(lang), m::revenue_not_profit_remedy(lang)),
            Self::NoAttribution => words(m::no_attribution(lang), m::no_attribution_remedy(lang)),
            Self::ZeroAttribution => words(m::zero_attribution(lang), m::zero_attribution_remedy(lang)),
            Self::FullAttribution => words(m::full_attribution(lang), m::full_attribution_remedy(lang)),
            Self::SatisfactionAttribution { attribution } => words(
                m::satisfaction_attribution(lang, &say.share(*attribution)),
                m::satisfaction_attribution_remedy(lang),
            ),
            Self::StartsAfterHorizon { horizon } => {
                words(m::starts_after_horizon(lang, horizon), m::starts_after_horizon_remedy(lang))
            }
            Self::FullAfterHorizon { month } => {
                words(m::full_after_horizon(lang, &say.number(*month)), m::full_after_horizon_remedy(lang))
            }
            Self::BeyondNumbers => words(m::beyond_numbers(lang), m::beyond_numbers_remedy(lang)),
            Self::SameMoney { money: _, other } => {
                words(m::same_money(lang, &say.kpi(other)), m::same_money_remedy(lang))
            }
        }
    }
}
