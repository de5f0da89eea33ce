//! What comes first: goals by weighted scores and how sure their order is, channels by their fit, KPIs by
//! importance and ease.

mod by_id;
mod choice;
mod circles;
mod entered;
mod exact;
mod figures;
pub mod judges;
mod neighbours;
mod opinion;
mod order;
mod panel;
mod priorities;
#[cfg(test)]
mod published;
mod rank;
mod ratings;
pub mod robustness;
mod sureness;
mod trial;
mod weighed;
pub mod weights;

pub use choice::{CapacityUse, FoundOverlap, Shared};
pub use entered::{Conflict, Entered};
pub use figures::{FitResult, RankedGoal, Tie, TieRule};
pub use neighbours::{Neighbours, RATING_STEP, RatingChange, Verdict, WeightChange};
pub use opinion::{Alone, IdealPoint, MOST_TRIED, SecondOpinion, Turned, TurnedBy};
pub use order::{SUGGESTED_FIT, channel_fits, kpi_order};
pub use panel::{
    Agreement, CriterionSpread, DisputedGoal, DisputedRating, JudgeResult, Panel, RankOfJudge, RatingOfJudge,
};
pub use priorities::{Priorities, prioritise};
pub use ratings::{GoalRatings, RatingInUse, RatingOrigin};
pub use sureness::{GoalRobustness, PairRobustness, Robustness, Sampling, robustness};
pub use trial::rank_by;
pub use weighed::{
    BestWorstFit, Circle, MethodWeights, OddJudgement, Pairwise, WeightOrigin, WeightsInUse, of_a_judge,
    of_the_team,
};
