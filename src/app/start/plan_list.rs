//! The plans of this browser, the one worked at last first.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::desk::Desk;
use crate::app::earlier::EarlierButton;
use crate::app::library::Listed;
use crate::app::parts::{Dialog, Icon, Picture, TextField};
use crate::app::words::use_words;
use crate::browser::{clock, focus};
use crate::text::messages::{parts, start};
use crate::text::terms;

#[derive(Properties, PartialEq)]
pub struct PlanListProps {
    pub library: Rc<[Listed]>,
    pub desk: Desk,
}

#[component]
pub fn PlanList(props: &PlanListProps) -> Html {
    let lang = use_words().lang;
    html! {
        <section class="section" aria-labelledby="plans" hidden={props.library.is_empty()}>
            <h2 id="plans" class="section-title">{ start::plans(lang) }</h2>
            <ul class="plans">
                { for props.library.iter().enumerate().map(|(at, listed)| html! {
                    <li key={listed.id.to_string()}>
                        <PlanItem listed={listed.clone()} desk={props.desk.clone()}
                            beside={beside(&props.library, at)} />
                    </li>
                }) }
            </ul>
        </section>
    }
}

/// The id of a plan's button.
fn element_id(listed: &Listed) -> String {
    format!("plan-{}", listed.id)
}

/// Where the focus goes when a plan is deleted: to its neighbour, or to the heading of the page.
fn beside(library: &[Listed], at: usize) -> AttrValue {
    let neighbour = library.get(at + 1).or_else(|| library.get(at.checked_sub(1)?));
    neighbour.map_or(AttrValue::Static("place"), |listed| element_id(listed).into())
}

#[derive(Properties, PartialEq)]
struct PlanItemProps {
    listed: Listed,
    desk: Desk,
    beside: AttrValue,
}

/// What is asked about a plan.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asking {
    Nothing,
    Name,
    Deletion,
}

#[component]
fn PlanItem(props: &PlanItemProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let asking = use_state_eq(|| Asking::Nothing);
    let (listed, desk) = (&props.listed, &props.desk);
    let name = terms::named(&listed.name, lang).to_owned();
    let day = clock::day_of(listed.saved_at).map(|day| words.day(day)).unwrap_or_default();
    let saved = start::saved(lang, &day, &clock::time_of_day(listed.saved_at, lang));

    let act = |act: fn(&Desk, &Listed)| {
        let (desk, listed) = (desk.clone(), listed.clone());
        Callback::from(move |_: MouseEvent| act(&desk, &listed))
    };
    let ask = |question: Asking| {
        let set = asking.setter();
        Callback::from(move |_: MouseEvent| set.set(question))
    };
    let duplicate = {
        let (desk, id) = (desk.clone(), listed.id.clone());
        Callback::from(move |_: MouseEvent| desk.duplicate(&id, lang))
    };
    let close = {
        let set = asking.setter();
        Callback::from(move |()| set.set(Asking::Nothing))
    };
    let rename = {
        let (desk, id, close) = (desk.clone(), listed.id.clone(), close.clone());
        Callback::from(move |name: String| {
            close.emit(());
            desk.rename(&id, name);
        })
    };
    let delete = {
        let (desk, id, close) = (desk.clone(), listed.id.clone(), close.clone());
        let beside = props.beside.clone();
        Callback::from(move |_: MouseEvent| {
            close.emit(());
            desk.delete(&id);
            focus::on(beside.as_str());
        })
    };
    html! {
        <div class="plan">
            <button type="button" class="plan-open" id={element_id(listed)} onclick={act(|desk, listed| desk.resume(&listed.id))}>
                <span class="plan-name">{ &name }</span>
                <span class="plan-saved">{ saved }</span>
            </button>
            <div class="row-tools">
                <button type="button" class="tool" aria-label={start::rename(lang, &name)}
                    title={start::rename(lang, &name)} onclick={ask(Asking::Name)}>
                    <Icon picture={Picture::Pen} />
                </button>
                <button type="button" class="tool" aria-label={parts::duplicate(lang, &name)}
                    title={parts::duplicate(lang, &name)} onclick={duplicate}>
                    <Icon picture={Picture::Copy} />
                </button>
                <EarlierButton id={listed.id.clone()} name={listed.name.clone()} desk={desk.clone()} />
                <button type="button" class="tool tool-remove" aria-label={start::delete(lang, &name)}
                    title={start::delete(lang, &name)} onclick={ask(Asking::Deletion)}>
                    <Icon picture={Picture::Remove} />
                </button>
            </div>
            <Dialog open={*asking == Asking::Name} title={start::rename(lang, &name)} on_close={close.clone()}>
                <NameForm name={listed.name.clone()} on_done={rename} />
            </Dialog>
            <Dialog open={*asking == Asking::Deletion} title={start::delete(lang, &name)}
                on_close={close.clone()}>
                <p>{ start::delete_warning(lang) }</p>
                <div class="dialog-buttons">
                    <button type="button" class="button" onclick={close.reform(|_: MouseEvent| ())}>
                        { parts::cancel(lang) }
                    </button>
                    <button type="button" class="button button-danger" onclick={delete}>
                        { start::delete_now(lang) }
                    </button>
                </div>
            </Dialog>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct NameFormProps {
    name: String,
    on_done: Callback<String>,
}

#[component]
fn NameForm(props: &NameFormProps) -> Html {
    let lang = use_words().lang;
    let name = use_state_eq(|| props.name.clone());
    let on_change = {
        let set = name.setter();
        Callback::from(move |name| set.set(name))
    };
    let onsubmit = {
        let (name, on_done) = (name.clone(), props.on_done.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            on_done.emit((*name).clone());
        })
    };
    html! {
        <form class="dialog-body" {onsubmit}>
            <TextField label={start::name(lang)} value={(*name).clone()} {on_change} />
            <div class="dialog-buttons">
                <button type="submit" class="button button-main">{ start::rename_now(lang) }</button>
            </div>
        </form>
    }
}
