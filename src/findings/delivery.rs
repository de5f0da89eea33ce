//! Step 7: how the tactics share each KPI's improvement.

use serde::Serialize;

use super::index::{Index, KpiEntry};
use super::place::{Field, Place, RowKind};
use super::tactics::SHARES_SUM;
use super::{Found, Severity};

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum DeliveryProblem {
    /// Counted as is.
    KpiWithoutTactic,
    /// Its improvement is gone.
    AllTacticsOff,
    SharesOver {
        sum: f64,
    },
    SharesUnder {
        sum: f64,
    },
    /// Tactics whose share is not set get nothing, for the set ones leave nothing.
    NothingLeft,
}

use DeliveryProblem as P;

pub(super) fn find(index: &Index, found: &mut Found) {
    for entry in index.selected_kpis() {
        if entry.deliveries.is_empty() {
            let severity = if entry.matters() { Severity::Warning } else { Severity::Advice };
            found.add(severity, place(entry, Field::Tactics), P::KpiWithoutTactic);
        } else {
            shares(entry, found);
            if entry.deliveries.iter().all(|(tactic, _)| !tactic.switched_on) {
                found.warning(place(entry, Field::Tactics), P::AllTacticsOff);
            }
        }
    }
}

fn shares(entry: &KpiEntry, found: &mut Found) {
    let set: Vec<f64> = entry.deliveries.iter().filter_map(|&(_, share)| share).collect();
    let sum: f64 = set.iter().sum();
    let all_set = set.len() == entry.deliveries.len();
    if sum > 1.0 + SHARES_SUM {
        found.error(place(entry, Field::Share), P::SharesOver { sum });
    } else if all_set && sum < 1.0 - SHARES_SUM {
        found.error(place(entry, Field::Share), P::SharesUnder { sum });
    } else if !all_set && sum > 1.0 - SHARES_SUM {
        found.advice(place(entry, Field::Share), P::NothingLeft);
    }
}

fn place(entry: &KpiEntry, field: Field) -> Place {
    Place::row(RowKind::Kpi, &entry.kpi.id).at(field)
}
