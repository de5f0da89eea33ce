//! How earlier states, and entries that were damaged, are kept in this browser. Which of them stay is decided in
//! [`keeping`].

use serde::Deserialize;

use crate::app::engine::Engine;
use crate::browser::clock;
use crate::browser::storage::{self, StorageError};
use crate::file::{LARGEST, VERSION};
use crate::keeping::{self, Entry, Kind, State};
use crate::plan::{Plan, PlanId};

const STATES: &str = "state/";
const ASIDE: &str = "aside/";

/// What all earlier states may take together, in UTF-16 code units: less than half of the five million that browsers
/// give a host.
const AT_MOST: usize = 2_000_000;

/// An earlier state as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Shelved {
    pub plan: PlanId,
    pub state: State,
    /// What the reader called it; empty where they did not.
    pub label: String,
    /// UTF-16 code units.
    pub size: usize,
    pub key: String,
}

/// The earlier states of a plan, the newest first.
pub fn of(id: &PlanId) -> Result<Vec<Shelved>, StorageError> {
    let mut states: Vec<Shelved> = all_of(id)?
        .into_iter()
        .map(|(plan, state, key)| {
            let raw = storage::read_text(&key).ok().flatten().unwrap_or_default();
            let label = keeping::read(&raw).map(|entry| entry.label.to_owned()).unwrap_or_default();
            Shelved { plan, state, label, size: storage::size(&key), key }
        })
        .collect();
    states.sort_by(|a, b| b.state.at.total_cmp(&a.state.at));
    Ok(states)
}

fn all(beginning: &str) -> Result<Vec<(PlanId, State, String)>, StorageError> {
    let keys = storage::keys(beginning)?;
    Ok(keys.into_iter().filter_map(|key| state_of(&key)).collect())
}

/// Those of one plan: an id may begin with another one.
fn all_of(id: &PlanId) -> Result<Vec<(PlanId, State, String)>, StorageError> {
    let mut states = all(&format!("{STATES}{id}/"))?;
    states.retain(|(plan, ..)| plan == id);
    Ok(states)
}

fn key_of(id: &PlanId, state: State) -> String {
    format!("{STATES}{id}/{:.0}-{}", state.at, state.kind.slug())
}

fn state_of(key: &str) -> Option<(PlanId, State, String)> {
    let (plan, state) = key.strip_prefix(STATES)?.rsplit_once('/')?;
    let (at, kind) = state.split_once('-')?;
    let state = State { at: at.parse::<u64>().ok()? as f64, kind: Kind::from_slug(kind)? };
    Some((PlanId::from(plan), state, key.to_owned()))
}

/// Keeps a state of a plan for a reason, under a name where the reader gave one.
pub fn keep(plan: &Plan, kind: Kind, label: &str, engine: Engine) -> Result<(), StorageError> {
    keep_text(&plan.id, &(engine.keep)(plan), State { at: clock::now(), kind }, label, engine)
}

fn keep_text(id: &PlanId, text: &str, state: State, label: &str, engine: Engine) -> Result<(), StorageError> {
    let (_, entry) = keeping::seal(state.at, None, label, &(engine.pack)(text));
    thin(id, state.at, entry.len());
    let key = key_of(id, state);
    write(&key, &entry, entry.len() + key.len(), |other| other.kind == Kind::Automatic)
}

/// Keeps a state because time has passed, if it has. History is a comfort: where there is no room for it, the plan is
/// saved all the same.
pub fn keep_if_due(plan: &Plan, engine: Engine) {
    let Ok(states) = all_of(&plan.id) else { return };
    let states: Vec<State> = states.into_iter().map(|(_, state, _)| state).collect();
    if keeping::due(&states, clock::now()) {
        let _ = keep(plan, Kind::Automatic, "", engine);
    }
}

/// Keeps what an older version of the program has written, as it is, before this one saves in its place.
pub fn before_upgrade(id: &PlanId, entry: &Entry<'_>, engine: Engine) {
    #[derive(Deserialize)]
    struct File {
        version: u32,
    }
    let older = serde_json::from_str(entry.text).is_ok_and(|file: File| file.version < VERSION);
    // The moment of that state itself: loaded again before it was saved, it is the same.
    let state = State { at: entry.at.unwrap_or_default(), kind: Kind::BeforeUpgrade };
    if older && matches!(storage::read_text(&key_of(id, state)), Ok(None)) {
        let _ = keep_text(id, entry.text, state, "", engine);
    }
}

