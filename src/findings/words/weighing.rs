//! Words of step 3: how the criteria are weighed.

use super::{Say, Words, words};
use crate::findings::WeighingProblem;
use crate::priority::OddJudgement;
use crate::text::messages::findings::weighing as m;
use crate::text::terms::Term;

impl WeighingProblem {
    pub(in crate::findings) fn words(&self, say: Say) -> Words {
        let lang = say.lang;
        match self {
            Self::MethodWaits { method } => {
                words(m::method_waits(lang, &method.term(lang)), m::method_waits_remedy(lang))
            }
            Self::OrderIncomplete { criteria } => {
                words(m::order_incomplete(lang, &say.criteria(criteria)), m::order_incomplete_remedy(lang))
            }
            Self::ComparedTwice { first, second, times, otherwise } => {
                let (first, second) = (say.criterion(first), say.criterion(second));
                let [times, otherwise] = [times, otherwise].map(|times| say.locale.times(*times));
                words(
                    m::compared_twice(lang, &first, &second, &times, &otherwise),
                    m::compared_twice_remedy(lang),
                )
            }
            Self::ComparedWithItself { criterion } => words(
                m::compared_with_itself(lang, &say.criterion(criterion)),
                m::compared_with_itself_remedy(lang),
            ),
            Self::Inconsistent { ratio, odd } => {
                let odd = say.list(odd.iter().map(|odd| judgement(odd, say)));
                words(m::inconsistent(lang, &say.ratio(*ratio), &odd), m::inconsistent_remedy(lang))
            }
            Self::MethodsDisagree => words(m::methods_disagree(lang), m::methods_disagree_remedy(lang)),
            Self::BestIsWorst => words(m::best_is_worst(lang), m::best_is_worst_remedy(lang)),
            Self::BestWorstInconsistent { ratio } => words(
                m::best_worst_inconsistent(lang, &say.ratio(*ratio)),
                m::best_worst_inconsistent_remedy(lang),
            ),
            Self::ScaleWithoutWidth => {
                words(m::scale_without_width(lang), m::scale_without_width_remedy(lang))
            }
            Self::ScaleNotFollowed => words(m::scale_not_followed(lang), m::scale_not_followed_remedy(lang)),
        }
    }
}

fn judgement(odd: &OddJudgement, say: Say) -> String {
    let [stated, mended] = [odd.stated, odd.mended].map(|times| say.locale.times(times));
    m::odd(say.lang, &say.criterion(&odd.first), &say.criterion(&odd.second), &stated, &mended)
}
