//! Words of step 7: tactics.

use super::{Say, Words, words};
use crate::findings::TacticsProblem;
use crate::text::messages::findings::tactics as m;

impl TacticsProblem {
    pub(in crate::findings) fn words(&self, say: Say) -> Words {
        let lang = say.lang;
        match self {
            Self::TacticsEmpty => words(m::tactics_empty(lang), m::tactics_empty_remedy(lang)),
            Self::GoalWithoutTactic => {
                words(m::goal_without_tactic(lang), m::goal_without_tactic_remedy(lang))
            }
            Self::SwitchedOff => words(m::switched_off(lang), m::switched_off_remedy(lang)),
            Self::ServesNoGoal => words(m::serves_no_goal(lang), m::serves_no_goal_remedy(lang)),
            Self::GoalShares { sum } => {
                words(m::goal_shares(lang, &say.share(*sum)), m::goal_shares_remedy(lang))
            }
            Self::ServesOnlyUnselected => {
                words(m::serves_only_unselected(lang), m::serves_only_unselected_remedy(lang))
            }
            Self::DeliversNoKpi => words(m::delivers_no_kpi(lang), m::delivers_no_kpi_remedy(lang)),
            Self::DeliversForOtherGoal { kpi, goal } => words(
                m::delivers_for_other_goal(lang, &say.kpi(kpi), &say.goal(goal)),
                m::delivers_for_other_goal_remedy(lang),
            ),
            Self::NoChannel => words(m::no_channel(lang), m::no_channel_remedy(lang)),
            Self::ChannelNotChosen { channel } => {
                words(m::channel_not_chosen(lang, &say.channel(channel)), m::channel_not_chosen_remedy(lang))
            }
            Self::NoSuccessCase => words(m::no_success_case(lang), m::no_success_case_remedy(lang)),
            Self::NoCaseOfOwnIndustry => {
                words(m::no_case_of_own_industry(lang), m::no_case_of_own_industry_remedy(lang))
            }
            Self::CaseNotAdapted => words(m::case_not_adapted(lang), m::case_not_adapted_remedy(lang)),
        }
    }
}
