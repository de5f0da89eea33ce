//! The plans kept in this browser: one entry per plan, sealed, in the same format as a file, so that what is kept is
//! checked, and later brought up to date, like any file. The list of plans is made from the entries where it is missing
//! or wrong. Knows how they are kept, not when.

use serde::{Deserialize, Serialize};

use super::earlier;
use super::engine::Engine;
use crate::browser::clock;
use crate::browser::storage::{self, StorageError};
use crate::file::OpenError;
use crate::keeping::{self, Mark, Unsound};
use crate::plan::{Id, Plan, PlanId};
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
    /// What was kept is damaged; this is the newest good state of it.
    pub recovered: bool,
}

/// A plan that was saved.
pub struct Saved {
    /// Milliseconds since 1970.
    pub at: f64,
    pub mark: Mark,
    pub plans: Vec<Listed>,
}

/// Why a plan of the list cannot be had.
#[derive(Clone, Debug, PartialEq)]
pub enum NotKept {
    Storage(StorageError),
    /// Nothing is kept under its id: deleted in another window.
    Gone,
    /// What is kept is no plan of ours.
    Unreadable(OpenError),
    /// What is kept of this plan is not what was written, and no earlier state of it is good.
    Damaged(PlanId),
}

/// Why a plan was not saved.
pub enum NotSaved {
    Storage(StorageError),
    /// What is kept is not the state that this one was made from: another window has saved it.
    Changed,
}

/// What is remembered beside the plans.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Preferences {
    /// Chosen by the reader; empty: by what the browser prefers.
    pub lang: Option<Lang>,
    /// The plan that was open last, in any window.
    pub open: Option<PlanId>,
    /// The browser was asked to keep the plans for good; what it said was explained if need be.
    pub asked_to_keep: bool,
}

/// The key of the index.
pub const INDEX: &str = "plans";
const PREFERENCES: &str = "preferences";
const PLANS: &str = "plan/";
/// The plan that is open in this window.
const OPEN: &str = "open";

/// The key of a plan.
pub fn plan_key(id: &PlanId) -> String {
    format!("{PLANS}{id}")
}

/// The plans of this browser, the one saved last first.
pub fn list() -> Result<Vec<Listed>, StorageError> {
    let keys = storage::keys(PLANS)?;
    let known: Vec<Listed> = match storage::read(INDEX) {
        Ok(plans) => plans.unwrap_or_default(),
        Err(StorageError::Unreadable) => Vec::new(),
        Err(why) => return Err(why),
    };
    let mut plans: Vec<Listed> =
        known.into_iter().filter(|listed| keys.contains(&plan_key(&listed.id))).collect();
    if plans.len() < keys.len() {
        let missing = |key: &&String| plans.iter().all(|listed| plan_key(&listed.id) != **key);
        let found: Vec<Listed> = keys.iter().filter(missing).filter_map(|key| from_entry(key)).collect();
        plans.extend(found);
        plans.sort_by(|a, b| b.saved_at.total_cmp(&a.saved_at));
    }
    Ok(plans)
}

/// What the list says of a plan, from the plan's own entry.
fn from_entry(key: &str) -> Option<Listed> {
    let raw = storage::read_text(key).ok()??;
    let (name, saved_at) = match keeping::read(&raw) {
        Ok(entry) if entry.at.is_some() => (entry.label.to_owned(), entry.at),
        // Of before entries said so themselves, or damaged.
        _ => (name_in(keeping::remains(&raw)).unwrap_or_default(), None),
    };
    Some(Listed { id: PlanId::from(key.strip_prefix(PLANS)?), name, saved_at: saved_at.unwrap_or_default() })
}

fn name_in(text: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct File {
        plan: Named,
    }
    #[derive(Deserialize)]
    struct Named {
        name: String,
    }
    serde_json::from_str(text).ok().map(|file: File| file.plan.name)
}

/// Whether a plan with this id is kept.
pub fn has(id: &PlanId) -> bool {
    matches!(storage::read_text(&plan_key(id)), Ok(Some(_)))
}

/// The mark of what is kept of a plan; `None` where nothing sound is.
pub fn mark(id: &PlanId) -> Option<Mark> {
    let raw = storage::read_text(&plan_key(id)).ok()??;
    keeping::read(&raw).ok().map(|entry| entry.mark)
}

