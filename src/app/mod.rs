//! The page: one store, a frame, one file per step, and the parts that the steps share. It draws what the engine
//! computed and what the plan records; it computes no figure and keeps no data of its own.
//!
//! # How to write a step
//!
//! Read [`steps`]' `alignment.rs`, which uses nearly everything. A step is a component `FooStep` in `steps/foo.rs`
//! (grown past 400 lines: `steps/foo/mod.rs`) that draws a [`parts::StepFrame`] with its sections inside. Frame,
//! title, purpose, findings and links come from there; the step brings its fields and `decided`: what the step
//! decided, in words and figures.
//!
//! - **Words**: `let words = use_words(); let lang = words.lang;` Every word is a message, in
//!   `text/messages/foo.rs`, in both languages: `foo::title(lang)`. Figures: `words.cash(x)` (plan's currency),
//!   `words.roi(option)`, `words.share(fraction)`, `words.figure(x)`, `words.calendar_month(month)`,
//!   `words.day(date)`; `&*words` is a `&dyn Locale`. What rows and kinds are
//!   called: `text::terms`.
//! - **Data**: `let Current { plan, evaluation, editor, .. } = use_current();` in the step and its sections,
//!   never in a row: it draws the component again on every edit. Figures come from `evaluation`.
//! - **Editing a field**: `editor.edit_field("mission", |plan| …)`; keystrokes with one key are undone together.
//!   Everything else that is one step of undo: `editor.edit(|plan| …)`. Undo, saving, figures follow.
//! - **Editing a list**: make a [`rows::RowEditor`] once per list: `RowEditor::new(&editor, "kpi", |plan|
//!   Some(&mut plan.kpis)).removing_by(Plan::remove_kpi)`; for the list of a row, `"costLine-T3"` and a closure
//!   that finds the row. It gives `setter` (callback of a field), `handle` for [`parts::RowTools`] and `adding` for
//!   [`parts::AddButton`], focus included.
//! - **Generic components cost**: each kind of value would compile the whole component again. Parts take what is the
//!   same for all kinds instead: [`parts::Options`] and [`parts::Ticks`] to choose from, [`rows::RowHandle`].
//! - **Rows are components** whose props are the row's own data (`kpi: Kpi`), the `RowEditor`, the `RowPlace` and
//!   figures as plain values. Equal props are not drawn again: that keeps 300 rows smooth. Make callbacks inside
//!   the row; callbacks as props of a row would differ each time. Lists that a row offers (goals to choose from)
//!   go in as `Rc<[…]>` made with `use_memo` from names and ids. Key every list by id.
//! - **Ids**: a row's element has `id={rows.element_id(id)}` and a field `id={rows.field_id(id, "baseline")}` with
//!   the field's key in the file, a field of the step its bare key (`id="mission"`): findings lead there
//!   (`findings::Place::field_id`), and the focus moves by them.
//! - **Layout**: `Section` > `DataTable` of `<tr>`s with `Cell label=…` for rows of a few fields; `Card` > `<div
//!   class="form">` for rows of many; `Disclosure` for what most will not need. Fields in tables take
//!   `labelling={Labelling::ByColumn}`. Only tokens of `styles/tokens.css`; a step's own rules go to
//!   `styles/steps/foo.css`.
//! - **Yew**: always a wrapper around what may be absent, keys on lists, no `Html::from_html_unchecked`.

mod autosave;
mod by_reference;
mod currencies;
pub mod current;
mod desk;

