//! What the reader should know once: why a file was not opened, what was odd about one that was.

use std::rc::Rc;

use yew::prelude::*;

use super::desk::Desk;
use super::engine::Engine;
use super::library::NotKept;
use super::parts::{Icon, Picture};
use super::words::{Words, use_words};
use crate::browser::clock::{day_of, time_of_day};
use crate::browser::storage::StorageError;
use crate::file::{Difference, LinkError, Note, OpenError, Opened};
use crate::plan::{Plan, PlanId};
use crate::text::messages::{app, link, notice, opening, parts};
use crate::text::{Lang, terms};

#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    NotOpened(OpenError),
    LinkNotOpened(LinkError),
    /// The browser would not give the file's bytes.
    FileUnreadable,
    SampleMissing,
    /// The code that works on plans could not be fetched.
    EngineMissing,
    NotDownloaded,
    NotKept(NotKept),
    /// A file was opened; what was odd about it, and saved results that are not today's.
    Opened {
        plan: Rc<Plan>,
        notes: Vec<Note>,
        differences: Vec<Difference>,
    },
    /// A plan was merged, but for so many effects that would have closed a circle.
    EffectsLeftOut(usize),
    /// Another window has saved the plan that is open here.
    ChangedElsewhere(PlanId),
    /// … and that version was taken up here, as it was saved at this moment.
    Followed {
        at: f64,
    },
    /// … and this window's version is a plan of its own. The other's name and id.
    KeptBoth {
        other: PlanId,
        name: String,
    },
    /// Another window has deleted the plan that is open here.
    DeletedElsewhere,
    /// What was kept was damaged; the newest good state is open, of this moment.
    Recovered {
        at: f64,
    },
    /// The plan is again as it was at this moment.
    Restored {
        at: f64,
    },
    /// The browser does not promise to keep what is here.
    MayBeCleared,
}

/// How many sentences are shown before the reader asks for the rest.
const SHOWN: usize = 5;

impl Notice {
    /// What to say of a file that was opened.
    pub fn of(opened: &Opened, engine: Engine) -> Self {
        let evaluation = (engine.evaluate)(&opened.plan);
        let differences = opened.results.as_ref().map(|saved| (engine.compare)(saved, &evaluation));
        Self::Opened {
            plan: Rc::new(opened.plan.clone()),
            notes: opened.notes.clone(),
            differences: differences.unwrap_or_default(),
        }
    }

    /// The heading; `None` where all is well and nothing need be said.
    fn title(&self, words: &Words) -> Option<&'static str> {
        let lang = words.lang;
        match self {
            Self::NotOpened(_) | Self::FileUnreadable => Some(notice::not_opened(lang)),
            Self::LinkNotOpened(_) => Some(link::not_opened(lang)),
            Self::EffectsLeftOut(_) => Some(opening::merged(lang)),
            Self::SampleMissing => Some(notice::sample_missing(lang)),
            Self::EngineMissing => Some(notice::part_missing(lang)),
            Self::NotDownloaded => Some(notice::not_downloaded(lang)),
            Self::NotKept(_) => Some(notice::not_kept(lang)),
            Self::Opened { notes, differences, .. } if notes.is_empty() && differences.is_empty() => None,
            Self::Opened { .. } => Some(notice::opened(lang)),
            Self::ChangedElsewhere(_) => Some(notice::changed_elsewhere(lang)),
            Self::Followed { .. } => Some(notice::followed(lang)),
            Self::KeptBoth { .. } => Some(notice::kept_both(lang)),
            Self::Restored { .. } => Some(notice::restored(lang)),
            Self::DeletedElsewhere => Some(notice::deleted_elsewhere(lang)),
            Self::Recovered { .. } => Some(notice::recovered(lang)),
            Self::MayBeCleared => Some(notice::may_be_cleared(lang)),
        }
    }

    fn sentences(&self, words: &Words) -> Vec<String> {
        let lang = words.lang;
        match self {
            Self::NotOpened(error) | Self::NotKept(NotKept::Unreadable(error)) => {
                std::iter::once(error.headline(&**words)).chain(error.details(&**words)).collect()
            }
            Self::LinkNotOpened(error) => error.sentences(&**words),
            Self::EffectsLeftOut(count) => vec![opening::effects_left_out(lang, count)],
            Self::FileUnreadable => vec![notice::file_unreadable(lang).to_owned()],
            Self::SampleMissing => vec![notice::sample_missing_remedy(lang).to_owned()],
            Self::EngineMissing => vec![notice::part_missing_remedy(lang).to_owned()],
            Self::NotDownloaded => vec![notice::not_downloaded_remedy(lang).to_owned()],
            Self::NotKept(NotKept::Gone) => vec![notice::gone(lang).to_owned()],
            Self::NotKept(NotKept::Storage(StorageError::Full)) => vec![app::full(lang).to_owned()],
            Self::NotKept(NotKept::Storage(StorageError::Blocked)) => vec![app::blocked(lang).to_owned()],
            Self::NotKept(NotKept::Damaged(_) | NotKept::Storage(_)) => {
                vec![notice::damaged(lang).to_owned()]
            }
            Self::Opened { plan, notes, differences } => {
                let notes = notes.iter().map(|note| note.text(&**words));
                notes.chain(differences.iter().map(|difference| difference.text(&**words, plan))).collect()
            }
            Self::ChangedElsewhere(_) => vec![notice::changed_elsewhere_remedy(lang).to_owned()],
            Self::Followed { at } => vec![notice::followed_how(lang, &time_of_day(*at, lang))],
            Self::KeptBoth { name, .. } => vec![notice::kept_both_how(lang, &terms::named(name, lang))],
            Self::Restored { at } => {
                let day = day_of(*at).map(|day| words.day(day)).unwrap_or_default();
                vec![notice::restored_how(lang, &day, &time_of_day(*at, lang))]
            }
            Self::DeletedElsewhere => vec![notice::deleted_elsewhere_remedy(lang).to_owned()],
            Self::Recovered { at } => {
                let day = day_of(*at).map(|day| words.day(day)).unwrap_or_default();
                vec![notice::recovered_from(lang, &day, &time_of_day(*at, lang))]
            }
            Self::MayBeCleared => vec![notice::may_be_cleared_remedy(lang).to_owned()],
        }
    }
}

