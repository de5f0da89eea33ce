//! What was found in a step: what is the matter and what to do, each with a way to the field concerned.

use yew::prelude::*;

use super::icon::{Icon, Picture};
use crate::app::current::use_current;
use crate::app::route::Route;
use crate::app::words::use_words;
use crate::browser::focus;
use crate::findings::Severity;
use crate::plan::Step;
use crate::text::messages::parts;

#[derive(Properties, PartialEq)]
pub struct FindingsListProps {
    pub step: Step,
}

/// The findings of a step.
#[component]
pub fn FindingsList(props: &FindingsListProps) -> Html {
    let lang = use_words().lang;
    let current = use_current();
    let findings = current.evaluation.findings.iter().enumerate();
    let shown: Vec<usize> =
        findings.filter(|(_, finding)| finding.step == props.step).map(|(at, _)| at).collect();
    let title = parts::findings(lang, &shown.len());
    html! { <Findings {shown} {title} /> }
}

/// Fields of the overview, whichever step asks for them.
const SETTINGS: [&str; 3] = ["horizon", "launchMonth", "correlationAmongGoals"];

/// So many are shown before the reader asks for the rest.
const SHOWN: usize = 6;

#[derive(Properties, PartialEq)]
pub struct FindingsProps {
    /// Which of the plan's findings, by their place in the evaluation.
    pub shown: Vec<usize>,
    pub title: AttrValue,
}

/// Findings, the gravest first; nothing where there are none.
#[component]
pub fn Findings(props: &FindingsProps) -> Html {
    let current = use_current();
    let words = use_words();
    let all = use_state_eq(|| false);
    let show_all = {
        let set = all.setter();
        Callback::from(move |_: MouseEvent| {
            set.set(true);
            // The button goes.
            focus::on(link_id(SHOWN));
        })
    };
    let shown = if *all { props.shown.len() } else { SHOWN };
    let rest = props.shown.len().saturating_sub(shown);
    let findings = props.shown.iter().filter_map(|at| current.evaluation.findings.get(*at));
    html! {
        <section class="findings" aria-labelledby="findings" hidden={props.shown.is_empty()}>
            <h2 id="findings" class="findings-title">{ &props.title }</h2>
            <ul class="findings-list">
                { for findings.take(shown).enumerate().map(|(at, finding)| html! {
                    <FindingItem key={at} id={link_id(at)} severity={finding.severity} step={finding.step}
                        field={finding.place.field_id()} place={finding.place_text(&*words, &current.plan)}
                        reason={finding.reason(&*words, &current.plan).into_owned()}
                        remedy={finding.remedy(&*words, &current.plan)} />
                }) }
            </ul>
            <div class="findings-more">
                if rest > 0 {
                    <button type="button" class="link" onclick={show_all}>{ parts::more(words.lang, &rest) }</button>
                }
            </div>
        </section>
    }
}

/// The id of the link of a finding.
fn link_id(at: usize) -> String {
    format!("finding-{at}")
}

/// Leads to the field that a finding of a step concerns.
pub(super) fn lead(step: Step, field: AttrValue) -> Callback<MouseEvent> {
    Callback::from(move |_| {
        let route = if SETTINGS.contains(&field.as_str()) { Route::Overview } else { Route::Step(step) };
        if route == Route::current() {
            focus::on_place(&field);
        } else {
            route.go();
            focus::on_place_elsewhere(&field);
        }
    })
}

#[derive(Properties, PartialEq)]
struct FindingItemProps {
    /// Of its link.
    id: AttrValue,
    severity: Severity,
    step: Step,
    /// The id of the field concerned; empty for the step as a whole.
    field: AttrValue,
    place: AttrValue,
    reason: AttrValue,
    remedy: AttrValue,
}

#[component]
fn FindingItem(props: &FindingItemProps) -> Html {
    let lang = use_words().lang;
    let (class, picture) = match props.severity {
        Severity::Error => ("finding finding-error", Picture::Error),
        Severity::Warning => ("finding finding-warning", Picture::Warning),
        Severity::Advice => ("finding finding-advice", Picture::Hint),
    };
    let show = lead(props.step, props.field.clone());
    html! {
        <li {class}>
            <Icon {picture} />
            <div class="finding-words">
                <p class="finding-reason">
                    <strong>{ props.severity.label(lang) }</strong>
                    { " " }{ &props.reason }
                </p>
                <p class="finding-remedy">{ &props.remedy }</p>
                <button type="button" class="link" id={&props.id} onclick={show}>{ &props.place }</button>
            </div>
        </li>
    }
}
