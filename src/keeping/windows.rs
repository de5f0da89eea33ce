//! What a window does when another window has saved the plan that is open in it. Nothing is overwritten in silence: it
//! takes up the other's version where it has nothing of its own to lose, and otherwise keeps both.

use super::entry::Mark;

/// How this window stands to what is kept.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Here {
    /// The state that this window saved or loaded last; `None` before it did either.
    pub base: Option<Mark>,
    /// Whether this window wrote that state itself.
    pub ours: bool,
    pub work: Work,
}

/// What is in this window and nowhere else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    None,
    /// The reader is in a field, where something half typed may be.
    Typing,
    /// Edits that are not saved.
    Unsaved,
}

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// It is no news: this window's own state is the one that is kept.
    None,
    /// Take up the other version.
    Follow,
    /// Say that there is one, and leave it to the reader.
    Tell,
    /// Keep both, this window's as a plan of its own.
    Part,
}

/// What to do on hearing of a state of the mark `heard`, made from the state `from`, where `kept` is the mark of what is
/// kept by now.
pub fn hear(here: Here, heard: Mark, from: Option<Mark>, kept: Mark) -> News {
    if here.base == Some(heard) || here.base == Some(kept) {
        return News::None;
    }
    // Two windows that save at the very same time do not see each other's state: the one that comes second replaces
    // what the first had saved, which only the first can know.
    let replaced = here.ours && from != here.base;
    match here.work {
        Work::Unsaved => News::Part,
        _ if replaced => News::Part,
        Work::Typing => News::Tell,
        Work::None => News::Follow,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keeping::seal;

    fn mark(text: &str) -> Mark {
        seal(1.0, None, "", text).0
    }

    fn here(work: Work) -> Here {
        Here { base: Some(mark("base")), ours: false, work }
    }

    /// Another window has saved `next` in place of what is the base here.
    fn on_next(here: Here) -> News {
        hear(here, mark("next"), Some(mark("base")), mark("next"))
    }

    #[test]
    fn a_window_with_nothing_of_its_own_follows() {
        assert_eq!(on_next(here(Work::None)), News::Follow);
        assert_eq!(on_next(Here { ours: true, ..here(Work::None) }), News::Follow);
    }

    #[test]
    fn a_window_with_unsaved_edits_keeps_both() {
        assert_eq!(on_next(here(Work::Unsaved)), News::Part);
    }

    #[test]
    fn a_reader_in_the_middle_of_a_field_is_asked() {
        assert_eq!(on_next(here(Work::Typing)), News::Tell);
    }

    #[test]
    fn a_state_that_is_here_already_is_no_news() {
        for work in [Work::None, Work::Typing, Work::Unsaved] {
            assert_eq!(hear(here(work), mark("base"), None, mark("base")), News::None);
        }
    }

    #[test]
    fn of_two_windows_that_save_at_once_the_one_that_was_replaced_keeps_both() {
        let both = |base: &str| Here { base: Some(mark(base)), ours: true, work: Work::None };
        let from = Some(mark("before both"));
        // The second to arrive is kept.
        assert_eq!(hear(both("first"), mark("second"), from, mark("second")), News::Part);
        assert_eq!(hear(both("second"), mark("first"), from, mark("second")), News::None);
    }
}
