//! The earlier states of a plan: listed, and one can be kept by hand. Below them what was set aside as damaged, and how
//! much of the browser's room is taken.

use yew::platform::spawn_local;
use yew::prelude::*;

use super::room::Room;
use super::row::StateRow;
use super::shelf::{self, Shelved};
use crate::app::desk::Desk;
use crate::app::engine::Engine;
use crate::app::library;
use crate::app::parts::{Icon, Picture, TextField};
use crate::app::words::use_words;
use crate::keeping::Kind;
use crate::plan::PlanId;
use crate::text::messages::{app, earlier};

#[derive(Properties, PartialEq)]
pub struct EarlierStatesProps {
    pub id: PlanId,
    pub desk: Desk,
    /// Another state or plan is open now.
    pub on_done: Callback<()>,
}

#[component]
pub fn EarlierStates(props: &EarlierStatesProps) -> Html {
    let lang = use_words().lang;
    let engine = use_state(|| None::<Engine>);
    let changes = use_state_eq(|| 0_u32);
    let name = use_state_eq(String::new);
    let full = use_state_eq(|| false);
    {
        let (set, desk) = (engine.setter(), props.desk.clone());
        use_effect_with((), move |()| {
            // What is compared and kept is what is in the page now.
            desk.save_now();
            spawn_local(async move { set.set(Engine::fetch().await.ok()) });
        });
    }
    let states = use_memo((props.id.clone(), *changes), |(id, _)| shelf::of(id).unwrap_or_default());
    let aside = use_memo((props.id.clone(), *changes), |(id, _)| shelf::aside(id).unwrap_or_default());
    let on_change = {
        let changes = changes.clone();
        Callback::from(move |()| changes.set(*changes + 1))
    };
    let set_name = {
        let set = name.setter();
        Callback::from(move |text| set.set(text))
    };
    let onsubmit = {
        let (id, name, full) = (props.id.clone(), name.clone(), full.setter());
        let (engine, on_change) = (*engine, on_change.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(engine) = engine else { return };
            let Ok(kept) = library::load(&id, engine) else { return };
            full.set(shelf::keep(&kept.plan, Kind::Named, &name, engine).is_err());
            name.set(String::new());
            on_change.emit(());
        })
    };
    let row = |shelved: &Shelved| {
        html! {
            <StateRow key={shelved.key.clone()} shelved={shelved.clone()} desk={props.desk.clone()}
                on_change={on_change.clone()} on_done={props.on_done.clone()} />
        }
    };
    html! {
        <div class="earlier">
            <p class="muted">{ earlier::intro(lang) }</p>
            <form class="earlier-keep" {onsubmit}>
                <TextField label={earlier::name(lang)} value={(*name).clone()} on_change={set_name} />
                <button type="submit" class="button" aria-disabled={engine.is_none().then_some("true")}>
                    { earlier::keep(lang) }
                </button>
            </form>
            <div role="status">
                if *full {
                    <p>{ app::full(lang) }</p>
                }
            </div>
            if states.is_empty() {
                <p>{ earlier::none(lang) }</p>
            } else {
                <ul class="states">{ for states.iter().map(row) }</ul>
            }
            <div>
                if !aside.is_empty() {
                    <h3 class="chart-title">{ earlier::aside(lang) }</h3>
                    <p class="muted">{ earlier::aside_how(lang) }</p>
                    <ul class="states">
                        { for aside.iter().map(|key| html! {
                            <li key={key.clone()} class="state">
                                { damaged(key, lang, &props.desk, &on_change) }
                            </li>
                        }) }
                    </ul>
                }
            </div>
            <Room changes={*changes} />
        </div>
    }
}

/// What is left of a damaged entry: to be had as a file, and to be thrown away.
fn damaged(key: &str, lang: crate::text::Lang, desk: &Desk, on_change: &Callback<()>) -> Html {
    let save = {
        let (key, desk) = (key.to_owned(), desk.clone());
        Callback::from(move |_: MouseEvent| {
            desk.save_text(earlier::damaged_file(lang), &shelf::remains(&key).unwrap_or_default());
        })
    };
    let delete = {
        let (key, on_change) = (key.to_owned(), on_change.clone());
        Callback::from(move |_: MouseEvent| {
            // Where it cannot be removed it stays listed.
            let _ = shelf::forget(&key);
            on_change.emit(());
        })
    };
    html! {
        <div class="state-actions">
            <button type="button" class="button" onclick={save}>
                <Icon picture={Picture::Download} /><span>{ earlier::save_damaged(lang) }</span>
            </button>
            <button type="button" class="button" onclick={delete}>{ earlier::delete_damaged(lang) }</button>
        </div>
    }
}
