//! Says when a new release of the page is ready, and goes over to it when the reader wishes, never before.

use yew::prelude::*;

use super::desk::Desk;
use super::parts::{Icon, Picture};
use super::store::Saving;
use super::words::use_words;
use crate::browser::{idle, offline};
use crate::text::messages::{notice, parts};

/// How far the new release is.
#[derive(Clone, Copy, PartialEq)]
enum Release {
    Same,
    Ready,
    /// The reader wishes it: as soon as their plan is safe.
    Wanted,
}

#[derive(Properties, PartialEq)]
pub struct NewReleaseProps {
    /// Of the open plan; `None` where no plan is open.
    pub saving: Option<Saving>,
    pub desk: Desk,
}

/// Keeps the page for times without a network, and tells of a newer one.
#[component]
pub fn NewRelease(props: &NewReleaseProps) -> Html {
    let lang = use_words().lang;
    let release = use_state_eq(|| Release::Same);
    {
        let set = release.setter();
        use_effect_with((), move |()| {
            // What is to be kept is a download of its own: after all that the reader waits for.
            idle::later(move || offline::keep(move || set.set(Release::Ready)));
        });
    }
    {
        let safe = matches!(props.saving, None | Some(Saving::Saved { .. }));
        use_effect_with(*release == Release::Wanted && safe, |go| {
            if *go {
                offline::take_over();
            }
        });
    }
    let use_it = {
        let (set, desk) = (release.setter(), props.desk.clone());
        Callback::from(move |_: MouseEvent| {
            desk.save_now();
            set.set(Release::Wanted);
        })
    };
    let later = {
        let set = release.setter();
        Callback::from(move |_: MouseEvent| set.set(Release::Same))
    };
    let at_risk = matches!(props.saving, Some(Saving::NotSaved(_)));
    html! {
        <div class="release-place" role="status">
            if *release != Release::Same {
                <div class="notice release">
                    <Icon picture={Picture::Download} />
                    <div class="notice-words">
                        <strong>{ notice::new_release(lang) }</strong>
                        <p>{ if at_risk { notice::new_release_unsaved(lang) } else { notice::new_release_how(lang) } }</p>
                        if !at_risk {
                            <button type="button" class="button" onclick={use_it}>{ notice::use_release(lang) }</button>
                        }
                    </div>
                    <button type="button" class="tool" aria-label={parts::close(lang)} onclick={later}>
                        <Icon picture={Picture::Close} />
                    </button>
                </div>
            }
        </div>
    }
}
