//! Words of step 6.

use super::{Say, Words, words};
use crate::findings::ChannelsProblem;
use crate::text::messages::findings::channels as m;

impl ChannelsProblem {
    pub(in crate::findings) fn words(&self, Say { lang, .. }: Say) -> Words {
        match self {
            Self::ChannelsEmpty => words(m::channels_empty(lang), m::channels_empty_remedy(lang)),
            Self::GoalWithoutChannel => {
                words(m::goal_without_channel(lang), m::goal_without_channel_remedy(lang))
            }
            Self::NoAudience => words(m::no_audience(lang), m::no_audience_remedy(lang)),
            Self::ChannelNotAssessed => {
                words(m::channel_not_assessed(lang), m::channel_not_assessed_remedy(lang))
            }
            Self::ChosenWithoutTactic => {
                words(m::chosen_without_tactic(lang), m::chosen_without_tactic_remedy(lang))
            }
            Self::FitIncomplete => words(m::fit_incomplete(lang), m::fit_incomplete_remedy(lang)),
            Self::FitTwice => words(m::fit_twice(lang), m::fit_twice_remedy(lang)),
            Self::ChosenAgainstFit { fit } => {
                words(m::chosen_against_fit(lang, fit), m::chosen_against_fit_remedy(lang))
            }
            Self::RejectedAgainstFit { fit } => {
                words(m::rejected_against_fit(lang, fit), m::rejected_against_fit_remedy(lang))
            }
        }
    }
}
