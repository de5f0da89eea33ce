//! Which earlier states of a plan stay. The page keeps one by itself when the last is five minutes old; of those the last
//! of every five minutes stays for an hour, of every hour for a day, of every day for thirty days, of every week after
//! that. What was kept for a reason stays until the room is needed.

const MINUTE: f64 = 60_000.0;
const HOUR: f64 = 60.0 * MINUTE;
const DAY: f64 = 24.0 * HOUR;

/// How old the last state is when the next is due, in milliseconds.
pub const DUE_MS: f64 = 5.0 * MINUTE;

/// Why a state was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Because time had passed.
    Automatic,
    /// Because the reader wanted it, under a name.
    Named,
    /// Before a file took its place.
    BeforeFile,
    /// Before a file was merged into it.
    BeforeMerge,
    /// Before a judge's sheet was taken in.
    BeforeSheet,
    /// Before an earlier state took its place.
    BeforeRestore,
    /// As an older version of the program had written it.
    BeforeUpgrade,
    /// When somebody approved the plan.
    Approved,
}

/// An earlier state of a plan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct State {
    /// Milliseconds since 1970.
    pub at: f64,
    pub kind: Kind,
}

impl Kind {
    pub const ALL: [Self; 8] = [
        Self::Automatic,
        Self::Named,
        Self::BeforeFile,
        Self::BeforeMerge,
        Self::BeforeSheet,
        Self::BeforeRestore,
        Self::BeforeUpgrade,
        Self::Approved,
    ];

    /// What the kind is called where states are kept.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Automatic => "auto",
            Self::Named => "named",
            Self::BeforeFile => "file",
            Self::BeforeMerge => "merge",
            Self::BeforeSheet => "sheet",
            Self::BeforeRestore => "restore",
            Self::BeforeUpgrade => "upgrade",
            Self::Approved => "approved",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.slug() == slug)
    }
}

/// Whether it is time for the next automatic state. A clock that was set back does not stop them.
pub fn due(states: &[State], now: f64) -> bool {
    !states.iter().any(|state| state.at <= now && now - state.at < DUE_MS)
}

/// The positions of the automatic states of one plan that have done their time: in the same span of time there is a later
/// one. The newest of all stays.
pub fn outlived(states: &[State], now: f64) -> Vec<usize> {
    let later_in_span = |state: &State| {
        let span = span(now - state.at);
        let number = (state.at / span).floor();
        states.iter().any(|other| {
            other.kind == Kind::Automatic && other.at > state.at && (other.at / span).floor() <= number
        })
    };
    let automatic = |(_, state): &(usize, &State)| state.kind == Kind::Automatic;
    states
        .iter()
        .enumerate()
        .filter(automatic)
        .filter(|(_, state)| later_in_span(state))
        .map(|(at, _)| at)
        .collect()
}

/// In what spans states of an age are told apart, both in milliseconds.
fn span(age: f64) -> f64 {
    if age < HOUR {
        DUE_MS
    } else if age < DAY {
        HOUR
    } else if age < 30.0 * DAY {
        DAY
    } else {
        7.0 * DAY
    }
}

