//! Words of step 3: the ranking.

use super::{Say, Words, words};
use crate::findings::RankingProblem;
use crate::text::messages::findings::ranking as m;
use crate::text::terms::Term;

impl RankingProblem {
    pub(in crate::findings) fn words(&self, say: Say) -> Words {
        let lang = say.lang;
        match self {
            Self::CriteriaCount { count } => {
                words(m::criteria_count(lang, &say.count(*count)), m::criteria_count_remedy(lang))
            }
            Self::NoWeights => words(m::no_weights(lang), m::no_weights_remedy(lang)),
            Self::NotRated => words(m::not_rated(lang), m::not_rated_remedy(lang)),
            Self::Provisional { unrated } => {
                words(m::provisional(lang, &say.criteria(unrated)), m::provisional_remedy(lang))
            }
            Self::OneGoal => words(m::one_goal(lang), m::one_goal_remedy(lang)),
            Self::ManyGoals { count } => {
                words(m::many_goals(lang, &say.count(*count)), m::many_goals_remedy(lang))
            }
            Self::AllEqual { count } => {
                words(m::all_equal(lang, &say.count(*count)), m::all_equal_remedy(lang))
            }
            Self::TooCloseToCall { ahead } => {
                words(m::too_close_to_call(lang, &say.goal(ahead)), m::too_close_to_call_remedy(lang))
            }
            Self::RanksHighNotApproved { rank } => {
                words(m::ranks_high_not_approved(lang, rank), m::ranks_high_not_approved_remedy(lang))
            }
            Self::Tied { with, broken_by } => {
                words(m::tied(lang, &say.goal(with), &broken_by.term(lang)), m::tied_remedy(lang))
            }
        }
    }
}
