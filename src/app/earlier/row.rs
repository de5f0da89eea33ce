//! One earlier state: when and why it was kept, what differs from now, and what can be done with it.

use yew::platform::spawn_local;
use yew::prelude::*;

use super::compared::Compared;
use super::shelf::{self, Shelved};
use crate::app::desk::Desk;
use crate::app::engine::Engine;
use crate::app::library;
use crate::app::parts::{Icon, Picture};
use crate::app::words::use_words;
use crate::evaluation::Evaluation;
use crate::keeping::Kind;
use crate::plan::Plan;
use crate::text::Lang;
use crate::text::messages::{earlier, start};

#[derive(Properties, PartialEq)]
pub struct StateRowProps {
    pub shelved: Shelved,
    pub desk: Desk,
    pub on_change: Callback<()>,
    pub on_done: Callback<()>,
}

/// What is known of the state once it is looked at.
#[derive(Clone, PartialEq)]
pub enum Look {
    Folded,
    Damaged,
    At(Box<[(Plan, Evaluation); 2]>),
}

#[component]
pub fn StateRow(props: &StateRowProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let look = use_state(|| Look::Folded);
    let Shelved { plan: id, state, label, size, key } = &props.shelved;
    let moment = words.moment(state.at);
    let why = if label.is_empty() { why(state.kind, lang).to_owned() } else { label.clone() };
    let kilobytes = words.number((*size as f64 / 1000.0).max(0.1), 1);

    let toggle = {
        let (id, key, set) = (id.clone(), key.clone(), look.setter());
        let folded = *look == Look::Folded;
        Callback::from(move |_: MouseEvent| {
            if !folded {
                return set.set(Look::Folded);
            }
            let (id, key, set) = (id.clone(), key.clone(), set.clone());
            spawn_local(async move {
                let Ok(engine) = Engine::fetch().await else { return };
                let then = shelf::plan_of(&key, engine);
                let now = library::load(&id, engine).ok().map(|kept| kept.plan);
                let with_figures = |plan: Plan| {
                    let evaluation = (engine.evaluate)(&plan);
                    (plan, evaluation)
                };
                set.set(match then.zip(now) {
                    Some((then, now)) => Look::At(Box::new([with_figures(then), with_figures(now)])),
                    None => Look::Damaged,
                });
            });
        })
    };
    let delete = {
        let (key, on_change) = (key.clone(), props.on_change.clone());
        Callback::from(move |_: MouseEvent| {
            // Where it cannot be removed it stays listed.
            let _ = shelf::forget(&key);
            on_change.emit(());
        })
    };
    let act = |act: fn(&Desk, &Shelved, Plan, Lang)| {
        let (desk, shelved, look, on_done) =
            (props.desk.clone(), props.shelved.clone(), look.clone(), props.on_done.clone());
        Callback::from(move |_: MouseEvent| {
            if let Look::At(compared) = &*look {
                act(&desk, &shelved, compared[0].0.clone(), lang);
                on_done.emit(());
            }
        })
    };
    let restore = act(|desk, shelved, plan, _| desk.restore(&shelved.plan, plan, shelved.state.at));
    let beside = act(|desk, _, plan, lang| desk.open_state(plan, lang));
    let download = {
        let (desk, look) = (props.desk.clone(), look.clone());
        Callback::from(move |_: MouseEvent| {
            if let Look::At(compared) = &*look {
                let (plan, evaluation) = compared[0].clone();
                desk.download(plan, evaluation);
            }
        })
    };
    html! {
        <li class="state">
            <button type="button" class="state-head" aria-expanded={(*look != Look::Folded).to_string()} onclick={toggle}>
                <span class="state-moment">{ &moment }</span>
                <span class="state-why">{ why }</span>
                <span class="state-size">{ earlier::size(lang, &kilobytes) }</span>
            </button>
            <div>
                if let Look::At(compared) = &*look {
                    <Compared compared={compared.clone()} />
                    <div class="state-actions">
                        <button type="button" class="button button-main" onclick={restore}>{ earlier::restore(lang) }</button>
                        <button type="button" class="button" onclick={beside}>{ earlier::open_beside(lang) }</button>
                        <button type="button" class="button" onclick={download}>
                            <Icon picture={Picture::Download} /><span>{ earlier::download(lang) }</span>
                        </button>
                        <button type="button" class="button" aria-label={start::delete(lang, &moment)} onclick={delete.clone()}>
                            { earlier::delete(lang) }
                        </button>
                    </div>
                } else if *look == Look::Damaged {
                    <p>{ earlier::state_damaged(lang) }</p>
                    <div class="state-actions">
                        <button type="button" class="button" onclick={delete}>{ earlier::delete(lang) }</button>
                    </div>
                }
            </div>
        </li>
    }
}

fn why(kind: Kind, lang: Lang) -> &'static str {
    match kind {
        Kind::Automatic => earlier::automatic(lang),
        Kind::Named => earlier::named(lang),
        Kind::BeforeFile => earlier::before_file(lang),
        Kind::BeforeMerge => earlier::before_merge(lang),
        Kind::BeforeSheet => earlier::before_sheet(lang),
        Kind::BeforeRestore => earlier::before_restore(lang),
        Kind::BeforeUpgrade => earlier::before_upgrade(lang),
        Kind::Approved => earlier::approved(lang),
    }
}
