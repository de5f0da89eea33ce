//! Step 5: cross effects between KPIs: what they need, when they come too late, where they count money twice,
//! and where they are a reason for departments to work together.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use super::circles::circles;
use super::index::{Index, KpiEntry};
use super::place::{Field, Place, RowKind};
use super::{Found, is_blank};
use crate::plan::{DepartmentId, Effect, GoalId, KpiId, Quantity};

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum EffectsProblem {
    /// KPIs that drive each other round in a circle; their effects are left out.
    EffectCircle {
        kpis: Vec<KpiId>,
    },
    EffectWithoutStrength,
    /// It arrives after the last month.
    EffectAfterHorizon {
        lag: u32,
        horizon: u32,
    },
    /// It begins or ends at a goal that is not selected.
    EffectLeftOut,
    EffectWithoutReason,
    /// Both KPIs are counted and belong to one goal.
    FedByCounted {
        from: KpiId,
        to: KpiId,
    },
    /// A reason for two departments to work together that step 3 does not hold.
    Cooperate {
        from: DepartmentId,
        to: DepartmentId,
    },
}

use EffectsProblem as P;

pub(super) fn find(index: &Index, found: &mut Found) {
    let effects = &index.plan.values.effects;
    on_circles(index, effects, found);
    let overlaps = Overlaps::of(index);
    for effect in effects {
        let place = |field| Place::row(RowKind::Effect, &effect.id).at(field);
        let Some((from, to)) = index.kpi(&effect.from).zip(index.kpi(&effect.to)) else { continue };
        if !(from.selected && to.selected) {
            found.advice(Place::row(RowKind::Effect, &effect.id), P::EffectLeftOut);
            continue;
        }
        let horizon = index.plan.settings.horizon;
        if effect.strength.is_none() {
            found.error(place(Field::Strength), P::EffectWithoutStrength);
        } else if effect.lag >= horizon {
            found.warning(place(Field::Lag), P::EffectAfterHorizon { lag: effect.lag, horizon });
        }
        if is_blank(&effect.reason) {
            found.advice(place(Field::Reason), P::EffectWithoutReason);
        }
        between(index, effect, from, to, &overlaps, found);
    }
}

/// What follows from whose KPIs the effect links.
fn between(
    index: &Index,
    effect: &Effect,
    from: &KpiEntry,
    to: &KpiEntry,
    overlaps: &Overlaps,
    found: &mut Found,
) {
    let place = Place::row(RowKind::Effect, &effect.id);
    let (from, to) = (from.kpi, to.kpi);
    if from.goal == to.goal {
        let feeds = effect.strength.is_some_and(|strength| strength.base() != 0.0);
        if feeds && from.counted && to.counted && from.id != to.id {
            found.warning(place, P::FedByCounted { from: from.id.clone(), to: to.id.clone() });
        }
        return;
    }
    let departments = index.department_of(from).zip(index.department_of(to));
    if let Some((one, other)) = departments.filter(|(one, other)| one != other)
        && effect.strength.map(Quantity::base).is_some_and(|strength| strength > 0.0)
        && !overlaps.hold(&from.goal, &to.goal)
    {
        found.advice(place, P::Cooperate { from: one.clone(), to: other.clone() });
    }
}

fn on_circles(index: &Index, effects: &[Effect], found: &mut Found) {
    let links: Vec<(usize, usize)> = effects
        .iter()
        .filter_map(|effect| index.kpi_at(&effect.from).zip(index.kpi_at(&effect.to)))
        .collect();
    for circle in circles(index.kpis.len(), &links) {
        let kpis: Vec<KpiId> = circle.iter().map(|&at| index.kpis[at].kpi.id.clone()).collect();
        let next = kpis.get(1).or(kpis.first());
        let first =
            effects.iter().find(|effect| Some(&effect.from) == kpis.first() && Some(&effect.to) == next);
        let place = first.map_or_else(Place::step, |effect| Place::row(RowKind::Effect, &effect.id));
        found.error(place, P::EffectCircle { kpis });
    }
}

/// The overlaps of step 3 that each goal is in.
struct Overlaps<'a> {
    of_goal: HashMap<&'a GoalId, HashSet<usize>>,
}

impl<'a> Overlaps<'a> {
    fn of(index: &Index<'a>) -> Self {
        let mut of_goal: HashMap<&GoalId, HashSet<usize>> = HashMap::new();
        for (at, overlap) in index.plan.goals.overlaps.iter().enumerate() {
            for goal in &overlap.goals {
                of_goal.entry(goal).or_default().insert(at);
            }
        }
        Self { of_goal }
    }

    /// One of them names both goals.
    fn hold(&self, one: &GoalId, other: &GoalId) -> bool {
        let both = self.of_goal.get(one).zip(self.of_goal.get(other));
        both.is_some_and(|(one, other)| !one.is_disjoint(other))
    }
}
