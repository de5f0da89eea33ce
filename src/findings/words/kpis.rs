//! Words of step 4.

use super::{Say, Words, words};
use crate::findings::KpisProblem;
use crate::text::messages::findings::kpis as m;

impl KpisProblem {
    pub(in crate::findings) fn words(&self, say: Say) -> Words {
        let lang = say.lang;
        match self {
            Self::KpisEmpty => words(m::kpis_empty(lang), m::kpis_empty_remedy(lang)),
            Self::GoalWithoutKpi => words(m::goal_without_kpi(lang), m::goal_without_kpi_remedy(lang)),
            Self::OnlyVanity => words(m::only_vanity(lang), m::only_vanity_remedy(lang)),
            Self::TooManyKpis { count } => {
                words(m::too_many_kpis(lang, &say.count(*count)), m::too_many_kpis_remedy(lang))
            }
            Self::NoEasyKpi => words(m::no_easy_kpi(lang), m::no_easy_kpi_remedy(lang)),
            Self::VanityCounted => words(m::vanity_counted(lang), m::vanity_counted_remedy(lang)),
            Self::NoBaseline => words(m::no_baseline(lang), m::no_baseline_remedy(lang)),
            Self::NoTarget => words(m::no_target(lang), m::no_target_remedy(lang)),
            Self::TargetIsBaseline => words(m::target_is_baseline(lang), m::target_is_baseline_remedy(lang)),
            Self::TargetOnWrongSide => {
                words(m::target_on_wrong_side(lang), m::target_on_wrong_side_remedy(lang))
            }
            Self::NoUnit => words(m::no_unit(lang), m::no_unit_remedy(lang)),
            Self::RateWithoutDefinition => {
                words(m::rate_without_definition(lang), m::rate_without_definition_remedy(lang))
            }
            Self::NoPriority => words(m::no_priority(lang), m::no_priority_remedy(lang)),
            Self::NoEase => words(m::no_ease(lang), m::no_ease_remedy(lang)),
        }
    }
}
