//! Step 6, choose channels: who is there, and how well each serves each goal.

use serde::{Deserialize, Serialize};

use super::id::{ChannelFitId, ChannelId, GoalId};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Channels {
    #[serde(default)]
    pub list: Vec<Channel>,
    /// How well a channel fits a goal and its audience.
    #[serde(default)]
    pub fits: Vec<ChannelFit>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Channel {
    pub id: ChannelId,
    pub name: String,
    /// Who is reached there.
    #[serde(default)]
    pub audience: String,
    /// What works there, benchmark costs and their sources.
    #[serde(default)]
    pub notes: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ChannelFit {
    pub id: ChannelFitId,
    pub goal: GoalId,
    pub channel: ChannelId,
    /// How suitable the channel is for the goal, 1 to 5.
    #[serde(default)]
    pub goal_fit: Option<u8>,
    /// How well its audience is the goal's audience, 1 to 5.
    #[serde(default)]
    pub audience_fit: Option<u8>,
    /// The team's own choice; empty: chosen where the fit reaches 12 of 25.
    #[serde(default)]
    pub chosen: Option<bool>,
    #[serde(default)]
    pub reason: String,
}
