//! Effects must not run in a circle: a KPI would improve because it improves.

use std::collections::{BTreeMap, BTreeSet};

use super::checker::Checker;
use crate::file::fault::Problem;
use crate::file::place::Place;
use crate::plan::{Id as _, KpiId, Plan};

/// KPIs of a circle that are named; nobody reads a longer one.
const LONGEST: usize = 12;

pub(super) fn check(checker: &mut Checker, plan: &Plan) {
    let circle = circle(plan);
    if circle.is_empty() {
        return;
    }
    let mut kpis: Vec<String> = circle.iter().take(LONGEST).map(|id| named(plan, id)).collect();
    if circle.len() > LONGEST {
        kpis.push("…".to_owned());
    }
    let root = Place::Root;
    let plan = root.field("plan");
    let values = plan.field("values");
    checker.fault(&values.field("effects"), Problem::EffectCircle { kpis });
}

/// One circle, each KPI affecting the next and the last the first; empty where there is none.
fn circle(plan: &Plan) -> Vec<&KpiId> {
    let mut causes: BTreeMap<&KpiId, BTreeSet<&KpiId>> = BTreeMap::new();
    let mut effects: BTreeMap<&KpiId, BTreeSet<&KpiId>> = BTreeMap::new();
    for effect in &plan.values.effects {
        causes.entry(&effect.to).or_default().insert(&effect.from);
        effects.entry(&effect.from).or_default().insert(&effect.to);
    }
    // KPIs without causes are on no circle; taking them away, again and again, leaves what hangs on circles.
    let mut free: Vec<&KpiId> = effects.keys().copied().filter(|kpi| !causes.contains_key(kpi)).collect();
    while let Some(kpi) = free.pop() {
        for affected in effects.get(kpi).into_iter().flatten() {
            if let Some(left) = causes.get_mut(affected) {
                left.remove(kpi);
                if left.is_empty() {
                    causes.remove(affected);
                    free.push(affected);
                }
            }
        }
    }
    // Each that is left has a cause that is left: going back from cause to cause must come round.
    let Some((start, _)) = causes.first_key_value() else { return Vec::new() };
    let mut way = vec![*start];
    let mut step = BTreeMap::from([(*start, 0)]);
    while let Some(cause) = way.last().and_then(|kpi| causes.get(kpi)?.first().copied()) {
        if let Some(&from) = step.get(cause) {
            way.drain(..from);
            break;
        }
        step.insert(cause, way.len());
        way.push(cause);
    }
    way.reverse();
    way
}

/// The id, with the KPI's name where it has one: "K1 (orders)".
fn named(plan: &Plan, id: &KpiId) -> String {
    match plan.kpi(id) {
        Some(kpi) if !kpi.name.is_empty() => format!("{} ({})", id.as_str(), kpi.name),
        _ => id.to_string(),
    }
}
