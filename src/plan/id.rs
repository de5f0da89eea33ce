//! Stable ids: what refers to a goal, a KPI or a channel keeps referring to it when it is renamed or moved.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

/// An id that can count up: `K1`, `K2`, … within one kind of row.
pub trait Id: Clone + Eq + Ord + fmt::Display + From<String> {
    /// The letter that ids of this kind begin with when the planner makes them. Ids from a file may look otherwise.
    const PREFIX: &'static str;

    fn as_str(&self) -> &str;
}

/// The first id of its kind after all that are in use; after the greatest number there is, the first that is free.
pub fn next_id<'a, I: Id + 'a>(in_use: impl IntoIterator<Item = &'a I>) -> I {
    let number = |id: &I| id.as_str().strip_prefix(I::PREFIX)?.parse::<u32>().ok();
    let used: BTreeSet<u32> = in_use.into_iter().filter_map(number).collect();
    let next = match used.last() {
        None => 1,
        Some(highest) => highest.checked_add(1).unwrap_or_else(|| {
            // Not every number fits in memory at once, so that one is free.
            (1..=u32::MAX).find(|number| !used.contains(number)).unwrap_or(u32::MAX)
        }),
    };
    I::from(format!("{}{next}", I::PREFIX))
}

macro_rules! id_types {
    ($($(#[$doc:meta])* $name:ident $prefix:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(#[cfg_attr(feature = "schema", schemars(length(min = 1, max = 64)))] String);

        impl Id for $name {
            const PREFIX: &'static str = $prefix;

            fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

id_types! {
    /// A whole plan, the same in every copy of it.
    PlanId "P";
    InsightId "I";
    BusinessGoalId "BG";
    DepartmentId "D";
    CriterionId "C";
    GoalId "G";
    JudgeId "J";
    OverlapId "O";
    KpiId "K";
    EffectId "E";
    ChannelId "CH";
    ChannelFitId "F";
    TacticId "T";
    CostLineId "L";
    CaseId "S";
    MetricId "M";
    ApprovalId "A";
    TaskId "TA";
    SupportId "SU";
    AdjustmentId "AD";
    ScenarioId "SC";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_id_follows_the_highest_in_use() {
        let used = [KpiId::from("K2"), KpiId::from("K11"), KpiId::from("orders")];
        assert_eq!(next_id(&used), KpiId::from("K12"));
        assert_eq!(next_id::<KpiId>([]), KpiId::from("K1"));
    }

    #[test]
    fn after_the_greatest_number_comes_the_first_that_is_free() {
        let used = [KpiId::from("K4294967295"), KpiId::from("K1"), KpiId::from("K3")];
        assert_eq!(next_id(&used), KpiId::from("K2"));
    }
}
