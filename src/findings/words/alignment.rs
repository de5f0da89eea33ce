//! Words of step 1.

use super::{Say, Words, words};
use crate::findings::AlignmentProblem;
use crate::text::messages::findings::alignment as m;

impl AlignmentProblem {
    pub(in crate::findings) fn words(&self, Say { lang, .. }: Say) -> Words {
        match self {
            Self::AlignmentEmpty => words(m::empty(lang), m::empty_remedy(lang)),
            Self::NoMission => words(m::no_mission(lang), m::no_mission_remedy(lang)),
            Self::MissionNotReviewed => {
                words(m::mission_not_reviewed(lang), m::mission_not_reviewed_remedy(lang))
            }
            Self::NoBrand => words(m::no_brand(lang), m::no_brand_remedy(lang)),
            Self::NoValues => words(m::no_values(lang), m::no_values_remedy(lang)),
            Self::NoBusinessGoals => words(m::no_business_goals(lang), m::no_business_goals_remedy(lang)),
            Self::BusinessGoalWithoutMeasure => words(m::no_measure(lang), m::no_measure_remedy(lang)),
            Self::BusinessGoalNotServed => words(m::not_served(lang), m::not_served_remedy(lang)),
        }
    }
}
