//! Words of step 2.

use super::{Say, Words, words};
use crate::findings::ScopeProblem;
use crate::text::messages::findings::scope as m;

impl ScopeProblem {
    pub(in crate::findings) fn words(&self, Say { lang, .. }: Say) -> Words {
        match self {
            Self::ScopeEmpty => words(m::scope_empty(lang), m::scope_empty_remedy(lang)),
            Self::NothingInScope => words(m::nothing_in_scope(lang), m::nothing_in_scope_remedy(lang)),
            Self::EverythingInScope => {
                words(m::everything_in_scope(lang), m::everything_in_scope_remedy(lang))
            }
            Self::NotTalkedTo => words(m::not_talked_to(lang), m::not_talked_to_remedy(lang)),
            Self::NoContact => words(m::no_contact(lang), m::no_contact_remedy(lang)),
            Self::NoNeeds => words(m::no_needs(lang), m::no_needs_remedy(lang)),
            Self::NoOwnGoals => words(m::no_own_goals(lang), m::no_own_goals_remedy(lang)),
            Self::InScopeWithoutGoal => {
                words(m::in_scope_without_goal(lang), m::in_scope_without_goal_remedy(lang))
            }
        }
    }
}
