//! Words of the readiness check.

use super::{Say, Words, words};
use crate::findings::ReadinessProblem;
use crate::plan::ReadinessQuestion;
use crate::text::messages::findings::readiness as m;

impl ReadinessProblem {
    pub(in crate::findings) fn words(&self, say: Say) -> Words {
        let lang = say.lang;
        match self {
            Self::ReadinessNotChecked => words(m::not_checked(lang), m::not_checked_remedy(lang)),
            Self::QuestionsOpen { count } => {
                words(m::questions_open(lang, &say.count(*count)), m::questions_open_remedy(lang))
            }
            Self::NotReady { question } => match question {
                ReadinessQuestion::RunsSocialMedia => {
                    words(m::new_to_social(lang), m::new_to_social_remedy(lang))
                }
                ReadinessQuestion::KnowsCustomerNeeds => {
                    words(m::needs_unknown(lang), m::needs_unknown_remedy(lang))
                }
                ReadinessQuestion::KnowsHowCustomersInteract => {
                    words(m::ways_unknown(lang), m::ways_unknown_remedy(lang))
                }
                ReadinessQuestion::ListenedOnSocialMedia => {
                    words(m::not_listened(lang), m::not_listened_remedy(lang))
                }
                ReadinessQuestion::ListenedOffline => words(m::not_asked(lang), m::not_asked_remedy(lang)),
            },
            Self::NoInsights => words(m::no_insights(lang), m::no_insights_remedy(lang)),
        }
    }
}
