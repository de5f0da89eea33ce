//! Step 7, choose tactics: what is done, for which goals, what it delivers, and what it costs.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::id::{CaseId, ChannelId, CostLineId, GoalId, KpiId, TacticId};
use super::quantity::Quantity;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Tactic {
    pub id: TacticId,
    pub name: String,
    #[serde(default)]
    pub description: String,
    /// A tactic that is switched off has neither effect nor cost.
    pub switched_on: bool,
    pub serves: Serves,
    #[serde(default)]
    pub channels: Vec<ChannelId>,
    /// The KPIs it delivers.
    #[serde(default)]
    pub kpis: Vec<Delivery>,
    /// What it costs. A tactic without a cost is an error to fix, not a zero.
    #[serde(default)]
    pub costs: Vec<CostLine>,
    /// Success cases that it follows.
    #[serde(default)]
    pub cases: Vec<SuccessCase>,
}

/// Whose tactic it is, which decides who bears its cost.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Serves {
    /// Shared by all goals.
    All,
    /// One goal with share 1, or several with shares from 0 to 1 that add up to 1.
    Goals(BTreeMap<GoalId, f64>),
}

/// A KPI that a tactic delivers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Delivery {
    pub kpi: KpiId,
    /// Its share of the KPI's improvement, 0 to 1; empty: an even part of what the set shares leave.
    #[serde(default)]
    pub share: Option<f64>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CostLine {
    pub id: CostLineId,
    pub kind: CostKind,
    #[serde(default)]
    pub note: String,
    pub amount: CostAmount,
    pub timing: Timing,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum CostKind {
    Labour,
    Ads,
    Tools,
    Content,
    Agency,
    Training,
    Setup,
    Travel,
    Other,
}

impl CostKind {
    pub const ALL: [Self; 9] = [
        Self::Labour,
        Self::Ads,
        Self::Tools,
        Self::Content,
        Self::Agency,
        Self::Training,
        Self::Setup,
        Self::Travel,
        Self::Other,
    ];
}

/// Money each time the line is booked.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum CostAmount {
    /// An amount in the plan's currency; empty: not known yet.
    Money(Option<Quantity>),
    /// Hours × cost of an hour.
    Hours {
        #[serde(default)]
        hours: Option<Quantity>,
        #[serde(default)]
        hourly_cost: Option<Quantity>,
    },
}

impl CostAmount {
    /// The amount of the base case; `None` while a part of it is not known.
    pub fn base(self) -> Option<f64> {
        match self {
            Self::Money(amount) => amount.map(Quantity::base),
            Self::Hours { hours, hourly_cost } => Some(hours?.base() * hourly_cost?.base()),
        }
    }
}

/// When a cost line is booked, in months of the plan (1 is the launch month).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Timing {
    /// Once, in this month.
    Once(u32),
    /// Every month from `from` to `to`, both included; without `to`, to the horizon.
    Monthly {
        from: u32,
        #[serde(default)]
        to: Option<u32>,
    },
}

impl Timing {
    pub fn is_booked_in(self, month: u32) -> bool {
        match self {
            Self::Once(m) => m == month,
            Self::Monthly { from, to } => from <= month && to.is_none_or(|to| month <= to),
        }
    }
}

/// What worked elsewhere, and how it was made to fit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SuccessCase {
    pub id: CaseId,
    pub case: String,
    pub closeness: Closeness,
    #[serde(default)]
    pub source: String,
    /// How it was adapted to this firm.
    #[serde(default)]
    pub adaptation: String,
}

/// Where a success case comes from, nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Closeness {
    OwnIndustry,
    RelatedIndustry,
    RelatedGoal,
}

impl Closeness {
    pub const ALL: [Self; 3] = [Self::OwnIndustry, Self::RelatedIndustry, Self::RelatedGoal];
}
