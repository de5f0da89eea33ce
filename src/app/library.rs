//! The plans kept in this browser: an index, and one entry per plan in the same format as a file, so that what
//! is kept is checked, and later brought up to date, like any file. Knows how they are kept, not when.

use serde::{Deserialize, Serialize};

use super::engine::Engine;
use crate::browser::clock;
use crate::browser::storage::{self, StorageError};
use crate::file::OpenError;
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

/// A plan that was kept.
pub struct Kept {
    pub plan: Plan,
    /// Milliseconds since 1970.
    pub saved_at: f64,
}

/// Why a plan of the list cannot be had.
#[derive(Clone, Debug, PartialEq)]
pub enum NotKept {
    Storage(StorageError),
    /// Nothing is kept under its id: deleted in another window.
    Gone,
    /// What is kept is no plan of ours.
    Unreadable(OpenError),
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

/// The key of the index.
pub const INDEX: &str = "plans";
const PREFERENCES: &str = "preferences";

/// The key of a plan.
pub fn plan_key(id: &PlanId) -> String {
    format!("plan/{id}")
}

/// The plans of this browser, the one saved last first.
pub fn list() -> Result<Vec<Listed>, StorageError> {
    Ok(storage::read(INDEX)?.unwrap_or_default())
}

/// Whether a plan with this id is kept.
pub fn has(id: &PlanId) -> bool {
    list().is_ok_and(|plans| plans.iter().any(|listed| listed.id == *id))
}

/// A plan of this browser.
pub fn load(id: &PlanId, engine: Engine) -> Result<Kept, NotKept> {
    let text = storage::read_text(&plan_key(id)).map_err(NotKept::Storage)?.ok_or(NotKept::Gone)?;
    let opened = (engine.open)(text.as_bytes()).map_err(NotKept::Unreadable)?;
    let listed = list().unwrap_or_default().into_iter().find(|listed| listed.id == *id);
    Ok(Kept { plan: opened.plan, saved_at: listed.map_or_else(clock::now, |listed| listed.saved_at) })
}

/// Keeps a plan and gives the moment and the index with it on top.
pub fn save(plan: &Plan, engine: Engine) -> Result<(f64, Vec<Listed>), StorageError> {
    storage::write_text(&plan_key(&plan.id), &(engine.keep)(plan))?;
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
    // First the plan, which makes room for the index.
    storage::remove(&plan_key(id))?;
    storage::write(INDEX, &plans)?;
    Ok(plans)
}

/// An id that no other plan has, here or in another browser.
pub fn new_id() -> PlanId {
    // Two plans would have to be made in the same millisecond and draw the same of 2^48 numbers.
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
