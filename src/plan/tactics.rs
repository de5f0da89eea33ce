//! Step 7, choose tactics: what is done, for which goals, what it delivers, and what it costs.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

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
    /// So many times as much; of hours, their cost.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        let times = |quantity: Option<Quantity>| quantity.map(|quantity| quantity.times(factor));
        match self {
            Self::Money(amount) => Self::Money(times(amount)),
            Self::Hours { hours, hourly_cost } => Self::Hours { hours, hourly_cost: times(hourly_cost) },
        }
    }

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
    /// Every month from `from` on, to the same end as before; an end that would come earlier moves along.
    #[must_use]
    pub fn monthly_from(self, from: u32) -> Self {
        let to = match self {
            Self::Once(_) => None,
            Self::Monthly { to, .. } => to.map(|to| to.max(from)),
        };
        Self::Monthly { from, to }
    }

    /// Which of so many months it is booked in; index 0 is month 1.
    pub fn booked_within(self, months: usize) -> Range<usize> {
        let up_to = |month: u32| usize::try_from(month).unwrap_or(months).min(months);
        let (from, to) = match self {
            Self::Once(month) => (month, up_to(month)),
            Self::Monthly { from, to } => (from, to.map_or(months, up_to)),
        };
        let start = up_to(from.saturating_sub(1));
        start..to.max(start)
    }
}

impl Serves {
    /// Several goals with even shares, in whole hundredths of a percent so that they can be read and typed; the
    /// first goals bear what is left over.
    pub fn evenly(goals: impl IntoIterator<Item = GoalId>) -> Self {
        const WHOLE: usize = 10_000;
        let goals: BTreeSet<GoalId> = goals.into_iter().collect();
        let count = goals.len().max(1);
        let share = |at: usize| (WHOLE / count + usize::from(at < WHOLE % count)) as f64 / WHOLE as f64;
        Self::Goals(goals.into_iter().enumerate().map(|(at, goal)| (goal, share(at))).collect())
    }

    /// Lets a goal join or leave. One goal alone bears everything; even shares stay even; else a goal that joins
    /// gets what the others leave.
    pub fn set_goal(&mut self, goal: &GoalId, serves: bool) {
        let Self::Goals(shares) = self else {
            if serves {
                *self = Self::evenly([goal.clone()]);
            }
            return;
        };
        let was_even = Self::evenly(shares.keys().cloned()) == Self::Goals(shares.clone());
        if serves {
            let left: f64 = 1.0 - shares.values().sum::<f64>();
            shares.entry(goal.clone()).or_insert(left.max(0.0));
        } else {
            shares.remove(goal);
        }
        if was_even || shares.len() == 1 {
            *self = Self::evenly(shares.keys().cloned().collect::<Vec<_>>());
        }
    }

    /// What the shares of the goals add up to; 1 where all goals share.
    pub fn total(&self) -> f64 {
        match self {
            Self::All => 1.0,
            Self::Goals(shares) => shares.values().sum(),
        }
    }
}

impl CostLine {
    /// A monthly amount that is not known yet.
    pub fn starting(id: CostLineId) -> Self {
        Self {
            id,
            kind: CostKind::Labour,
            note: String::new(),
            amount: CostAmount::Hours { hours: None, hourly_cost: None },
            timing: Timing::Monthly { from: 1, to: None },
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

#[cfg(test)]
mod tests {
    use super::*;

    fn shares(serves: &Serves) -> Vec<(String, f64)> {
        match serves {
            Serves::All => Vec::new(),
            Serves::Goals(shares) => shares.iter().map(|(goal, share)| (goal.to_string(), *share)).collect(),
        }
    }

    fn named(list: &[(&str, f64)]) -> Vec<(String, f64)> {
        list.iter().map(|(goal, share)| ((*goal).to_owned(), *share)).collect()
    }

    #[test]
    fn even_shares_can_be_typed_and_add_up() {
        let three = Serves::evenly(["G1", "G2", "G3"].map(GoalId::from));
        assert_eq!(shares(&three), named(&[("G1", 0.3334), ("G2", 0.3333), ("G3", 0.3333)]));
        for n in 1..=120 {
            let many = Serves::evenly((0..n).map(|i| GoalId::from(format!("G{i}"))));
            assert!((many.total() - 1.0).abs() < 1e-12, "{n}");
        }
    }

    #[test]
    fn a_monthly_cost_never_ends_before_it_begins() {
        let spring = Timing::Monthly { from: 3, to: Some(5) };
        assert_eq!(spring.monthly_from(4), Timing::Monthly { from: 4, to: Some(5) });
        assert_eq!(spring.monthly_from(9), Timing::Monthly { from: 9, to: Some(9) });
        assert_eq!(Timing::Once(9).monthly_from(9), Timing::Monthly { from: 9, to: None });
    }

    #[test]
    fn one_goal_bears_everything_and_even_shares_stay_even() {
        let mut serves = Serves::All;
        serves.set_goal(&"G1".into(), true);
        assert_eq!(shares(&serves), named(&[("G1", 1.0)]));
        serves.set_goal(&"G2".into(), true);
        assert_eq!(shares(&serves), named(&[("G1", 0.5), ("G2", 0.5)]));
        serves.set_goal(&"G1".into(), false);
        assert_eq!(shares(&serves), named(&[("G2", 1.0)]));
    }

    #[test]
    fn a_goal_that_joins_uneven_ones_gets_what_they_leave() {
        let mut serves = Serves::Goals([("G1".into(), 0.5), ("G2".into(), 0.2)].into());
        serves.set_goal(&"G3".into(), true);
        assert!((serves.total() - 1.0).abs() < 1e-12);
        serves.set_goal(&"G1".into(), false);
        assert!((serves.total() - 0.5).abs() < 1e-12);
    }

    #[test]
    fn a_cost_is_booked_only_in_months_of_the_plan() {
        assert_eq!(Timing::Once(3).booked_within(24).len(), 1);
        assert_eq!(Timing::Once(3).booked_within(24), 2..3);
        assert_eq!(Timing::Once(0).booked_within(24).len(), 0);
        assert_eq!(Timing::Once(25).booked_within(24).len(), 0);
        assert_eq!(Timing::Monthly { from: 1, to: None }.booked_within(24).len(), 24);
        assert_eq!(Timing::Monthly { from: 7, to: Some(40) }.booked_within(24).len(), 18);
        assert_eq!(Timing::Monthly { from: 9, to: Some(8) }.booked_within(24).len(), 0);
        assert_eq!(Timing::Monthly { from: 30, to: None }.booked_within(24).len(), 0);
    }
}