mod drop_target;
pub mod earlier;
pub mod editor;
mod engine;
mod exchange;
pub mod history;
mod last_words;
pub mod library;
mod new_release;
mod notice;
pub mod outcome;
pub mod overview;
pub mod parts;
mod plan_document;
mod range_offers;
pub mod route;
pub mod rows;
mod sampled;
mod shell;
pub mod simulating;
mod start;
pub mod steps;
pub mod store;
mod windows;
pub mod words;

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::locale::BrowserLocale;
use crate::browser::{address, arrivals, document, focus, keyboard};
use crate::file::is_link;
use crate::text::messages::app;
use crate::text::{Lang, Locale};
use autosave::use_autosave;
use by_reference::ByReference;
use current::Current;
use desk::Desk;
use drop_target::DropTarget;
use editor::Editor;
use exchange::{Exchange, Here};
pub use last_words::last_words;
use new_release::NewRelease;
use parts::Waiting;
use route::{Route, use_route};
use shell::{Command, ShellProps, Travel};
use start::Start;
use store::{Action, Saving, Store};
use windows::use_other_windows;
use words::Words;

/// The whole page.
#[component]
pub fn App() -> Html {
    let store = use_reducer(Store::arriving);
    let route = use_route();
    let flush = use_autosave(&store);
    let desk = Desk::new(store.dispatcher(), flush);
    let open = store.open.as_ref();
    let currency = open.map(|open| open.plan.settings.currency.clone()).unwrap_or_default();
    let words = use_words_of(store.lang, currency);

    let travel = open.map_or_else(Travel::default, |open| Travel {
        undo: open.history.undo_place(),
        redo: open.history.redo_place(),
    });
    let sharing = use_state_eq(|| false);
    let on_shared = {
        let share = sharing.setter();
        Callback::from(move |()| share.set(false))
    };
    let here = open.map(|open| Here {
        plan: ByReference(Rc::clone(&open.plan)),
        evaluation: ByReference(Rc::clone(&open.evaluation)),
        is_kept: !matches!(store.saving, Saving::NotSaved(_)),
    });
    let on_command = {
        let share = sharing.setter();
        let (dispatch, desk) = (store.dispatcher(), desk.clone());
        let open = open.map(|open| (Rc::clone(&open.plan), Rc::clone(&open.evaluation), open.engine));
        Callback::from(move |command| match (command, &open) {
            (Command::Speak(lang), _) => {
                library::prefer(|preferences| preferences.lang = Some(lang));
                dispatch.dispatch(Action::Speak(lang));
            }
            (Command::Undo, _) => go_along(travel.undo, || dispatch.dispatch(Action::Undo)),
            (Command::Redo, _) => go_along(travel.redo, || dispatch.dispatch(Action::Redo)),
            (Command::SaveFile, Some((plan, evaluation, engine))) => {
                desk.save_file(plan, evaluation, *engine);
            }
            (Command::Share, _) => share.set(true),
            (Command::SaveFile, None) => {}
        })
    };
    use_chords(on_command.clone());
    use_last_plan(&store, &desk, route);
    use_other_windows(&store, &desk);
    let on_drawn = use_arrival();
    use_arrivals(&desk);
    use_document(&words, open.map(|open| open.plan.name.clone()), route);

    let page = if let (Some(_), Route::Overview | Route::Step(_)) = (&store.last, route) {
        html! { <main class="shell-main"><Waiting /></main> }
    } else if let (Some(open), Route::Overview | Route::Step(_)) = (open, route) {
        let current = Current {
            plan: Rc::clone(&open.plan),
            evaluation: Rc::clone(&open.evaluation),
            editor: Editor::new(store.dispatcher()),
            engine: open.engine,
        };
        (open.engine.shell)(ShellProps {
            current,
            travel,
            saving: store.saving.clone(),
            notice: store.notice.clone(),
            desk: desk.clone(),
            route,
            on_command,
            on_drawn,
        })
    } else {
        html! {
            <Start library={Rc::clone(&store.library)} unkept={unkept(&store)} saving={store.saving.clone()}
                notice={store.notice.clone()} desk={desk.clone()} {on_command} {on_drawn} />
        }
    };
    html! {
        <ContextProvider<Words> context={words}>
            <NewRelease saving={store.open.as_ref().map(|_| store.saving.clone())} desk={desk.clone()} />
            <DropTarget desk={desk.clone()}>{ page }</DropTarget>
            <Exchange asking={store.asking.clone()} sharing={*sharing} {on_shared} {here} {desk} />
        </ContextProvider<Words>>
    }
}

