//! The document as each reader will get it, and the way to paper. It is written anew once typing pauses, and waits a
//! little for the simulation of what was typed.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use crate::app::current::use_current;
use crate::app::parts::{Choice, Icon, Options, Picture, Section};
use crate::app::plan_document::{PlanDocument, Source, Sureness};
use crate::app::sampled::use_robustness;
use crate::app::simulating::{Extent, Simulated, use_simulated};
use crate::app::words::use_words;
use crate::browser::print;
use crate::report::Reader;
use crate::text::messages::launch;
use crate::text::terms;

/// How long typing pauses before the document is written anew, in milliseconds.
const PAUSE_MS: u32 = 400;
/// How long it waits for a simulation before it is written without one.
const PATIENCE_MS: u32 = 1_500;
/// How long its pictures take to appear.
const DRAWING_MS: u32 = 60;

#[component]
pub fn Preview() -> Html {
    let words = use_words();
    let lang = words.lang;
    let current = use_current();
    let reader = use_state_eq(Reader::default);
    let written = use_state_eq(|| None::<Source>);
    let printing = use_mut_ref(|| false);
    // A department that was removed has no document any more.
    let of = match &*reader {
        Reader::Department(id) if current.plan.department(id).is_none() => Reader::Management,
        reader => reader.clone(),
    };
    // A department's document says nothing of the whole plan's return.
    let extent = if of == Reader::Management { Extent::Scenarios } else { Extent::Plan };
    let (outcome, waits) = match use_simulated(extent).simulated {
        Simulated::Done(found) => (Some(found), false),
        Simulated::Working { .. } => (None, true),
        Simulated::Stopped => (None, false),
    };
    let sampled = use_robustness();
    let robustness = sampled.found.filter(|_| sampled.is_current);
    let sureness = Sureness { outcome, robustness };
    let source = Source::new(&current, sureness, words.clone(), of.clone());
    let is_written = written.as_ref() == Some(&source);
    {
        let write = written.setter();
        let wait = match &*written {
            Some(before) if before.is_for(&source) && waits => PATIENCE_MS,
            Some(before) if before.is_for(&source) => PAUSE_MS,
            _ => 0,
        };
        use_effect_with((source.clone(), waits), move |(source, _)| {
            let source = source.clone();
            let timeout = Timeout::new(wait, move || write.set(Some(source)));
            move || drop(timeout)
        });
    }
    {
        let printing = printing.clone();
        use_effect_with((*written).clone(), move |_| {
            if printing.replace(false) {
                Timeout::new(DRAWING_MS, print::print).forget();
            }
        });
    }
    let on_print = {
        let write = written.setter();
        Callback::from(move |_: MouseEvent| {
            if is_written {
                print::print();
            } else {
                printing.replace(true);
                write.set(Some(source.clone()));
            }
        })
    };
    let on_reader = {
        let set = reader.setter();
        Callback::from(move |reader| set.set(reader))
    };
    let departments = current.plan.scope.departments.iter().map(|department| {
        let name = terms::department(department, lang).to_owned();
        (Reader::Department(department.id.clone()), AttrValue::from(name))
    });
    let whole = (Reader::Management, AttrValue::Static(launch::whole_plan(lang)));
    let readers: Vec<(Reader, AttrValue)> = std::iter::once(whole).chain(departments).collect();
    html! {
        <Section title={launch::document(lang)} intro={launch::document_intro(lang)}>
            <div class="document-tools">
                <Choice id="reader" label={launch::reader(lang)} options={Options::new(&of, readers, on_reader)} />
                <button type="button" class="button button-main" onclick={on_print}>
                    <Icon picture={Picture::Print} />
                    <span>{ launch::print(lang) }</span>
                </button>
            </div>
            <div class="document-place">
                if let Some(source) = &*written {
                    <PlanDocument source={source.clone()} />
                } else {
                    <p class="muted">{ launch::preparing(lang) }</p>
                }
            </div>
        </Section>
    }
}