#[derive(Properties, PartialEq)]
pub struct NoticeBoxProps {
    pub notice: Option<Notice>,
    pub desk: Desk,
}

/// Shows a notice until it is dismissed.
#[component]
pub fn NoticeBox(props: &NoticeBoxProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let shown = props.notice.as_ref().and_then(|notice| Some((notice, notice.title(&words)?)));
    let dismiss = {
        let desk = props.desk.clone();
        Callback::from(move |_: MouseEvent| desk.dismiss())
    };
    html! {
        <div class="notice-place" role="alert">
            if let Some((notice, title)) = shown {
                <div class="notice">
                    <Icon picture={Picture::Warning} />
                    <div class="notice-words">
                        <strong>{ title }</strong>
                        <Sentences sentences={notice.sentences(&words)} />
                        { remedy(notice, &props.desk, lang) }
                    </div>
                    <button type="button" class="tool" aria-label={parts::close(lang)} onclick={dismiss}>
                        <Icon picture={Picture::Close} />
                    </button>
                </div>
            }
        </div>
    }
}

/// What can be done about it at once.
fn remedy(notice: &Notice, desk: &Desk, lang: Lang) -> Html {
    let (words, id, act): (_, _, fn(&Desk, &PlanId)) = match notice {
        Notice::ChangedElsewhere(id) => (notice::load_that(lang), id, |desk, id| desk.reload(id)),
        Notice::KeptBoth { other, .. } => (notice::open_other(lang), other, |desk, id| desk.resume(id)),
        Notice::NotKept(NotKept::Damaged(id)) => {
            (notice::save_remains(lang), id, |desk, id| desk.save_remains(id))
        }
        _ => return html! {},
    };
    let (desk, id) = (desk.clone(), id.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        act(&desk, &id);
        desk.dismiss();
    });
    html! { <button type="button" class="button" {onclick}>{ words }</button> }
}

#[derive(Properties, PartialEq)]
struct SentencesProps {
    sentences: Vec<String>,
}

#[component]
fn Sentences(props: &SentencesProps) -> Html {
    let lang = use_words().lang;
    let (first, rest) = props.sentences.split_at(props.sentences.len().min(SHOWN));
    let item = |(at, sentence): (usize, &String)| html! { <li key={at}>{ sentence }</li> };
    html! {
        <>
            <ul class="notice-list">{ for first.iter().enumerate().map(item) }</ul>
            if !rest.is_empty() {
                <details class="disclosure">
                    <summary>{ parts::more(lang, &rest.len()) }</summary>
                    <ul class="notice-list">{ for rest.iter().enumerate().map(item) }</ul>
                </details>
            }
        </>
    }
}