/// The name of the open plan where the list of plans lacks it, or has it only as it was: storage is blocked or full.
fn unkept(store: &Store) -> Option<AttrValue> {
    let open = store.open.as_ref()?;
    let kept = store.library.iter().any(|listed| listed.id == open.plan.id);
    let is_kept = kept && !matches!(store.saving, Saving::NotSaved(_));
    (!is_kept).then(|| open.plan.name.clone().into())
}

/// Takes up the plan that was open when the reader left, once they are at a place of it.
#[hook]
fn use_last_plan(store: &UseReducerHandle<Store>, desk: &Desk, route: Route) {
    let last = store.last.clone().filter(|_| route != Route::Start);
    let desk = desk.clone();
    use_effect_with(last, move |last| {
        if let Some(id) = last {
            desk.reload(id);
        }
    });
}

/// Opens what comes from outside of the page: links that carry a plan, what is pasted, files that the system hands over.
#[hook]
fn use_arrivals(desk: &Desk) {
    let desk = desk.clone();
    use_effect_with((), move |()| {
        let follow = {
            let desk = desk.clone();
            move || {
                let fragment = address::fragment();
                if is_link(&fragment) {
                    // Loading the page again is not to open it again.
                    address::replace(&Route::Start.href()[1..]);
                    desk.open_link(fragment);
                }
            }
        };
        follow();
        let links = address::on_change(follow);
        let pasting = {
            let desk = desk.clone();
            arrivals::on_paste(move |pasted| match pasted {
                arrivals::Pasted::File(file) => {
                    desk.open_file(file);
                    true
                }
                arrivals::Pasted::Text(text) => desk.open_text(text),
            })
        };
        arrivals::on_launch(move |file| desk.open_file(file));
        move || drop((links, pasting))
    });
}

/// The locale is made once per language: its formatters are costly.
#[hook]
fn use_words_of(lang: Lang, currency: String) -> Words {
    let locale = use_memo(lang, |lang| BrowserLocale::new(*lang));
    Words::new(locale as Rc<dyn Locale>, &currency)
}

/// A new place is read from its heading on; the first one is where the reader came in.
#[hook]
fn use_arrival() -> Callback<()> {
    let first = use_mut_ref(|| true);
    use_callback((), move |(), ()| {
        if !first.replace(false) {
            focus::on_arrival("place");
        }
    })
}

/// Undo shows what it changed: it leads to where the edit was made.
fn go_along(place: Option<Route>, travel: impl FnOnce()) {
    if let Some(place) = place {
        travel();
        if place != Route::current() {
            place.go();
        }
    }
}

/// Answers the keys of undo, redo and save.
#[hook]
fn use_chords(on_command: Callback<Command>) {
    // The listener lives as long as the page and asks for the newest answer.
    let newest = use_mut_ref(|| on_command.clone());
    newest.replace(on_command);
    use_effect_with((), move |()| {
        let listener = keyboard::on_chord(move |chord| {
            let answer = newest.borrow().clone();
            answer.emit(match chord {
                keyboard::Chord::Undo => Command::Undo,
                keyboard::Chord::Redo => Command::Redo,
                keyboard::Chord::Save => Command::SaveFile,
            });
        });
        move || drop(listener)
    });
}

/// Title and language of the document.
#[hook]
fn use_document(words: &Words, plan: Option<String>, route: Route) {
    use_effect_with((words.lang, plan, route), |(lang, plan, route)| {
        document::set_lang(*lang);
        let name = plan.as_deref().map(str::trim).filter(|name| !name.is_empty() && *route != Route::Start);
        let parts = [Some(route.name(*lang)), name, Some(app::product(*lang))];
        document::set_title(&parts.into_iter().flatten().collect::<Vec<_>>().join(" · "));
    });
}
