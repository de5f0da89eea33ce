//! Words of step 3: the judges.

use super::{Say, Words, words};
use crate::findings::JudgesProblem;
use crate::priority::{DisputedGoal, DisputedRating};
use crate::text::messages::findings::judges as m;

impl JudgesProblem {
    pub(in crate::findings) fn words(&self, say: Say) -> Words {
        let lang = say.lang;
        match self {
            Self::NoJudgeCounts => words(m::no_judge_counts(lang), m::no_judge_counts_remedy(lang)),
            Self::JudgesNotCounted { count } => {
                words(m::judges_not_counted(lang, &say.count(*count)), m::judges_not_counted_remedy(lang))
            }
            Self::JudgeSilent => words(m::judge_silent(lang), m::judge_silent_remedy(lang)),
            Self::JudgeRatedNothing => {
                words(m::judge_rated_nothing(lang), m::judge_rated_nothing_remedy(lang))
            }
            Self::JudgeWeighedNothing => {
                words(m::judge_weighed_nothing(lang), m::judge_weighed_nothing_remedy(lang))
            }
            Self::JudgeInconsistent { ratio } => {
                words(m::judge_inconsistent(lang, &say.ratio(*ratio)), m::judge_inconsistent_remedy(lang))
            }
            Self::JudgesDisagree { concordance, goals, ratings } => {
                let goals = say.list(goals.iter().map(|goal| disputed_goal(goal, say)));
                let ratings = say.list(ratings.iter().map(|rating| disputed_rating(rating, say)));
                words(
                    m::judges_disagree(lang, &say.ratio(*concordance), &goals, &ratings),
                    m::judges_disagree_remedy(lang),
                )
            }
        }
    }
}

fn disputed_goal(dispute: &DisputedGoal, say: Say) -> String {
    let DisputedGoal { goal, best, worst } = dispute;
    let (first, last) = (say.judge(&best.judge), say.judge(&worst.judge));
    m::disputed_goal(say.lang, &say.goal(goal), &best.rank, &first, &worst.rank, &last)
}

fn disputed_rating(dispute: &DisputedRating, say: Say) -> String {
    let DisputedRating { goal, criterion, lowest, highest } = dispute;
    let (first, last) = (say.judge(&lowest.judge), say.judge(&highest.judge));
    let [low, high] = [lowest, highest].map(|it| say.locale.figure(it.rating));
    m::disputed_rating(say.lang, &say.goal(goal), &say.criterion(criterion), &low, &first, &high, &last)
}
