//! Step 7: every tactic costs; set its cost first, or the return cannot be computed.

use serde::Serialize;

use super::index::Index;
use super::place::{Field, Place, RowKind};
use super::{Found, uncertainty};
use crate::plan::{CostAmount, CostKind, CostLine, Tactic, Timing};

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum CostsProblem {
    /// An error to fix, not a zero.
    NoCost,
    NoAmount,
    NoHours,
    NoHourlyCost,
    /// The line falls in no month of the plan.
    NeverBooked {
        horizon: u32,
    },
    CostsNothing,
    /// All that it costs is labour, which the plan leaves out.
    OnlyLabour,
    /// Labour is switched out of the ROI.
    LabourLeftOut {
        amount: f64,
    },
    /// No tactic has a line for the hours that people spend.
    NoLabour,
}

use CostsProblem as P;

/// What holds for the costs of all tactics together.
pub(super) fn of_plan(index: &Index, found: &mut Found) {
    let amount: f64 = index.figures.projection.labour_left_out.iter().sum();
    if amount > 0.0 {
        found.warning(Place::field(Field::CountLabour), P::LabourLeftOut { amount });
    }
    let mut lines =
        index.plan.tactics.iter().filter(|tactic| tactic.switched_on).flat_map(|t| &t.costs).peekable();
    if lines.peek().is_some() && lines.all(|line| line.kind != CostKind::Labour) {
        found.advice(Place::field(Field::Costs), P::NoLabour);
    }
}

pub(super) fn find(index: &Index, tactic: &Tactic, found: &mut Found) {
    let place = || Place::row(RowKind::Tactic, &tactic.id).at(Field::Costs);
    if tactic.costs.is_empty() {
        found.error(place(), P::NoCost);
        return;
    }
    let settings = &index.plan.settings;
    for line in &tactic.costs {
        check(tactic, line, settings.horizon, found);
    }
    uncertainty::of_costs(tactic, found);
    if tactic.costs.iter().any(|line| line.amount.base().is_none()) {
        return;
    }
    let mut costing = tactic
        .costs
        .iter()
        .filter(|line| is_booked(line.timing, settings.horizon) && line.amount.base() != Some(0.0))
        .peekable();
    if costing.peek().is_none() {
        found.error(place(), P::CostsNothing);
    } else if !settings.count_labour && costing.all(|line| line.kind == CostKind::Labour) {
        found.warning(place(), P::OnlyLabour);
    }
}

fn check(tactic: &Tactic, line: &CostLine, horizon: u32, found: &mut Found) {
    let place = |field| Place::cost_line(&tactic.id, &line.id).at(field);
    match line.amount {
        CostAmount::Money(None) => found.error(place(Field::Amount), P::NoAmount),
        CostAmount::Hours { hours: None, .. } => found.error(place(Field::Hours), P::NoHours),
        CostAmount::Hours { hourly_cost: None, .. } => {
            found.error(place(Field::HourlyCost), P::NoHourlyCost);
        }
        CostAmount::Money(Some(_)) | CostAmount::Hours { .. } => {}
    }
    if !is_booked(line.timing, horizon) {
        found.warning(place(Field::Timing), P::NeverBooked { horizon });
    }
}

/// In some month of the plan.
fn is_booked(timing: Timing, horizon: u32) -> bool {
    match timing {
        Timing::Once(month) => (1..=horizon).contains(&month),
        Timing::Monthly { from, to } => from.max(1) <= to.unwrap_or(horizon).min(horizon),
    }
}
