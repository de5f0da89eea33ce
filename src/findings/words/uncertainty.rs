//! Words of what ranges, chances and correlations say.

use super::{Say, Words, words};
use crate::findings::UncertaintyProblem;
use crate::text::messages::findings::uncertainty as m;

impl UncertaintyProblem {
    pub(in crate::findings) fn words(&self, say: Say) -> Words {
        let lang = say.lang;
        match self {
            Self::RangeWithoutWidth => words(m::without_width(lang), m::without_width_remedy(lang)),
            Self::RangeBeyondLimits { part } => {
                words(m::beyond_limits(lang, &say.percent(*part)), m::beyond_limits_remedy(lang))
            }
            Self::NeverSucceeds => words(m::never_succeeds(lang), m::never_succeeds_remedy(lang)),
            Self::GoalsHangTogetherMore => {
                words(m::goals_hang_together_more(lang), m::goals_hang_together_more_remedy(lang))
            }
        }
    }
}
