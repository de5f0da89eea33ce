//! What a field offers to choose or to tick: words for the reader, places in the list for the field. Only the
//! callbacks know what kind of value stands behind a place, so that one component serves all kinds.

use yew::prelude::*;

/// Values of which one is chosen.
#[derive(Clone, PartialEq)]
pub struct Options {
    /// What each is called, in the order shown.
    pub words: Vec<AttrValue>,
    /// The place of the one that is chosen.
    pub chosen: Option<usize>,
    /// The places of those that are shown but cannot be chosen; their words say why.
    pub barred: Vec<usize>,
    pub on_choose: Callback<usize>,
}

impl Options {
    /// `value` is chosen now; another choice is given to `on_change`.
    pub fn new<T: PartialEq + Clone + 'static>(
        value: &T,
        options: Vec<(T, AttrValue)>,
        on_change: Callback<T>,
    ) -> Self {
        Self::maybe(Some(value), options, on_change)
    }

    /// The same where nothing may be chosen yet.
    pub fn maybe<T: PartialEq + Clone + 'static>(
        value: Option<&T>,
        options: Vec<(T, AttrValue)>,
        on_change: Callback<T>,
    ) -> Self {
        let chosen = options.iter().position(|(option, _)| Some(option) == value);
        let (values, words): (Vec<T>, Vec<AttrValue>) = options.into_iter().unzip();
        let on_choose = Callback::from(move |at: usize| {
            if let Some(value) = values.get(at) {
                on_change.emit(value.clone());
            }
        });
        Self { words, chosen, barred: Vec::new(), on_choose }
    }

    /// The same with values among them that cannot be chosen.
    pub fn barring<T: PartialEq + Clone + 'static>(
        value: &T,
        options: Vec<(T, AttrValue)>,
        on_change: Callback<T>,
        barred: &[T],
    ) -> Self {
        let places = options.iter().enumerate().filter(|(_, (option, _))| barred.contains(option));
        let barred = places.map(|(at, _)| at).collect();
        Self { barred, ..Self::new(value, options, on_change) }
    }
}

/// Values of which any are ticked.
#[derive(Clone, PartialEq)]
pub struct Ticks {
    /// What each is called and whether it is ticked, in the order shown.
    pub words: Vec<(AttrValue, bool)>,
    /// Given the place of the one that was ticked or unticked.
    pub on_tick: Callback<usize>,
}

impl Ticks {
    /// `chosen` is ticked now; values that are not among the options are kept.
    pub fn new<T: PartialEq + Clone + 'static>(
        chosen: Vec<T>,
        options: Vec<(T, AttrValue)>,
        on_change: Callback<Vec<T>>,
    ) -> Self {
        let words = options.iter().map(|(value, words)| (words.clone(), chosen.contains(value))).collect();
        let on_tick = Callback::from(move |at: usize| {
            let Some((value, _)) = options.get(at) else { return };
            let mut now = chosen.clone();
            now.retain(|other| other != value);
            if now.len() == chosen.len() {
                now.push(value.clone());
            }
            on_change.emit(now);
        });
        Self { words, on_tick }
    }
}
