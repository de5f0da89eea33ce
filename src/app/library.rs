//! The plans kept in this browser: an index, and one entry per plan. Knows how they are kept, not when.

use serde::{Deserialize, Serialize};

use crate::browser::clock;
use crate::browser::storage::{self, StorageError};
use crate::plan::{Plan, PlanId};
use crate::text::Lang;

/// A plan in the index.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Listed {
    pub id: PlanId,
    pub name: String,
    /// Milliseconds since 1970.
    pub saved_at: f64,
}

/// What is remembered beside the plans.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Preferences {
    /// Chosen by the reader; empty: by what the browser prefers.
    pub lang: Option<Lang>,
    /// The plan that was open last.
    pub open: Option<PlanId>,
}

const INDEX: &str = "plans";
const PREFERENCES: &str = "preferences";

fn plan_key(id: &PlanId) -> String {
    format!("plan/{id}")
}

/// The plans of this browser, the one saved last first.
pub fn list() -> Result<Vec<Listed>, StorageError> {
    Ok(storage::read(INDEX)?.unwrap_or_default())
}

/// A plan of this browser; `Ok(None)` where it is not kept.
pub fn load(id: &PlanId) -> Result<Option<Plan>, StorageError> {
    storage::read(&plan_key(id))
}

/// Keeps a plan and gives the index with it on top.
pub fn save(plan: &Plan) -> Result<(f64, Vec<Listed>), StorageError> {
    storage::write(&plan_key(&plan.id), plan)?;
    let at = clock::now();
    let mut plans = list()?;
    plans.retain(|listed| listed.id != plan.id);
    plans.insert(0, Listed { id: plan.id.clone(), name: plan.name.clone(), saved_at: at });
    storage::write(INDEX, &plans)?;
    Ok((at, plans))
}

/// Forgets a plan and gives the index without it.
pub fn delete(id: &PlanId) -> Result<Vec<Listed>, StorageError> {
    let mut plans = list()?;
    plans.retain(|listed| listed.id != *id);
    storage::write(INDEX, &plans)?;
    storage::remove(&plan_key(id))?;
    Ok(plans)
}

/// An id that no other plan has, here or in another browser.
pub fn new_id() -> PlanId {
    // 2^48 random values beside the moment: two plans with the same id would have to be made in the same
    // millisecond and draw the same number.
    let random = (js_sys::Math::random() * 281_474_976_710_656.0).floor();
    PlanId::from(format!("P-{:.0}-{random:.0}", clock::now()))
}

/// Preferences are a comfort: where they cannot be read, the page starts as for a new reader.
pub fn preferences() -> Preferences {
    storage::read(PREFERENCES).ok().flatten().unwrap_or_default()
}

/// Remembers preferences where that is possible.
pub fn prefer(change: impl FnOnce(&mut Preferences)) {
    let mut preferences = preferences();
    change(&mut preferences);
    // Not being able to is said where the plan itself cannot be saved.
    let _ = storage::write(PREFERENCES, &preferences);
}
