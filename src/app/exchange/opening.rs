//! A plan from elsewhere before it takes a place here: what it holds, what would change, and what to do with it.

use std::rc::Rc;

use yew::prelude::*;

use super::Here;
use super::facts::{FactsTable, facts, moment};
use super::merging::MergeForm;
use super::unkept::Unkept;
use crate::app::by_reference::ByReference;
use crate::app::desk::{Desk, Over};
use crate::app::engine::Engine;
use crate::app::library;
use crate::app::words::{Words, use_words};
use crate::browser::clock;
use crate::file::Opened;
use crate::plan::Plan;
use crate::report::changed_parts;
use crate::text::messages::{opening as say, parts};
use crate::text::terms;

#[derive(Properties, PartialEq)]
pub struct OpeningProps {
    pub opened: ByReference<Opened>,
    pub here: Option<Here>,
    pub engine: ByReference<Engine>,
    pub desk: Desk,
}

/// The plan that is in the way.
#[derive(Clone)]
struct Standing {
    plan: Rc<Plan>,
    over: Over,
    saved: String,
}

impl Standing {
    /// The plan of the same id, open or kept, or else the one that is open.
    fn find(opened: &Opened, here: Option<&Here>, engine: Engine, words: &Words) -> Option<Self> {
        let id = &opened.plan.id;
        let open = here.map(|here| Rc::clone(&here.plan.0));
        if open.as_ref().is_none_or(|open| open.id != *id)
            && let Ok(kept) = library::load(id, engine)
        {
            let saved = words.moment(kept.saved_at);
            return Some(Self { plan: Rc::new(kept.plan), over: Over::Kept, saved });
        }
        open.map(|plan| Self { plan, over: Over::Open, saved: words.moment(clock::now()) })
    }
}

#[component]
pub fn Opening(props: &OpeningProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let merging = use_state_eq(|| false);
    let OpeningProps { opened, here, engine, desk } = props;
    let engine: Engine = **engine;
    let standing = use_memo(opened.clone(), |opened| Standing::find(opened, here.as_ref(), engine, &words));
    let evaluation = use_memo(opened.clone(), |opened| (engine.evaluate)(&opened.plan));
    let plan = &opened.plan;
    let name = terms::named(&plan.name, lang);
    let file = facts(plan, &evaluation, moment(opened.saved_at.as_deref(), &words), &words);
    let beside = {
        let (desk, opened) = (desk.clone(), Rc::clone(&opened.0));
        Callback::from(move |_: MouseEvent| desk.open_beside(&opened, lang))
    };
    let cancel = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| desk.dismiss())
    };
    let Some(standing) = &*standing else {
        // What is kept under this id cannot be read: it is not replaced unseen.
        return html! {
            <div class="exchange">
                <FactsTable {file} here={None} />
                <div class="dialog-buttons">
                    <button type="button" class="button" onclick={cancel}>{ parts::cancel(lang) }</button>
                    <button type="button" class="button button-main" onclick={beside}>{ say::beside(lang) }</button>
                </div>
            </div>
        };
    };
    let Standing { plan: there, over, saved } = standing;
    let same = there.id == plan.id;
    if *merging {
        let on_back = {
            let merging = merging.setter();
            Callback::from(move |()| merging.set(false))
        };
        return html! {
            <MergeForm ours={ByReference(Rc::clone(there))} opened={opened.clone()} over={*over} desk={desk.clone()} {on_back} />
        };
    }
    let standing_name = terms::named(&there.name, lang);
    let there_evaluation = (engine.evaluate)(there);
    let here_facts = facts(there, &there_evaluation, saved.clone(), &words);
    let replace = {
        let (desk, opened, there, over) = (desk.clone(), Rc::clone(&opened.0), Rc::clone(there), *over);
        Callback::from(move |_: MouseEvent| {
            let plan = Plan { id: there.id.clone(), ..opened.plan.clone() };
            desk.put_over(plan, &opened, over);
        })
    };
    let merge = {
        let merging = merging.setter();
        Callback::from(move |_: MouseEvent| merging.set(true))
    };
    let unkept = here.clone().filter(|here| !here.is_kept);
    let item = |(at, text): (usize, String)| html! { <li key={at}>{ text }</li> };
    let notes = opened.notes.iter().map(|note| note.text(&*words));
    let differences =
        opened.results.as_ref().map(|saved| (engine.compare)(saved, &evaluation)).unwrap_or_default();
    let notes: Vec<String> =
        notes.chain(differences.iter().take(5).map(|difference| difference.text(&*words, plan))).collect();
    html! {
        <div class="exchange">
            <p>
                {
                    if same {
                        say::same_plan(lang, &standing_name)
                    } else {
                        say::other_plan(lang, &name, &standing_name)
                    }
                }
            </p>
            if let Some(here) = unkept {
                <Unkept {here} engine={props.engine.clone()} desk={desk.clone()} />
            }
            <FactsTable {file} here={Some(here_facts)} />
            if same {
                <section>
                    <h3>{ say::changes(lang) }</h3>
                    <ul class="exchange-list">{ for changed_parts(there, plan, lang).into_iter().enumerate().map(item) }</ul>
                </section>
            }
            if !notes.is_empty() {
                <section>
                    <h3>{ say::notes(lang) }</h3>
                    <ul class="exchange-list">{ for notes.into_iter().enumerate().map(item) }</ul>
                </section>
            }
            <div class="dialog-buttons">
                <button type="button" class="button" onclick={cancel}>{ parts::cancel(lang) }</button>
                <button type="button" class="button" onclick={replace}>{ say::replace(lang) }</button>
                <button type="button" class="button" onclick={merge}>{ say::merge(lang) }</button>
                <button type="button" class="button button-main" onclick={beside}>{ say::beside(lang) }</button>
            </div>
        </div>
    }
}
