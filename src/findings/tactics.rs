//! Step 7: whom each tactic serves, what it delivers and whose success it follows. Costs are in
//! [`costs`](super::costs), the shares of each KPI in [`delivery`](super::delivery).

use serde::Serialize;

use super::index::Index;
use super::place::{Field, Place, RowKind};
use super::row::{Names, RowProblem};
use super::{Found, costs, delivery, is_blank, returns};
use crate::plan::{ChannelId, Closeness, GoalId, KpiId, Serves, Tactic};

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum TacticsProblem {
    /// Nothing is entered yet.
    TacticsEmpty,
    GoalWithoutTactic,
    SwitchedOff,
    ServesNoGoal,
    /// The shares of the goals do not add up to 1.
    GoalShares {
        sum: f64,
    },
    ServesOnlyUnselected,
    DeliversNoKpi,
    /// It delivers a KPI of a goal that bears none of its cost.
    DeliversForOtherGoal {
        kpi: KpiId,
        goal: GoalId,
    },
    NoChannel,
    /// Step 6 does not choose this channel for any goal that the tactic serves.
    ChannelNotChosen {
        channel: ChannelId,
    },
    NoSuccessCase,
    NoCaseOfOwnIndustry,
    CaseNotAdapted,
}

use TacticsProblem as P;

/// How far a sum of shares may be from 1.
pub(super) const SHARES_SUM: f64 = 1e-9;

pub(super) fn find(index: &Index, found: &mut Found) {
    let tactics = &index.plan.tactics;
    if tactics.is_empty() {
        found.advice(Place::field(Field::Tactics), P::TacticsEmpty);
        return;
    }
    returns::find(index, found);
    costs::of_plan(index, found);
    let shared = tactics.iter().any(|tactic| tactic.serves == Serves::All);
    for entry in index.selected_goals() {
        let delivered = || index.kpis_of(entry).any(|kpi| !kpi.deliveries.is_empty());
        if !shared && entry.tactics == 0 && !delivered() {
            let place = Place::row(RowKind::Goal, &entry.goal.id).at(Field::Tactics);
            found.error(place, P::GoalWithoutTactic);
        }
    }
    delivery::find(index, found);
    let mut names = Names::of(RowKind::Tactic);
    for tactic in tactics {
        names.check((), &tactic.id, &tactic.name, found);
        serves(index, tactic, found);
        if tactic.switched_on {
            costs::find(index, tactic, found);
            delivers(index, tactic, found);
            channels(index, tactic, found);
            cases(tactic, found);
        } else {
            let place = Place::row(RowKind::Tactic, &tactic.id).at(Field::SwitchedOn);
            found.advice(place, P::SwitchedOff);
        }
    }
}

fn serves(index: &Index, tactic: &Tactic, found: &mut Found) {
    let Serves::Goals(shares) = &tactic.serves else { return };
    let place = || Place::row(RowKind::Tactic, &tactic.id).at(Field::Serves);
    let sum: f64 = shares.values().sum();
    if shares.values().all(|&share| share <= 0.0) {
        found.error(place(), P::ServesNoGoal);
    } else if (sum - 1.0).abs() > SHARES_SUM {
        found.error(place(), P::GoalShares { sum });
    } else if !served(tactic).any(|goal| index.goal(goal).is_some_and(|entry| entry.goal.selected)) {
        found.advice(place(), P::ServesOnlyUnselected);
    }
}

/// The goals that bear a part of the tactic's cost; none where it is shared by all.
fn served(tactic: &Tactic) -> impl Iterator<Item = &GoalId> {
    let shares = match &tactic.serves {
        Serves::All => None,
        Serves::Goals(shares) => Some(shares),
    };
    shares.into_iter().flatten().filter(|&(_, &share)| share > 0.0).map(|(goal, _)| goal)
}

fn delivers(index: &Index, tactic: &Tactic, found: &mut Found) {
    let Serves::Goals(shares) = &tactic.serves else { return };
    let place = || Place::row(RowKind::Tactic, &tactic.id).at(Field::Deliveries);
    if tactic.kpis.is_empty() {
        found.advice(place(), P::DeliversNoKpi);
    }
    for delivery in &tactic.kpis {
        let Some(entry) = index.kpi(&delivery.kpi).filter(|entry| entry.selected) else { continue };
        if shares.get(&entry.kpi.goal).is_none_or(|&share| share <= 0.0) {
            let problem = P::DeliversForOtherGoal { kpi: delivery.kpi.clone(), goal: entry.kpi.goal.clone() };
            found.advice(place(), problem);
        }
    }
}

fn channels(index: &Index, tactic: &Tactic, found: &mut Found) {
    let place = || Place::row(RowKind::Tactic, &tactic.id).at(Field::Channels);
    if tactic.channels.is_empty() && tactic.serves != Serves::All {
        found.advice(place(), P::NoChannel);
    }
    if index.plan.channels.fits.is_empty() {
        return;
    }
    for channel in &tactic.channels {
        let chosen = match &tactic.serves {
            Serves::All => index.is_chosen(channel),
            Serves::Goals(_) => served(tactic).any(|goal| index.is_chosen_for(goal, channel)),
        };
        if !chosen {
            found.advice(place(), P::ChannelNotChosen { channel: channel.clone() });
        }
    }
}

fn cases(tactic: &Tactic, found: &mut Found) {
    let place = || Place::row(RowKind::Tactic, &tactic.id).at(Field::Cases);
    if tactic.cases.is_empty() {
        // Reports and training serve all goals; they are not chosen for their success.
        if tactic.serves != Serves::All {
            found.advice(place(), P::NoSuccessCase);
        }
    } else if tactic.cases.iter().all(|case| case.closeness != Closeness::OwnIndustry) {
        found.advice(place(), P::NoCaseOfOwnIndustry);
    }
    for case in &tactic.cases {
        let place = |field| Place::of_tactic(RowKind::SuccessCase, &tactic.id, &case.id).at(field);
        if is_blank(&case.case) {
            found.advice(place(Field::Case), RowProblem::Unnamed);
        }
        if is_blank(&case.adaptation) {
            found.advice(place(Field::Adaptation), P::CaseNotAdapted);
        }
    }
}