/// A plan of this browser. Where what is kept of it is damaged, that is set aside, and the newest good state takes its
/// place.
pub fn load(id: &PlanId, engine: Engine) -> Result<Kept, NotKept> {
    let raw = storage::read_text(&plan_key(id)).map_err(NotKept::Storage)?.ok_or(NotKept::Gone)?;
    match keeping::read(&raw) {
        Ok(entry) => match (engine.open)(entry.text.as_bytes()) {
            Ok(opened) => {
                let listed = || list().unwrap_or_default().into_iter().find(|listed| listed.id == *id);
                let at = entry.at.or_else(|| Some(listed()?.saved_at)).unwrap_or_else(clock::now);
                // The state as another version left it stays, until this one has shown that it took it up well.
                earlier::before_upgrade(id, &entry, engine);
                let plan = Plan { id: id.clone(), ..opened.plan };
                return Ok(Kept { plan, saved_at: at, recovered: false });
            }
            Err(newer @ OpenError::NewerVersion { .. }) => return Err(NotKept::Unreadable(newer)),
            Err(_) => {}
        },
        Err(Unsound::Newer { version }) => {
            let version = f64::from(version);
            return Err(NotKept::Unreadable(OpenError::NewerVersion { version, known: keeping::VERSION }));
        }
        Err(Unsound::Damaged) => {}
    }
    recover(id, &raw, engine)
}

fn recover(id: &PlanId, raw: &str, engine: Engine) -> Result<Kept, NotKept> {
    let Some((plan, at)) = earlier::newest_good(id, engine) else {
        return Err(NotKept::Damaged(id.clone()));
    };
    earlier::set_aside(id, raw).map_err(NotKept::Storage)?;
    // Sealed with the moment it is from: that is what it is.
    let (_, entry) = keeping::seal(at, None, &plan.name, &(engine.keep)(&plan));
    storage::write_text(&plan_key(id), &entry).map_err(NotKept::Storage)?;
    Ok(Kept { plan, saved_at: at, recovered: true })
}

/// Keeps a plan that was made from the state of the mark `base`; `None`: that is new here. An entry that another window
/// has put there since stays as it is.
pub fn save(plan: &Plan, base: Option<Mark>, engine: Engine) -> Result<Saved, NotSaved> {
    let key = plan_key(&plan.id);
    let kept = storage::read_text(&key).map_err(NotSaved::Storage)?;
    if let Some(kept) = &kept {
        match keeping::read(kept) {
            Ok(entry) if base == Some(entry.mark) => {}
            // What stands in its place is no version of the plan; this window's is.
            Err(Unsound::Damaged) => earlier::set_aside(&plan.id, kept).map_err(NotSaved::Storage)?,
            Ok(_) | Err(Unsound::Newer { .. }) => return Err(NotSaved::Changed),
        }
    }
    let at = clock::now();
    let text = (engine.keep)(plan);
    let (mark, entry) = keeping::seal(at, base, &plan.name, &text);
    let more = units(&entry).saturating_sub(kept.map_or(0, |kept| units(&kept)));
    earlier::write_making_room(&key, &entry, more).map_err(NotSaved::Storage)?;
    let plans = listing(plan, at).map_err(NotSaved::Storage)?;
    Ok(Saved { at, mark, plans })
}

/// What a text takes of the room that a browser gives.
fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// The list with a plan on top that was saved at a moment.
fn listing(plan: &Plan, at: f64) -> Result<Vec<Listed>, StorageError> {
    let mut plans = list()?;
    plans.retain(|listed| listed.id != plan.id);
    plans.insert(0, Listed { id: plan.id.clone(), name: plan.name.clone(), saved_at: at });
    // The plan itself is safe by now; a list that could not be written is made anew from the plans.
    let _ = storage::write(INDEX, &plans);
    Ok(plans)
}

/// Forgets a plan with its earlier states, and gives the index without it.
pub fn delete(id: &PlanId) -> Result<Vec<Listed>, StorageError> {
    let mut plans = list()?;
    plans.retain(|listed| listed.id != *id);
    // First the plan, which makes room for the index.
    storage::remove(&plan_key(id))?;
    earlier::forget_all(id)?;
    storage::write(INDEX, &plans)?;
    if preferences().open.as_ref() == Some(id) {
        prefer(|preferences| preferences.open = None);
    }
    Ok(plans)
}

/// An id that no other plan has, here or in another browser.
pub fn new_id() -> PlanId {
    // Two plans would have to be made in the same millisecond and draw the same of 2^48 numbers.
    let random = (js_sys::Math::random() * 281_474_976_710_656.0).floor();
    PlanId::from(format!("P-{:.0}-{random:.0}", clock::now()))
}

/// The plan that was open in this window before it was loaded anew; in a new window, the one that was open last anywhere.
pub fn open_last() -> Option<PlanId> {
    storage::read_here(OPEN).map(PlanId::from).or_else(|| preferences().open)
}

/// Remembers which plan is open, in this window and for windows to come.
pub fn remember_open(id: &PlanId) {
    storage::write_here(OPEN, id.as_str());
    prefer(|preferences| preferences.open = Some(id.clone()));
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