/// The positions of states in the order in which they are forgotten when the room is needed: automatic ones before those
/// that were kept for a reason, the oldest first, and the newest of each plan last of all. `plans[i]` tells which plan the
/// state `states[i]` is of.
pub fn to_make_room<P: PartialEq>(plans: &[P], states: &[State]) -> Vec<usize> {
    let is_newest = |at: usize| {
        let newer = |other: &usize| plans[*other] == plans[at] && states[*other].at > states[at].at;
        !(0..states.len()).any(|other| newer(&other))
    };
    let mut order: Vec<(bool, bool, usize)> =
        (0..states.len()).map(|at| (is_newest(at), states[at].kind != Kind::Automatic, at)).collect();
    order.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then(states[a.2].at.total_cmp(&states[b.2].at)));
    order.into_iter().map(|(_, _, at)| at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Random;

    /// Far from the beginning of any span.
    const NOW: f64 = 1_790_000_000_000.0;

    fn automatic(age: f64) -> State {
        State { at: NOW - age, kind: Kind::Automatic }
    }

    /// What stays when states are kept as they fall due and thinned each time, for so many days of work without a pause.
    fn worked_for(days: f64) -> Vec<State> {
        let mut states: Vec<State> = Vec::new();
        let mut now = NOW - days * DAY;
        while now <= NOW {
            if due(&states, now) {
                states.push(State { at: now, kind: Kind::Automatic });
                let gone = outlived(&states, now);
                let mut at = 0;
                states.retain(|_| {
                    at += 1;
                    !gone.contains(&(at - 1))
                });
            }
            now += MINUTE;
        }
        states
    }

    #[test]
    fn after_a_long_time_there_is_a_state_of_every_five_minutes_hour_day_and_week() {
        let states = worked_for(100.0);
        let within =
            |from: f64, to: f64| states.iter().filter(|state| (from..to).contains(&(NOW - state.at))).count();
        assert!((11..=13).contains(&within(0.0, HOUR)), "{}", within(0.0, HOUR));
        assert!((22..=24).contains(&within(HOUR, DAY)), "{}", within(HOUR, DAY));
        assert!((28..=30).contains(&within(DAY, 30.0 * DAY)), "{}", within(DAY, 30.0 * DAY));
        assert!((9..=12).contains(&within(30.0 * DAY, 101.0 * DAY)), "{}", within(30.0 * DAY, 101.0 * DAY));
    }

    #[test]
    fn what_was_kept_for_a_reason_is_not_outlived() {
        let states: Vec<State> = Kind::ALL
            .into_iter()
            .map(|kind| State { at: NOW - 3.0 * DAY, kind })
            .chain([automatic(0.0)])
            .collect();
        let later = [states.clone(), vec![automatic(3.0 * DAY - MINUTE)]].concat();
        assert_eq!(outlived(&later, NOW), [0]);
    }

    #[test]
    fn the_newest_state_stays_and_thinning_again_takes_nothing_more() {
        let mut random = Random::new(7);
        for _ in 0..200 {
            let mut states: Vec<State> = (0..60)
                .map(|_| {
                    let kind = Kind::ALL[usize::from(random.fraction() < 0.2)];
                    State { at: NOW - random.fraction() * random.fraction() * 80.0 * DAY, kind }
                })
                .collect();
            let newest = states.iter().map(|state| state.at).fold(0.0, f64::max);
            let gone = outlived(&states, NOW);
            let mut at = 0;
            states.retain(|_| {
                at += 1;
                !gone.contains(&(at - 1))
            });
            assert!(states.iter().any(|state| state.at == newest));
            assert_eq!(outlived(&states, NOW), [0_usize; 0]);
        }
    }

    #[test]
    fn the_next_state_is_due_five_minutes_after_the_last_whatever_its_kind() {
        assert!(due(&[], NOW));
        assert!(due(&[automatic(DUE_MS)], NOW));
        let named = State { at: NOW - DUE_MS + 1.0, kind: Kind::Named };
        assert!(!due(&[automatic(2.0 * DUE_MS), named], NOW));
    }

    #[test]
    fn a_clock_that_was_set_back_does_not_stop_new_states() {
        assert!(due(&[automatic(-DAY)], NOW));
    }

    #[test]
    fn room_is_made_by_automatic_states_first_and_by_the_newest_of_each_plan_last() {
        let plans = ["a", "a", "a", "b", "b"];
        let states = [
            State { at: 1.0, kind: Kind::Named },
            automatic(NOW - 2.0),
            automatic(NOW - 5.0),
            automatic(NOW - 3.0),
            State { at: 4.0, kind: Kind::Approved },
        ];
        assert_eq!(to_make_room(&plans, &states), [1, 3, 0, 2, 4]);
    }

    #[test]
    fn every_kind_is_found_again_by_what_it_is_called() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_slug(kind.slug()), Some(kind));
        }
        assert_eq!(Kind::from_slug("other"), None);
    }
}
