//! Those who weigh and rate besides the team: people and departments, executives among them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Rating, Weighing};
use crate::plan::calendar::Date;
use crate::plan::id::{CriterionId, DepartmentId, GoalId, JudgeId};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Judge {
    pub id: JudgeId,
    pub name: String,
    pub role: JudgeRole,
    /// The department that the judge speaks for.
    #[serde(default)]
    pub department: Option<DepartmentId>,
    /// How much the judge counts beside the others; 0 to leave out.
    pub weight: f64,
    #[serde(default)]
    pub answers: Answers,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum JudgeRole {
    Executive,
    Department,
    #[default]
    Expert,
}

impl JudgeRole {
    pub const ALL: [Self; 3] = [Self::Executive, Self::Department, Self::Expert];
}

/// What a judge said: weights by any method, and ratings of the goals.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Answers {
    /// Direct points; a criterion that is not in the map has none.
    #[serde(default)]
    pub points: BTreeMap<CriterionId, f64>,
    #[serde(default)]
    pub weighing: Weighing,
    /// By goal and criterion; what is not in the map is not rated.
    #[serde(default)]
    pub ratings: BTreeMap<GoalId, BTreeMap<CriterionId, Rating>>,
    #[serde(default)]
    pub filled_on: Option<Date>,
    /// What the judge wants to be known.
    #[serde(default)]
    pub note: String,
}

impl Judge {
    /// One who has not said anything yet.
    pub fn new(id: JudgeId, name: &str, role: JudgeRole) -> Self {
        Self { id, name: name.to_owned(), role, department: None, weight: 1.0, answers: Answers::default() }
    }
}

impl Answers {
    /// Forgets a criterion.
    pub fn remove_criterion(&mut self, id: &CriterionId) {
        self.points.remove(id);
        self.weighing.remove(id);
        for ratings in self.ratings.values_mut() {
            ratings.remove(id);
        }
    }
}

/// Whose weights and ratings count, and how those of several judges are put together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Judging {
    pub by: JudgedBy,
    pub joined: Joined,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum JudgedBy {
    /// The plan's own weights and ratings.
    #[default]
    Team,
    /// The judges'; a rating that no judge gave is the plan's own.
    Judges,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Joined {
    /// The geometric mean of their judgements about each pair of criteria (AIJ): one judgement of them all.
    #[default]
    Judgements,
    /// The geometric mean of their weights (AIP): each judge stays apart.
    Priorities,
}

impl JudgedBy {
    pub const ALL: [Self; 2] = [Self::Team, Self::Judges];
}

impl Joined {
    pub const ALL: [Self; 2] = [Self::Judgements, Self::Priorities];
}
