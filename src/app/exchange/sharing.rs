//! The open plan for others: a link, a file, tables and a calendar.

use yew::platform::spawn_local;
use yew::prelude::*;

use super::Here;
use crate::app::by_reference::ByReference;
use crate::app::desk::{Desk, file_name, file_name_as};
use crate::app::engine::Engine;
use crate::app::notice::Notice;
use crate::app::parts::{Icon, Picture};
use crate::app::words::use_words;
use crate::browser::{clock, files, sharing};
use crate::file::{LONG_LINK, LONGEST_LINK, MIME_TYPE, VERY_LONG_LINK, link_fragment};
use crate::report::{
    CALENDAR_TYPE, CSV_TYPE, goals_csv, projection_csv, task_calendar, tasks_with_and_without_day,
};
use crate::text::messages::{app, sharing as say};
use crate::text::terms;

#[derive(Properties, PartialEq)]
pub struct SharingProps {
    pub here: Here,
    pub engine: ByReference<Engine>,
    pub desk: Desk,
}

/// Whether the link went to the clipboard.
#[derive(Clone, Copy, PartialEq)]
enum Copying {
    Asked(bool),
    NotYet,
}

#[component]
pub fn Sharing(props: &SharingProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let SharingProps { here, engine, desk } = props;
    let engine: Engine = **engine;
    let copying = use_state_eq(|| Copying::NotYet);
    let link = use_memo(here.plan.clone(), |plan| format!("{}#{}", sharing::address(), link_fragment(plan)));
    // What can be shared is made now: the browser takes it only while the press of the button lasts.
    let shareable = use_memo(here.clone(), |here| {
        let text = (engine.export)(&here.plan, &here.evaluation, &clock::now_iso());
        let name = file_name(&here.plan.name);
        // Some browsers hand on texts, but no files of data.
        sharing::shareable(&name, MIME_TYPE, &text)
            .or_else(|| sharing::shareable(&format!("{name}.txt"), "text/plain", &text))
    });
    let copy = {
        let (link, copying) = (link.clone(), copying.setter());
        Callback::from(move |_: MouseEvent| {
            let (link, copying) = (link.clone(), copying.clone());
            spawn_local(async move { copying.set(Copying::Asked(sharing::copy(&link).await)) });
        })
    };
    let save = {
        let (desk, here) = (desk.clone(), here.clone());
        Callback::from(move |_: MouseEvent| desk.save_file(&here.plan, &here.evaluation, engine))
    };
    let send = {
        let shareable = shareable.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(data) = &*shareable {
                sharing::share(data);
            }
        })
    };
    let download = |kind: Kind| {
        let (desk, here) = (desk.clone(), here.clone());
        Callback::from(move |_: MouseEvent| {
            let (plan, evaluation) = (&here.plan, &here.evaluation);
            let called = terms::named(&plan.name, lang);
            let (name, ending, mime, text) = match kind {
                Kind::Projection => (
                    say::projection_name(lang, &called),
                    "csv",
                    CSV_TYPE,
                    projection_csv(plan, evaluation, lang),
                ),
                Kind::Goals => {
                    (say::goals_name(lang, &called), "csv", CSV_TYPE, goals_csv(plan, evaluation, lang))
                }
                Kind::Tasks => {
                    let text = task_calendar(plan, &clock::now_iso(), lang);
                    (say::tasks_name(lang, &called), "ics", CALENDAR_TYPE, text)
                }
            };
            if files::download(&file_name_as(&name, ending), mime, &text).is_err() {
                desk.tell(Notice::NotDownloaded);
            }
        })
    };
    let letters = link.len();
    let warning = if letters > LONGEST_LINK {
        Some(say::too_long(lang))
    } else if letters > VERY_LONG_LINK {
        Some(say::very_long(lang))
    } else {
        (letters > LONG_LINK).then(|| say::long(lang))
    };
    let (with_day, without_day) = tasks_with_and_without_day(&here.plan);
    html! {
        <div class="exchange">
            <section>
                <h3>{ say::link(lang) }</h3>
                <p class="muted">{ say::link_how(lang) }</p>
                <label class="field">
                    <span class="field-label">{ say::address(lang) }</span>
                    <input type="text" readonly=true value={(*link).clone()} aria-describedby="link-length" />
                </label>
                <p id="link-length">
                    { say::length(lang, &words.number(letters as f64, 0)) }
                    if let Some(warning) = warning {
                        { " · " }<strong>{ warning }</strong>
                    }
                </p>
                <div class="exchange-tools">
                    <button type="button" class="button button-main" onclick={copy}>
                        <Icon picture={Picture::Copy} /><span>{ say::copy(lang) }</span>
                    </button>
                    <span role="status">
                        {
                            match *copying {
                                Copying::NotYet => "",
                                Copying::Asked(true) => say::copied(lang),
                                Copying::Asked(false) => say::not_copied(lang),
                            }
                        }
                    </span>
                </div>
            </section>
            <section>
                <h3>{ say::file(lang) }</h3>
                <p class="muted">{ say::file_how(lang) }</p>
                <div class="exchange-tools">
                    <button type="button" class="button" onclick={save}>
                        <Icon picture={Picture::Download} /><span>{ app::save_file(lang) }</span>
                    </button>
                    if shareable.is_some() {
                        <button type="button" class="button" onclick={send}>{ say::send(lang) }</button>
                    }
                </div>
            </section>
            <section>
                <h3>{ say::tables(lang) }</h3>
                <div class="exchange-tools">
                    <button type="button" class="button" onclick={download(Kind::Projection)}>{ say::projection(lang) }</button>
                    <button type="button" class="button" onclick={download(Kind::Goals)}>{ say::goals(lang) }</button>
                    if with_day > 0 {
                        <button type="button" class="button" onclick={download(Kind::Tasks)}>{ say::tasks(lang) }</button>
                    }
                </div>
                if without_day > 0 {
                    <p class="muted">{ say::tasks_without_day(lang, &without_day) }</p>
                }
            </section>
        </div>
    }
}

#[derive(Clone, Copy)]
enum Kind {
    Projection,
    Goals,
    Tasks,
}