/// Makes way for a new state of a plan: takes what has done its time, then what is too much for all plans together.
fn thin(id: &PlanId, now: f64, coming: usize) {
    let Ok(mut states) = all(STATES) else { return };
    let of_plan: Vec<&(PlanId, State, String)> = states.iter().filter(|(of, ..)| of == id).collect();
    let past: Vec<State> = of_plan.iter().map(|(_, state, _)| *state).collect();
    let gone: Vec<String> =
        keeping::outlived(&past, now).into_iter().map(|at| of_plan[at].2.clone()).collect();
    for key in &gone {
        let _ = storage::remove(key);
    }
    states.retain(|(_, _, key)| !gone.contains(key));
    let mut taken: usize = coming + states.iter().map(|(_, _, key)| storage::size(key)).sum::<usize>();
    for at in order(&states) {
        if taken <= AT_MOST {
            return;
        }
        taken -= storage::size(&states[at].2);
        let _ = storage::remove(&states[at].2);
    }
}

fn order(states: &[(PlanId, State, String)]) -> Vec<usize> {
    let plans: Vec<&PlanId> = states.iter().map(|(plan, ..)| plan).collect();
    let states: Vec<State> = states.iter().map(|(_, state, _)| *state).collect();
    keeping::to_make_room(&plans, &states)
}

/// Writes a plan's entry, which needs `more` UTF-16 code units than what it replaces. Where there is no room, earlier
/// states give way; plans never do.
pub fn write_making_room(key: &str, entry: &str, more: usize) -> Result<(), StorageError> {
    write(key, entry, more, |_| true)
}

fn write(key: &str, entry: &str, more: usize, may_go: fn(&State) -> bool) -> Result<(), StorageError> {
    let Err(why) = storage::write_text(key, entry) else { return Ok(()) };
    if why != StorageError::Full {
        return Err(why);
    }
    let mut states = all(STATES)?;
    states.retain(|(_, state, _)| may_go(state));
    // What could not be enough is not sacrificed in vain.
    if states.iter().map(|(_, _, key)| storage::size(key)).sum::<usize>() < more {
        return Err(why);
    }
    for at in order(&states) {
        storage::remove(&states[at].2)?;
        if storage::write_text(key, entry).is_ok() {
            return Ok(());
        }
    }
    Err(why)
}

/// The text of a state, as a file without results. `None` where it is gone or damaged.
pub fn text_of(key: &str, engine: Engine) -> Option<String> {
    let raw = storage::read_text(key).ok()??;
    let entry = keeping::read(&raw).ok()?;
    (engine.unpack)(entry.text, LARGEST).ok()
}

/// The plan of a state.
pub fn plan_of(key: &str, engine: Engine) -> Option<Plan> {
    (engine.open)(text_of(key, engine)?.as_bytes()).ok().map(|opened| opened.plan)
}

/// The newest state of a plan that can be opened, and its moment.
pub fn newest_good(id: &PlanId, engine: Engine) -> Option<(Plan, f64)> {
    let states = of(id).ok()?;
    states.iter().find_map(|shelved| {
        let plan = plan_of(&shelved.key, engine)?;
        Some((Plan { id: id.clone(), ..plan }, shelved.state.at))
    })
}

pub fn forget(key: &str) -> Result<(), StorageError> {
    storage::remove(key)
}

/// Forgets all that is kept beside a plan.
pub fn forget_all(id: &PlanId) -> Result<(), StorageError> {
    let states = all_of(id)?.into_iter().map(|(_, _, key)| key);
    for key in states.chain(aside(id)?) {
        storage::remove(&key)?;
    }
    Ok(())
}

/// Puts a damaged entry where the reader can have it, out of the plan's way.
pub fn set_aside(id: &PlanId, raw: &str) -> Result<(), StorageError> {
    let key = format!("{ASIDE}{id}/{:.0}", clock::now());
    write_making_room(&key, raw, raw.len() + key.len())
}

/// The keys of the damaged entries of a plan.
pub fn aside(id: &PlanId) -> Result<Vec<String>, StorageError> {
    let beginning = format!("{ASIDE}{id}/");
    let mut keys = storage::keys(&beginning)?;
    // What follows is the moment: an id may begin with another one.
    keys.retain(|key| !key[beginning.len()..].contains('/'));
    Ok(keys)
}

/// What is left of a damaged entry.
pub fn remains(key: &str) -> Option<String> {
    let raw = storage::read_text(key).ok()??;
    Some(keeping::remains(&raw).to_owned())
}
